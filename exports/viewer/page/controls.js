// Search, tools, legend, and the small box at the pointer.
const search = document.getElementById("search");
const suggestions = document.getElementById("suggestions");
const tip = document.getElementById("tip");
const fold = (words) => words.normalize("NFKC").toLowerCase();
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

// ---- tools and legend

function showTools() {
  const tool = (sign, title, onclick, id) => el("button", { type: "button", id, title, "aria-label": title, onclick }, sign);
  const rest = data.nodes.length - state.shown.size;
  const more = rest > MORE_AT_ONCE ? text("some", { n: MORE_AT_ONCE }) : text("all", { n: data.nodes.length });
  document.getElementById("tools").replaceChildren(...[
    rest > 0 && tool(more, more, showMore, "more"),
    changed() && tool("↺", text("first"), startAgain, "again"),
    tool("−", text("wider"), () => zoom(0.8), "wider"), tool("+", text("closer"), () => zoom(1.25), "closer"), tool("⤢", text("fit"), () => fit(), "fit"),
    tool(text("switch"), text("switchTitle"), switchLanguage, "language"),
  ].filter(Boolean));
  search.placeholder = text("search");
  search.setAttribute("aria-label", text("search"));
  const whole = data.whole, key = data.documents.length === 1 ? "counts1" : "counts";
  const parts = [text(key, { d: data.documents.length, c: data.nodes.length, l: data.links.length })];
  if (whole.nodes > data.nodes.length) parts.push(text("cut", { c: data.nodes.length, n: whole.nodes }));
  else if (rest > 0) parts.push(text("shown", { n: state.shown.size, m: data.nodes.length }));
  document.getElementById("counts").textContent = parts.join(" · ");
}

const zoom = (factor) => network.moveTo({ scale: Math.min(4, Math.max(0.05, network.getScale() * factor)), animation: { duration: 150 } });

function showLegend() {
  const counts = tally(data.nodes, (node) => [node.kind]);
  const chip = ([kind, count]) =>
    el("button", { class: "chip", type: "button", "aria-pressed": String(!state.hiddenClasses.has(kind)), "data-class": kind, onclick: () => toggleClass(kind) },
      swatch(kind), classOf(kind), el("b", { class: "number" }, String(count)));
  const lines = el("span", { class: "lines" }, el("i", { class: "line" }), text("stated"), el("i", { class: "line dashed" }), text("denied"));
  document.getElementById("legend").replaceChildren(...counts.map(chip), lines);
  const notice = document.getElementById("notice");
  notice.hidden = !filtered();
  const name = state.relation ? relationName(state.relation) : state.modality ? modalityOf(state.modality) : "";
  notice.replaceChildren(el("b", {}, name), " ", el("button", { type: "button", id: "clear", onclick: () => solo(null) }, "× " + text("clear")));
}

function showTip(x, y, ...children) {
  tip.replaceChildren(...children);
  tip.hidden = false;
  const room = container.getBoundingClientRect();
  tip.style.left = Math.min(x + 14, room.width - tip.offsetWidth - 8) + "px";
  tip.style.top = (y + 18 + tip.offsetHeight > room.height ? y - tip.offsetHeight - 10 : y + 18) + "px";
}
