// The sentences that state links, each once, in the order of documents and places; `id` is the place in `sentences`.
const sentences = [];
for (const evidence of data.links.flatMap((link) => link.evidences).sort((a, b) => a.document - b.document || a.start - b.start || a.end - b.end)) {
  const { document, start, end, page, headings } = evidence, last = sentences.at(-1);
  const known = last && last.document === document && last.start === start && last.end === end;
  const sentence = known ? last : { id: sentences.length, document, start, end, page, headings, evidences: [] };
  if (!known) sentences.push(sentence);
  sentence.evidences.push(evidence);
  evidence.sentence = sentence;
}

const isCarried = (document) => Boolean(data.documents[document]?.text);
const readable = (sentence) => isCarried(sentence.document) && sentence.evidences[0].quote === undefined;
const linksIn = (sentence) => [...new Set(sentence.evidences.map((evidence) => evidence.link))];
const sentencesOf = (evidences) => [...new Set(evidences.map((evidence) => evidence.sentence))].sort((a, b) => a.id - b.id);
const sentencesIn = (document) => sentences.filter((sentence) => sentence.document === document && readable(sentence));
const sentencesAbout = (node) => sentencesOf(node.ties.filter(passes).flatMap((link) => link.evidences.filter(says)));
const stated = (sentence) => sentence.evidences.some((evidence) => passes(evidence.link) && says(evidence));

// Where it stands in code points, as the graph and an editor count: [start, end].
function charactersOf(evidence) {
  const paper = data.documents[evidence.document], wide = (words) => words.match(/[\ud800-\udbff]/g)?.length ?? 0;
  const inside = wide(quoteOf(evidence));
  const before = evidence.quote === undefined && paper ? wide(paper.text.slice(0, evidence.start)) : 0;
  return [evidence.start - before, evidence.end - before - inside];
}

// A sentence's name in an address, and the sentence of that name.
const spotName = (sentence) => charactersOf(sentence.evidences[0]).join("-") + "@" + (data.documents[sentence.document]?.id ?? "");
function spotNamed(name) {
  const document = placeOf(name.slice(name.indexOf("@") + 1)), [start, end] = name.split("@")[0].split("-").map(Number);
  return sentences.find((sentence) => {
    if (sentence.document !== document || sentence.start < start) return false;
    const [first, last] = charactersOf(sentence.evidences[0]);
    return first === start && last === end;
  });
}
