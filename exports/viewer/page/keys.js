// The keys: what a key does, and where the arrows lead. Nothing here is reachable by keys only; see help.js for the list.
const KEYS = {
  "/": () => search.focus(),
  Escape: goBack,
  "+": () => zoom(1.25), "=": () => zoom(1.25), "-": () => zoom(0.8), "0": () => fit(),
  l: switchLanguage,
  d: () => change({ scheme: dark() ? "light" : "dark" }),
  "?": showHelp,
  Enter: () => { if (state.selected?.kind === "node" && onStage()) openUp(data.nodes[state.selected.id]); },
  ArrowLeft: () => goTo(-1, 0), ArrowRight: () => goTo(1, 0), ArrowUp: () => goTo(0, -1), ArrowDown: () => goTo(0, 1),
};

document.addEventListener("keydown", (event) => {
  const { target, key } = event, name = key.length === 1 ? key.toLowerCase() : key;
  const typing = target.closest?.("input, textarea, select, [contenteditable]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey || byId("help-window").open || !KEYS[name]) return;
  if (name.startsWith("Arrow") && !onStage()) return; // elsewhere they scroll
  if (name !== "Enter") event.preventDefault();
  KEYS[name]();
});

// Whether the keyboard is with the drawing, not with a button; the panel's heading tells of what is selected there.
const onStage = () => document.activeElement === document.body || container.contains(document.activeElement) || document.activeElement.matches("#panel [tabindex='-1']");

// Unfold it; where there is nothing to unfold, go on to what the panel says of it.
function openUp(node) {
  if (hiddenNeighbours(node).length) unfold(node);
  else panel.focus({ preventScroll: true });
}

function goBack() {
  if (closeMenus()) return;
  if (state.selected) select(null);
  else document.activeElement?.blur();
}

// Select the concept that lies that way: a linked one if there is any, else the nearest; at the start the most important.
function goTo(x, y) {
  const ids = nodeSet.getIds(), from = state.selected && (state.selected.kind === "node" ? state.selected.id : data.links[state.selected.id].from);
  const first = byRank.find((node) => nodeSet.get(node.id));
  if (from == null || !nodeSet.get(from)) return first && arrive(first.id);
  const here = network.getPosition(from), linked = new Set(neighboursOf(data.nodes[from]).map((node) => node.id));
  const ways = ids.filter((id) => id !== from).map((id) => {
    const there = network.getPosition(id), dx = there.x - here.x, dy = there.y - here.y;
    return { id, along: dx * x + dy * y, aside: Math.abs(dx * y - dy * x), linked: linked.has(id) };
  }).filter(({ along, aside }) => along > 0 && aside <= 1.2 * along);
  const cost = ({ along, aside }) => along + 2 * aside;
  const near = (ways.some((way) => way.linked) ? ways.filter((way) => way.linked) : ways).sort((a, b) => cost(a) - cost(b) || a.id - b.id)[0];
  if (near) arrive(near.id);
}

// Select it, and move the window only if it lies outside.
function arrive(id) {
  select("node", id);
  if (!isSeen(id)) network.moveTo({ position: network.getPosition(id), animation: calm() ? false : { duration: 200 } });
}
