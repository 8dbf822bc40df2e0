// The themes of the first view: a soft region behind the nodes of each, with its title.
const TITLE = { size: 15, least: 12, far: 26 }; // pixels in the drawing, on the screen at least, and where titles cover the nodes
const firstOf = data.themes.map((_, theme) => firstNodes.filter((node) => data.nodes[node.id].theme === theme).map((node) => node.id));

// The region around a theme's first nodes where they are now; null where most of them are not shown.
function region(theme) {
  const there = firstOf[theme].filter((id) => nodeSet.get(id));
  if (!data.themes[theme].box || there.length * 2 < firstOf[theme].length) return null;
  const [left, top, right, bottom] = data.themes[theme].box, boxes = there.map(area);
  return {
    left: Math.min(left, ...boxes.map((box) => box.left - 3)), right: Math.max(right, ...boxes.map((box) => box.right + 3)),
    top: Math.min(top, ...boxes.map((box) => box.top - 3)), bottom: Math.max(bottom, ...boxes.map((box) => box.bottom + 3)),
  };
}

// None is drawn when so much has been unfolded that they tell little.
const regions = () => (rearranged() || nodeSet.length > 2 * firstNodes.length ? [] : data.themes.map((theme, at) => ({ node: data.nodes[theme.node], box: region(at) })).filter(({ box }) => box));

// The regions all of whose nodes are among these, for whoever wants to see them whole; none where they are not drawn.
function regionsOf(ids) {
  if (rearranged()) return [];
  const there = new Set(ids);
  return firstOf.flatMap((nodes, theme) => (nodes.every((id) => there.has(id)) ? region(theme) ?? [] : []));
}

function shade(context, { left, top, right, bottom }, veil) {
  context.fillStyle = colour("wash") + veil;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, 12);
  context.fill();
}

function writeTitle(context, lines, x, y, size, align) {
  context.fillStyle = colour("ink");
  context.textAlign = align;
  context.textBaseline = "middle";
  lines.forEach((line, at) => context.fillText(line, x, y + (at - (lines.length - 1) / 2) * size * 1.2));
}

const titleSize = () => Math.max(TITLE.size, TITLE.least / network.getScale());
const titleFont = (size) => `650 ${size}px ${colour("font")}`;

network.on("beforeDrawing", (context) => {
  const size = titleSize();
  for (const { node, box } of regions()) {
    shade(context, box, "");
    context.font = titleFont(size);
    if (size < TITLE.far) writeTitle(context, [clipped(context, capital(labelOf(node)), box.right - box.left - 26)], box.left + 13, box.top + 11 + TITLE.size / 2, size, "left");
  }
});

// From far away no node can be read: the titles come before them.
network.on("afterDrawing", (context) => {
  const size = titleSize();
  if (size < TITLE.far) return;
  for (const { node, box } of regions()) {
    shade(context, box, "d9");
    context.font = titleFont(size);
    const lines = broken(context, capital(labelOf(node)), box.right - box.left - size);
    const fitting = lines.slice(0, Math.max(1, Math.floor((box.bottom - box.top) / (size * 1.2))));
    writeTitle(context, fitting, (box.left + box.right) / 2, (box.top + box.bottom) / 2, size, "center");
  }
});

// The words in lines that fit into the room.
function broken(context, words, room) {
  const lines = [""];
  for (const piece of words.match(/[\u2e80-\u9fff]|[^\s\u2e80-\u9fff]+\s*/g) ?? [words]) {
    if (lines.at(-1) && context.measureText((lines.at(-1) + piece).trimEnd()).width > room) lines.push("");
    lines[lines.length - 1] += piece;
  }
  return lines.map((line) => clipped(context, line.trimEnd(), room));
}

// As much of the words as fits, with an ellipsis where something is left out.
function clipped(context, words, room) {
  if (context.measureText(words).width <= room) return words;
  const letters = [...words];
  while (letters.length && context.measureText(letters.join("") + "…").width > room) letters.pop();
  return letters.join("").trimEnd() + "…";
}
