// Drawings to read: each piece of linked concepts is a tree, with what points to its root on the left and the rest on the
// right. The links of a column stand together by relation, below one word for all of them; so no link runs across words.
const TREE_GAP = 13, TREE_HEAD = 25, TREE_ASIDE = [80, 200], PIECE_GAP = 34; // pixels
const TREE_SCALE = 0.85; // at which the smallest words in boxes have 11 pixels
// The room for a drawing that can be read, whatever the legend and the notice take at the moment.
const readingRoom = () => ({ w: (container.clientWidth - 48) / TREE_SCALE, h: (container.clientHeight - 170) / TREE_SCALE });

// The nodes linked with `root`, step after step: each with the first link that leads to it and the branches behind it.
function treeFrom(root, tiesOf, taken) {
  const top = { id: root, link: null, branches: [] };
  taken.add(root);
  for (const queue = [top]; queue.length; ) {
    const branch = queue.shift();
    for (const link of tiesOf(branch.id)) {
      const { id } = otherEnd(data.nodes[branch.id], link);
      if (taken.has(id)) continue;
      taken.add(id);
      const next = { id, link, branches: [] };
      branch.branches.push(next);
      queue.push(next);
    }
  }
  return top;
}

// Branches by the words of their links, the most frequent first.
const treeWords = ({ id, link }) => (link.negated ? "-" : "") + (link.to === id ? "" : "<") + link.relation;
function byWords(branches) {
  const found = new Map();
  for (const branch of branches) found.set(treeWords(branch), [...(found.get(treeWords(branch)) ?? []), branch]);
  return [...found.values()].sort((a, b) => b.length - a.length);
}
const highOf = (branches) => byWords(branches).reduce((sum, kin) => sum + TREE_HEAD + kin.reduce((high, one) => high + ownHeight(one), 0), 0);
const ownHeight = (branch) => Math.max(data.nodes[branch.id].height + TREE_GAP, highOf(branch.branches));

// The two sides of the root; what a side has no room for goes to the other one.
function sidesOf({ id, branches }, high) {
  const sides = [branches.filter(({ link }) => link.to === id), branches.filter(({ link }) => link.to !== id)].map((side) => byWords(side).flat());
  for (const [full, free] of [sides, [sides[1], sides[0]]])
    while (highOf(full) > high && full.length > 1 && highOf(free) + 60 < highOf(full)) free.push(full.pop());
  return sides;
}

// Where the boxes of a tree stand around its root at (0, 0), the words above them, and the links that these name.
function treePlaces(top, high, aside) {
  const drawing = { places: new Map([[top.id, { x: 0, y: 0 }]]), heads: [], named: new Set() };
  sidesOf(top, high).forEach((side, at) => {
    const sign = at ? 1 : -1, edges = [];
    let edge = data.nodes[top.id].width / 2 + aside;
    for (let column = side; column.length; column = column.flatMap(({ branches }) => branches)) {
      edges.push(sign * edge);
      edge += broadest(column.map(({ id }) => id)) + aside;
    }
    fan(side, edges, 0, sign, drawing);
  });
  return drawing;
}
function fan(side, [edge, ...further], middle, sign, drawing) {
  let y = middle - (highOf(side) + (side.length ? TREE_HEAD : 0)) / 2;
  for (const kin of byWords(side)) {
    y += TREE_HEAD;
    const [{ id, link }] = kin, against = (link.to === id) !== sign > 0; // it does not run from left to right
    drawing.heads.push({ x: edge, y: y + ownHeight(kin[0]) / 2 - data.nodes[id].height / 2 - 7, words: () => (against ? "← " : "") + relationOf(link), link, align: sign > 0 ? "left" : "right" });
    for (const { id, link, branches } of kin) {
      const own = ownHeight({ id, branches });
      drawing.places.set(id, { x: edge + (sign * data.nodes[id].width) / 2, y: y + own / 2 });
      drawing.named.add(link.id);
      fan(branches, further, y + own / 2, sign, drawing);
      y += own;
    }
  }
}

function boundsOf({ places, heads }) {
  const xs = [...places].flatMap(([id, { x }]) => [x - data.nodes[id].width / 2, x + data.nodes[id].width / 2]);
  const ys = [...places].flatMap(([id, { y }]) => [y - data.nodes[id].height / 2, y + data.nodes[id].height / 2]).concat(heads.map(({ y }) => y - 15));
  const x = Math.min(...xs), y = Math.min(...ys);
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

// The pieces one after another, each as high up as it finds room and then as far to the left.
function pack(pieces, wide) {
  const set = [];
  for (const { w, h } of pieces) {
    const xs = [0, ...set.map((one) => one.x + one.w + PIECE_GAP)].filter((x) => x === 0 || x + w <= wide), ys = [0, ...set.map((one) => one.y + one.h + PIECE_GAP)];
    const spots = ys.flatMap((y) => xs.map((x) => ({ x, y, w, h }))).sort((a, b) => a.y - b.y || a.x - b.x);
    const apart = (a, b) => a.x >= b.x + b.w + PIECE_GAP || b.x >= a.x + a.w + PIECE_GAP || a.y >= b.y + b.h + PIECE_GAP || b.y >= a.y + a.h + PIECE_GAP;
    set.push(spots.find((spot) => set.every((other) => apart(spot, other))));
  }
  return set;
}

// These nodes (the first is the root of the first piece) with these links, as one drawing and its size.
function grove(ids, links, room, aside = TREE_ASIDE[0]) {
  const there = new Set(ids), taken = new Set(), ties = new Map(ids.map((id) => [id, []]));
  for (const link of links) if (there.has(link.from) && there.has(link.to) && link.from !== link.to) for (const id of [link.from, link.to]) ties.get(id).push(link);
  const leaving = (id) => ties.get(id).filter(({ from }) => from === id).length;
  const roots = [ids[0], ...ids.slice(1).sort((a, b) => ties.get(b).length - ties.get(a).length || leaving(b) - leaving(a))];
  const trees = roots.flatMap((id) => (taken.has(id) ? [] : [treePlaces(treeFrom(id, (one) => ties.get(one), taken), room.h, aside)]));
  const pieces = trees.map((tree) => ({ ...tree, ...boundsOf(tree) }));
  const sorted = [pieces[0], ...pieces.slice(1).sort((a, b) => b.places.size - a.places.size || b.h - a.h)], spots = pack(sorted, room.w);
  const whole = { places: new Map(), heads: [], named: new Set(), w: 0, h: 0 };
  sorted.forEach((piece, at) => {
    const dx = spots[at].x - piece.x, dy = spots[at].y - piece.y;
    for (const [id, { x, y }] of piece.places) whole.places.set(id, { x: x + dx, y: y + dy });
    whole.heads.push(...piece.heads.map((head) => ({ ...head, x: head.x + dx, y: head.y + dy })));
    piece.named.forEach((id) => whole.named.add(id));
    [whole.w, whole.h] = [Math.max(whole.w, spots[at].x + piece.w), Math.max(whole.h, spots[at].y + piece.h)];
  });
  return whole;
}

// The drawing of as many of the nodes, in their order, as can be read on this screen.
const GROVE_MOST = 60;
function readableGrove(ids, links, least = 1) {
  const room = slim() ? { w: 760, h: 1400 } : readingRoom();
  let low = Math.min(least, ids.length), high = Math.min(ids.length, GROVE_MOST), best = grove(ids.slice(0, low), links, room);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2), tried = grove(ids.slice(0, middle), links, room);
    if (tried.w <= room.w && tried.h <= room.h) [low, best] = [middle, tried];
    else high = middle - 1;
  }
  const nodes = ids.slice(0, low);
  for (let aside = TREE_ASIDE[1]; aside > TREE_ASIDE[0]; aside -= 20) { // the flatter the lines, the easier they are told apart
    const wider = grove(nodes, links, room, aside);
    if (wider.w <= room.w && wider.h <= room.h) return { ...wider, nodes };
  }
  return { ...best, nodes };
}
