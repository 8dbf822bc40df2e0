// A drawing of its own for what the filters let through, while some of that is not in the present one.
const GATHERED = [36, 28, 22, 17, 13, 10, 8]; // numbers of nodes: the first that can be read on this screen
const READABLE = 0.8; // the least scale
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

// The links between the most linked concepts that the filters let through; all stays as it stands if that is all there.
function gather() {
  const links = data.links.filter((link) => passes(link) && admits(data.nodes[link.from]) && admits(data.nodes[link.to]));
  const ties = new Map();
  for (const link of links) for (const id of new Set([link.from, link.to])) ties.set(id, [...(ties.get(id) ?? []), link]);
  if ([...ties.keys()].every((id) => state.shown.has(id))) return;
  setAside();
  clearDrawing();
  state.shown = new Set();
  let places;
  for (const most of GATHERED) {
    gathered = mostLinked(links, ties, most);
    places = arranged(gathered, ties);
    if (withinReach(places)) break;
  }
  state.places = new Map([...state.places, ...places]);
  state.shown = new Set(gathered);
}
function mostLinked(links, ties, most) {
  const weight = (link) => ties.get(link.from).length + ties.get(link.to).length + link.count;
  const ids = new Set();
  for (const { from, to } of [...links].sort((a, b) => weight(b) - weight(a) || a.id - b.id))
    if (ids.size + !ids.has(from) + !ids.has(to) <= most) ids.add(from).add(to);
  return ids;
}
function withinReach(places) {
  const span = (along, size) => {
    const ends = [...places].flatMap(([id, spot]) => [-1, 1].map((side) => spot[along] + (side * data.nodes[id][size]) / 2));
    return Math.max(...ends) - Math.min(...ends);
  };
  return container.clientWidth >= READABLE * span("x", "width") && container.clientHeight - 100 >= READABLE * span("y", "height");
}
addAspect("gathered", () => (gathered ? 1 : null), () => {
  const further = writeShown() === null ? [] : [...state.shown];
  state.shown = firstIds();
  gather();
  reveal(further.filter((id) => !state.shown.has(id)).map((id) => data.nodes[id]));
});

// From the most linked node outwards, each near the one that it is linked with; then the next part that is not linked with it.
function arranged(ids, ties) {
  const places = new Map(), room = new Room();
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
        if (places.has(other) || !ids.has(other)) continue;
        put(other, places.get(id));
        queue.push(other);
      }
    }
  }
  return places;
}
