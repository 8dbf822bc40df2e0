// The panel of a concept: its names and its links by relation.
function nodePanel(node) {
  const more = hiddenNeighbours(node).length;
  const names = Object.entries(node.labels).filter(([, label]) => label !== labelOf(node)).map(([, label]) => label);
  return [
    backButton(),
    el("div", { class: "heading" }, el("p", { class: "kind" }, swatch(node.kind), classOf(node.kind)), el("h2", {}, labelOf(node)),
      names.map((name) => el("p", { class: "other" }, name)),
      node.alternatives.length > 0 && otherNames(node)),
    el("div", { class: "actions" },
      more > 0 && el("button", { type: "button", id: "unfold", onclick: () => unfold(node) }, counted("unfold", more)),
      el("button", { type: "button", onclick: () => isolate([node, ...neighboursOf(node)]) }, text("around"))),
    ...further("node", node),
    ...directions(node),
  ];
}

function otherNames(node) {
  const few = node.alternatives.slice(0, 4), rest = node.alternatives.slice(4);
  const names = el("p", { class: "other names" }, text("alternatives") + " " + few.join(" · ") + " ");
  const more = el("button", { class: "more", type: "button", onclick: () => more.replaceWith("· " + rest.join(" · ")) }, text("moreNames", { n: rest.length }));
  if (rest.length) names.append(more);
  return names;
}

function directions(node) {
  const out = node.ties.filter((link) => link.from === node.id), into = node.ties.filter((link) => link.to === node.id && link.from !== node.id);
  if (!node.ties.length) return [el("p", { class: "quiet" }, text("none"))];
  return [out.length > 0 && section(text("out"), grouped(node, out, "→")), into.length > 0 && section(text("into"), grouped(node, into, "←"))];
}

function grouped(node, links, arrow) {
  return tally(links, (link) => [link.relation]).map(([relation, count]) => {
    const rows = links.filter((link) => link.relation === relation).sort((a, b) => b.count - a.count || otherEnd(node, b).degree - otherEnd(node, a).degree || a.id - b.id);
    const row = (link) => {
      const other = otherEnd(node, link);
      return el("button", { class: "row" + (link.denied ? " denied" : ""), type: "button", onclick: () => select("link", link.id) },
        swatch(other.kind), el("span", { class: "grow" }, link.negated ? text("not", { r: labelOf(other) }) : labelOf(other)), link.count > 1 && el("b", { class: "number" }, String(link.count)));
    };
    return el("div", { class: "group" }, el("h4", {}, arrow + " " + relationName(relation), count > 1 && el("b", { class: "number" }, String(count))), folded(rows, 12, row));
  });
}

