// The panel while nothing is selected: what the documents say, in brief.
addTexts({
  en: { themes: "Main themes", themeTitle: "Show all of this theme, and only this", concepts: "{n} concepts", concepts1: "1 concept" },
  zh: { themes: "主要主题", themeTitle: "只显示这一主题的全部内容", concepts: "{n} 个概念", concepts1: "1 个概念" },
});

function overview() {
  const brief = mainLinks(6), themes = themesOf();
  return [
    el("h2", { class: "about" }, pageTitle()),
    brief.length > 0 && section(text("brief"), brief.map((link) => statement(link))),
    themes.length > 0 && section(text("themes"), folded(themes, 8, themeRow)),
    themes.length === 0 && section(text("linked"), byRank.slice(0, 6).filter((node) => node.degree).map((node) => nodeButton(node, numberOf(node.degree)))),
    data.links.length > 0 && section(text("says"), ...groupRows()),
    section(text("force"), bars("modality", tally(data.links, (link) => new Set(link.evidences.map((evidence) => evidence.modality))), modalityOf)),
    data.documents.length > 0 && section(text("documents"), folded(data.documents, 12, documentRow)),
    ...further("overview"),
  ];
}

const numberOf = (value) => el("b", { class: "number" }, digits(value));

// Statements about the matter, not about papers and figures: said by many sentences, with confidence, between important
// concepts. No concept more than twice and nothing said alike, so that each tells something new.
const ASIDE = new Set(["papers", "figures"]), FAINT = new Set(["structure", "others"]); // groups of relations
function mainLinks(most) {
  const top = Math.max(1e-9, ...data.nodes.map(weightOf)), share = (id) => weightOf(data.nodes[id]) / top;
  const worth = (link) => (1 + Math.log2(Math.max(1, link.count))) * link.confidence * (0.15 + Math.sqrt(share(link.from) * share(link.to)) + Math.max(share(link.from), share(link.to)) / 2) * (FAINT.has(link.group) ? 0.4 : 1) * (isPaper(link.from) || isPaper(link.to) ? 0.3 : 1);
  const used = new Map(), chosen = [], marks = (link) => [link.from, link.to].map((id) => [id, 2]).concat([["a" + link.relation + link.from, 1], ["b" + link.relation + link.to, 1], [link.relation, 2]]);
  const ranked = data.links.filter((link) => link.count > 0 && !ASIDE.has(link.group)).map((link) => [worth(link), link]);
  for (const [, link] of ranked.sort((a, b) => b[0] - a[0] || a[1].id - b[1].id)) {
    if (chosen.length === most) break;
    if (alike(link) || marks(link).some(([mark, limit]) => (used.get(mark) ?? 0) >= limit)) continue;
    for (const [mark] of marks(link)) used.set(mark, (used.get(mark) ?? 0) + 1);
    chosen.push(link);
  }
  return chosen;
}

// Whether most words of one end's name are in the other's, so that the statement would tell nothing.
const wordsIn = (name) => fold(name).match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
function alike(link) {
  const [few, many] = [link.from, link.to].map((id) => wordsIn(labelOf(data.nodes[id]))).sort((a, b) => a.length - b.length);
  return few.filter((word) => many.includes(word)).length >= 0.6 * few.length;
}

const isPaper = (id) => data.classes[data.nodes[id].kind].form === "slip"; // papers, times, figures

const statement = (link, [from, to] = endNames(link)) =>
  el("button", { class: "row statement", type: "button", onclick: () => select("link", link.id) },
    el("span", { class: "grow" }, capital(from), " ",
      el("em", { class: link.denied ? "denied" : "", vars: { "--line": lineOf(link) } }, relationOf(link)), " ", to),
    link.count > 1 && el("b", { class: "number", title: counted("sentences", link.count) }, text("times", { n: digits(link.count) })));

// The themes with a name, weightiest first; none where the page was made without.
const membersOf = new Map();
for (const node of data.nodes) membersOf.has(node.theme) ? membersOf.get(node.theme).push(node) : membersOf.set(node.theme, [node]);
const themesOf = () => (data.themes ?? []).map((theme, at) => ({ ...theme, nodes: membersOf.get(at) ?? [] })).filter((theme) => theme.node != null && theme.nodes.length > 1);
const themeRow = ({ node, nodes }) =>
  el("button", { class: "row", type: "button", title: text("themeTitle"), onclick: () => isolate(nodes, null) },
    swatch(data.nodes[node].kind), el("span", { class: "grow" }, capital(labelOf(data.nodes[node]))), el("b", { class: "number", title: counted("concepts", nodes.length) }, digits(nodes.length)));

// The groups of relations in the reader's order with their share of all links; below each its relations.
function groupRows() {
  const sums = new Map(tally(data.links, (link) => [link.group])), most = Math.max(1, ...sums.values());
  const term = ([name, n]) =>
    el("button", { class: "bar term", type: "button", title: text("only"), "aria-pressed": String(state.filters.relation === name), onclick: () => solo("relation", name), "data-filter": "relation:" + name },
      el("span", { class: "grow" }, relationName(name)), numberOf(n));
  return Object.keys(data.groups).filter((name) => sums.has(name)).map((name) =>
    el("div", { class: "share", vars: { "--line": groupLine(name) } },
      el("h4", {}, el("span", { class: "grow" }, capital(groupName(name))), el("span", { class: "track" }, el("i", { vars: { "--share": sums.get(name) / most } })), numberOf(sums.get(name))),
      el("p", { class: "terms" }, tally(data.links.filter((link) => link.group === name), (link) => [link.relation]).map(term))));
}

function bars(field, counts, nameOf) {
  const most = Math.max(1, ...counts.map(([, n]) => n));
  const bar = ([name, n]) =>
    el("button", {
      class: "bar", type: "button", title: text("only"), "aria-pressed": String(state.filters[field] === name), onclick: () => solo(field, name),
      "data-filter": field + ":" + name,
    }, el("span", { class: "grow" }, nameOf(name)), el("span", { class: "track" }, el("i", { vars: { "--share": n / most } })), numberOf(n));
  return folded(counts, 7, bar);
}
