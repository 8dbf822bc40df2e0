// How the drawing meets the eye: the first look, words that stay legible, and a view that keeps fitting its window.
const LEGIBLE = 11, NODE_LEGIBLE = 9; // pixels on the screen: of words on links, of words in boxes

// Words on links grow against the drawing while one moves away: a little for all, for what is selected at any distance.
// Where that would not make them legible they keep their size, and vis-network leaves them out.
function linkSize(tone) {
  const wanted = Math.ceil(LEGIBLE / network.getScale()), most = tone === "near" ? 90 : LINK_FONT * 1.5;
  return wanted <= most ? Math.max(LINK_FONT, wanted) : LINK_FONT;
}

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
network.on("resize", () => { if (fitted) fitted(); });

const footHeight = () => byId("legend").offsetHeight || byId("zoom").offsetHeight + 9;
const stageRoom = () => ({ x: container.clientWidth - 32, y: container.clientHeight - footHeight() - 32 });

// At first everything, if its words can be read then; on a small screen the most important part at a size that can be.
function firstLook() {
  const ids = nodeSet.getIds(), sizes = ids.map((id) => data.nodes[id].size), room = stageRoom();
  fit(ids, false);
  const legible = NODE_LEGIBLE / Math.min(...sizes, 14);
  if (network.getScale() >= legible * 0.85 || !ids.length) return;
  fit(bestPart(ids, { x: room.x / legible, y: room.y / legible }), false);
  fitted = firstLook;
}

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
