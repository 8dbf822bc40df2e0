// The state in the page's address, so that a reload or a copied link shows the same. `aspects` maps a name in the address
// to what writes it (null: as at first) and what reads it back; a feature adds its own with `addAspect`.
const aspects = new Map();
const addAspect = (name, write, take) => aspects.set(name, { write, take });
const SHOWN_AT_MOST = 400; // nodes that an address names

addAspect("lang", () => (state.language === data.language ? null : state.language), (code) => { if (TEXTS[code]) state.language = code; });
addAspect("scheme", () => (state.scheme === "auto" ? null : state.scheme), (name) => { if (["light", "dark"].includes(name)) state.scheme = name; });
addAspect("shown", writeShown, (list) => {
  const ids = list.split(".").map((word) => parseInt(word, 36)).filter((id) => data.nodes[id]);
  reveal(ids.map((id) => data.nodes[id]).filter((node) => !state.shown.has(node.id)));
  state.shown = new Set(ids);
});
addAspect("node", () => (state.selected?.kind === "node" ? data.nodes[state.selected.id].iri : null), (iri) => { selectLater("node", nodeByIri.get(iri)); });
addAspect("link", () => (state.selected?.kind === "link" ? keyOf(data.links[state.selected.id]) : null),
  (key) => { selectLater("link", linkByKey.get(key) ?? data.links[Number(key)]); });
addAspect("relation", () => state.filters.relation, (name) => { if (Object.hasOwn(data.relations, name)) state.filters.relation = name; });
addAspect("modality", () => state.filters.modality, (name) => { state.filters.modality = name; });
addAspect("from", () => state.filters.document === null ? null : data.documents[state.filters.document]?.id,
  (id) => { state.filters.document = placeOf(id); });
addAspect("sure", () => state.filters.confidence || null, (share) => { state.filters.confidence = Math.min(1, Math.max(0, Number(share) || 0)); });
for (const field of ["groups", "classes"])
  addAspect("no-" + field, () => [...state.filters[field]].sort().join(" ") || null, (list) => { state.filters[field] = new Set(list.split(" ").filter((name) => Object.hasOwn(data[field], name))); });
addAspect("text", () => (state.reading === null ? null : data.documents[state.reading]?.id), (id) => { state.reading = placeOf(id); });

const keyOf = (link) => link.key || String(link.id);
const placeOf = (id) => { const at = data.documents.findIndex((paper) => paper.id === id); return at < 0 ? null : at; };
function writeShown() {
  const usual = state.question && answer ? answer.within : gathered ?? firstIds();
  const same = state.shown.size === usual.size && [...usual].every((id) => state.shown.has(id));
  return same || state.shown.size > SHOWN_AT_MOST ? null : [...state.shown].sort((a, b) => a - b).map((id) => id.toString(36)).join(".");
}
// What is selected, and what has to come into the drawing for it: once all else has been read, which may alter the drawing.
let later = () => {};
function selectLater(kind, thing, links = [thing]) {
  if (!thing) return;
  later = () => {
    const ids = kind === "node" ? [thing.id] : links.flatMap((link) => [link.from, link.to]);
    const missing = [...new Set(ids)].filter((id) => !state.shown.has(id)).map((id) => data.nodes[id]);
    if (missing.length && !state.question && !gathered) state.question = aroundOf([...new Set(ids)].map((id) => data.nodes[id]), kind === "node" ? [] : links);
    else if (!state.question) reveal(missing);
    state.selected = { kind, id: thing.id };
  };
}

// What stands behind the # for the present state; `more` overrides single aspects (null leaves one out).
function address(more = {}) {
  const words = new URLSearchParams();
  for (const [name, { write }] of aspects) {
    const value = name in more ? more[name] : write();
    if (value !== null && value !== undefined) words.set(name, String(value));
  }
  return words.toString();
}

function readAddress() {
  const words = new URLSearchParams(location.hash.slice(1));
  for (const [name, { take }] of aspects) if (words.has(name)) take(words.get(name));
  later();
  later = () => {};
}

function writeAddress() {
  const wanted = address();
  if (wanted === location.hash.slice(1)) return;
  try { history.replaceState(null, "", wanted ? "#" + wanted : location.href.split("#")[0]); } catch { /* a page in a notebook's cell has no address */ }
}
