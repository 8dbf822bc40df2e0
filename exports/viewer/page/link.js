// The panel of a link: the statement, then the sentences that say so.
addTexts({
  en: {
    across: "{s} in {d} documents", apart: "{n} more sentences that the filters leave out", apart1: "One more sentence that the filters leave out",
    noMatch: "No sentence matches the filters.",
  },
  zh: {
    across: "{s}，见于 {d} 份文件", apart: "另有 {n} 个句子不符合筛选条件", apart1: "另有 1 个句子不符合筛选条件",
    noMatch: "没有句子符合筛选条件。",
  },
});

function linkPanel(link) {
  const matching = strongest(link.evidences.filter(says)), others = strongest(link.evidences.filter((evidence) => !says(evidence)));
  return [
    backButton(),
    el("div", { class: "heading" }, kinds(link), claim(link), link.denied && el("p", { class: "warning" }, text("denied")), el("p", { class: "other" }, extent(link))),
    el("div", { class: "actions" }, link.count !== 1 && copyButton("cite", () => linkCitation(link)), copyButton("copyLink", () => permalink({ link: keyOf(link) }))),
    ...further("link", link),
    matching.length === 0 && link.count > 0 && el("p", { class: "quiet" }, text("noMatch")),
    folded(matching, 20, card),
    others.length > 0 && el("details", { class: "apart" }, el("summary", {}, counted("apart", others.length)), folded(others, 20, card)),
    el("p", { class: "key" }, el("mark", { class: "s" }, text("subject")), el("mark", { class: "c" }, text("cue")), el("mark", { class: "o" }, text("object"))),
  ];
}

// "X promotes Y", each end a way to its concept.
function claim(link) {
  const names = endNames(link), end = (id, name) => el("button", { type: "button", class: "end", onclick: () => select("node", id) }, el("bdi", {}, shortened(name)));
  const long = names[0].length + names[1].length > 160;
  return el("h2", { class: "claim" + (long ? " long" : "") }, end(link.from, names[0]), " ",
    el("em", { class: link.denied ? "denied" : "", vars: { "--hue": groupLine(link.group) } }, relationOf(link)), " ", end(link.to, names[1]));
}

const LABEL_AT_MOST = 240; // characters; the concept's own panel has the rest
const shortened = (words) => (words.length > LABEL_AT_MOST ? [...words].slice(0, LABEL_AT_MOST).join("") + "…" : words);

const kinds = (link) =>
  el("p", { class: "kind" }, swatch(data.nodes[link.from].kind), classOf(data.nodes[link.from].kind), " → ", swatch(data.nodes[link.to].kind), classOf(data.nodes[link.to].kind));

function extent(link) {
  const papers = new Set(link.evidences.map((evidence) => evidence.document)).size, said = counted("sentences", link.count);
  return [papers > 1 ? text("across", { s: said, d: papers }) : said, groupName(link.group)].join(" · ");
}
