// From far away the words in the boxes are too small: then the most important names stand over the drawing, as on a map.
const FAR = 8, NAME_SIZE = 13, NAMES_AT_MOST = 40; // pixels on the screen; names drawn

network.on("afterDrawing", (context) => {
  const scale = network.getScale();
  if (scale * LEAST_SIZE >= FAR || themeBoxes().length) return; // themes have names of their own
  const size = NAME_SIZE / scale, taken = [];
  context.font = `650 ${size}px ${colour("font")}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const node of byRank) {
    if (taken.length === NAMES_AT_MOST) break;
    if (!nodeSet.get(node.id)) continue;
    const { x, y } = network.getPosition(node.id), words = brief(labelOf(node)), wide = context.measureText(words).width / 2 + size * 0.7, high = size;
    if (taken.some((other) => Math.abs(other.x - x) < other.wide + wide && Math.abs(other.y - y) < other.high + high)) continue;
    taken.push({ x, y, wide, high });
    nameAt(context, words, x, y, size);
  }
});

function nameAt(context, words, x, y, size) {
  context.strokeStyle = colour("canvas");
  context.lineWidth = size * 0.34;
  context.strokeText(words, x, y);
  context.fillStyle = colour("ink");
  context.fillText(words, x, y);
}

const LEAST_SIZE = Math.min(14, ...data.nodes.map((node) => node.size));
const brief = (words) => ([...words.slice(0, 60)].length > 28 ? [...words].slice(0, 27).join("").trimEnd() + "…" : words);
