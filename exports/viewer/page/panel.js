// The side panel. Every word from a document becomes a text node, so nothing in it is ever read as HTML.
const panel = document.getElementById("panel");

function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else if (name === "vars") Object.entries(value).forEach(([key, v]) => element.style.setProperty(key, v));
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child != null && child !== false));
  return element;
}

const swatch = (kind) => {
  const { fill, line } = paint(kind, false);
  return el("i", { class: "swatch " + data.classes[kind].form, vars: { "--fill": fill, "--line": line } });
};
const section = (title, ...children) => el("section", {}, el("h3", {}, title), ...children);
const nodeButton = (node, extra) =>
  el("button", { class: "row", type: "button", onclick: () => select("node", node.id) }, swatch(node.kind), el("span", { class: "grow" }, labelOf(node)), extra);

function showPanel() {
  const { kind, id } = state.selected ?? {};
  const parts = kind === "node" ? nodePanel(data.nodes[id]) : kind === "link" ? linkPanel(data.links[id]) : overview();
  panel.replaceChildren(...parts.filter(Boolean));
  panel.scrollTop = 0;
}

const backButton = () => el("button", { class: "back", type: "button", onclick: () => select(null) }, "← " + text("back"));

// ---- overview

function overview() {
  return [
    data.links.length > 0 && section(text("brief"), mainLinks(6).map(statement)),
    section(text("linked"), byRank.slice(0, 6).filter((node) => node.degree).map((node) => nodeButton(node, el("b", { class: "number" }, String(node.degree))))),
    section(text("says"), bars("relation", tally(data.links, (link) => [link.relation]), relationName)),
    section(text("force"), bars("modality", tally(data.links, (link) => new Set(link.evidences.map((e) => e.modality))), modalityOf)),
    data.documents.length > 1 && section(text("documents"), el("ul", { class: "plain" }, data.documents.map((paper) => el("li", {}, paper.title)))),
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

function tally(items, namesOf) {
  const counts = new Map();
  for (const item of items) for (const name of namesOf(item)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function bars(field, counts, nameOf) {
  const most = Math.max(1, ...counts.map(([, count]) => count));
  const bar = ([name, count]) =>
    el("button", {
      class: "bar", type: "button", title: text("only"), "aria-pressed": String(state[field] === name), onclick: () => solo(field, name),
      "data-filter": field + ":" + name,
    }, el("span", { class: "grow" }, nameOf(name)), el("span", { class: "track" }, el("i", { vars: { "--share": count / most } })), el("b", { class: "number" }, String(count)));
  return folded(counts, 6, bar);
}

// The first few rows, and a button for the others.
function folded(items, count, row) {
  const list = el("div", { class: "rows" }, items.slice(0, count).map(row));
  if (items.length > count + 1) {
    const more = el("button", { class: "more", type: "button", onclick: () => more.replaceWith(...items.slice(count).map(row)) }, text("moreRows", { n: items.length - count }));
    list.append(more);
  } else list.append(...items.slice(count).map(row));
  return list;
}

// ---- a concept

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
      el("button", { type: "button", onclick: () => isolate(node) }, text("around"))),
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

// ---- a link

function linkPanel(link) {
  const left = link.count - link.evidences.length;
  return [
    backButton(),
    el("div", { class: "triple" }, nodeButton(data.nodes[link.from]),
      el("p", { class: "relation" + (link.denied ? " denied" : "") }, el("span", {}, relationOf(link)), link.denied && el("em", {}, text("denied"))),
      nodeButton(data.nodes[link.to])),
    el("h3", {}, counted("sentences", link.count)),
    ...link.evidences.map(card),
    left > 0 && el("p", { class: "quiet" }, text("more", { n: left })),
    el("p", { class: "key" }, el("mark", { class: "s" }, text("subject")), el("mark", { class: "c" }, text("cue")), el("mark", { class: "o" }, text("object"))),
  ];
}

function card(evidence) {
  const paper = data.documents[evidence.document]?.title ?? evidence.name;
  const where = [...evidence.headings, evidence.page != null && text("page", { n: evidence.page }), text("place", { a: evidence.start, b: evidence.end })];
  return el("article", {},
    el("blockquote", {}, evidence.parts.map(([words, roles]) => (roles ? el("mark", { class: [...roles].join(" ") }, words) : words))),
    el("p", { class: "source" }, el("b", {}, paper), el("span", {}, where.filter(Boolean).join(" · "))),
    el("p", { class: "facts" },
      el("span", { class: "fact" + (evidence.modality === "prohibition" ? " denied" : "") }, modalityOf(evidence.modality)),
      evidence.polarity === "negated" && el("span", { class: "fact denied" }, text("negated")),
      evidence.time && el("span", { class: "fact" }, evidence.time),
      evidence.confidence != null && el("span", { class: "sure", vars: { "--share": evidence.confidence } }, text("confidence", { n: Math.round(evidence.confidence * 100) }))));
}
