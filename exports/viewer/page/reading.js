// What stands in the text's column: written once for each document, then only its marks change.
const numberOfRows = (words) => Math.ceil((words.length + (words.match(/[^\x00-\xff]/g)?.length ?? 0)) / 50);

function writeText() {
  const wanted = state.reading + state.language, paper = data.documents[state.reading];
  if (wanted === written) return;
  written = wanted;
  looked = "";
  withMarks = [];
  const lines = linesOf(state.reading);
  for (const line of lines) {
    const words = paper.text.slice(line.start, line.end), [head] = line.heads;
    line.element = el("p", { dir: "auto", vars: { "--rows": numberOfRows(words) } }, fillLine(line, paper.text, []));
    if (head && head.end >= line.end - 3) { line.element.setAttribute("role", "heading"); line.element.setAttribute("aria-level", head.level); }
  }
  readerText.replaceChildren(el("p", { class: "quiet" }, text("underlined")), el("div", { lang: paper.language }, lines.map((line) => line.element)));
  readerText.scrollTop = 0;
}

// Mark the words of what is selected in the sentence that is looked at, or of one link of it that the pointer is over.
let previewed = null;
function preview(evidence) {
  previewed = evidence;
  if (state.reading !== null) markText();
}
function marksNow() {
  const { kind, id } = state.selected ?? {}, here = sentences[state.spot];
  if (!here || !readable(here)) return [];
  if (previewed?.sentence === here && kind === "sentence") return marksOf(previewed);
  const ours = ({ link }) => (kind === "link" ? link.id === id : kind === "node" ? link.from === id || link.to === id : linksIn(here).length === 1);
  const role = ({ link }) => (kind !== "node" ? "sco" : (link.from === id ? "s" : "") + (link.to === id ? "o" : ""));
  return here.evidences.filter(ours).flatMap((evidence) => marksOf(evidence).filter(([letter]) => role(evidence).includes(letter)));
}

function markText() {
  const lines = linesOf(state.reading), { text: words } = data.documents[state.reading], marks = marksNow();
  const wanted = [...new Set(marks.flatMap(([, start, end]) => linesIn(lines, start, end)))];
  for (const line of new Set([...withMarks, ...wanted])) line.element.replaceChildren(...fillLine(line, words, wanted.includes(line) ? marks : []));
  withMarks = wanted;
  const near = ["link", "node"].includes(state.selected?.kind) ? new Set(steps()) : new Set();
  const boxes = [...readerText.querySelectorAll(".said")];
  const stop = boxes.find((box) => Number(box.dataset.sentence) === state.spot) ?? boxes[0];
  for (const box of boxes) {
    const sentence = sentences[box.dataset.sentence];
    box.classList.toggle("here", sentence.id === state.spot);
    box.classList.toggle("near", near.has(sentence));
    box.classList.toggle("out", !stated(sentence));
    if (box.hasAttribute("role")) { box.tabIndex = box === stop ? 0 : -1; box.setAttribute("aria-current", String(sentence.id === state.spot)); }
  }
}

// Scroll to the sentence if another is looked at than before. Lines far away have no height of their own yet, so look twice.
function lookAtSpot() {
  const wanted = written + ":" + state.spot + ":" + JSON.stringify(state.selected);
  if (wanted === looked) return;
  looked = wanted;
  requestAnimationFrame(showCard);
  const target = readerText.querySelector(".here mark") ?? readerText.querySelector(".here");
  if (!target) return;
  const scroll = () => { readerText.scrollTop += target.getBoundingClientRect().top - readerText.getBoundingClientRect().top - readerText.clientHeight * 0.3; };
  scroll();
  scroll();
  requestAnimationFrame(scroll);
}

// The panel's card of the same sentence, if it is out of sight.
function showCard() {
  const card = panel.querySelector("article.here"), box = card?.getBoundingClientRect(), room = panel.getBoundingClientRect();
  if (card && (box.top > room.bottom - 80 || box.bottom < room.top + 80)) card.scrollIntoView({ block: "nearest" });
}

readerText.addEventListener("click", (event) => {
  const box = event.target.closest("[data-sentence]");
  if (box && getSelection().isCollapsed) chooseSentence(box);
});
readerText.addEventListener("keydown", (event) => {
  const stops = [...readerText.querySelectorAll(".said[role]")], at = stops.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1 }[event.key];
  if (at < 0) return;
  if (to !== undefined) stops[Math.min(Math.max(0, to), stops.length - 1)].focus();
  else if (event.key === "Enter" || event.key === " ") chooseSentence(stops[at]);
  else return;
  event.preventDefault();
  event.stopPropagation();
});
reader.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  event.stopPropagation();
  closeText();
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && state.reading !== null && !state.selected && document.activeElement !== search) closeText();
}, true);

function chooseSentence(box) {
  const id = Number(box.dataset.sentence);
  select("sentence", id, true);
  readerText.querySelector('[role][data-sentence="' + id + '"]')?.focus({ preventScroll: true });
}
