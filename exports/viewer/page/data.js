// What the page was given, with the indexes it needs, and what the reader has chosen.
const read = (id) => JSON.parse(document.getElementById(id).textContent);
const data = read("policykg-data");
const firstNodes = read("policykg-nodes");
const options = read("policykg-options");

data.nodes.forEach((node, id) => Object.assign(node, { id, ties: [] }));
data.links.forEach((link, id) => {
  link.id = id;
  data.nodes[link.from].ties.push(link);
  if (link.from !== link.to) data.nodes[link.to].ties.push(link);
});
const byRank = [...data.nodes].sort((a, b) => b.degree - a.degree || a.id - b.id);
const strong = new Set(byRank.slice(0, 6).filter((node) => node.degree > 3).map((node) => node.id));

const state = {
  language: TEXTS[data.language] ? data.language : "en",
  shown: new Set(firstNodes.map((node) => node.id)),
  places: new Map(firstNodes.map((node) => [node.id, { x: node.x, y: node.y }])),
  hiddenClasses: new Set(),
  relation: null, // show links of this relation only
  modality: null, // or of this modality only
  selected: null, // { kind: "node" | "link", id }
};

const text = (key, values = {}) => fill(TEXTS[state.language][key], values);
const counted = (key, n) => text(n === 1 ? key + "1" : key, { n });
const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
const inLanguage = (labels, code = state.language) => labels[code] ?? labels.en ?? Object.values(labels)[0] ?? "";
const labelOf = (node) => inLanguage(node.labels);
const relationName = (name) => inLanguage(data.relations[name]);
const relationOf = (link) => (link.negated ? text("not", { r: relationName(link.relation) }) : relationName(link.relation));
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const classOf = (kind) => capital(inLanguage(data.classes[kind].labels));
const modalityOf = (name) => capital(inLanguage(data.modalities[name] ?? { en: name }));
const otherEnd = (node, link) => data.nodes[link.from === node.id ? link.to : link.from];
const neighboursOf = (node) => [...new Set(node.ties.map((link) => otherEnd(node, link)))].filter((other) => other !== node);
const hiddenNeighbours = (node) => neighboursOf(node).filter((other) => !state.shown.has(other.id));

const passes = (link) =>
  (!state.relation || link.relation === state.relation)
  && (!state.modality || link.evidences.some((evidence) => evidence.modality === state.modality));
const filtered = () => Boolean(state.relation || state.modality);
