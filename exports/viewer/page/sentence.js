// The panel of a sentence: every link that it states. The words of the link under the pointer are marked in it.
addTexts({
  en: { statesOne: "This sentence states one link", statesMany: "This sentence states {n} links" },
  zh: { statesOne: "本句有 1 条关系", statesMany: "本句有 {n} 条关系" },
});

function sentencePanel(sentence) {
  if (previewed) preview(null);
  const cueOf = (link) => sentence.evidences.find((one) => one.link === link).cue?.[0] ?? 0;
  const links = linksIn(sentence).sort((a, b) => cueOf(a) - cueOf(b) || a.id - b.id), first = sentence.evidences[0];
  const quote = el("blockquote", { dir: "auto" });
  const show = (evidence) => {
    quote.replaceChildren(...(evidence ? quoted(evidence).childNodes : [quoteOf(first)]));
    preview(evidence);
  };
  const only = links.length === 1 ? first : null, inText = state.reading !== null && readable(sentence);
  quote.append(...(only ? quoted(only).childNodes : [quoteOf(first)]));
  const row = (link) => {
    const evidence = sentence.evidences.find((one) => one.link === link), made = statement(link);
    for (const come of ["mouseenter", "focus"]) made.addEventListener(come, () => show(evidence));
    for (const go of ["mouseleave", "blur"]) made.addEventListener(go, () => show(only));
    return el("li", {}, made, el("p", { class: "meant" }, factsOf(evidence).join(" · ")));
  };
  return [
    backButton(),
    !inText && el("article", {}, quote, source(first),
      readable(sentence) && el("p", { class: "deeds" }, button(text("inText"), () => openText(sentence.document, sentence), { class: "to-text" }))),
    section(only ? text("statesOne") : text("statesMany", { n: links.length }), el("ul", { class: "plain" }, links.map(row))),
    inText && source(first),
  ];
}
