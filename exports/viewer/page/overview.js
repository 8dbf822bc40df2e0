// The panel while nothing is selected: what the documents say, in brief.
addTexts({
  en: {
    themes: "Main themes", themeTitle: "Show all of this theme, and only this", concepts: "{n} concepts", concepts1: "1 concept",
    inSelection: "In this selection: {n} of {m} links", ofLinks: "{t} · links", ofConcepts: "{t} · concepts", ofSentences: "{t} · sentences",
    oftenTwice: "A link counts in each way in which a sentence states it.",
  },
  zh: {
    themes: "主要主题", themeTitle: "只显示这一主题的全部内容", concepts: "{n} 个概念", concepts1: "1 个概念",
    inSelection: "当前筛选：{m} 条关系中的 {n} 条", ofLinks: "{t} · 关系数", ofConcepts: "{t} · 概念数", ofSentences: "{t} · 句子数",
    oftenTwice: "一条关系有几种约束力度，就在几处各计一次。",
  },
});

function overview() {
  const links = narrowed() ? linksThrough() : data.links, brief = mainLinks(links), themes = themesOf(links), papers = papersOf(links);
  return [
    el("h2", { class: "about" }, pageTitle()),
    narrowed() && el("p", { class: "selection" }, text("inSelection", { n: links.length, m: data.links.length })),
    brief.length > 0 && section(text("brief"), brief.map((link) => statement(link))),
    themes.length > 0 && section(titled("ofConcepts", "themes"), folded(themes, 8, themeRow)),
    themes.length === 0 && !narrowed() && section(titled("ofLinks", "linked"), byRank.slice(0, 6).filter((node) => node.degree).map((node) => nodeButton(node, numberOf(node.degree)))),
    links.length > 0 && section(titled("ofLinks", "says"), ...groupRows(links)),
    links.length > 0 && section(titled("ofLinks", "force"), ...forceRows(links)),
    papers.length > 0 && section(titled("ofSentences", "documents"), folded(papers, 12, documentRow)),
    ...further("overview"),
  ];
}

const titled = (unit, name) => text(unit, { t: text(name) });
function forceRows(links) {
  const counts = tally(links, (link) => new Set(link.evidences.filter(says).map((evidence) => evidence.modality)));
  const twice = counts.reduce((sum, [, n]) => sum + n, 0) > links.length;
  return [bars("modality", counts, modalityOf), twice && el("p", { class: "quiet small" }, text("oftenTwice"))];
}

// The documents with the number of sentences that state the links, in their order.
function papersOf(links) {
  const counts = new Map(tally(sentencesOf(links.flatMap((link) => link.evidences.filter(says))), (sentence) => [sentence.document]));
  return data.documents.map((paper, at) => [paper, counts.get(at) ?? 0]).filter(([, count]) => count || !narrowed());
}

const numberOf = (value) => el("b", { class: "number" }, digits(value));

// The number of a link's sentences that the filters let say so.
const said = (link) => link.evidences.filter(says).length;
const statement = (link, [from, to] = endNames(link)) =>
  el("button", { class: "row statement", type: "button", onclick: () => select("link", link.id) },
    el("span", { class: "grow" }, capital(from), " ",
      el("em", { class: link.denied ? "denied" : "", vars: { "--line": lineOf(link) } }, relationOf(link)), " ", to),
    said(link) > 1 && el("b", { class: "number", title: counted("sentences", said(link)) }, text("times", { n: digits(said(link)) })));

// The themes with a name and their concepts that the links join, the largest first; none where the page was made without.
function themesOf(links) {
  const joined = new Set(links.flatMap((link) => [link.from, link.to])), members = new Map();
  for (const node of data.nodes) if (!narrowed() || joined.has(node.id)) (members.get(node.theme) ?? members.set(node.theme, []).get(node.theme)).push(node);
  const themes = (data.themes ?? []).map((theme, at) => ({ ...theme, nodes: members.get(at) ?? [] }));
  return themes.filter((theme) => theme.node != null && theme.nodes.length > 1).sort((a, b) => b.nodes.length - a.nodes.length);
}
const themeRow = ({ node, nodes }) =>
  el("button", { class: "row", type: "button", title: text("themeTitle"), onclick: () => ask({ kind: "theme", of: node, part: 0 }) },
    swatch(data.nodes[node].kind), el("span", { class: "grow" }, capital(labelOf(data.nodes[node]))), el("b", { class: "number", title: counted("concepts", nodes.length) }, digits(nodes.length)));

// The groups of relations in the reader's order with their share of all links; below each its relations.
function groupRows(links) {
  const sums = new Map(tally(links, (link) => [link.group])), most = Math.max(1, ...sums.values());
  const term = ([name, n]) =>
    el("button", { class: "bar term", type: "button", title: text("only"), "aria-pressed": String(state.filters.relation === name), onclick: () => solo("relation", name), "data-filter": "relation:" + name },
      el("span", { class: "grow" }, relationName(name)), numberOf(n));
  return Object.keys(data.groups).filter((name) => sums.has(name)).map((name) =>
    el("div", { class: "share", vars: { "--line": groupLine(name) } },
      el("h4", {}, el("button", { class: "bar", type: "button", title: text("press"), "aria-pressed": String(soleOf("groups") === name), onclick: (event) => press("groups", name, event), "data-filter": "group:" + name },
        el("span", { class: "grow" }, capital(groupName(name))), el("span", { class: "track" }, el("i", { vars: { "--share": sums.get(name) / most } })), numberOf(sums.get(name)))),
      el("p", { class: "terms" }, tally(links.filter((link) => link.group === name), (link) => [link.relation]).map(term))));
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
