// A question about the graph (a path, what leads to a concept) has the drawing and the panel to itself until it is closed.
// `questions` maps its kind to { solve, panel, ends }; `solve` gives the answer { nodes, links, places, heads }.
addTexts({ en: { done: "Back to the graph", answer: "Back" }, zh: { done: "返回图谱", answer: "返回" } });
Object.assign(state, {
  question: null, // { kind: "path" | "layers", ... }
  choosing: null, // { from: id or null } while the reader picks the ends of a path
});
const questions = {};
let answer = null, asked = null, kept = [];
const NARROW = 600; // pixels; a drawing less wide is laid out downwards
const slim = () => container.clientWidth < NARROW;

function ask(question) {
  setAside();
  for (const id of questions[question.kind].ends(question)) state.filters.classes.delete(data.nodes[id].kind);
  change({ question, choosing: null, selected: null });
}

function closeQuestion() {
  if (state.question.back) return ask(state.question.back);
  before ??= { shown: firstIds(), places: firstPlaces() };
  bringBack();
  if (filtered()) gather();
  change({ question: null, selected: null });
  fit();
}

// Before every drawing: a new question, or other filters, need a new answer.
onChange(() => {
  const { question, filters } = state;
  const wanted = question && JSON.stringify([question, filters, [...filters.groups], [...filters.classes]]);
  if (wanted === asked) return;
  asked = wanted;
  answer = question && questions[question.kind].solve(question);
  if (answer) showAnswer();
});

function showAnswer() {
  clearDrawing();
  state.places = new Map([...state.places, ...answer.places]);
  answer.within = new Set(answer.nodes);
  state.shown = new Set(answer.nodes);
  const { kind, id } = state.selected ?? {};
  const chosen = kind === "node" ? [id] : kind === "link" ? [data.links[id].from, data.links[id].to] : [];
  reveal([...new Set([...kept, ...chosen])].filter((one) => !state.shown.has(one)).map((one) => data.nodes[one]));
  kept = [];
  queueMicrotask(() => fit(undefined, false));
}

// Among the nodes of an answer only its own links are drawn; what the reader unfolds beside them is drawn as ever.
const answered = (link) => !answer || answer.links.has(link.id) || !(answer.within.has(link.from) && answer.within.has(link.to));
const askedAbout = (id) => state.question !== null && questions[state.question.kind].ends(state.question).includes(id);
const questionPanel = () => [
  el("button", { class: "back", type: "button", id: "close", onclick: closeQuestion }, "← " + text(state.question.back ? "answer" : "done")),
  ...questions[state.question.kind].panel(state.question, answer),
];

// One of a few ways to ask, as a row of buttons.
const choice = (field, values) =>
  el("div", { class: "choice", role: "group" }, values.map(([value, words]) =>
    button(words, () => ask({ ...state.question, [field]: value }), { "aria-pressed": String(state.question[field] === value), "data-choice": value })));

// What a question is called in the address: IRIs and words with blanks between.
function addQuestion(kind, { ends, ways, ...question }) {
  questions[kind] = { ends: (one) => ends.map((end) => one[end]), ...question };
  const [way, values] = ways;
  const write = (one) => [...ends.map((end) => data.nodes[one[end]].iri), one[way]].join(" ");
  addAspect(kind, () => (state.question?.kind === kind ? write(state.question) : null), (words) => {
    const parts = words.split(" "), chosen = parts.pop(), ids = parts.map((iri) => nodeByIri.get(iri)?.id);
    if (ids.length !== ends.length || ids.includes(undefined) || !values.includes(chosen)) return;
    kept = writeShown() === null ? [] : [...state.shown];
    state.question = { kind, [way]: chosen, ...Object.fromEntries(ends.map((end, at) => [end, ids[at]])) };
  });
}

// Words above the columns of an answer.
network.on("afterDrawing", (context) => {
  context.font = "600 13px " + colour("font");
  context.textBaseline = "bottom";
  for (const { x, y, words, link, align = "center" } of answer?.heads ?? []) {
    context.fillStyle = link ? mix(lineOf(link), colour("ink"), 0.35) : colour("soft");
    context.textAlign = align;
    context.fillText(words(), x, y);
  }
});
