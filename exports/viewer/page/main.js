// What the reader does, and what follows from it.
function refresh() {
  draw();
  showPanel();
  showTools();
  showLegend();
}

// Select a node or link (or nothing); what is not in the drawing yet comes into it.
function select(kind, id, travel = false) {
  state.selected = kind ? { kind, id } : null;
  const nodes = kind === "node" ? [data.nodes[id]] : kind === "link" ? [data.nodes[data.links[id].from], data.nodes[data.links[id].to]] : [];
  const missing = nodes.filter((node) => !state.shown.has(node.id));
  for (const node of nodes) state.hiddenClasses.delete(node.kind);
  if (kind === "link" && !passes(data.links[id])) Object.assign(state, { relation: null, modality: null });
  if (missing.length) reveal(missing);
  tip.hidden = true;
  refresh();
  if (missing.length || travel) lookAt(kind, id);
}

function lookAt(kind, id) {
  const light = spotlight(visibleLinks());
  if (light) fit([...light.nodes].filter((one) => nodeSet.get(one)));
}

// Show links of one relation or modality only, wherever they are; the same again shows all.
function solo(field, name) {
  const off = !field || state[field] === name;
  Object.assign(state, { relation: null, modality: null, selected: null });
  if (!off) {
    state[field] = name;
    const ends = data.links.filter(passes).flatMap((link) => [data.nodes[link.from], data.nodes[link.to]]);
    reveal([...new Set(ends)].filter((node) => !state.shown.has(node.id)).slice(0, 80));
  }
  refresh();
  fit();
}

function toggleClass(kind) {
  if (!state.hiddenClasses.delete(kind)) state.hiddenClasses.add(kind);
  refresh();
}

function isolate(node) {
  const near = [node, ...neighboursOf(node)];
  reveal(near);
  state.shown = new Set(near.map((one) => one.id));
  refresh();
  fit();
}

const MORE_AT_ONCE = 400; // a browser draws some hundreds at ease
function showMore() {
  reveal(byRank.filter((node) => !state.shown.has(node.id)).slice(0, MORE_AT_ONCE));
  refresh();
  fit();
}

const changed = () => state.shown.size !== firstNodes.length || firstNodes.some((node) => !state.shown.has(node.id)) || filtered() || state.hiddenClasses.size > 0;

function startAgain() {
  state.hiddenClasses.clear();
  Object.assign(state, { relation: null, modality: null, selected: null, shown: new Set(firstNodes.map((node) => node.id)) });
  for (const node of firstNodes) state.places.set(node.id, { x: node.x, y: node.y });
  refresh();
  fit();
}

function switchLanguage() {
  state.language = state.language === "en" ? "zh" : "en";
  document.documentElement.lang = state.language;
  remember();
  refresh();
}

network.on("click", ({ nodes, edges, pointer }) => {
  const id = network.getNodeAt(pointer.DOM) ?? nodes[0];
  if (id !== undefined) select("node", id);
  else if (edges.length) select("link", edges[0]);
  else select(null);
});
network.on("doubleClick", ({ pointer }) => {
  const id = network.getNodeAt(pointer.DOM);
  if (id !== undefined) unfold(data.nodes[id]);
});
network.on("dragEnd", remember);
network.on("dragStart", () => { tip.hidden = true; });
network.on("hoverNode", ({ node, pointer }) => {
  const { kind, degree } = data.nodes[node];
  container.style.cursor = "pointer";
  showTip(pointer.DOM.x, pointer.DOM.y, el("b", {}, labelOf(data.nodes[node])), el("span", {}, classOf(kind) + " · " + counted("links", data.nodes[node].ties.length)));
});
network.on("hoverEdge", ({ edge, pointer }) => {
  const link = data.links[edge], first = link.evidences[0];
  container.style.cursor = "pointer";
  showTip(pointer.DOM.x, pointer.DOM.y, el("b", {}, labelOf(data.nodes[link.from]) + " — " + relationOf(link) + " → " + labelOf(data.nodes[link.to])),
    first && el("span", {}, first.parts.map(([words]) => words).join("")));
});
for (const gone of ["blurNode", "blurEdge", "zoom"]) network.on(gone, () => { tip.hidden = true; container.style.cursor = ""; });

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") select(null);
  if (event.key === "/" && document.activeElement !== search) { event.preventDefault(); search.focus(); }
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", refresh);

if (data.focus != null) state.selected = { kind: "node", id: data.focus };
refresh();
fit(undefined, false);
window.policykg = Object.freeze({ select, solo, unfold: (id) => unfold(data.nodes[id]), area, network, data, state });
