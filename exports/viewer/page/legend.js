// What colours, forms and lines stand for, for what is in the drawing; a click on a group or class hides or shows it.
addTexts({
  en: { legend: "Legend", lineKinds: "Links", boxKinds: "Concepts", hide: "Hide or show" },
  zh: { legend: "图例", lineKinds: "关系", boxKinds: "概念", hide: "隐藏或显示" },
});
let legendOpen = !matchMedia("(max-width: 900px)").matches;

const groupStroke = (group) => el("i", { class: "stroke", vars: { "--line": groupLine(group) } });
const groupChip = (name) =>
  el("button", { class: "chip", type: "button", title: text("hide"), "aria-pressed": String(!state.filters.groups.has(name)), "data-group": name, id: "group-" + name,
    onclick: () => toggle("groups", name) }, groupStroke(name), groupName(name));
const classChip = (kind) =>
  el("button", { class: "chip", type: "button", title: text("hide"), "aria-pressed": String(!state.filters.classes.has(kind)), "data-class": kind, id: "class-" + kind,
    onclick: () => toggle("classes", kind) }, swatch(kind), classOf(kind));

// The classes and groups of what is shown, and those that are hidden: the most frequent first, groups in the reader's order.
function usedNames() {
  const shown = [...state.shown].map((id) => data.nodes[id]);
  const classes = new Set([...tally(shown, (node) => [node.kind]).map(([kind]) => kind), ...state.filters.classes]);
  const groups = new Set(data.links.filter((link) => state.shown.has(link.from) && state.shown.has(link.to)).map((link) => link.group));
  return { classes: [...classes], groups: Object.keys(data.groups).filter((name) => groups.has(name) || state.filters.groups.has(name)) };
}

function showLegend() {
  const { classes, groups } = usedNames(), legend = byId("legend");
  const denied = el("span", { class: "chip" }, el("i", { class: "stroke dashed" }), text("denied"));
  legend.classList.toggle("open", legendOpen);
  keepFocus(() => legend.replaceChildren(...(legendOpen ? [
    el("div", { class: "chips", role: "group", "aria-label": text("lineKinds") }, groups.map(groupChip), denied),
    el("div", { class: "chips", role: "group", "aria-label": text("boxKinds") }, classes.map(classChip)),
  ] : [])));
}

const foldButton = () => tool("fold", "legend", text("legend"), foldLegend, { class: "tool named", "aria-expanded": String(legendOpen), "aria-controls": "legend" });
function foldLegend() {
  legendOpen = !legendOpen;
  showTools();
  showLegend();
  fitted?.();
}
