// Unfolding: a free place for each new node, as near as possible to the node it comes from.
const GAP = 18;
const rectangle = (node, { x, y }) => ({ x, y, w: node.width / 2 + GAP, h: node.height / 2 + GAP });
const drawn = (id) => {
  const { left, right, top, bottom } = area(id);
  return { x: (left + right) / 2, y: (top + bottom) / 2, w: (right - left) / 2 + GAP, h: (bottom - top) / 2 + GAP };
};
const cover = (a, b) => Math.abs(a.x - b.x) < a.w + b.w - GAP && Math.abs(a.y - b.y) < a.h + b.h - GAP;

// Rectangles by cell, so that a large graph does not compare each node with all others.
class Room {
  constructor(regionsToo = true, ids = state.shown) {
    this.cells = new Map();
    this.rings = new Map();
    for (const { box } of regionsToo ? regions() : []) this.take({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, w: (box.right - box.left) / 2, h: (box.bottom - box.top) / 2 });
    for (const id of ids) this.take(nodeSet.get(id) ? drawn(id) : rectangle(data.nodes[id], state.places.get(id)));
  }
  keys({ x, y, w, h }) {
    const keys = [];
    for (let i = Math.floor((x - w) / 300); i <= Math.floor((x + w) / 300); i++)
      for (let j = Math.floor((y - h) / 300); j <= Math.floor((y + h) / 300); j++) keys.push(i + ":" + j);
    return keys;
  }
  take(box) {
    for (const key of this.keys(box)) this.cells.set(key, [...(this.cells.get(key) ?? []), box]);
  }
  free(box) {
    return this.keys(box).every((key) => (this.cells.get(key) ?? []).every((other) => !cover(box, other)));
  }
}

// Try places on growing ellipses around `from`, first on the side that looks away from the drawing's middle;
// `aside` is more free room to the left and right.
function findPlace(node, from, room, aside = 0) {
  const away = Math.atan2(from.y, from.x || 1);
  const key = from.x + ":" + from.y, first = aside ? 1 : Math.max(1, (room.rings.get(key) ?? 1) - 1); // further in there was no room before
  for (let ring = first; ring < first + 60; ring++) {
    const steps = 8 + ring * 4;
    for (let i = 0; i < steps; i++) {
      const angle = away + (i % 2 ? 1 : -1) * Math.ceil(i / 2) * ((2 * Math.PI) / steps);
      const spot = { x: Math.round(from.x + (120 + ring * (aside ? 50 : 70)) * Math.cos(angle)), y: Math.round(from.y + (60 + ring * 45) * Math.sin(angle)) };
      const box = rectangle(node, spot);
      if (!room.free({ ...box, w: box.w + aside })) continue;
      room.rings.set(key, ring);
      return spot;
    }
  }
  return { x: from.x, y: from.y };
}

// Show these nodes too; each is placed next to the shown node it has most to do with.
function reveal(nodes) {
  remember();
  const room = new Room(), waiting = nodes.filter((node) => !state.shown.has(node.id));
  const near = new Map(waiting.map((node) => [node, neighboursOf(node)])), linked = (node) => near.get(node).some((other) => state.shown.has(other.id));
  const joins = new Set(waiting.filter(linked));
  while (waiting.length) {
    const node = waiting.splice(Math.max(0, waiting.findIndex((one) => joins.has(one))), 1)[0];
    for (const other of near.get(node)) joins.add(other);
    const anchor = near.get(node).filter((other) => state.shown.has(other.id)).sort((a, b) => b.degree - a.degree)[0];
    const spot = findPlace(node, anchor ? state.places.get(anchor.id) : { x: 0, y: 0 }, room);
    state.places.set(node.id, spot);
    state.shown.add(node.id);
    room.take(rectangle(node, spot));
  }
}

// Keep the places of nodes that the reader has dragged.
function remember() {
  for (const [id, spot] of Object.entries(network.getPositions())) state.places.set(Number(id), spot);
}
