// A theme of the graph as a page of its own: its concepts in pieces that are linked, that of its name first.
addTexts({
  en: { theme: "Theme", membersShown: "{n} of {m} concepts in the drawing", membersAll: "All {n} concepts are in the drawing", nextMembers: "Show the next {n}", firstMembers: "Show the first ones", members: "Its concepts" },
  zh: { theme: "主题", membersShown: "图中为 {m} 个概念中的 {n} 个", membersAll: "图中为全部 {n} 个概念", nextMembers: "显示接下来的 {n} 个", firstMembers: "回到最前面的概念", members: "本主题的概念" },
});

// The concepts in the order in which they are worth room: each after one that it is linked with, those without links last.
function membersInOrder(first, nodes, links) {
  const ties = new Map(nodes.map(({ id }) => [id, []])), order = new Set();
  for (const link of links) for (const id of new Set([link.from, link.to])) ties.get(id).push(link);
  const roots = [first, ...byRank.filter(({ id }) => ties.get(id)?.length).map(({ id }) => id), ...byRank.filter(({ id }) => ties.has(id)).map(({ id }) => id)];
  for (const root of roots) {
    if (order.has(root)) continue;
    order.add(root);
    for (const queue = [root]; queue.length; ) {
      const others = ties.get(queue.shift()).flatMap(({ from, to }) => [from, to]);
      for (const id of others.sort((a, b) => weightOf(data.nodes[b]) - weightOf(data.nodes[a]) || a - b)) {
        if (order.has(id)) continue;
        order.add(id);
        queue.push(id);
      }
    }
  }
  return [...order];
}

function solveTheme({ of, part }) {
  const nodes = data.nodes.filter((node) => node.theme === data.nodes[of].theme && admits(node)), there = new Set(nodes.map(({ id }) => id));
  const links = data.links.filter((link) => there.has(link.from) && there.has(link.to) && passes(link));
  let rest = membersInOrder(of, there.has(of) ? nodes : [...nodes, data.nodes[of]], links), found;
  for (let at = 0; at <= part && rest.length; at++) {
    found = readableGrove(rest, links);
    rest = rest.filter((id) => !found.places.has(id));
  }
  // Other links would run behind boxes: they are drawn when one of their ends is chosen.
  const silent = new Set(links.filter(({ id }) => !found.named.has(id)).map(({ id }) => id));
  return { ...found, rest, members: nodes, silent, links: new Set(links.map(({ id }) => id)), smooth: { ...flowing("horizontal"), roundness: 0.75 } };
}

function themePanel({ of, part }, { nodes, rest, members }) {
  const n = nodes.length, m = members.length, sorted = [...members].sort((a, b) => weightOf(b) - weightOf(a) || a.id - b.id);
  const turn = (words, to) => button(words, () => ask({ ...state.question, part: to }), { id: "next-members" });
  return [
    el("p", { class: "kind" }, text("theme")), el("h2", {}, capital(labelOf(data.nodes[of]))),
    el("p", { class: "quiet", id: "members" }, n < m ? text("membersShown", { n, m }) : text("membersAll", { n })),
    n < m && el("div", { class: "actions" }, rest.length ? turn(text("nextMembers", { n: solveTheme({ of, part: part + 1 }).nodes.length }), part + 1) : turn(text("firstMembers"), 0)),
    section(text("members"), folded(sorted, 40, (node) => nodeButton(node, node.degree > 0 && numberOf(node.degree)))),
  ];
}

questions.theme = { ends: () => [], solve: solveTheme, panel: themePanel };
addAspect("theme", () => (state.question?.kind === "theme" ? state.question.part + " " + data.nodes[state.question.of].iri : null), (words) => {
  const [part, ...iri] = words.split(" "), of = nodeByIri.get(iri.join(" "))?.id;
  if (!data.themes.some(({ node }) => node === of && of !== undefined)) return;
  kept = writeShown() === null ? [] : [...state.shown];
  state.question = { kind: "theme", of, part: Math.min(99, Number(part) || 0) };
});
