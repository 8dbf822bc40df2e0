// The tools in the head of the page, and what it counts.
function showTools() {
  const tool = (sign, title, onclick, id) => el("button", { type: "button", id, title, "aria-label": title, onclick }, sign);
  const rest = data.nodes.length - state.shown.size;
  const more = rest > MORE_AT_ONCE ? text("some", { n: MORE_AT_ONCE }) : text("all", { n: data.nodes.length });
  byId("tools").replaceChildren(...[
    rest > 0 && tool(more, more, showMore, "more"),
    changed() && tool("↺", text("first"), startAgain, "again"),
    tool("−", text("wider"), () => zoom(0.8), "wider"), tool("+", text("closer"), () => zoom(1.25), "closer"), tool("⤢", text("fit"), () => fit(), "fit"),
    data.documents.some((paper) => paper.text) && tool("¶", text("showText"), switchReader, "text"),
    tool(text("switch"), text("switchTitle"), switchLanguage, "language"),
  ].filter(Boolean));
  search.placeholder = text("search");
  search.setAttribute("aria-label", text("search"));
  const key = data.documents.length === 1 ? "counts1" : "counts";
  const parts = [text(key, { d: data.documents.length, c: data.nodes.length, l: data.links.length })];
  if (isPart()) parts.push(text("cut", partValues()));
  if (rest > 0) parts.push(text("shown", { n: state.shown.size, m: data.nodes.length }));
  byId("counts").textContent = parts.join(" · ");
}

const zoom = (factor) => network.moveTo({ scale: Math.min(4, Math.max(0.05, network.getScale() * factor)), animation: { duration: 150 } });
