// The panel while nothing is selected: what the documents say, in brief.
function overview() {
  return [
    data.links.length > 0 && section(text("brief"), mainLinks(6).map(statement)),
    section(text("linked"), byRank.slice(0, 6).filter((node) => node.degree).map((node) => nodeButton(node, el("b", { class: "number" }, String(node.degree))))),
    section(text("says"), bars("relation", tally(data.links, (link) => [link.relation]), relationName)),
    section(text("force"), bars("modality", tally(data.links, (link) => new Set(link.evidences.map((evidence) => evidence.modality))), modalityOf)),
    data.documents.length > 0 && section(text("documents"), folded(data.documents, 12, documentRow)),
    ...further("overview"),
    section(text("read"), el("ul", { class: "tips" }, TEXTS[state.language].tips.map((tip) => el("li", {}, tip)))),
  ];
}

// The links said most often and between the most linked concepts; no concept more than twice, so that each tells something new.
function mainLinks(count) {
  const used = new Map(), weight = (link) => 3 * (link.count + (link.denied ? 1 : 0)) + Math.min(data.nodes[link.from].degree, 12) + Math.min(data.nodes[link.to].degree, 12);
  const chosen = [];
  for (const link of [...data.links].sort((a, b) => weight(b) - weight(a) || a.id - b.id)) {
    if (chosen.length === count) break;
    if (link.from === link.to || [link.from, link.to].some((id) => used.get(id) >= 2)) continue;
    for (const id of [link.from, link.to]) used.set(id, (used.get(id) ?? 0) + 1);
    chosen.push(link);
  }
  return chosen;
}

const statement = (link) =>
  el("button", { class: "row statement", type: "button", onclick: () => select("link", link.id) },
    el("span", { class: "grow" }, labelOf(data.nodes[link.from]), " ", el("em", { class: link.denied ? "denied" : "" }, relationOf(link)), " ", labelOf(data.nodes[link.to])),
    link.count > 1 && el("b", { class: "number" }, String(link.count)));

function bars(field, counts, nameOf) {
  const most = Math.max(1, ...counts.map(([, count]) => count));
  const bar = ([name, count]) =>
    el("button", {
      class: "bar", type: "button", title: text("only"), "aria-pressed": String(state.filters[field] === name), onclick: () => solo(field, name),
      "data-filter": field + ":" + name,
    }, el("span", { class: "grow" }, nameOf(name)), el("span", { class: "track" }, el("i", { vars: { "--share": count / most } })), el("b", { class: "number" }, String(count)));
  return folded(counts, 6, bar);
}

