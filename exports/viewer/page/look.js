// How the drawing meets the eye: the first look, words that stay legible, and a view that keeps fitting its window.
const LEGIBLE = 11, NODE_LEGIBLE = 9; // pixels on the screen: of words on links, of words in boxes

// Words on links grow against the drawing while one moves away, but never beyond those in the boxes: for all up to the
// smallest of these, for what is selected up to the largest. Where that would not make them legible they keep their size,
// and vis-network leaves them out.
function linkSize(tone) {
  const wanted = Math.ceil(LEGIBLE / network.getScale()), most = tone === "near" ? LARGEST_SIZE : Math.max(LINK_FONT, LEAST_SIZE);
  return wanted <= most ? Math.max(LINK_FONT, wanted) : LINK_FONT;
}
const LARGEST_SIZE = Math.max(14, ...firstNodes.map(({ id }) => data.nodes[id].size));

let drawnFor = "", waiting = 0;
const linkSizes = () => linkSize("") + " " + (state.selected ? linkSize("near") : "");
function resizeWords() {
  lookFromFar();
  if (linkSizes() === drawnFor) return;
  drawnFor = linkSizes();
  const links = visibleLinks(), light = spotlight(links);
  edgeSet.update(links.map((link) => drawnEdge(link, toneOf(link, light))));
}
onChange(() => { drawnFor = linkSizes(); });
network.on("animationFinished", resizeWords);
network.on("zoom", moved);
network.on("dragEnd", moved);
function moved() {
  fitted = null;
  clearTimeout(waiting);
  waiting = setTimeout(resizeWords, 150);
}

// While the reader has not moved the view, it goes on fitting when the window or the legend changes.
let fitted = null;
network.on("resize", () => requestAnimationFrame(() => fitted?.())); // vis-network has scaled its view by then

// How much of the drawing's foot something covers; on a phone its buttons stand below it.
const covered = (thing) => thing.offsetHeight && Math.max(0, container.getBoundingClientRect().bottom - thing.getBoundingClientRect().top);
const footHeight = () => byId("legend").offsetHeight || covered(byId("zoom"));
const stageRoom = () => ({ x: container.clientWidth - 32, y: container.clientHeight - footHeight() - 32 });

// At first everything, if its words can be read then; on a small screen the most important part at a size that can be.
function firstLook() {
  const ids = nodeSet.getIds(), sizes = ids.map((id) => data.nodes[id].size), room = stageRoom();
  fit(ids, false);
  const legible = NODE_LEGIBLE / Math.min(...sizes, 14);
  if (network.getScale() >= legible * 0.85 || !ids.length) return;
  fit(bestThemes(room, legible) ?? bestPart(ids, { x: room.x / legible, y: room.y / legible }), false);
  fitted = firstLook;
}

// The nodes of the one theme, or of the two, that hold most importance and can be read whole in this room.
// Null where all are too large.
function bestThemes(room, legible) {
  const there = firstOf.map((ids, theme) => ({ ids, box: ids.length > 1 ? region(theme) : null })).filter(({ box }) => box);
  const pairs = there.flatMap((one, at) => there.slice(at + 1).map((other) => ({ ids: [...one.ids, ...other.ids], box: bothOf(one.box, other.box) })));
  const scale = ({ left, right, top, bottom }) => Math.min(room.x / (right - left), room.y / (bottom - top), legible);
  const worth = ({ ids, box }) => [scale(box), ids.reduce((sum, id) => sum + weightOf(data.nodes[id]), 0)];
  const ranked = [...there, ...pairs].map((part) => [worth(part), part]).sort(([a], [b]) => b[0] - a[0] || b[1] - a[1]);
  return ranked.length && ranked[0][0][0] >= legible * 0.9 ? ranked[0][1].ids : null;
}
const bothOf = (one, other) => ({
  left: Math.min(one.left, other.left), right: Math.max(one.right, other.right), top: Math.min(one.top, other.top), bottom: Math.max(one.bottom, other.bottom),
});

// The nodes in the window of this size that holds most importance.
function bestPart(ids, { x, y }) {
  const boxes = ids.map((id) => ({ id, ...area(id), weight: weightOf(data.nodes[id]) }));
  const part = ({ left, top }) => boxes.filter((box) => box.left >= left && box.right <= left + x && box.top >= top && box.bottom <= top + y);
  const worth = (nodes) => nodes.reduce((sum, { weight }) => sum + weight, 0);
  let best = [];
  for (const { left } of boxes) for (const { top } of boxes) {
    const there = part({ left, top });
    if (worth(there) > worth(best)) best = there;
  }
  return best.length ? best.map(({ id }) => id) : ids;
}
