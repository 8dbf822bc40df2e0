// Search by any name of a concept in either language; relations and documents are found by theirs.
addTexts({
  en: { relation: "Relation", document: "Document", moreHits: "{n} more; type on to narrow", moreHits1: "1 more; type on to narrow", hits: "{n} found", hits1: "1 found" },
  zh: { relation: "关系", document: "文件", moreHits: "其余 {n} 个未列出，请继续输入", moreHits1: "其余 1 个未列出，请继续输入", hits: "找到 {n} 个", hits1: "找到 1 个" },
});
const lineSwatch = (group) => el("i", { class: "group-line", vars: { "--line": groupLine(group) } });
const search = byId("search");
const suggestions = byId("suggestions");
const HITS = 10, OTHER_HITS = 3;
const namesOf = (node) => node.names ??= [...Object.values(node.labels), ...node.alternatives].map((label) => [label, fold(label)]);
let hits = [], marked = 0;

// How well a name answers: 0 the same, 1 holds it as whole words, 2 begins so, 3 a word of it begins so, 4 holds it, 5 holds
// all its words; 6 it holds what a concept that is called so is called in another language; 9 not at all.
function rankOf(name, wanted, words) {
  if (name === wanted) return 0;
  const at = name.indexOf(wanted), apart = (letter) => letter === undefined || /[^\p{L}\p{N}]/u.test(letter);
  if (at >= 0 && apart(name[at - 1]) && apart(name[at + wanted.length])) return 1;
  if (at >= 0) return at === 0 ? 2 : apart(name[at - 1]) || name.includes(" " + wanted) ? 3 : 4;
  return words.length > 1 && words.every((word) => name.includes(word)) ? 5 : 9;
}

// Concepts with the name that answers best (one in the page's language, if several do), the best and most important first.
function matches(words) {
  const wanted = fold(words.trim()).replace(/\s+/g, " "), single = wanted.split(" ");
  if (!wanted) return [];
  const found = [];
  for (const node of byRank) {
    const own = labelOf(node);
    let best = 9, name = own;
    for (const [label, folded] of namesOf(node)) {
      const rank = rankOf(folded, wanted, single);
      if (rank < best || (rank === best && label === own)) [best, name] = [rank, label];
    }
    if (best < 9) found.push({ node, rank: best, name, own });
  }
  if (found.length) found.push(...translated(found));
  return found.sort((a, b) => a.rank - b.rank).map(({ node, name, own }) => ({
    label: own, other: name === own ? otherName(node, own) : name, wanted, sign: swatch(node.kind),
    kind: classOf(node.kind), count: counted("links", node.ties.length), run: () => select("node", node.id, true),
  }));
}
// Concepts without a name of their own in the language of the search, of which one that is found is a part in theirs.
function translated(found) {
  const known = new Set(found.map(({ node }) => node)), parts = new Set();
  for (const { node, name } of found) for (const [, label] of Object.entries(node.labels)) if (label !== name && wordsIn(label).length > 1) parts.add(fold(label));
  if (!parts.size || parts.size > 40) return [];
  const rest = byRank.filter((node) => !known.has(node) && namesOf(node).some(([, name]) => [...parts].some((part) => name.includes(part))));
  return rest.map((node) => ({ node, rank: 6, name: labelOf(node), own: labelOf(node) }));
}
const otherName = (node, own) => Object.values(node.labels).find((label) => label !== own);

// Relations and documents, unless the reader is choosing the ends of a path.
function otherMatches(words) {
  const wanted = fold(words.trim());
  if (!wanted || state.choosing) return [];
  const holds = (labels) => Object.values(labels).some((label) => fold(label).includes(wanted));
  const relations = Object.keys(data.relations).filter((name) => holds(data.relations[name].labels)).map((name) => ({
    label: relationName(name), wanted, sign: lineSwatch(data.relations[name].group), kind: text("relation"),
    count: counted("links", linksOf.relation(name)), run: () => restrict({ relation: name }),
  }));
  const papers = data.documents.map((paper, at) => [paper, at]).filter(([paper]) => holds({ title: paper.title })).map(([paper, at]) => ({
    label: paper.title, wanted, sign: el("i", { class: "swatch paper" }), kind: text("document"),
    count: counted("links", linksOf.document(at)), run: () => restrict({ document: at }),
  }));
  return [...relations.slice(0, OTHER_HITS), ...papers.slice(0, OTHER_HITS)];
}

function suggest() {
  const concepts = matches(search.value), rest = concepts.length - HITS;
  hits = [...concepts.slice(0, HITS), ...otherMatches(search.value)];
  marked = 0;
  const open = Boolean(search.value.trim());
  suggestions.hidden = !open;
  search.setAttribute("aria-expanded", String(open));
  suggestions.replaceChildren(...(hits.length ? hits.map(suggestion) : [el("li", { class: "quiet", role: "presentation" }, text("nothing"))]));
  if (rest > 0) suggestions.append(el("li", { class: "quiet", role: "presentation" }, counted("moreHits", rest)));
  markHit();
}

const suggestion = (hit, index) =>
  el("li", { role: "option", id: "hit" + index, onmousedown: (event) => { event.preventDefault(); choose(hit); } },
    hit.sign, el("span", { class: "grow" }, found(hit.label, hit.wanted), hit.other && el("span", { class: "quiet" }, " · ", found(hit.other, hit.wanted))),
    el("small", {}, hit.kind, el("br"), hit.count));

// A name with the letters that were looked for in bold.
function found(name, wanted) {
  const folded = fold(name), at = folded.length === name.length ? folded.indexOf(wanted) : -1;
  return at < 0 ? name : el("span", {}, name.slice(0, at), el("b", {}, name.slice(at, at + wanted.length)), name.slice(at + wanted.length));
}

function choose(hit) {
  search.value = "";
  suggest();
  search.blur();
  hit.run();
  if (!state.choosing) focusPanel();
  else if (!matchMedia("(pointer: coarse)").matches) search.focus();
}

function markHit(step = 0) {
  marked = hits.length ? (marked + step + hits.length) % hits.length : 0;
  suggestions.querySelectorAll("[role=option]").forEach((item, index) => item.setAttribute("aria-selected", String(index === marked)));
  if (!hits.length || suggestions.hidden) return search.removeAttribute("aria-activedescendant");
  search.setAttribute("aria-activedescendant", "hit" + marked);
  byId("hit" + marked).scrollIntoView({ block: "nearest" });
}

search.addEventListener("input", suggest);
search.addEventListener("focus", suggest);
search.addEventListener("blur", () => { suggestions.hidden = true; search.setAttribute("aria-expanded", "false"); });
search.addEventListener("keydown", (event) => {
  if (event.isComposing) return; // Enter and arrows belong to the input method then
  if (event.key === "Escape") {
    if (search.value || !state.choosing) event.stopPropagation();
    if (!search.value) search.blur();
    search.value = "";
    suggest();
  }
  if (!hits.length) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); markHit(event.key === "ArrowDown" ? 1 : -1); }
  if (event.key === "Enter") choose(hits[marked]);
});
