// What a page says when its graph was too large for one page.
addTexts({
  en: { cut: "{l} of its {n} links", partly: "Part of the graph", narrow: "The graph has {n} links; this page carries {l} of them, those of the most linked concepts. The options --focus, --document and --relations of “policykg view” make a page of the part that you need." },
  zh: { cut: "收录 {n} 条关系中的 {l} 条", partly: "部分图谱", narrow: "全图共有 {n} 条关系，本页收录其中 {l} 条，即关系最多的概念的关系。如需其他部分，可用“policykg view”的 --focus、--document 或 --relations 选项另做一页。" },
});

const isPart = () => data.whole.links > data.links.length;
const partValues = () => ({ n: data.whole.links.toLocaleString("en"), l: data.links.length.toLocaleString("en") });
addPart("overview", () => (isPart() ? [section(text("partly"), el("p", { class: "quiet", id: "partly" }, text("narrow", partValues())))] : []));
