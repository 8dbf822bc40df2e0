// The pointer over the drawing.
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
  const { kind } = data.nodes[node];
  container.style.cursor = "pointer";
  showTip(pointer.DOM.x, pointer.DOM.y, el("b", {}, labelOf(data.nodes[node])), el("span", {}, classOf(kind) + " · " + counted("links", data.nodes[node].ties.length)));
});
network.on("hoverEdge", ({ edge, pointer }) => {
  const link = data.links[edge], first = link.evidences[0];
  container.style.cursor = "pointer";
  showTip(pointer.DOM.x, pointer.DOM.y, el("b", {}, labelOf(data.nodes[link.from]) + " — " + relationOf(link) + " → " + labelOf(data.nodes[link.to])),
    first && el("span", {}, quoteOf(first)));
});
for (const gone of ["blurNode", "blurEdge", "zoom"]) network.on(gone, () => { tip.hidden = true; container.style.cursor = ""; });
