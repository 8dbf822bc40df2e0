// Search for a concept by any of its names, in either language.
const search = byId("search");
const suggestions = byId("suggestions");
const namesOf = (node) => [...Object.values(node.labels), ...node.alternatives].map(fold);
let hits = [], marked = 0;

function matches(words) {
  const wanted = fold(words.trim());
  if (!wanted) return [];
  const rank = (node) => Math.min(...namesOf(node).map((name) => (name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(" " + wanted) ? 2 : name.includes(wanted) ? 3 : 9)));
  return byRank.map((node) => [rank(node), node]).filter(([at]) => at < 9).sort((a, b) => a[0] - b[0]).slice(0, 10).map(([, node]) => node);
}

function suggest() {
  hits = matches(search.value);
  marked = 0;
  const open = Boolean(search.value.trim());
  suggestions.hidden = !open;
  search.setAttribute("aria-expanded", String(open));
  suggestions.replaceChildren(...(hits.length ? hits.map(suggestion) : [el("li", { class: "quiet" }, text("nothing"))]));
}

const suggestion = (node, index) =>
  el("li", { role: "option", id: "hit" + index, "aria-selected": String(index === marked), onmousedown: (event) => { event.preventDefault(); choose(node); } },
    swatch(node.kind), el("span", { class: "grow" }, foundName(node)), el("small", {}, classOf(node.kind)));

// The label in the page's language, and the one that was matched if that is another.
function foundName(node) {
  const wanted = fold(search.value.trim()), name = labelOf(node);
  const other = [...Object.values(node.labels), ...node.alternatives].find((label) => fold(label).includes(wanted));
  return fold(name).includes(wanted) || !other ? name : name + " · " + other;
}

function choose(node) {
  search.value = "";
  suggest();
  search.blur();
  select("node", node.id, true);
}

function moveMark(step) {
  marked = (marked + step + hits.length) % hits.length;
  [...suggestions.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === marked)));
  search.setAttribute("aria-activedescendant", "hit" + marked);
}

search.addEventListener("input", suggest);
search.addEventListener("focus", suggest);
search.addEventListener("blur", () => { suggestions.hidden = true; });
search.addEventListener("keydown", (event) => {
  if (event.key === "Escape") { search.value = ""; suggest(); search.blur(); event.stopPropagation(); }
  if (!hits.length) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); moveMark(event.key === "ArrowDown" ? 1 : -1); }
  if (event.key === "Enter") choose(hits[marked]);
});
