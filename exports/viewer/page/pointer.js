// The pointer over the drawing.
addTexts({
  en: { unseen: "{n} neighbours not shown yet", unseen1: "1 neighbour not shown yet", twins: "{n} more links between the same two", twins1: "1 more link between the same two" },
  zh: { unseen: "另有 {n} 个相邻概念尚未显示", unseen1: "另有 1 个相邻概念尚未显示", twins: "二者之间另有 {n} 条关系", twins1: "二者之间另有 1 条关系" },
});
network.on("click", ({ nodes, edges, pointer }) => {
  const id = network.getNodeAt(pointer.DOM) ?? nodes[0];
  if (id !== undefined) select("node", id);
  else if (edges.length) select("link", edges[0]);
  else select(null);
});
network.on("doubleClick", ({ pointer }) => {
  const id = network.getNodeAt(pointer.DOM);
  if (id !== undefined) unfold(data.nodes[id]);
});
network.on("dragEnd", remember);
network.on("dragStart", () => { tip.hidden = true; });
network.on("hoverNode", ({ node, pointer }) => {
  const { kind } = data.nodes[node], more = hiddenNeighbours(data.nodes[node]).length;
  container.style.cursor = "pointer";
  showTip(pointer.DOM.x, pointer.DOM.y, el("b", {}, labelOf(data.nodes[node])), el("span", {}, classOf(kind) + " · " + counted("links", data.nodes[node].ties.length)),
    more > 0 && el("span", {}, "+" + digits(more) + ": " + counted("unseen", more)));
});
network.on("hoverEdge", ({ edge, pointer }) => {
  const link = data.links[edge], first = link.evidences[0], twins = link.quiet === false ? twinsOf(link).filter(spokenFor).length : 0;
  container.style.cursor = "pointer";
  showTip(pointer.DOM.x, pointer.DOM.y, el("b", {}, labelOf(data.nodes[link.from]) + " — " + relationOf(link) + " → " + labelOf(data.nodes[link.to])),
    first && el("span", {}, quoteOf(first)),
    twins > 0 && el("span", {}, "+" + twins + ": " + counted("twins", twins)));
});
for (const gone of ["blurNode", "blurEdge", "zoom"]) network.on(gone, () => { tip.hidden = true; container.style.cursor = ""; });
