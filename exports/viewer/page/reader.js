// The text beside the graph: it opens, closes, and shows the sentence that is looked at.
addTexts({
  en: {
    showText: "Read the text", reader: "Text", whichText: "Document", closeText: "Close the text", before: "Previous sentence", after: "Next sentence",
    stepLink: "{i} of {n} on this link", stepNode: "{i} of {n} on this concept", stepAll: "{i} of {n} with links", stepNone: "{n} sentences with links",
    underlined: "Underlined sentences hold links, in the colour of their kind. Click one to see its links.",
  },
  zh: {
    showText: "阅读原文", reader: "原文", whichText: "文件", closeText: "关闭原文", before: "上一句", after: "下一句",
    stepLink: "本关系第 {i} / {n} 句", stepNode: "本概念第 {i} / {n} 句", stepAll: "含关系的第 {i} / {n} 句", stepNone: "{n} 个句子含有关系",
    underlined: "带下划线的句子含有关系，颜色表示关系类别。点击句子查看其关系。",
  },
});
const chooser = el("select", { onchange: () => change({ reading: Number(chooser.value), spot: null, selected: null }) });
const stepCount = el("span", { class: "quiet", "aria-live": "polite" });
const back = button("‹", () => step(-1)), ahead = button("›", () => step(1)), closer = button("×", () => closeText(), { id: "close-text" });
const readerText = el("div", { class: "reader-text" });
const reader = el("section", { id: "reader", hidden: true },
  el("div", { class: "reader-head" }, chooser, el("div", { class: "steps" }, back, stepCount, ahead), closer), readerText);
panel.before(reader);
// The legend gives its room to a drawing that the text has made narrow.
const NARROW_WITH_TEXT = 1500; // pixels
let legendBefore = false;
let written = "", looked = "", withMarks = [];

// The keyboard goes back to what opened the text; the panel is made anew meanwhile, so it is known by its place.
let openedBy = {};
const placeNow = () => ({ id: document.activeElement?.id || null, at: [...panel.querySelectorAll(".to-text")].indexOf(document.activeElement) });
function openText(document, sentence = null) {
  if (state.reading === null) {
    afterResize();
    openedBy = placeNow();
    legendBefore = legendOpen;
    if (innerWidth < NARROW_WITH_TEXT) setLegend(false);
  }
  looked = "";
  const there = sentence ?? steps().find((one) => one.document === document);
  change({ reading: document, spot: sentence?.id ?? null, ...(there ? {} : { selected: null }) });
  (readerText.querySelector('[tabindex="0"]') ?? closer).focus({ preventScroll: true });
}
function closeText() {
  afterResize();
  if (legendBefore) setLegend(true);
  change({ reading: null, spot: null });
  (byId(openedBy.id) ?? panel.querySelectorAll(".to-text")[openedBy.at] ?? panel.querySelector(".to-text") ?? panel).focus({ preventScroll: true });
}
function switchReader() {
  const { kind, id } = state.selected ?? {}, first = kind ? steps()[0] : null;
  if (state.reading !== null) closeText();
  else openText(first?.document ?? Math.max(0, data.documents.findIndex((paper) => paper.text)), kind === "sentence" ? sentences[id] : first);
}

// The drawing gets another width: show again what it showed, as soon as it has settled.
function afterResize() {
  network.once("resize", () => requestAnimationFrame(() => (state.selected ? lookAt() : fit())));
}

// The sentences that "next" and "previous" go through: those of the selected link or concept, else all of the document.
function steps() {
  const { kind, id } = state.selected ?? {};
  if (kind === "node") return sentencesAbout(data.nodes[id]).filter(readable);
  if (kind !== "link") return sentencesIn(kind === "sentence" ? sentences[id].document : state.reading);
  const { evidences } = data.links[id], matching = evidences.filter(says);
  return sentencesOf(matching.length ? matching : evidences).filter(readable);
}
function step(by) {
  const all = steps(), at = all.findIndex((sentence) => sentence.id === state.spot);
  const next = all[(Math.max(at, by > 0 ? -1 : 0) + by + all.length) % all.length];
  if (!next) return;
  if (["node", "link"].includes(state.selected?.kind)) change({ spot: next.id });
  else select("sentence", next.id, true);
}

// Go where the selection stands.
function follow() {
  const kind = state.selected?.kind, all = steps();
  if (kind === "sentence" && readable(sentences[state.selected.id])) state.spot = state.selected.id;
  if ((kind === "link" || kind === "node") && all.length && !all.some((sentence) => sentence.id === state.spot))
    state.spot = (all.find((sentence) => sentence.document === state.reading) ?? all[0]).id;
  if (!kind && state.spot !== null && sentences[state.spot].document !== state.reading) state.spot = null;
  if (state.spot !== null) state.reading = sentences[state.spot].document;
}

function showReader() {
  if (!isCarried(state.reading)) state.reading = null;
  reader.hidden = state.reading === null;
  if (reader.hidden) { written = looked = ""; return; }
  follow();
  groupNames.forEach((name, at) => reader.style.setProperty("--group-" + at, groupLine(name)));
  showSteps();
  writeText();
  markText();
  lookAtSpot();
}
onChange(showReader);

function showSteps() {
  const kind = { link: "stepLink", node: "stepNode" }[state.selected?.kind] ?? "stepAll", all = steps();
  const at = all.findIndex((sentence) => sentence.id === state.spot);
  const papers = data.documents.map((paper, place) => [paper, place]).filter(([paper]) => paper.text);
  reader.setAttribute("aria-label", text("reader"));
  for (const [made, name] of [[chooser, "whichText"], [back, "before"], [ahead, "after"], [closer, "closeText"]]) {
    made.setAttribute("aria-label", text(name));
    made.title = text(name);
  }
  if (chooser.options.length !== papers.length) chooser.append(...papers.map(([paper, place]) => el("option", { value: place }, paper.title)));
  chooser.value = String(state.reading);
  stepCount.textContent = text(at < 0 ? "stepNone" : kind, { i: at + 1, n: all.length });
  back.hidden = ahead.hidden = all.length < 2;
}

function documentRow([paper, count]) {
  const place = data.documents.indexOf(paper);
  const words = [el("span", { class: "grow" }, paper.title), el("b", { class: "number", title: text("stepNone", { n: count }) }, digits(count))];
  return paper.text ? button(words, () => openText(place), { class: "row to-text" }) : el("p", { class: "row" }, words);
}

addAspect("at", () => (state.reading !== null && state.spot !== null && state.selected?.kind !== "sentence" ? spotName(sentences[state.spot]) : null),
  (name) => { state.spot = spotNamed(name)?.id ?? null; });
addAspect("sentence", () => (state.selected?.kind === "sentence" ? spotName(sentences[state.selected.id]) : null), (name) => {
  const sentence = spotNamed(name);
  if (sentence) selectLater("sentence", sentence, linksIn(sentence));
});
addTool(() => data.documents.some((paper) => paper.text) && tool("text", "text", text("reader"), switchReader, { title: text("showText"), class: "tool named" }));
