// The side panel: what is selected, or the overview. Features may add parts to a panel by its name.
const panel = byId("panel");

const swatch = (kind) => {
  const { fill, line } = paint(kind, false);
  return el("i", { class: "swatch " + data.classes[kind].form, vars: { "--fill": fill, "--line": line } });
};
const nodeButton = (node, extra) =>
  el("button", { class: "row", type: "button", onclick: () => select("node", node.id) }, swatch(node.kind), el("span", { class: "grow" }, labelOf(node)), extra);

// Further parts of the panels "overview", "node" and "link": functions of the selected thing that give elements.
const parts = { overview: [], node: [], link: [] };
const addPart = (name, make) => parts[name].push(make);
const further = (name, thing) => parts[name].flatMap((make) => make(thing));

let panelShows = "";
function showPanel() {
  const { kind, id } = state.selected ?? {};
  const made = kind === "node" ? nodePanel(data.nodes[id]) : kind === "link" ? linkPanel(data.links[id]) : kind === "sentence" ? sentencePanel(sentences[id]) : state.question ? questionPanel() : overview();
  const wanted = JSON.stringify([state.selected, state.question]), place = wanted === panelShows ? panel.scrollTop : 0;
  const held = panel !== document.activeElement && panel.contains(document.activeElement) ? signOf(document.activeElement) : null;
  panelShows = wanted;
  panel.replaceChildren(...made.filter(Boolean));
  panel.scrollTop = place;
  if (held) panel.querySelector(held)?.focus({ preventScroll: true });
  if (held !== null && !panel.contains(document.activeElement)) focusPanel();
}

// What was pressed is found again by its name, if it has one.
const signOf = ({ id, dataset }) => (id ? "#" + CSS.escape(id) : Object.entries(dataset).map(([name, value]) => `[data-${name}="${CSS.escape(value)}"]`).join(""));
// The keyboard goes on at the panel's heading where what it stood on is gone.
function focusPanel() {
  const heading = [...panel.querySelectorAll("h2, h3")].find((one) => one.offsetParent);
  if (heading) heading.tabIndex = -1;
  (heading ?? panel).focus({ preventScroll: true });
}

const backButton = () => el("button", { class: "back", type: "button", onclick: () => (state.question?.kind === "around" && isSelected("node", state.question.of) ? closeQuestion() : select(null)) }, "← " + text(state.question ? "answer" : "back"));

// The first few rows, and a button for the others.
function folded(items, count, row) {
  const list = el("div", { class: "rows" }, items.slice(0, count).map(row));
  if (items.length > count + 1) {
    const more = el("button", { class: "more", type: "button", onclick: () => more.replaceWith(...items.slice(count).map(row)) }, text("moreRows", { n: items.length - count }));
    list.append(more);
  } else list.append(...items.slice(count).map(row));
  return list;
}
