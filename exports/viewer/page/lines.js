// The lines of a document: where they begin, which sentences and headings lie in them, and how they look.
const linesOfPapers = new Map();
function linesOf(document) {
  if (!linesOfPapers.has(document)) linesOfPapers.set(document, makeLines(data.documents[document].text, sentencesIn(document), data.documents[document].title));
  return linesOfPapers.get(document);
}

function makeLines(words, said, title) {
  const lines = [];
  for (let start = 0; start <= words.length;) {
    const end = words.indexOf("\n", start) < 0 ? words.length : words.indexOf("\n", start);
    if (words.slice(start, end).trim()) lines.push({ start, end, said: [], heads: [], element: null });
    start = end + 1;
  }
  for (const sentence of said) for (const line of linesIn(lines, sentence.start, sentence.end)) line.said.push(sentence);
  for (const head of headingPlaces(words, said, title)) for (const line of linesIn(lines, head.start, head.end)) line.heads.push(head);
  return lines;
}

// The lines between two places of the text; the first is found by halving.
function linesIn(lines, start, end) {
  let low = 0, high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle].end <= start) low = middle + 1; else high = middle;
  }
  const found = [];
  for (; low < lines.length && lines[low].start < end; low++) found.push(lines[low]);
  return found;
}

// Where the headings above the sentences stand: each is the last line before the sentence that begins with its words.
function headingPlaces(words, said, title) {
  const found = new Map(), missing = new Set();
  const add = (heading, level, before) => {
    if (!heading.trim() || missing.has(heading)) return;
    const place = lineBefore(words, heading, before);
    if (place === null) missing.add(heading);
    else found.set(place.start, { ...place, level });
  };
  for (const sentence of said) sentence.headings.forEach((heading, depth) => add(heading, depth + 2, sentence.start));
  add(title, 1, 3000);
  return [...found.values()];
}
const NUMBERING = /^[\s#*>\-（(]*(?:[\p{L}\p{N}.．]{1,8}(?:\s[\p{N}.]{1,6})?[)）.、．:：\s]+)?[\s*_]*$/u;
function lineBefore(words, heading, before) {
  for (let at = words.lastIndexOf(heading, before); at >= 0; at = words.lastIndexOf(heading, at - 1)) {
    const start = words.lastIndexOf("\n", at - 1) + 1;
    if (at - start <= 24 && NUMBERING.test(words.slice(start, at))) return { start, end: at + heading.length };
    if (at === 0) break;
  }
  return null;
}

// What a line shows: its words, sentences underlined, headings bold, `marks` marked.
function fillLine(line, words, marks) {
  const spans = [...line.said, ...line.heads].flatMap(({ start, end }) => [start, end]);
  const edges = cuts(line.start, line.end, [...spans, ...marks.flatMap(([, start, end]) => [start, end])]);
  const made = [];
  let open = null, box = null;
  edges.slice(1).forEach((end, at) => {
    const start = edges[at], sentence = within(line.said, start, end), head = within(line.heads, start, end);
    const marked = markOf(words.slice(start, end), rolesAt(marks, start, end)), piece = head ? el("b", {}, marked) : marked;
    if (sentence && sentence !== open) made.push(box = sentenceBox(sentence, start === sentence.start));
    if (sentence) box.append(piece); else made.push(piece);
    open = sentence;
  });
  return made;
}
const within = (spans, start, end) =>
  spans.filter((span) => span.start <= start && end <= span.end).sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;

// A sentence, or its part in this line; the first part can be reached by keys. Two groups of relations give two lines.
function sentenceBox(sentence, first) {
  const [one, two] = tally(linksIn(sentence), (link) => [link.denied ? "var(--denied)" : "var(--group-" + groupNames.indexOf(link.group) + ")"]).map(([name]) => name);
  const box = el("span", { class: "said", "data-sentence": sentence.id, vars: { "--one": one, "--two": two ?? "transparent" } });
  if (!first) return box;
  box.setAttribute("role", "button");
  box.tabIndex = -1;
  if (sentence.page != null) box.dataset.page = text("pageOf", { n: String(sentence.page) });
  return box;
}
const groupNames = Object.keys(data.groups);
