// What the page was given, with the indexes it needs. Nothing here changes after the page has been read.
const read = (id) => JSON.parse(document.getElementById(id).textContent);
const data = read("policykg-data");
const firstNodes = read("policykg-nodes");
const options = read("policykg-options");
// Names of an ontology are any words, "constructor" too: nothing but what is in these tables may be found in them.
for (const table of [data.classes, data.relations, data.groups, data.modalities]) Object.setPrototypeOf(table, null);

// What a node has none of is not in the file.
data.nodes.forEach((node, id) => {
  const { alternatives = [], definition = {}, alignments = [], labels, wrapped } = node;
  Object.assign(node, { id, ties: [], alternatives, definition, alignments, wrapped: { ...labels, ...wrapped } });
});
data.links.forEach((link, id) => {
  link.id = id;
  link.group = data.relations[link.relation].group;
  link.evidences = link.evidences.map((row, place) => evidenceOf(row, link, place));
  link.count = link.evidences.length;
  link.confidence = Math.max(0, ...link.evidences.map((evidence) => evidence.confidence ?? 1));
  data.nodes[link.from].ties.push(link);
  if (link.from !== link.to) data.nodes[link.to].ties.push(link);
});
const linkByKey = new Map(data.links.filter((link) => link.key).map((link) => [link.key, link]));
const nodeByIri = new Map(data.nodes.map((node) => [node.iri, node]));
const weightOf = (node) => node.weight ?? node.degree;
const byRank = [...data.nodes].sort((a, b) => weightOf(b) - weightOf(a) || a.id - b.id);
const strong = new Set(byRank.slice(0, 6).filter((node) => node.degree > 3).map((node) => node.id));

// A row of evidence with names; the order is that of evidence_rows.py. Offsets are UTF-16 units of the document's text.
function evidenceOf(row, link, place) {
  const [document, start, end, s0, s1, c0, c1, o0, o1, modality, negated, time, confidence, page, headings, quote] = row;
  const span = (a, b) => (a < 0 ? null : [a, b]);
  return {
    link, place, document, start, end, subject: span(s0, s1), cue: span(c0, c1), object: span(o0, o1),
    modality, negated: Boolean(negated), time, confidence, page, headings: data.headings[headings], quote,
  };
}

// The words of subject, cue and object as [role, start, end]; the role is s, c or o. A place that holds no letter and no
// digit stands for words that the sentence leaves out.
const marksOf = (evidence) =>
  [["s", evidence.subject], ["c", evidence.cue], ["o", evidence.object]].filter(([, span]) => span && /[\p{L}\p{N}]/u.test(wordsAt(evidence, span)))
    .map(([role, span]) => [role, ...span]);
const wordsAt = (evidence, [start, end]) =>
  evidence.quote === undefined ? data.documents[evidence.document].text.slice(start, end) : evidence.quote.slice(start - evidence.start, end - evidence.start);
const cuts = (start, end, edges) => [...new Set([start, end, ...edges.filter((edge) => start < edge && edge < end)])].sort((a, b) => a - b);
const rolesAt = (marks, start, end) => marks.filter(([, first, last]) => first <= start && end <= last).map(([role]) => role).join("");

// The sentence, and the sentence in pieces: [words, roles], where roles are any of the letters s, c, o.
const quoteOf = (evidence) => evidence.quote ?? data.documents[evidence.document].text.slice(evidence.start, evidence.end);
function partsOf(evidence) {
  const quote = quoteOf(evidence), { start } = evidence, marks = marksOf(evidence);
  const edges = cuts(start, start + quote.length, marks.flatMap(([, first, last]) => [first, last]));
  return edges.slice(1).map((end, at) => [quote.slice(edges[at] - start, end - start), rolesAt(marks, edges[at], end)]);
}

const otherEnd = (node, link) => data.nodes[link.from === node.id ? link.to : link.from];
const neighboursOf = (node) => [...new Set(node.ties.map((link) => otherEnd(node, link)))].filter((other) => other !== node);

function tally(items, namesOf) {
  const counts = new Map();
  for (const item of items) for (const name of namesOf(item)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
