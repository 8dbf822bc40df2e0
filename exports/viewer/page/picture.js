// The drawing as SVG, written from what is shown: boxes, words, curves with arrow heads, a title and a legend line.
const MARGIN = 28;
const xmlWords = (words) => (words.toWellFormed?.() ?? words).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, " "); // what XML forbids
const measuring = document.createElement("canvas").getContext("2d");
function widthOf(words, size, weight = 400) {
  measuring.font = `${weight} ${size}px ${colour("font")}`;
  return measuring.measureText(words).width;
}

// Words at a place, one `tspan` a line; (x, y) is the middle of the block, or its left end.
function inked(words, { x, y, size, fill, anchor = "middle", weight }) {
  const lines = xmlWords(words).split("\n"), step = size * 1.2, top = y - ((lines.length - 1) * step) / 2 + size * 0.35;
  return svg("text", { "font-size": size, fill, "text-anchor": anchor, "font-weight": weight },
    ...lines.map((line, at) => svg("tspan", { x: rounded(x), y: rounded(top + at * step) }, line)));
}
const rounded = (value) => Math.round(value * 10) / 10;
const spotOf = ({ x, y }) => rounded(x) + " " + rounded(y);

function inkedNode(id) {
  const box = area(id), { label, color, font, shapeProperties } = drawnNode(data.nodes[id], false), name = labelOf(data.nodes[id]);
  const corner = Math.min(shapeProperties.borderRadius, (box.bottom - box.top) / 2);
  return svg("g", {}, svg("title", {}, xmlWords(name)),
    svg("rect", { x: rounded(box.left), y: rounded(box.top), width: rounded(box.right - box.left), height: rounded(box.bottom - box.top), rx: corner,
      fill: color.background, stroke: color.border, "stroke-width": 1.5, "stroke-dasharray": shapeProperties.borderDashes ? "5 4" : null }),
    inked(label, { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, size: font.size, fill: font.color }));
}

const ARROW = 8;
function inkedLink(link) {
  const look = drawnEdge(link, ""), width = look.width ?? 1.4, curve = seenPart(curveOf(link), area(link.from), area(link.to), ARROW);
  if (!curve || look.hidden) return [];
  const [a, b, c, d] = curve, back = pointAt(curve, 0.94), turn = Math.atan2(d.y - back.y, d.x - back.x);
  const at = (way, aside) => ({ x: d.x + way * Math.cos(turn) - aside * Math.sin(turn), y: d.y + way * Math.sin(turn) + aside * Math.cos(turn) });
  const line = svg("path", { d: `M${spotOf(a)}C${spotOf(b)} ${spotOf(c)} ${spotOf(d)}`, fill: "none", stroke: look.color.color, "stroke-width": width, "stroke-dasharray": look.dashes ? "7 5" : null });
  const arrow = svg("path", { d: `M${spotOf(at(ARROW, 0))}L${spotOf(at(0, 4))}L${spotOf(at(0, -4))}Z`, fill: look.color.color });
  return [line, arrow];
}

function inkedWords(link) {
  const { label, hidden, font: screen } = drawnEdge(link, ""), font = { ...screen, size: LINK_FONT }, curve = label && seenPart(curveOf(link), area(link.from), area(link.to), ARROW);
  if (!curve || hidden) return [];
  const { x, y } = pointAt(curve, 0.5), lines = label.split("\n"), wide = Math.max(...lines.map((line) => widthOf(line, font.size))) + 4, high = lines.length * font.size * 1.2;
  return [svg("rect", { x: rounded(x - wide / 2), y: rounded(y - high / 2), width: rounded(wide), height: rounded(high), fill: font.background, "fill-opacity": 0.85 }),
    inked(label, { x, y, size: font.size, fill: font.color })];
}

// By how much the legend has to grow to be read on a sheet of A4: letters of 8 points.
const SHEET = { wide: 516, high: 480 }, LEAST_POINTS = 8.2; // points within the margins; see print.css
const onSheet = (width, height) => (LEAST_POINTS / 12.5) * Math.max(width / SHEET.wide, height / SHEET.high);

// The whole drawing, and how large it is; with `titled` under its title. Fonts are named, nothing is loaded.
function picture(titled = true) {
  const ids = nodeSet.getIds(), links = edgeSet.getIds().map((id) => data.links[id]), boxes = [...ids.map(area), ...themeBoxes().map(({ box }) => box)];
  const edge = (side, most) => (boxes.length ? most(...boxes.map((box) => box[side])) : 0);
  const [left, right, top, bottom] = [edge("left", Math.min) - MARGIN, edge("right", Math.max) + MARGIN, edge("top", Math.min) - MARGIN, edge("bottom", Math.max) + MARGIN];
  const width = Math.max(640, right - left), crown = titled ? 62 : 0;
  const grown = titled ? 1 : Math.max(1, onSheet(width, bottom - top)), foot = inkedLegend((width - 2 * MARGIN) / grown);
  const height = crown + (bottom - top) + foot.height * grown + MARGIN;
  const root = svg("svg", { viewBox: `0 0 ${rounded(width)} ${rounded(height)}`, width: rounded(width), height: rounded(height), "font-family": colour("font"), role: "img" },
    svg("title", {}, xmlWords(pageTitle())), titled ? svg("rect", { width: "100%", height: "100%", fill: colour("canvas") }) : "",
    svg("g", { transform: `translate(${rounded(-left)} ${rounded(crown - top)})` },
      ...themeBoxes().flatMap(inkedTheme), ...links.flatMap(inkedLink), ...links.flatMap(inkedWords), ...ids.map(inkedNode)),
    svg("g", { transform: `translate(${MARGIN} ${rounded(crown + bottom - top)}) scale(${rounded(grown)})` }, ...foot.parts));
  if (titled) root.append(
    inked(cutToRoom(pageTitle(), 20, width - 2 * MARGIN), { x: MARGIN, y: 30, size: 20, weight: 650, anchor: "start", fill: colour("ink") }),
    inked(countsOf()[0], { x: MARGIN, y: 52, size: 12.5, anchor: "start", fill: colour("soft") }));
  return { root, width, height };
}

const pageTitle = () => byId("title").textContent;
function cutToRoom(words, size, room) {
  let letters = [...words.slice(0, 400)];
  while (letters.length && widthOf(letters.join(""), size, 650) > room) letters = letters.slice(0, Math.floor(letters.length * 0.95));
  return letters.join("") + (letters.join("").length < words.length ? "…" : "");
}

// The regions of the themes that are shown, where the page groups its nodes by theme.
const themeBoxes = () => (typeof regions !== "function" ? [] : regions().map(({ node, box }) => ({ box, name: capital(labelOf(node)) })));
const inkedTheme = ({ box, name }) => [
  svg("rect", { x: rounded(box.left), y: rounded(box.top), width: rounded(box.right - box.left), height: rounded(box.bottom - box.top), rx: 14, fill: colour("wash") }),
  inked(cutToRoom(name, 15, box.right - box.left - 26), { x: box.left + 13, y: box.top + 17, size: 15, weight: 650, anchor: "start", fill: colour("ink") })];

// Groups and classes with their signs, in as many rows as they need.
function inkedLegend(room) {
  const { groups, classes } = usedNames(), parts = [];
  let x = 0, y = 0;
  const put = (words, sign) => {
    const wide = 30 + widthOf(words, 12.5) + 18;
    if (x + wide > room && x > 0) { x = 0; y += 22; }
    parts.push(...sign(x, y), inked(words, { x: x + 30, y, size: 12.5, anchor: "start", fill: colour("ink") }));
    x += wide;
  };
  const line = (hue, dashes) => (at, down) => [svg("path", { d: `M${rounded(at)} ${down}h22`, stroke: hue, "stroke-width": 2, "stroke-dasharray": dashes })];
  const box = (kind) => (at, down) => {
    const { fill, line: hue } = paint(kind, false), form = data.classes[kind].form;
    return [svg("rect", { x: rounded(at + 2), y: down - 6, width: 18, height: 12, rx: { pill: 6, slip: 0 }[form] ?? 3, fill, stroke: hue, "stroke-width": 1.5, "stroke-dasharray": form === "dashed" ? "3 2" : null })];
  };
  for (const name of groups) put(groupName(name), line(groupLine(name)));
  if (drawsDenied()) put(text("denied"), line(colour("denied"), "6 4"));
  x = 0; y += 22;
  for (const kind of classes) put(classOf(kind), box(kind));
  return { parts, height: y + 12 };
}
