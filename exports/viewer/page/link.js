// The panel of a link: the sentences that say so.
function linkPanel(link) {
  return [
    backButton(),
    el("div", { class: "triple" }, nodeButton(data.nodes[link.from]),
      el("p", { class: "relation" + (link.denied ? " denied" : "") }, el("span", {}, relationOf(link)), link.denied && el("em", {}, text("denied"))),
      nodeButton(data.nodes[link.to])),
    el("h3", {}, counted("sentences", link.count)),
    ...further("link", link),
    folded(link.evidences, 20, card),
    el("p", { class: "key" }, el("mark", { class: "s" }, text("subject")), el("mark", { class: "c" }, text("cue")), el("mark", { class: "o" }, text("object"))),
  ];
}

function card(evidence) {
  const paper = data.documents[evidence.document]?.title ?? "";
  const where = [...evidence.headings, evidence.page != null && text("page", { n: evidence.page }), text("place", { a: evidence.start, b: evidence.end })];
  return el("article", {},
    el("blockquote", {}, partsOf(evidence).map(([words, roles]) => (roles ? el("mark", { class: [...roles].join(" ") }, words) : words))),
    el("p", { class: "source" }, el("b", {}, paper), el("span", {}, where.filter(Boolean).join(" · "))),
    el("p", { class: "facts" },
      el("span", { class: "fact" + (evidence.modality === "prohibition" ? " denied" : "") }, modalityOf(evidence.modality)),
      evidence.negated && el("span", { class: "fact denied" }, text("negated")),
      evidence.time && el("span", { class: "fact" }, evidence.time),
      evidence.confidence != null && el("span", { class: "sure", vars: { "--share": evidence.confidence } }, text("confidence", { n: Math.round(evidence.confidence * 100) }))));
}
