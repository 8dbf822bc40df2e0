// The drawing: vis-network shows what `state` says; colours come from the style sheet's variables.
const container = byId("graph");
const nodeSet = new vis.DataSet();
const edgeSet = new vis.DataSet();
const network = new vis.Network(container, { nodes: nodeSet, edges: edgeSet }, options);

// The style sheet's colours, asked once for each of its two schemes.
const colours = { light: new Map(), dark: new Map() };
function colour(name) {
  const known = colours[dark() ? "dark" : "light"];
  if (!known.has(name)) known.set(name, getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim());
  return known.get(name);
}
const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
const mix = (one, other, share) =>
  "#" + channels(one).map((value, i) => Math.round(value * (1 - share) + channels(other)[i] * share).toString(16).padStart(2, "0")).join("");
const dark = () => document.documentElement.dataset.scheme === "dark"; // main.js sets it
const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
const radius = { card: 7, pill: 16, slip: 0, dashed: 7 };
const bright = (hex) => channels(hex).map((value) => (value / 255) ** 2.2).reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);

// Fill, line and words of a node of this class; `loud` fills it with the full hue.
function paint(kind, loud) {
  const hue = data.classes[kind].hue, paper = colour("canvas");
  const line = dark() ? mix(hue, "#ffffff", 0.38) : hue;
  if (loud) return { fill: hue, line, words: bright(hue) > 0.25 ? "#10161d" : "#ffffff" };
  return { fill: mix(line, paper, dark() ? 0.68 : 0.89), line: mix(line, paper, dark() ? 0 : 0.25), words: colour("ink") };
}

function drawnNode(node, faded) {
  if (far) return dot(node, faded);
  const { fill, line, words } = paint(node.kind, strong.has(node.id)), { form } = data.classes[node.kind];
  const fade = (value) => (faded ? value + "73" : value);
  const ring = { background: fill, border: mix(line, colour("ink"), 0.35) };
  return {
    id: node.id, label: inLanguage(node.wrapped), shape: "box", ...state.places.get(node.id),
    margin: { top: 8, bottom: 8, left: 11, right: 11 },
    shapeProperties: { borderRadius: radius[form], borderDashes: form === "dashed" ? [5, 4] : false },
    borderWidth: 1.5, borderWidthSelected: 3, color: { background: fade(fill), border: fade(line), highlight: ring, hover: ring },
    font: { size: node.size, face: colour("font"), color: faded ? colour("ink") + "80" : words },
  };
}

// The line of a link in its group's hue; dashed and in the colour of warnings where it is denied.
const groupLine = (group) => data.groups[group][dark() ? "dark" : "hue"];
const lineOf = (link) => (link.denied ? colour("denied") : groupLine(link.group));

function drawnEdge(link, tone) {
  const paper = colour("canvas"), base = lineOf(link);
  const quiet = silent.has(link.id) && (tone !== "near" || Boolean(far && state.selected.kind !== "link"));
  const line = tone === "faded" ? mix(base, paper, 0.82) : quiet && tone !== "near" ? mix(base, paper, 0.55) : base;
  return {
    id: link.id, from: link.from, to: link.to, label: quiet || tone === "faded" || answer?.named?.has(link.id) ? undefined : wordsOn(link), dashes: link.denied ? [7, 5] : false,
    width: far ? (tone === "near" ? 1.6 : 0.7) / far : quiet ? 0.8 : Math.min(1.4 + 0.5 * (link.count - 1), 3.5), smooth: bend(link), hidden: spokenFor(link) || Boolean(answer?.silent?.has(link.id) && tone !== "near"),
    arrows: quiet ? { to: { scaleFactor: 0.35 } } : undefined,
    color: { color: line, highlight: base, hover: base },
    font: {
      size: linkSize(tone), face: colour("font"), align: "horizontal", strokeWidth: 0, background: ground(link),
      color: tone === "faded" ? mix(base, paper, 0.82) : mix(base, colour("ink"), 0.35),
    },
  };
}

// Links between the same two nodes part from each other: to one side and the other of the straight line.
function bend(link) {
  if (answer?.smooth && !(answer.named && !answer.named.has(link.id))) return answer.smooth;
  if (link.bend) return { enabled: true, type: link.bend[0], roundness: link.bend[1] };
  const twins = twinsOf(link);
  if (twins.length < 2 || link.from === link.to || (link.quiet === false && twins.some((tie) => tie.quiet))) return options.edges.smooth;
  const place = twins.indexOf(link);
  const side = (place % 2 === 0) === link.from < link.to ? "curvedCW" : "curvedCCW";
  return { enabled: true, type: side, roundness: 0.14 + 0.16 * Math.floor(place / 2) };
}

function visibleLinks() {
  const seen = (id) => state.shown.has(id) && admits(data.nodes[id]);
  return data.links.filter((link) => seen(link.from) && seen(link.to) && passes(link) && answered(link));
}

function visibleNodes(links) {
  const open = [...state.shown].map((id) => data.nodes[id]).filter(admits);
  if (!filtered()) return open;
  const touched = new Set(links.flatMap((link) => [link.from, link.to]));
  return open.filter((node) => touched.has(node.id) || isSelected("node", node.id) || askedAbout(node.id));
}

// The nodes and links that stay bright while something is selected; null when nothing is.
function spotlight(links) {
  if (!state.selected) return null;
  const { kind, id } = state.selected;
  const near = kind === "link" ? [data.links[id]] : kind === "sentence" ? linksIn(sentences[id]) : links.filter((link) => link.from === id || link.to === id);
  const nodes = new Set(near.flatMap((link) => [link.from, link.to]));
  if (kind === "node") nodes.add(id);
  return { links: new Set(near.map((link) => link.id)), nodes };
}

const toneOf = (link, light) => (!light ? "" : light.links.has(link.id) ? "near" : "faded");

function replace(set, items) {
  const keep = new Set(items.map((item) => item.id));
  set.remove(set.getIds().filter((id) => !keep.has(id)));
  set.update(items);
}

let silent = new Set(); // links that are drawn without words
let drawings = 0;

// Bring the drawing in line with `state`.
function draw() {
  const links = visibleLinks(), nodes = visibleNodes(links), light = spotlight(links);
  drawings += 1;
  if (nodes.length <= FAR_FROM) far = 0;
  silent = far ? new Set(links.map((link) => link.id)) : silentLinks(links);
  replace(edgeSet, []);
  replace(nodeSet, nodes.map((node) => drawnNode(node, light && !light.nodes.has(node.id))));
  replace(edgeSet, links.map((link) => drawnEdge(link, toneOf(link, light))));
  const { kind, id } = state.selected ?? {};
  const ids = kind && { nodes: kind === "node" ? [id] : [], edges: kind === "link" ? [id] : [] };
  const there = ids && (ids.nodes.every((id) => nodeSet.get(id)) && ids.edges.every((id) => edgeSet.get(id)));
  network.setSelection(there ? ids : { nodes: [], edges: [] }, { highlightEdges: false });
}

const boxAt = ({ width, height }, { x, y }) => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });
// Where a node's box is; vis-network adds the corner's radius on every side.
function area(id) {
  if (far) return boxAt(data.nodes[id], network.getPosition(id));
  const { left, right, top, bottom } = network.getBoundingBox(id), extra = radius[data.classes[data.nodes[id].kind].form];
  return { left: left + extra, right: right - extra, top: top + extra, bottom: bottom - extra };
}

// Move the view so that the given nodes (all, if none are given) fill the room between notice and legend.
function fit(ids = nodeSet.getIds(), animate = true, largest = 1.5) {
  if (!ids.length) return;
  const boxes = [...ids.map(area), ...regionsOf(ids)];
  const left = Math.min(...boxes.map((b) => b.left)), right = Math.max(...boxes.map((b) => b.right));
  const top = Math.min(...boxes.map((b) => b.top)), bottom = Math.max(...boxes.map((b) => b.bottom));
  const foot = footHeight(), head = headHeight();
  const room = { x: container.clientWidth - 48, y: container.clientHeight - foot - head - 44 };
  const scale = Math.max(0.02, Math.min(room.x / (right - left), room.y / (bottom - top), largest));
  network.moveTo({
    position: { x: (left + right) / 2, y: (top + bottom) / 2 + (foot - head) / 2 / scale }, scale,
    animation: animate && !calm() ? { duration: 350, easingFunction: "easeInOutQuad" } : false,
  });
  fitted = () => fit(ids.filter((id) => nodeSet.get(id)), false, largest);
  if (!animate || calm()) resizeWords();
}

// A small "+12" at the corner of each node that has neighbours which are not shown.
network.on("afterDrawing", (context) => {
  if (far || network.getScale() < 0.5) return; // too small to read
  for (const id of nodeSet.getIds()) {
    const more = hiddenNeighbours(data.nodes[id]).length;
    if (more) badge(context, area(id), "+" + more);
  }
});

function badge(context, box, words) {
  context.font = "600 10px " + colour("font");
  const wide = context.measureText(words).width + 8;
  context.fillStyle = colour("canvas");
  context.strokeStyle = colour("edge");
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(box.right - wide + 6, box.top - 8, wide, 15, 7.5);
  context.fill();
  context.stroke();
  context.fillStyle = colour("soft");
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(words, box.right - wide / 2 + 6, box.top);
}
