// What leads to a concept, and what follows from it: step by step, causes to the left and effects to the right.
// Which end of a link acts on the other is told by the ontology (pkg:influence), not by the arrow: means come before ends.
addTexts({
  en: {
    causes: "What leads to it", effects: "What follows", causesShort: "Leads to it", effectsShort: "Follows", both: "Both", causesActor: "What acts on it", effectsActor: "What it acts on", causesActorShort: "Acts on it", effectsActorShort: "It acts on", step1: "directly", step2: "in two steps", step3: "in three steps",
    noCauses: "No link shown says what leads to it.", noEffects: "No link shown says what follows from it.", noCausesActor: "No link shown says what acts on it.", noEffectsActor: "No link shown says what it acts on.", someOf: "{n} of {m}",
    layersNote: "Means, conditions and drivers stand on the left, ends and results on the right; arrows run as the text states them.",
  },
  zh: {
    causes: "它的前因", effects: "它的后果", causesShort: "前因", effectsShort: "后果", both: "二者", causesActor: "作用于它的因素", effectsActor: "它所作用的对象", causesActorShort: "作用于它", effectsActorShort: "它作用于", step1: "直接", step2: "两步", step3: "三步",
    noCauses: "当前没有关系说明它的前因。", noEffects: "当前没有关系说明它的后果。", noCausesActor: "当前没有关系说明什么作用于它。", noEffectsActor: "当前没有关系说明它作用于什么。", someOf: "{m} 个中的 {n} 个",
    layersNote: "手段、条件和动因在左，目的和结果在右；箭头方向以原文陈述为准。",
  },
});
const LAYERS = { wide: { deep: 3, many: 12 }, slim: { deep: 2, many: 5 } };
const LANE_GAP = 125, LANE_ROW = 16, LANE_SCALE = 0.85; // pixels; the least scale at which the words on links are read

// The ends of a link that acts, [what acts, on what]; null where it tells of no effect or denies one.
function effect(link) {
  const { influence } = data.relations[link.relation];
  if (!influence || link.denied || link.from === link.to) return null;
  return influence === "forward" ? [link.from, link.to] : [link.to, link.from];
}
// The links that act on a node (`side` "causes"), or by which it acts, with the node at the other end.
const acting = (id, side) =>
  data.nodes[id].ties.flatMap((link) => {
    const [first, then] = effect(link) ?? [];
    return (side === "causes" ? then : first) === id ? [{ link, id: side === "causes" ? first : then, by: id }] : [];
  });

// Step after step away from `start`; each layer is { shown, rest }, the surest and most important first.
function layersFrom(start, side, { deep, many }, taken) {
  const layers = [];
  let edge = [start];
  while (layers.length < deep && edge.length) {
    const found = new Map();
    for (const tie of edge.flatMap((id) => acting(id, side)))
      if (!taken.has(tie.id) && passes(tie.link) && admits(data.nodes[tie.id])) found.set(tie.id, surer(tie, found.get(tie.id)));
    const ranked = [...found.values()].sort((a, b) => b.sure - a.sure || weightOf(data.nodes[b.id]) - weightOf(data.nodes[a.id]) || a.id - b.id);
    const shown = ranked.slice(0, many);
    edge = shown.map(({ id }) => id);
    edge.forEach((id) => taken.add(id));
    if (ranked.length) layers.push({ shown, rest: ranked.slice(many) });
  }
  return layers;
}
// Strengths that differ by less than a tenth are alike; the weight of the node tells then.
function surer(tie, other) {
  const sure = Math.round(10 * strength(tie.link));
  return other && other.sure >= sure ? other : { ...tie, sure };
}

function solveLayers({ of, side }) {
  const size = slim() ? LAYERS.slim : LAYERS.wide, taken = new Set([of]);
  const causes = side === "effects" ? [] : layersFrom(of, "causes", size, taken);
  const effects = side === "causes" ? [] : layersFrom(of, "effects", size, taken);
  let [left, right] = [causes, effects];
  while (!fits(of, left, right)) [left, right] = [left, right].map((layers) => layers.slice(0, Math.max(left.length, right.length) - 1));
  const columns = [...[...left].reverse(), null, ...right], ids = columns.map((layer) => (layer ? idsOf(layer) : [of]));
  const links = new Set([...between(of, left, "causes"), ...between(of, right, "effects")]);
  const { places, heads } = slim() ? rows(ids) : lanes(ids, left.length, links, columns);
  return { causes, effects, nodes: ids.flat(), links, places, heads, smooth: flowing(slim() ? "vertical" : "horizontal") };
}
// Whether the columns can be read on this screen; what does not fit stands in the panel only.
function fits(of, left, right) {
  if (slim() || Math.max(left.length, right.length) < 2) return true;
  const wide = [...left, ...right].map((layer) => broadest(idsOf(layer)) + LANE_GAP).reduce((sum, one) => sum + one, broadest([of]));
  return wide * LANE_SCALE <= container.clientWidth;
}
const broadest = (ids) => Math.max(...ids.map((id) => data.nodes[id].width));
const flowing = (forceDirection) => ({ enabled: true, type: "cubicBezier", forceDirection, roundness: 0.45 }); // out of one layer, into the next
const idsOf = ({ shown }) => shown.map(({ id }) => id);

// All links that act from one layer on the next.
function between(of, layers, side) {
  const ids = [[of], ...layers.map(idsOf)];
  return ids.slice(1).flatMap((layer, at) => {
    const outer = new Set(layer);
    return ids[at].flatMap((id) => acting(id, side).filter((tie) => outer.has(tie.id) && passes(tie.link)).map((tie) => tie.link.id));
  });
}

// Columns from left to right around the concept; in each, nodes stand near those they are linked with.
function lanes(columns, middle, links, layers) {
  const places = new Map(), heads = [], wide = columns.map(broadest);
  const across = wide.map((_, at) => wide.slice(0, at).reduce((sum, width) => sum + width + LANE_GAP, wide[at] / 2));
  const order = [...columns.keys()].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  for (const at of order) {
    const ids = nearTheirs(columns[at], places, links);
    let y = -ids.reduce((sum, id) => sum + data.nodes[id].height + LANE_ROW, -LANE_ROW) / 2;
    if (layers[at]) heads.push({ x: across[at], y: y - 9, words: () => headWords(Math.abs(at - middle), layers[at]) });
    for (const id of ids) {
      places.set(id, { x: across[at], y: y + data.nodes[id].height / 2 });
      y += data.nodes[id].height + LANE_ROW;
    }
  }
  return { places, heads };
}
function nearTheirs(ids, places, links) {
  const height = new Map(ids.map((id) => {
    const theirs = data.nodes[id].ties.filter((link) => links.has(link.id)).map((link) => places.get(otherEnd(data.nodes[id], link).id)).filter(Boolean);
    return [id, theirs.reduce((sum, { y }) => sum + y, 0) / Math.max(1, theirs.length)];
  }));
  return [...ids].sort((a, b) => height.get(a) - height.get(b));
}

// On a narrow screen: layers below each other, two nodes a line.
function rows(columns) {
  const places = new Map();
  let y = 0;
  for (const ids of columns) {
    for (let at = 0; at < ids.length; at += 2) {
      const pair = ids.slice(at, at + 2);
      pair.forEach((id, side) => places.set(id, { x: pair.length === 1 ? 0 : (side ? 1 : -1) * 110, y }));
      y += 70;
    }
    y += 50;
  }
  return { places, heads: [] };
}

const headWords = (steps, { shown, rest }) =>
  text("step" + steps) + (rest.length ? " · " + text("someOf", { n: shown.length, m: shown.length + rest.length }) : "");

function layersPanel({ of, side }, { causes, effects }) {
  const node = data.nodes[of];
  const listed = (layers, title, none) => [
    el("h3", {}, title),
    ...(layers.length ? layers.map((layer, at) => layerList(layer, at + 1)) : [el("p", { class: "quiet" }, none)]),
  ];
  return [
    el("p", { class: "kind" }, swatch(node.kind), classOf(node.kind)), el("h2", {}, labelOf(node)),
    choice("side", [["causes", sideName(node, "causes", "Short")], ["both", text("both")], ["effects", sideName(node, "effects", "Short")]]),
    ...(side === "effects" ? [] : listed(causes, sideName(node, "causes"), noneOf(node, "causes"))),
    ...(side === "causes" ? [] : listed(effects, sideName(node, "effects"), noneOf(node, "effects"))),
    el("p", { class: "quiet note" }, text("layersNote")),
  ];
}
const layerList = (layer, steps) =>
  el("section", { class: "layer" }, el("h4", {}, text("step" + steps), el("b", { class: "number" }, digits(layer.shown.length + layer.rest.length))),
    folded([...layer.shown, ...layer.rest], layer.shown.length, ({ link }) => statement(link)));

addQuestion("layers", { ends: ["of"], ways: ["side", ["causes", "both", "effects"]], solve: solveLayers, panel: layersPanel });
// Who and where is acted on; nothing leads to a group or a place.
const isActor = (node) => data.classes[node.kind].form === "pill";
const sideName = (node, side, size = "") => text(side + (isActor(node) ? "Actor" : "") + size);
const noneOf = (node, side) => text("no" + capital(side) + (isActor(node) ? "Actor" : ""));
function sideButton(node, side) {
  const near = new Set(acting(node.id, side).filter((tie) => passes(tie.link) && admits(data.nodes[tie.id])).map((tie) => tie.id)).size;
  const none = near ? {} : { "aria-disabled": "true", title: noneOf(node, side), "aria-label": sideName(node, side) + ". " + noneOf(node, side) };
  return button([sideName(node, side), near > 0 && el("b", { class: "number", title: counted("concepts", near) }, " " + digits(near))].filter(Boolean),
    () => near && ask({ kind: "layers", of: node.id, side }), { "data-ask": side, ...none });
}
addPart("node", (node) => [el("div", { class: "actions row-of asks" }, sideButton(node, "causes"), sideButton(node, "effects"),
  button(text("pathTo"), () => choosePath(node.id), { "data-ask": "path", title: text("pathFrom") }))]);
