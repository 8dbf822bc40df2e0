// Which links are shown: the controls behind the button "Filter", and above the drawing what is left out, each with its "×".
addTexts({
  en: {
    filter: "Filter", any: "All", inDocument: "Document", withForce: "How binding", ofRelation: "Relation", ofGroup: "Kinds of statement", sureness: "Confidence",
    atLeast: "at least {n} %", anySure: "any", left: "{n} of {m} links", clearAll: "Clear all", whole: "all: {g}", without: "without {words}",
    remove: "Remove this filter: {words}", andMore: "{n} more", choosing: "Path: click a concept or search for one", choosingTo: "Path from {a}: click the other end or search for it", cancel: "Cancel",
    noLinks: "Every link is filtered out.", noneHere: "The filters leave nothing of this view.", clearFilters: "Clear all filters",
  },
  zh: {
    filter: "筛选", any: "全部", inDocument: "文件", withForce: "约束力度", ofRelation: "关系", ofGroup: "陈述类型", sureness: "置信度",
    atLeast: "不低于 {n}%", anySure: "不限", left: "{m} 条关系中的 {n} 条", clearAll: "全部清除", whole: "全部：{g}", without: "已隐藏：{words}",
    remove: "移除筛选条件：{words}", andMore: "其余 {n} 项", choosing: "路径：请点击或搜索一个概念", choosingTo: "从“{a}”出发的路径：请点击或搜索另一端", cancel: "取消",
    noLinks: "没有符合筛选条件的关系。", noneHere: "当前视图中没有符合筛选条件的内容。", clearFilters: "清除全部筛选",
  },
});
const linksOf = {
  relation: (name) => data.links.filter((link) => link.relation === name).length,
  modality: (name) => data.links.filter((link) => link.evidences.some((evidence) => evidence.modality === name)).length,
  document: (at) => data.links.filter((link) => link.evidences.some((evidence) => evidence.document === at)).length,
};
const linksLeft = () => linksThrough().length;
const short = (words, most = 60) => (words.length > most ? words.slice(0, most - 1) + "…" : words);

// Other filters beside those that hold; what they let through comes into the drawing.
function restrict(news) {
  state.selected = null;
  filter(news, true);
  fit();
}
function clearFilters() {
  filter(noFilters());
  fit();
}

// The controls. They are made anew only with the language, so that a reader keeps the one that is being used.
const filterButton = el("button", { type: "button", id: "filter", "aria-expanded": "false", "aria-controls": "filters", onclick: () => openFilters(filters.hidden) });
const filters = el("div", { id: "filters", role: "group", hidden: true });
document.querySelector(".search").after(el("div", { class: "filter" }, filterButton, filters));
let madeIn = null;

function openFilters(open) {
  if (open) showFilters();
  filters.hidden = !open;
  filterButton.setAttribute("aria-expanded", String(open));
  if (open) filters.querySelector("select, input").focus();
}
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || filters.hidden) return;
  event.stopImmediatePropagation();
  openFilters(false);
  filterButton.focus();
}, true);
document.addEventListener("pointerdown", (event) => { if (!filters.hidden && !event.target.closest(".filter, #notice, #legend")) openFilters(false); });

const option = (value, words, n) => el("option", { value }, short(words) + (n === undefined ? "" : ` (${digits(n)})`));
const labelled = (title, control, extra) => el("label", {}, el("span", {}, title, extra), control);

function makeFilters() {
  const pick = (id, options, news) => el("select", { id, onchange: (event) => restrict(news(event.target.value)) }, option("", text("any")), options);
  const papers = data.documents.map((paper, at) => option(at, paper.title, linksOf.document(at)));
  const forces = tally(data.links, (link) => new Set(link.evidences.map((evidence) => evidence.modality))).map(([name, n]) => option(name, modalityOf(name), n));
  const sure = el("input", { type: "range", id: "least", min: 0, max: 1, step: 0.05, oninput: () => filter({ confidence: Number(sure.value) }) });
  filters.replaceChildren(...[
    el("div", { role: "group", "aria-label": text("ofGroup") }, el("span", { class: "caption" }, text("ofGroup")), el("div", { class: "kinds" }, groupChips())),
    labelled(text("ofRelation"), pick("by-relation", relationOptions(), relationNews)),
    papers.length > 1 && labelled(text("inDocument"), pick("by-document", papers, (value) => ({ document: value === "" ? null : Number(value) }))),
    labelled(text("withForce"), pick("by-modality", forces, (value) => ({ modality: value || null }))),
    labelled(text("sureness"), sure, el("output", { id: "least-words", for: "least" })),
    el("p", { class: "foot" }, el("output", { id: "left", class: "quiet" }), button(text("clearAll"), clearFilters, { class: "more" })),
  ].filter(Boolean));
  filters.setAttribute("aria-label", text("filter"));
}
const groupChips = () => {
  const counts = new Map(tally(data.links, (link) => [link.group]));
  return Object.keys(data.groups).filter((name) => counts.has(name)).map((name) =>
    button([lineSwatch(name), capital(groupName(name)), " ", el("b", { class: "number", title: counted("links", counts.get(name)) }, digits(counts.get(name)))], (event) => press("groups", name, event), { class: "kind-chip", title: text("press"), "data-kind": name }));
};
function relationOptions() {
  const counts = tally(data.links, (link) => [link.relation]);
  return Object.keys(data.groups).map((group) => {
    const own = counts.filter(([name]) => data.relations[name].group === group);
    const all = own.length > 1 && option("group " + group, text("whole", { g: groupName(group) }), own.reduce((sum, [, n]) => sum + n, 0));
    return own.length > 0 && el("optgroup", { label: capital(groupName(group)) }, all, own.map(([name, n]) => option(name, relationName(name), n)));
  });
}
const relationNews = (value) =>
  value.startsWith("group ") ? { relation: null, groups: allBut("groups", value.slice(6)) } : { relation: value || null, groups: new Set() };

function showFilters() {
  const look = state.language + dark(); // the lines' hues are those of the colour scheme
  if (madeIn !== look) makeFilters();
  madeIn = look;
  const { relation, document: paper, modality, confidence } = state.filters, sole = soleOf("groups"), n = activeFilters().length;
  const set = (id, value) => { if (byId(id)) byId(id).value = value ?? ""; };
  set("by-relation", relation ?? (sole && "group " + sole));
  set("by-document", paper);
  set("by-modality", modality);
  set("least", confidence);
  for (const chip of filters.querySelectorAll("[data-kind]")) chip.setAttribute("aria-pressed", String(!state.filters.groups.has(chip.dataset.kind)));
  byId("least-words").textContent = confidence ? text("atLeast", { n: Math.round(confidence * 100) }) : text("anySure");
  byId("left").textContent = text("left", { n: linksLeft(), m: data.links.length });
  filterButton.replaceChildren(text("filter"), n > 0 ? el("b", { class: "badge" }, String(n)) : "");
}

// Every filter that holds: its words, and what takes it away.
function activeFilters() {
  const { relation, document: paper, modality, confidence } = state.filters;
  const hidden = (field, nameOf, sole = soleOf(field)) =>
    sole ? [[capital(nameOf(sole)), () => press(field, sole, {})]] : [...state.filters[field]].map((name) => [text("without", { words: nameOf(name) }), () => toggle(field, name)]);
  return [
    relation !== null && [short(capital(relationName(relation)), 40), () => restrict({ relation: null })],
    paper !== null && [short(data.documents[paper].title, 40), () => restrict({ document: null })],
    modality !== null && [modalityOf(modality), () => restrict({ modality: null })],
    confidence > 0 && [text("sureness") + " " + text("atLeast", { n: Math.round(confidence * 100) }), () => filter({ confidence: 0 })],
    ...hidden("groups", groupName), ...hidden("classes", classOf),
  ].filter(Boolean);
}

const CHIPS = 6;
function showNotice() {
  const notice = byId("notice"), active = activeFilters(), n = linksLeft(), held = notice.contains(document.activeElement);
  notice.hidden = !active.length && !state.choosing;
  notice.setAttribute("role", "status");
  const chip = ([words, remove]) => button([words, " ", el("span", { "aria-hidden": "true" }, "×")], remove, { class: "chip", "aria-label": text("remove", { words }) });
  notice.replaceChildren(...(state.choosing ? [choosingWords()] : [
    ...active.slice(0, CHIPS).map(chip), active.length > CHIPS && el("span", {}, text("andMore", { n: active.length - CHIPS })),
    el("span", { class: n ? "quiet" : "denied" }, text("left", { n, m: data.links.length })),
    button(text("clearAll"), clearFilters, { id: "clear" }),
  ].filter(Boolean)));
  if (held) (notice.querySelector("button") ?? filterButton).focus();
}
// The words above the columns of an answer.
const headHeight = () => (answer?.heads.length ? 14 : 0);

// What stands in the middle of the stage where the filters leave nothing to draw.
const empty = el("div", { id: "empty", role: "status", hidden: true });
byId("graph").after(empty);
function showEmpty() {
  empty.hidden = nodeSet.length > 0 || !narrowed();
  empty.replaceChildren(...(empty.hidden ? [] : [el("p", {}, text(linksLeft() ? "noneHere" : "noLinks")), button(text("clearFilters"), clearFilters)]));
}

const choosingWords = () => {
  const { from } = state.choosing;
  return el("span", {}, from === null ? text("choosing") : text("choosingTo", { a: short(labelOf(data.nodes[from]), 40) }), " ",
    button(text("cancel"), () => change({ choosing: null }), { id: "cancel" }));
};
onChange(showFilters);
onChange(showNotice);
