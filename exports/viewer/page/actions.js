// What a reader can do with the graph.

// Select a node or link (or nothing); what is not in the drawing yet comes into it.
function select(kind, id, travel = false) {
  if (state.choosing && kind === "node") return takeEnd(id);
  state.choosing = null;
  const links = kind === "link" ? [data.links[id]] : kind === "sentence" ? linksIn(sentences[id]) : [];
  const nodes = kind === "node" ? [data.nodes[id]] : [...new Set(links.flatMap((link) => [data.nodes[link.from], data.nodes[link.to]]))];
  for (const node of nodes) state.filters.classes.delete(node.kind);
  const lonely = kind === "node" && filtered() && !state.shown.has(id) && !tiedTo(id).length; // the filters leave nothing around it
  if (lonely || (links.length && !links.some(passes))) {
    state.filters = noFilters();
    if (!state.question) bringBack(); // what was gathered for them goes with them
  }
  const missing = nodes.filter((node) => !state.shown.has(node.id));
  tip.hidden = true;
  if (missing.length) return lookAround(aroundOf(nodes, links), { kind, id });
  change({ selected: kind ? { kind, id } : null });
  if (travel || (kind !== "node" && !nodes.every(({ id }) => isSeen(id)))) lookAt();
}

// Whether a node of the drawing lies within the window.
function isSeen(id) {
  if (!nodeSet.get(id)) return true; // the filters leave it out
  const box = area(id), low = network.canvasToDOM({ x: box.left, y: box.top }), high = network.canvasToDOM({ x: box.right, y: box.bottom });
  return low.x >= 0 && low.y >= 0 && high.x <= container.clientWidth && high.y <= container.clientHeight - footHeight();
}

// Bring what is selected, and what it is linked with, into the window.
function lookAt() {
  const light = spotlight(visibleLinks());
  if (light) fit([...light.nodes].filter((one) => nodeSet.get(one)));
}

// Alter the filters; with `reveals` what they let through comes into the drawing, wherever it is.
function filter(news, reveals = false) {
  Object.assign(state.filters, news);
  if (!state.question) {
    if (!filtered()) bringBack();
    else if (reveals) gather();
  }
  change();
}

// Links of one relation or modality only; the same again takes that filter away.
function solo(field, name) {
  restrict({ [field]: state.filters[field] === name ? null : name });
}

// The only group or class (`field`) that is shown, if it is one.
function soleOf(field) {
  const open = Object.keys(data[field]).filter((name) => !state.filters[field].has(name));
  return open.length === 1 && state.filters[field].size > 0 ? open[0] : null;
}

// A click on a group or class shows nothing else, one more shows all; with Alt it is only hidden, or comes back.
function press(field, name, { altKey }) {
  if (altKey) return toggle(field, name);
  const hidden = soleOf(field) === name ? new Set() : allBut(field, name);
  if (field === "groups") restrict({ groups: hidden });
  else change({ filters: { ...state.filters, [field]: hidden } });
}
const allBut = (field, name) => new Set(Object.keys(data[field]).filter((other) => other !== name));

// Take `name` out of a set of what is hidden, or put it in.
function toggle(field, name) {
  const hidden = state.filters[field];
  if (!hidden.delete(name)) hidden.add(name);
  change();
}

const MORE_AT_ONCE = 400; // a browser draws some hundreds at ease
function showMore() {
  reveal(byRank.filter((node) => !state.shown.has(node.id)).slice(0, MORE_AT_ONCE));
  change();
  fit();
}

const changed = () =>
  state.question !== null || state.shown.size !== firstNodes.length || firstNodes.some((node) => !state.shown.has(node.id)) || narrowed();

function startAgain() {
  forget();
  change({ shown: firstIds(), places: firstPlaces(), filters: noFilters(), selected: null, question: null, choosing: null });
  fit();
}

function switchLanguage() {
  remember();
  change({ language: state.language === "en" ? "zh" : "en" });
}
