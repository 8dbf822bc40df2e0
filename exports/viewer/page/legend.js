// What colours, forms and lines stand for, for what is in the drawing; a click on a group or class shows only that.
addTexts({
  en: { legend: "Legend", lineKinds: "Links", boxKinds: "Concepts", press: "Click: only this; again: all. Alt + click: hide or show." },
  zh: { legend: "图例", lineKinds: "关系", boxKinds: "概念", press: "点击只看这一类，再次点击恢复全部；按住 Alt 点击可隐藏或显示。" },
});
let legendOpen = !matchMedia("(max-width: 900px)").matches;

const groupStroke = (group) => el("i", { class: "stroke", vars: { "--line": groupLine(group) } });
const groupChip = (name) =>
  el("button", { class: "chip", type: "button", title: text("press"), "aria-pressed": String(!state.filters.groups.has(name)), "data-group": name, id: "group-" + name,
    onclick: (event) => press("groups", name, event) }, groupStroke(name), groupName(name));
const classChip = (kind) =>
  el("button", { class: "chip", type: "button", title: text("press"), "aria-pressed": String(!state.filters.classes.has(kind)), "data-class": kind, id: "class-" + kind,
    onclick: (event) => press("classes", kind, event) }, swatch(kind), classOf(kind));

// The classes and groups of what is shown, and those that are hidden: the most frequent first, groups in the reader's order.
const carried = { groups: new Set(data.links.map((link) => link.group)), classes: new Set(data.nodes.map((node) => node.kind)) };
function usedNames() {
  const shown = [...state.shown].map((id) => data.nodes[id]);
  const classes = new Set([...tally(shown, (node) => [node.kind]).map(([kind]) => kind), ...state.filters.classes].filter((kind) => carried.classes.has(kind)));
  const groups = new Set(data.links.filter((link) => state.shown.has(link.from) && state.shown.has(link.to)).map((link) => link.group));
  return { classes: [...classes], groups: Object.keys(data.groups).filter((name) => groups.has(name) || (state.filters.groups.has(name) && carried.groups.has(name))) };
}

const drawsDenied = () => edgeSet.getIds().some((id) => data.links[id].denied);
function showLegend() {
  const { classes, groups } = usedNames(), legend = byId("legend");
  const denied = el("span", { class: "chip" }, el("i", { class: "stroke dashed" }), text("denied"));
  legend.classList.toggle("open", legendOpen);
  keepFocus(() => legend.replaceChildren(...(legendOpen ? [
    el("div", { class: "chips", role: "group", "aria-label": text("lineKinds") }, groups.map(groupChip), drawsDenied() && denied),
    el("div", { class: "chips", role: "group", "aria-label": text("boxKinds") }, classes.map(classChip)),
  ] : [])));
}

const foldButton = () => tool("fold", "legend", text("legend"), foldLegend, { class: "tool named", "aria-expanded": String(legendOpen), "aria-controls": "legend" });
const foldLegend = () => setLegend(!legendOpen);
function setLegend(open) {
  legendOpen = open;
  showTools();
  showLegend();
  fitted?.();
}
