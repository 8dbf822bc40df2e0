// A drawing of its own for what the filters let through, while some of that is not in the present one.
const GATHERED = 60; // nodes
const LINK_WORDS = 40; // half of the room in pixels that the words on a link take between two boxes

// What stood in the drawing before a filter or a question took it, to come back to.
let before = null;
let gathered = null; // the nodes as they were gathered for a filter
function setAside() {
  remember();
  before ??= { shown: state.shown, places: new Map(state.places) };
}
function bringBack() {
  if (!before) return;
  Object.assign(state, before);
  forget();
}
function forget() {
  before = gathered = null;
  clearDrawing();
}
// Whether the nodes stand otherwise than in the first view.
const rearranged = () => gathered !== null || answer !== null;
// Or the places of the last drawing would be taken for those of the next.
function clearDrawing() {
  edgeSet.clear();
  nodeSet.clear();
}

// The concepts with the most links that the filters let through; kept as they stand if they are all there.
function gather() {
  const links = data.links.filter((link) => passes(link) && admits(data.nodes[link.from]) && admits(data.nodes[link.to]));
  const ties = new Map();
  for (const link of links) for (const id of new Set([link.from, link.to])) ties.set(id, [...(ties.get(id) ?? []), link]);
  if ([...ties.keys()].every((id) => state.shown.has(id))) return;
  setAside();
  const ids = [...ties.keys()].sort((a, b) => ties.get(b).length - ties.get(a).length || weightOf(data.nodes[b]) - weightOf(data.nodes[a]) || a - b).slice(0, GATHERED);
  clearDrawing();
  state.shown = new Set();
  state.places = new Map([...state.places, ...arranged(ids, ties)]);
  gathered = new Set(ids);
  state.shown = new Set(ids);
}
addAspect("gathered", () => (gathered ? 1 : null), () => {
  const further = writeShown() === null ? [] : [...state.shown];
  state.shown = firstIds();
  gather();
  reveal(further.filter((id) => !state.shown.has(id)).map((id) => data.nodes[id]));
});

// From the most linked node outwards, each near the one that it is linked with; then the next part that is not linked with it.
function arranged(ids, ties) {
  const places = new Map(), room = new Room(), wanted = new Set(ids);
  const put = (id, from) => {
    const spot = places.size ? findPlace(data.nodes[id], from, room, LINK_WORDS) : { x: 0, y: 0 };
    places.set(id, spot);
    const box = rectangle(data.nodes[id], spot);
    room.take({ ...box, w: box.w + LINK_WORDS });
  };
  for (const start of ids) {
    if (places.has(start)) continue;
    put(start, { x: 0, y: 0 });
    for (const queue = [start]; queue.length; ) {
      const id = queue.shift(), others = ties.get(id).map((link) => otherEnd(data.nodes[id], link).id);
      for (const other of others) {
        if (places.has(other) || !wanted.has(other)) continue;
        put(other, places.get(id));
        queue.push(other);
      }
    }
  }
  return places;
}
