// The panel of a concept: its names, what it means, and its links by relation.
addTexts({
  en: {
    bring: "Show {n} more neighbours by this relation", matches: "In other vocabularies", foundIn: "Sentences about it, by document",
    exactMatch: "same as", closeMatch: "close to", broadMatch: "narrower than", narrowMatch: "broader than",
  },
  zh: {
    bring: "再显示此关系的 {n} 个相邻概念", matches: "其他词表中的对应概念", foundIn: "各文件中的相关句子",
    exactMatch: "等同于", closeMatch: "接近", broadMatch: "上位概念", narrowMatch: "下位概念",
  },
});

function nodePanel(node) {
  const names = Object.entries(node.labels).filter(([, label]) => label !== labelOf(node));
  return [
    backButton(),
    el("div", { class: "heading" }, el("p", { class: "kind" }, swatch(node.kind), classOf(node.kind)), el("h2", { class: labelOf(node).length > 120 ? "long" : "" }, labelOf(node)),
      names.map(([lang, name]) => el("p", { class: "other", lang }, name)),
      node.alternatives.length > 0 && otherNames(node), definition(node)),
    el("div", { class: "actions row-of" },
      unfoldButton(node),
      copyButton("copyLink", () => permalink({ node: node.iri }))),
    ...further("node", node),
    ...directions(node),
    foundIn(node),
    node.alignments.length > 0 && section(text("matches"), el("ul", { class: "plain matches" }, node.alignments.map(alignment))),
  ];
}

function definition(node) {
  const lang = node.definition[state.language] ? state.language : Object.keys(node.definition)[0];
  return lang && el("p", { class: "definition", lang }, node.definition[lang]);
}

function otherNames(node) {
  const ours = (name) => /[\u3400-\u9fff]/.test(name) === (state.language === "zh");
  const sorted = [...node.alternatives].sort((a, b) => ours(b) - ours(a)), few = sorted.slice(0, 4), rest = sorted.slice(4);
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
    const title = el("h4", {}, arrow + " " + relationName(relation), count > 1 && el("b", { class: "number", title: counted("links", count) }, digits(count)));
    return el("div", { class: "group" }, el("div", { class: "group-head" }, title, bringButton(node, rows)), folded(rows, 8, (link) => neighbour(node, link)));
  });
}

const neighbour = (node, link) => {
  const other = otherEnd(node, link);
  return el("button", { class: "row" + (link.denied ? " denied" : ""), type: "button", onclick: () => select("link", link.id) },
    swatch(other.kind), el("span", { class: "grow" }, link.negated ? text("not", { r: labelOf(other) }) : labelOf(other)), link.count > 1 && el("b", { class: "number", title: counted("sentences", link.count) }, digits(link.count) + "×"));
};

// Brings the neighbours by one relation into the drawing.
function bringButton(node, links) {
  const hidden = [...new Set(links.map((link) => otherEnd(node, link)))].filter((other) => !state.shown.has(other.id));
  const name = text("bring", { n: hidden.length });
  return hidden.length > 0 && button("+" + digits(hidden.length), () => unfold(node, links[0].relation), { class: "bring", title: name, "aria-label": name });
}

// Documents with the number of sentences in which it is linked; each opens the text there.
function foundIn(node) {
  const said = sentencesAbout(node), counts = tally(said, (sentence) => [sentence.document]).filter(([document]) => data.documents[document]);
  const row = ([document, count]) => {
    const words = [el("span", { class: "grow" }, data.documents[document].title), el("b", { class: "number", title: text("stepNone", { n: count }) }, digits(count))];
    const first = said.find((sentence) => sentence.document === document);
    return isCarried(document) ? button(words, () => openText(document, first), { class: "row to-text" }) : el("p", { class: "row" }, words);
  };
  return counts.length > 0 && section(text("foundIn"), folded(counts, 8, row));
}

// A concept of a public thesaurus. It is opened only when a person clicks it; the page itself asks for nothing.
function alignment([match, iri]) {
  const known = /^https?:\/\//.test(iri) && el("a", { href: iri, rel: "noreferrer noopener", target: "_blank" }, iri.replace(/^https?:\/\//, ""));
  return el("li", {}, el("span", { class: "quiet" }, TEXTS[state.language][match] ? text(match) : match), " ", known || iri);
}
