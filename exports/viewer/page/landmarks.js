// From far away the words in many boxes are too small: then concepts are dots, larger the more important they are, and the
// most important have their names beside them, as places on a map.
const FAR_FROM = 60, FAR_TEXT = 7; // boxes, and pixels that their words have on the screen
const NAME_SIZE = 13, NAMES_AT_MOST = 45, NAMES_TRIED = 250, NAMES_SURE = 12; // pixels on the screen; names
let far = 0; // the scale for which the dots were drawn; 0 while there are boxes
let named = []; // the names that have room: [node, offset from its middle]
const LEAST_SIZE = Math.min(14, ...data.nodes.map((node) => node.size));
const heaviest = Math.max(1e-9, ...data.nodes.map(weightOf));
// The radius on the screen.
const dotSize = (node) => (3 + 8 * Math.sqrt(weightOf(node) / heaviest)) * Math.max(0.5, Math.min(1, Math.sqrt(500 / state.shown.size)));

// Called whenever the view has moved.
function lookFromFar() {
  const scale = network.getScale(), isFar = nodeSet.length > FAR_FROM && scale * LEAST_SIZE < FAR_TEXT && !regions().length;
  if (isFar ? far && Math.abs(Math.log(scale / far)) < 0.2 : !far) return;
  far = isFar ? scale : 0;
  draw();
}

function dot(node, faded) {
  const { line } = paint(node.kind, false), hue = faded ? mix(line, colour("canvas"), 0.75) : line;
  return {
    id: node.id, label: "", shape: "dot", size: dotSize(node) / far, ...state.places.get(node.id), borderWidth: 0, borderWidthSelected: 3 / far,
    color: { background: hue, border: colour("ink"), highlight: { background: hue, border: colour("ink") }, hover: { background: hue, border: colour("ink") } },
  };
}

// Beside each dot, in the window, where the name meets neither another name nor a dot; those of the first few may meet dots.
function nameDots(context) {
  const size = NAME_SIZE / far, ids = nodeSet.getIds(), dots = new Room(false, []), taken = new Room(false, []);
  const shown = byRank.filter((node) => nodeSet.get(node.id)), spots = new Map(ids.map((id) => [id, network.getPosition(id)]));
  const [left, right] = [0, container.clientWidth].map((x) => network.DOMtoCanvas({ x, y: 0 }).x);
  named = [];
  const box = (x, y, w, h) => ({ x, y, w: w + GAP / 2, h: h + GAP / 2 });
  for (const node of shown.slice(0, NAMES_TRIED)) dots.take(box(spots.get(node.id).x, spots.get(node.id).y, dotSize(node) / far, dotSize(node) / far));
  for (const node of shown.slice(0, NAMES_TRIED)) {
    if (named.length === NAMES_AT_MOST) break;
    const { x, y } = spots.get(node.id), w = context.measureText(brief(labelOf(node))).width / 2, out = dotSize(node) / far + size * 0.35;
    const places = [[out + w, 0], [-out - w, 0], [0, -out - size * 0.6], [0, out + size * 0.6]];
    const seen = ([dx]) => x + dx - w > left && x + dx + w < right;
    const free = (room) => ([dx, dy]) => room.free(box(x + dx, y + dy, w, size * 0.6));
    const open = places.filter(free(taken)).filter(left < x && x < right ? seen : () => true);
    const place = open.find(free(dots)) ?? (named.length < NAMES_SURE ? open[0] : null);
    if (!place) continue;
    taken.take(box(x + place[0], y + place[1], w, size * 0.6));
    named.push([node, place]);
  }
}

let namedFor = "";
network.on("afterDrawing", (context) => {
  if (!far) return;
  const size = NAME_SIZE / far, wanted = [far, nodeSet.length, state.language, drawings].join();
  context.font = `600 ${size}px ${colour("font")}`;
  if (wanted !== namedFor) nameDots(context);
  namedFor = wanted;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const [node, [dx, dy]] of named) {
    const { x, y } = network.getPosition(node.id);
    nameAt(context, brief(labelOf(node)), x + dx, y + dy, size);
  }
});

function nameAt(context, words, x, y, size) {
  context.strokeStyle = colour("canvas");
  context.lineWidth = size * 0.3;
  context.strokeText(words, x, y);
  context.fillStyle = colour("ink");
  context.fillText(words, x, y);
}

const brief = (words) => ([...words.slice(0, 60)].length > 28 ? [...words].slice(0, 27).join("").trimEnd() + "…" : words);
