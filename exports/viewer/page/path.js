// The way between two concepts: over the fewest links, or over the strongest.
addTexts({
  en: {
    pathFrom: "Path from here to…", pathTo: "Path to…", findPath: "Find a path between two concepts", path: "Path", short: "Fewest links", strong: "Strongest",
    turn: "Turn round", noPath: "No links of these documents lead from one to the other.", noPathLeft: "The links that the filters let through lead from one to none of the other.",
    hops: "{n} links; lowest confidence {c} %.", hops1: "1 link, confidence {c} %.", samePath: "The way with the fewest links is also the strongest.",
    crossed: "Connected, but the arrows do not all point one way.", sameSentence: "From the same sentence",
    moreSentences: "{n} more sentences", moreSentences1: "1 more sentence", same: "Both ends are the same concept.",
  },
  zh: {
    pathFrom: "查找到其他概念的路径", pathTo: "路径…", findPath: "查找两个概念之间的路径", path: "路径", short: "关系最少", strong: "最可靠",
    turn: "互换两端", noPath: "这些文件中没有连接二者的关系。", noPathLeft: "筛选后的关系无法连接二者。",
    crossed: "二者相连，但箭头方向并不一致。", sameSentence: "出自同一句",
    hops: "共 {n} 条关系，最低置信度为 {c}%。", hops1: "1 条关系，置信度 {c}%。", samePath: "关系最少的路径也是最可靠的路径。",
    moreSentences: "其余 {n} 个句子", moreSentences1: "其余 1 个句子", same: "两端是同一概念。",
  },
});

// How sure it is that a link holds: that not all its sentences (those that the filters let through) are misread, if each
// is with the chance that its confidence leaves. Never quite sure, so that no link is free to walk.
const SUREST = 0.99, UNSAID = 0.5;
const strength = (link) =>
  link.count ? Math.min(SUREST, 1 - link.evidences.filter(says).reduce((doubt, evidence) => doubt * (1 - (evidence.confidence ?? 1)), 1)) : UNSAID;

// Dijkstra's way, along the arrows if there is one and else in either direction, through what the filters let pass. A link costs the negative logarithm of
// its strength and of `STEP`, so the least sum is the greatest product: a chain of sure links is weak where it is long, as
// each step also leads away from what was asked, the more so through a concept that is linked with everything. The fewest links: among the ways with as few, the strongest.
const STEP = 0.8, HUB = 0.06;
const findPath = (from, to, by) => findWay(from, to, by, true) ?? findWay(from, to, by, false);
function findWay(from, to, by, along) {
  const price = (link, id) => {
    const doubt = -Math.log(STEP * Math.max(1e-6, strength(link))) + (id === from ? 0 : HUB * Math.log2(1 + data.nodes[id].degree));
    return by === "strong" ? [doubt, 1] : [1, doubt];
  };
  const less = (a, b) => a.costs[0] - b.costs[0] || a.costs[1] - b.costs[1] || a.id - b.id;
  const best = new Map([[from, { id: from, costs: [0, 0], link: null }]]), done = new Set();
  const queue = new Heap((a, b) => less(a, b) < 0);
  queue.push(best.get(from));
  while (queue.size && !done.has(to)) {
    const { id, costs } = queue.pop();
    if (done.has(id)) continue;
    done.add(id);
    for (const link of data.nodes[id].ties) {
      const other = otherEnd(data.nodes[id], link);
      if (along && link.from !== id) continue;
      if (done.has(other.id) || !passes(link) || !(admits(other) || other.id === to)) continue;
      const extra = price(link, id), reached = { id: other.id, costs: [costs[0] + extra[0], costs[1] + extra[1]], link, back: id };
      if (best.has(other.id) && less(reached, best.get(other.id)) >= 0) continue;
      best.set(other.id, reached);
      queue.push(reached);
    }
  }
  return done.has(to) ? walked(best, to) : null;
}

function walked(best, to) {
  const links = [], ids = [to];
  for (let step = best.get(to); step.link; step = best.get(step.back)) {
    links.unshift(step.link);
    ids.unshift(step.back);
  }
  return { ids, links };
}

// In lines that turn at their end and come back: as many as leave the letters largest on this screen.
const ROOM_ACROSS = 150, ROOM_DOWN = 130;
function pathPlaces(ids) {
  const wide = Math.max(...ids.map((id) => data.nodes[id].width)) + ROOM_ACROSS;
  const scale = (n) => Math.min(container.clientWidth / (n * wide), container.clientHeight / ((Math.ceil(ids.length / n) + 0.5) * ROOM_DOWN), 1);
  const inLine = ids.map((_, at) => at + 1).reduce((best, n) => (scale(n) >= scale(best) ? n : best), 1);
  return new Map(ids.map((id, at) => {
    const line = Math.floor(at / inLine), along = at % inLine;
    return [id, { x: wide * (line % 2 ? inLine - 1 - along : along), y: ROOM_DOWN * line }];
  }));
}

function solvePath({ from, to, by }) {
  const way = findPath(from, to, by), ids = way?.ids ?? [...new Set([from, to])];
  const other = way && findPath(from, to, by === "short" ? "strong" : "short");
  const same = Boolean(way) && way.links.length === other.links.length && way.links.every((link, at) => link === other.links[at]);
  return { way, same, nodes: ids, links: new Set((way?.links ?? []).map((link) => link.id)), places: pathPlaces(ids), heads: [] };
}

function pathPanel({ from, to }, { way, same }) {
  const found = way && way.links.length > 0;
  const none = from === to ? "same" : filtered() || state.filters.classes.size ? "noPathLeft" : "noPath";
  return [
    el("div", { class: "ends" }, nodeButton(data.nodes[from]), nodeButton(data.nodes[to]),
      button("⇅", () => ask({ ...state.question, from: to, to: from }), { id: "turn", title: text("turn"), "aria-label": text("turn") })),
    found && !same && choice("by", [["short", text("short")], ["strong", text("strong")]]),
    ...(found ? [pathSummary(way, same), pathSteps(way)] : [el("p", { class: "quiet" }, text(none))]),
  ];
}

function pathSummary({ ids, links }, same) {
  const n = links.length, c = Math.round(100 * Math.min(...links.map(strength))), straight = links.every((link, at) => link.from === ids[at]);
  const words = [text(n === 1 ? "hops1" : "hops", { n, c }), !straight && text("crossed"), same && n > 1 && text("samePath")];
  return el("p", { class: "quiet summary" }, words.filter(Boolean).join(state.language === "zh" ? "" : " "));
}

// Of each link the surest sentence; the one before it, if that states this link too.
function pathSteps({ ids, links }) {
  let last = null;
  const hops = links.map((link, at) => {
    const said = link.evidences.filter(says).sort((a, b) => (b.sentence === last) - (a.sentence === last) || (b.confidence ?? 1) - (a.confidence ?? 1) || a.place - b.place);
    const again = Boolean(last) && said[0]?.sentence === last;
    last = said[0]?.sentence ?? null;
    return hop(link, ids[at], said, again);
  });
  return el("ol", { class: "way" }, ids.map((id, at) => el("li", {}, nodeButton(data.nodes[id]), hops[at])));
}

// The arrow points down where the concept above is the subject.
function hop(link, above, [best, ...rest], again) {
  const arrow = link.from === above ? "↓ " : "↑ ";
  return el("div", { class: "hop" },
    button(arrow + relationOf(link), () => select("link", link.id), { class: "by" + (link.denied ? " denied" : "") }),
    again ? el("p", { class: "quiet" }, text("sameSentence")) : best && card(best),
    rest.length > 0 && button(counted("moreSentences", rest.length), () => select("link", link.id), { class: "more" }));
}

addQuestion("path", { ends: ["from", "to"], ways: ["by", ["short", "strong"]], solve: solvePath, panel: pathPanel });

// While the ends are being chosen, the next concept that is clicked or found is one.
function choosePath(from = null) {
  change({ choosing: { from } });
  if (!matchMedia("(pointer: coarse)").matches) search.focus();
}
function takeEnd(id) {
  const { from } = state.choosing;
  if (from === null) change({ choosing: { from: id } });
  else ask({ kind: "path", from, to: id, by: "short" });
}
addPart("overview", () => [button(text("findPath"), () => choosePath(), { class: "wide", id: "find-path" })]);
