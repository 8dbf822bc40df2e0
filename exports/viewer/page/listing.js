// What the drawing shows, in words, for those who hear the page: a name for the canvas, and a list of the links in it.
addTexts({
  en: { graph: "Graph of {n} concepts and {m} links. Arrow keys go from concept to concept, Enter unfolds.", listing: "Links in the drawing", listed: "{n} further links" },
  zh: { graph: "图中有 {n} 个概念、{m} 条关系。方向键在概念间移动，回车键展开。", listing: "图中的关系", listed: "其余 {n} 条关系" },
});
const LISTED = 200; // links read out at most

function showListing() {
  const links = edgeSet.getIds().map((id) => data.links[id]), canvas = container.firstElementChild;
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-label", text("graph", { n: digits(nodeSet.length), m: digits(links.length) }));
  canvas.setAttribute("aria-describedby", "listing");
  const item = (link) => el("li", {}, [labelOf(data.nodes[link.from]), relationOf(link), labelOf(data.nodes[link.to])].join(" "));
  const list = byId("listing");
  list.setAttribute("aria-label", text("listing"));
  list.replaceChildren(...links.slice(0, LISTED).map(item));
  if (links.length > LISTED) list.append(el("li", {}, text("listed", { n: digits(links.length - LISTED) })));
}
