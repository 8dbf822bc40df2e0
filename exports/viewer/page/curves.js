// Links as curves between boxes, for the drawing that is exported: each is a cubic curve, cut where it enters a box.
const onWay = (a, b, t) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
const holds = (box, { x, y }) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;

// The four points of a link's curve from middle to middle, bent as vis-network bends it.
function curveOf(link) {
  const from = network.getPosition(link.from), to = network.getPosition(link.to);
  if (link.from === link.to) {
    const { right, top } = area(link.from);
    return [from, { x: right + 46, y: from.y - 6 }, { x: right - 8, y: top - 46 }, from];
  }
  const via = network.body.edges[link.id].edgeType.getViaNode();
  if (Array.isArray(via)) return [from, ...via, to];
  return via ? [from, onWay(from, via, 2 / 3), onWay(to, via, 2 / 3), to] : [from, onWay(from, to, 1 / 3), onWay(from, to, 2 / 3), to];
}

function pointAt([a, b, c, d], t) {
  const ab = onWay(a, b, t), bc = onWay(b, c, t), cd = onWay(c, d, t);
  return onWay(onWay(ab, bc, t), onWay(bc, cd, t), t);
}

// Its first part up to t, and its last part from t.
function curveHead([a, b, c, d], t) {
  const ab = onWay(a, b, t), bc = onWay(b, c, t), abc = onWay(ab, bc, t);
  return [a, ab, abc, pointAt([a, b, c, d], t)];
}
const curveTail = (curve, t) => curveHead([...curve].reverse(), 1 - t).reverse();

// What is seen of it between the two boxes; null where they touch.
function seenPart(curve, from, to, arrow) {
  const steps = Array.from({ length: 101 }, (_, at) => at / 100);
  const start = Math.max(0, ...steps.filter((t) => t < 0.6 && holds(from, pointAt(curve, t))));
  const grown = { left: to.left - arrow, right: to.right + arrow, top: to.top - arrow, bottom: to.bottom + arrow };
  const end = steps.find((t) => t > start && t > 0.3 && holds(grown, pointAt(curve, t))) ?? 1;
  return end <= start ? null : curveTail(curveHead(curve, end), start / end);
}
