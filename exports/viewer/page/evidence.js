// One sentence of a link as a card: its marked words, where it stands, how it is meant.
addTexts({
  en: {
    inText: "Show in the text", together: "{n} links in this sentence", sure: "confidence {n} %", pageOf: "page {n}", span: "characters {a}–{b}",
    spoken: "{r}: {w}.", inTitle: "The {r}, “{w}”, stands in the title.", inHeading: "The {r}, “{w}”, stands in the heading above.", elsewhere: "The {r}, “{w}”, is not named in this sentence.",
  },
  zh: {
    inText: "在原文中查看", together: "本句共有 {n} 条关系", sure: "置信度 {n}%", pageOf: "第 {n} 页", span: "第 {a}–{b} 字符",
    spoken: "{r}：{w}。", inTitle: "{r}“{w}”出自文件标题。", inHeading: "{r}“{w}”出自上方的小标题。", elsewhere: "本句没有写出{r}“{w}”。",
  },
});
const ROLES = { s: "subject", c: "cue", o: "object" };

// The surest first; among equals in the order of the text.
const strongest = (evidences) => [...evidences].sort((a, b) => (b.confidence ?? 1) - (a.confidence ?? 1) || a.document - b.document || a.start - b.start);
const sureness = (evidence) => evidence.confidence == null ? null : text("sure", { n: Math.round(evidence.confidence * 100) });
const factsOf = (evidence) =>
  [modalityOf(evidence.modality), evidence.negated && text("negated"), evidence.time, sureness(evidence)].filter(Boolean);

const markOf = (words, roles) => (roles ? el("mark", { class: [...roles].join(" ") }, words) : words);
const quoted = (evidence) => el("blockquote", { dir: "auto" }, ...partsOf(evidence).map(([words, roles]) => markOf(words, roles)));

function card(evidence) {
  return el("article", { class: state.reading !== null && state.spot === evidence.sentence.id ? "here" : "" },
    quoted(evidence), spoken(evidence), outside(evidence), source(evidence), facts(evidence), cardActions(evidence));
}

// The marked words once more for those who do not see the marks.
const spoken = (evidence) =>
  el("p", { class: "spoken" }, inside(evidence).map(([role, start, end]) =>
    text("spoken", { r: text(ROLES[role]), w: wordsAt(evidence, [start, end]) }) + " "));
const isInside = (evidence, [, start, end]) => evidence.start <= start && end <= evidence.end;
const inside = (evidence) => marksOf(evidence).filter((mark) => isInside(evidence, mark));

// Words that the sentence takes from elsewhere, such as the title above it.
function outside(evidence) {
  const named = new Set(inside(evidence).map(([role]) => role)), { link } = evidence;
  const missing = [["s", evidence.subject, link.from], ["o", evidence.object, link.to]].filter(([role]) => !named.has(role));
  return missing.map(([role, span, end]) => {
    const given = span && readable(evidence.sentence) ? onOneLine(wordsAt(evidence, span)) : "";
    const words = /[\p{L}\p{N}]/u.test(given) ? given : labelOf(data.nodes[end]);
    return el("p", { class: "outside " + role }, text(originOf(evidence, words), { w: words, r: text(ROLES[role]) }));
  });
}
function originOf({ document, headings }, words) {
  const bare = (some) => fold(some).replace(/\s+/g, ""), holds = (whole) => bare(whole).includes(bare(words));
  return headings.some(holds) ? "inHeading" : holds(data.documents[document]?.title ?? "") ? "inTitle" : "elsewhere";
}

function source(evidence) {
  const paper = data.documents[evidence.document], [a, b] = charactersOf(evidence);
  const bare = evidence.headings.map((heading) => heading.replace(/[\s。．.：:；;，,]+$/u, ""));
  const where = [bare.join(" › "), evidence.page != null && text("pageOf", { n: String(evidence.page) }), text("span", { a: String(a), b: String(b) })];
  return el("p", { class: "source" }, data.documents.length > 1 && el("b", {}, paper?.title ?? ""), el("span", {}, where.filter(Boolean).join(" · ")));
}

const facts = (evidence) =>
  el("p", { class: "facts" },
    el("span", { class: "fact" + (evidence.modality === "prohibition" ? " denied" : "") }, modalityOf(evidence.modality)),
    evidence.negated && el("span", { class: "fact denied" }, text("negated")),
    evidence.time && el("span", { class: "fact" }, evidence.time),
    evidence.confidence != null && el("span", { class: "sure", vars: { "--share": evidence.confidence } }, sureness(evidence)));

function cardActions(evidence) {
  const { sentence } = evidence, others = linksIn(sentence).length;
  return el("p", { class: "deeds" },
    readable(sentence) && button(text("inText"), () => openText(evidence.document, sentence), { class: "to-text" }),
    copyButton("cite", () => citation(evidence)),
    others > 1 && button(text("together", { n: others }), () => select("sentence", sentence.id)));
}
