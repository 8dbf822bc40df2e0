// A concept with its neighbours, in a drawing of their own: what unfolding shows, and where a concept is found that the
// drawing did not hold.
addTexts({
  en: { unfoldAll: "Unfold {n} neighbours", unfoldAll1: "Unfold 1 neighbour", unfoldSome: "Unfold {n} of {m} neighbours", unfoldNext: "Next {n} of {m} neighbours", previous: "Back" },
  zh: { unfoldAll: "展开 {n} 个相邻概念", unfoldAll1: "展开 1 个相邻概念", unfoldSome: "展开 {m} 个相邻概念中的 {n} 个", unfoldNext: "下一批：{m} 个相邻概念中的 {n} 个", previous: "返回" },
});
const AROUND_FEW = 10;

// The nodes linked with `id` by links that pass, each once: those of the relation `by` first, then the strongest.
function tiedTo(id, by) {
  const worth = new Map(), links = data.nodes[id].ties.filter((link) => link.from !== link.to && passes(link) && admits(otherEnd(data.nodes[id], link)));
  for (const link of links) {
    const other = otherEnd(data.nodes[id], link), own = (1 + Math.log2(Math.max(1, link.count))) * (weightOf(other) + 1e-6);
    const [first, most] = worth.get(other.id) ?? [false, 0];
    worth.set(other.id, [first || link.relation === by, Math.max(most, own)]);
  }
  return [...worth].sort(([a, [first, own]], [b, [former, other]]) => former - first || other - own || a - b).map(([other]) => other);
}

// With the neighbours of neighbours, step after step, while there are few.
function filledUp(of, nearest) {
  const ids = new Set([of, ...nearest]);
  for (const id of ids) for (const other of ids.size > AROUND_FEW ? [] : tiedTo(id)) if (ids.size <= AROUND_FEW) ids.add(other);
  ids.delete(of);
  return [...ids];
}

// `by` is "few", "all" or a relation; `part` counts the drawings where there are too many neighbours for one; `others` are
// nodes that have to be there. Where there are few neighbours, some of theirs are there too.
function solveAround({ of, by, part, others }) {
  const direct = tiedTo(of, by), near = new Set(direct), own = data.nodes[of].ties.filter(passes);
  const given = others.filter((id) => id !== of), nearest = [...new Set([...given, ...direct])];
  let rest = filledUp(of, nearest), found;
  const links = [...own, ...new Set(rest.filter((id) => !near.has(id)).flatMap((id) => data.nodes[id].ties).filter(passes))];
  const least = Math.min(given.length, 12) + 1;
  for (let at = 0; at <= part && (rest.length || !at); at++) {
    found = readableGrove([of, ...(by === "few" ? rest.slice(0, Math.max(AROUND_FEW, given.length)) : rest)], links, least);
    rest = rest.filter((id) => !found.places.has(id));
  }
  return { ...found, rest, direct, links: new Set(links.map((link) => link.id)), smooth: { ...flowing("horizontal"), roundness: 0.75 } };
}

questions.around = {
  ends: ({ of }) => [of],
  solve: solveAround,
  panel: ({ of }) => nodePanel(data.nodes[of]).slice(1),
};
addAspect("around", () => (state.question?.kind === "around" ? writeAround(state.question) : null), (words) => {
  const [by, part, list, ...iri] = words.split(" "), of = nodeByIri.get(iri.join(" "))?.id;
  if (of === undefined) return;
  kept = writeShown() === null ? [] : [...state.shown];
  state.question = { kind: "around", of, by, part: Math.min(99, Number(part) || 0), others: String(list).split(".").map((word) => parseInt(word, 36)).filter((id) => data.nodes[id]) };
});
const writeAround = ({ of, by, part, others }) => [by, part, others.map((id) => id.toString(36)).join("."), data.nodes[of].iri].join(" ");

// What to ask so that these nodes, linked by these links, can be seen: the present concept stays in the middle if it can.
function aroundOf(nodes, links) {
  const now = state.question, ties = (node) => links.filter((link) => link.from === node.id || link.to === node.id).length;
  const [first] = [...nodes].sort((a, b) => ties(b) - ties(a) || weightOf(b) - weightOf(a) || a.id - b.id);
  const stays = now?.kind === "around" && nodes.some(({ id }) => id === now.of), of = stays ? now.of : first.id;
  return { kind: "around", of, by: stays ? now.by : "few", part: 0, others: nodes.map(({ id }) => id).filter((id) => id !== of) };
}
// Ask it; the way back leads to the question before, if there was one.
function lookAround(question, selected) {
  const { back, ...now } = state.question ?? {};
  const former = now.kind === "around" && now.of === question.of ? back : state.question;
  ask({ ...question, ...(former ? { back: former } : {}) });
  change({ selected });
}

function unfold(node, by = "all", part = 0) {
  for (const other of neighboursOf(node)) state.filters.classes.delete(other.kind);
  lookAround({ kind: "around", of: node.id, by, part, others: [] }, { kind: "node", id: node.id });
}
// What is behind the button, in words; none where all neighbours are there already.
function unfoldButton(node) {
  const now = state.question, here = now?.kind === "around" && now.of === node.id && now.by !== "few";
  const hidden = hiddenNeighbours(node).length;
  if (!node.degree || (now?.kind === "around" && now.of === node.id && !hidden)) return false;
  const next = here ? now.part + 1 : 0, by = here ? now.by : "all";
  const one = solveAround({ of: node.id, by, part: next, others: [] }), n = one.nodes.filter((id) => one.direct.includes(id)).length, m = one.direct.length;
  if (!n || (here && !answer.rest.length)) return false;
  const words = here ? text("unfoldNext", { n, m }) : n < m ? text("unfoldSome", { n, m }) : counted("unfoldAll", n);
  return button(words, () => unfold(node, by, next), { id: "unfold" });
}
