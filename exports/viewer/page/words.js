// The page's own words, in the two languages it speaks; {n} stands for a number. A feature adds its own with `addTexts`.
const TEXTS = { __proto__: null, en: { __proto__: null }, zh: { __proto__: null } };
const addTexts = (words) => Object.keys(TEXTS).forEach((code) => Object.assign(TEXTS[code], words[code]));

addTexts({
  en: {
    search: "Search a concept…", nothing: "No concept has this label", fit: "Fit to window", closer: "Zoom in", wider: "Zoom out",
    all: "Show all {n}", some: "Show {n} more", first: "Back to the first view", switch: "中文", switchTitle: "Switch to Chinese (中文)",
    papers: "{n} documents", papers1: "1 document", counts: "{d} documents · {c} concepts · {l} links", counts1: "1 document · {c} concepts · {l} links",
    shown: "{n} of {m} concepts shown",
    overview: "Overview", back: "Overview", linked: "Most linked concepts", says: "What the text says", force: "How binding it is",
    documents: "Documents", classes: "Classes", only: "Click to show only these links; click again for all.",
    read: "Reading the graph",
    tips: ["Click a link to read the sentence it comes from.", "Click a concept to see all its links.",
      "Double-click a concept, or its +number, to unfold its neighbours.", "Click a kind of link or concept in the legend to show only that; again for all. With Alt it is hidden.", "Larger words: a more important concept. Colour of a line: what sort of statement it is."],
    denied: "negated or prohibited", out: "Links from here", into: "Links to here", none: "No links in this page.",
    alternatives: "also", sentences: "{n} sentences say so", sentences1: "One sentence says so",
    place: "characters {a}–{b}", page: "page {n}", confidence: "confidence {n} %", subject: "subject", cue: "wording", object: "object",
    negated: "negated", others: "others", links: "{n} links", links1: "1 link", clear: "Show all links",
    moreRows: "{n} more", moreNames: "+ {n} more names", brief: "In brief", not: "not: {r}", times: "{n}×",
  },
  zh: {
    search: "搜索概念…", nothing: "未找到相关概念", fit: "适应窗口", closer: "放大", wider: "缩小",
    all: "显示全部 {n} 个", some: "再显示 {n} 个", first: "回到初始视图", switch: "EN", switchTitle: "切换为英文（English）",
    papers: "{n} 份文件", papers1: "1 份文件", counts: "{d} 份文件 · {c} 个概念 · {l} 条关系", counts1: "1 份文件 · {c} 个概念 · {l} 条关系",
    shown: "显示 {m} 个概念中的 {n} 个",
    overview: "概览", back: "概览", linked: "关系最多的概念", says: "内容构成", force: "约束力度",
    documents: "文件", classes: "类别", only: "点击只看这类关系，再次点击恢复全部。",
    read: "如何阅读",
    tips: ["点击连线，查看原文句子。", "点击概念，查看它的全部关系。", "双击概念或其“+数字”，展开相邻概念。", "点击图例中的关系或概念类别，只看这一类，再次点击恢复全部；按住 Alt 点击则隐藏。", "字越大，概念越重要；线的颜色表示关系的类型。"],
    denied: "否定或禁止", out: "由此概念出发的关系", into: "指向此概念的关系", none: "本页中没有关系。",
    alternatives: "又称", sentences: "共 {n} 个句子", sentences1: "1 个句子",
    place: "第 {a}–{b} 字符", page: "第 {n} 页", confidence: "置信度 {n}%", subject: "主体", cue: "关系词", object: "客体",
    negated: "否定", others: "其他", links: "{n} 条关系", links1: "1 条关系", clear: "显示全部关系",
    moreRows: "其余 {n} 项", moreNames: "其余 {n} 个名称", brief: "要点", not: "非：{r}", times: "{n} 处",
  },
});
