// What the reader has chosen. Features read `state`, alter it with `change`, and redraw themselves in `onChange`.
const firstIds = () => new Set(firstNodes.map((node) => node.id));
const firstPlaces = () => new Map(firstNodes.map((node) => [node.id, { x: node.x, y: node.y }]));
const noFilters = () => ({
  relation: null, // links of this relation only
  modality: null, // links that some sentence states with this modality only
  document: null, // links that some sentence of this document (its place in data.documents) states only
  groups: new Set(), // groups of relations that are not shown
  classes: new Set(), // classes of nodes that are not shown
  confidence: 0, // least confidence, 0 to 1
});

const state = {
  language: TEXTS[data.language] ? data.language : "en",
  scheme: "auto", // or "light", "dark"
  shown: firstIds(),
  places: firstPlaces(),
  filters: noFilters(),
  selected: null, // { kind: "node" | "link" | "sentence", id }
  reading: null, // the document whose text stands beside the graph: its place in data.documents
  spot: null, // the sentence that is looked at in it: its id in `sentences`
};

const listeners = [];
const onChange = (listener) => listeners.push(listener);
function change(news = {}) {
  Object.assign(state, news);
  for (const listener of listeners) listener();
}

// Words in the page's language.
const text = (key, values = {}) => fill(TEXTS[state.language][key], values);
const counted = (key, n) => text(n === 1 ? key + "1" : key, { n });
// Counts are written with the language's separators; what is no count (an offset, a page) is given as words.
const digits = (value) => new Intl.NumberFormat(state.language).format(value);
const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => (typeof values[name] === "number" ? digits(values[name]) : String(values[name])));
const inLanguage = (labels, code = state.language) => labels[code] ?? labels.en ?? Object.values(labels)[0] ?? "";
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const labelOf = (node) => inLanguage(node.labels);
// The names of a link's two ends: in one language where one has both, the page's own if it can be.
const endNames = (link) => {
  const ends = [data.nodes[link.from].labels, data.nodes[link.to].labels];
  const code = [state.language, ...Object.keys(ends[0])].find((one) => ends.every((labels) => labels[one] !== undefined));
  return ends.map((labels) => inLanguage(labels, code));
};
const relationName = (name) => inLanguage(data.relations[name].labels);
const relationOf = (link) => (link.negated ? text("not", { r: relationName(link.relation) }) : relationName(link.relation));
const groupName = (name) => (name === "others" ? text("others") : inLanguage(data.groups[name].labels));
const classOf = (kind) => capital(inLanguage(data.classes[kind].labels));
const modalityOf = (name) => capital(inLanguage(data.modalities[name] ?? { en: name }));

// Whether the filters let a sentence, a link, a node through.
function says(evidence) {
  const { modality, document, confidence } = state.filters;
  return (modality === null || evidence.modality === modality) && (document === null || evidence.document === document)
    && (evidence.confidence ?? 1) >= confidence;
}
const passes = (link) =>
  (state.filters.relation === null || link.relation === state.filters.relation) && !state.filters.groups.has(link.group)
  && (link.evidences.some(says) || !link.count);
const admits = (node) => !state.filters.classes.has(node.kind);
// The links that the filters let through, and whether these are not all.
const linksThrough = () => data.links.filter((link) => passes(link) && admits(data.nodes[link.from]) && admits(data.nodes[link.to]));
const narrowed = () => filtered() || state.filters.classes.size > 0;
const filtered = () => {
  const { relation, modality, document, groups, confidence } = state.filters;
  return relation !== null || modality !== null || document !== null || groups.size > 0 || confidence > 0;
};
const isSelected = (kind, id) => state.selected?.kind === kind && state.selected.id === id;
const hiddenNeighbours = (node) => neighboursOf(node).filter((other) => !state.shown.has(other.id));
