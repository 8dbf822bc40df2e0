// What colours, forms and lines stand for; a click on a class hides or shows it.
function showLegend() {
  const counts = tally(data.nodes, (node) => [node.kind]);
  const chip = ([kind, count]) =>
    el("button", { class: "chip", type: "button", "aria-pressed": String(!state.filters.classes.has(kind)), "data-class": kind, onclick: () => toggle("classes", kind) },
      swatch(kind), classOf(kind), el("b", { class: "number" }, String(count)));
  const lines = el("span", { class: "lines" }, el("i", { class: "line" }), text("stated"), el("i", { class: "line dashed" }), text("denied"));
  byId("legend").replaceChildren(...counts.map(chip), lines);
}
