// Citations and permalinks, and the way to the clipboard.
addTexts({
  en: {
    cite: "Copy as citation", copyLink: "Copy link", copied: "Copied ✓", byHand: "Copy it with Ctrl+C:",
    quoted: "“{q}” ({w})", between: ", ", titled: "{t}", characters: "{d}, characters {a}–{b}", sourceParts: "{a}; {b}", citedPage: "p. {n}",
    citedLink: "{s} ({f})", triple: "{s} – {r} – {o}",
  },
  zh: {
    cite: "复制引文", copyLink: "复制链接", copied: "已复制 ✓", byHand: "请按 Ctrl+C 复制：",
    quoted: "“{q}”（{w}）", between: "，", titled: "《{t}》", characters: "{d}，第 {a}–{b} 字符", sourceParts: "{a}；{b}", citedPage: "第 {n} 页",
    citedLink: "{s}（{f}）", triple: "{s} – {r} – {o}",
  },
});

// On one line: a line break counts as a blank, between Chinese characters as nothing.
const onOneLine = (words) => words.replace(/([\u2e80-\u9fff\uff00-\uffef])\s*\n\s*(?=[\u2e80-\u9fff\uff00-\uffef])/g, "$1").replace(/\s+/g, " ").trim();
const tripleOf = (link) => text("triple", { s: labelOf(data.nodes[link.from]), r: relationOf(link), o: labelOf(data.nodes[link.to]) });

// “The sentence” (issuer, title, date, heading, page; document's id, characters)
function quotation(evidence) {
  const paper = data.documents[evidence.document] ?? {}, [a, b] = charactersOf(evidence);
  const title = paper.title && text("titled", { t: onOneLine(paper.title).replace(/^《(.*)》$/, "$1") });
  const issuer = onOneLine(paper.title ?? "").startsWith(paper.issuer) ? "" : paper.issuer; // many Chinese titles begin with it
  const where = [issuer, title, paper.date, evidence.headings.map((heading) => heading.replace(/[。.:：;；]$/, "")).join(" › "), evidence.page != null && text("citedPage", { n: String(evidence.page) })];
  const source = where.filter(Boolean).map(onOneLine).join(text("between"));
  return text("quoted", { q: onOneLine(quoteOf(evidence)), w: text("sourceParts", { a: source, b: text("characters", { d: paper.id ?? "", a: String(a), b: String(b) }) }) });
}
const citedLink = (link, facts) => text("citedLink", { s: tripleOf(link), f: facts.join(text("between")) });
const citation = (evidence) =>
  [quotation(evidence), citedLink(evidence.link, factsOf(evidence)), permalink({ link: keyOf(evidence.link) }, true)].filter(Boolean).join("\n");
const linkCitation = (link) =>
  [citedLink(link, [counted("sentences", link.count)]), ...strongest(link.evidences).map(quotation), permalink({ link: keyOf(link) }, true)].filter(Boolean).join("\n");

// The page's address with these aspects of its state, and with `alone` no others; "" where the page has none.
function permalink(aspect, alone = false) {
  if (!/^(https?|file):$/.test(location.protocol)) return "";
  const others = alone ? Object.fromEntries([...aspects.keys()].map((name) => [name, null])) : {};
  return location.href.split("#")[0] + "#" + address({ ...others, ...aspect });
}

async function copy(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch { return copySelected(words); } // no permission, or a page that is no secure context
}
function copySelected(words) {
  const field = el("textarea", { class: "spoken", readonly: true }), focused = document.activeElement;
  field.value = words;
  document.body.append(field);
  field.select();
  let done = false;
  try { done = document.execCommand("copy"); } catch { /* not allowed here */ }
  field.remove();
  focused?.focus?.({ preventScroll: true });
  return done;
}

// A button that copies what `make` gives and says so; where nothing else works it shows the words to be copied by hand.
function copyButton(name, make, attributes = {}) {
  const made = button(text(name), async () => {
    const words = make();
    if (!(await copy(words))) return showToCopy(made, words);
    made.textContent = text("copied");
    setTimeout(() => { made.textContent = text(name); }, 1800);
  }, { ...attributes, "data-copy": name });
  return made;
}
function showToCopy(beside, words) {
  const field = el("textarea", { class: "by-hand", readonly: true, rows: 4, "aria-label": text("byHand") });
  field.value = words;
  beside.parentElement.after(el("label", { class: "quiet" }, text("byHand"), field));
  field.select();
}
