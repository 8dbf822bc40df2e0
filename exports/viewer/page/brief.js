// "In brief": a few statements that answer what a reader asks first. Of one document, or a few: what is the goal, what drives
// it, which measure acts on whom, what is limited, who is responsible. Of many: the main statement of each leading theme.
const BRIEF = 6, MANY = 4; // statements at most; documents
const ROLE_OF = { aims: ["Goal"], drives: ["Goal"], serves: ["Group"], curbs: ["Problem", "Rule"], steers: ["Body"] }; // groups of relations in order, and classes that fit best

// Said by many sentences, with confidence, between important concepts.
const TOP_WEIGHT = Math.max(1e-9, ...data.nodes.map(weightOf));
const shareOf = (id) => weightOf(data.nodes[id]) / TOP_WEIGHT;
const isPaper = (id) => data.classes[data.nodes[id].kind].form === "slip"; // papers, times, figures
const fitsRole = (link) => [link.from, link.to].some((id) => ROLE_OF[link.group].includes(data.nodes[id].kind));
function briefWorth(link) {
  const ends = 0.1 + Math.sqrt(shareOf(link.from) * shareOf(link.to)) + Math.max(shareOf(link.from), shareOf(link.to)) / 2;
  return (1 + Math.log2(Math.max(1, said(link)))) * link.confidence ** 2 * ends * (isPaper(link.from) || isPaper(link.to) ? 0.3 : 1);
}

// Whether most words of one end's name are in the other's, in any language, so that the statement would tell nothing.
const wordsIn = (name) => fold(name).match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
function alike(link) {
  const [one, other] = [link.from, link.to].map((id) => data.nodes[id].labels);
  return Object.keys(one).filter((code) => code in other).some((code) => {
    const [few, many] = [one[code], other[code]].map(wordsIn).sort((a, b) => a.length - b.length);
    return few.filter((word) => many.includes(word)).length >= 0.6 * few.length;
  });
}

// Takes links while they tell something new: no concept more than twice, and nothing said in the same way of the same one.
function collector() {
  const used = new Map(), chosen = [];
  const marks = ({ from, to, relation }) => [[from, 2], [to, 2], ["a" + relation + from, 1], ["b" + relation + to, 1], [relation, 2]];
  const fresh = (link) => !chosen.includes(link) && !alike(link) && marks(link).every(([mark, most]) => (used.get(mark) ?? 0) < most);
  return { chosen, take(links, most) {
    for (const link of links) {
      if (most <= 0 || chosen.length === BRIEF) return;
      if (!fresh(link)) continue;
      marks(link).forEach(([mark]) => used.set(mark, (used.get(mark) ?? 0) + 1));
      chosen.push(link);
      most -= 1;
    }
  } };
}

function mainLinks(links) {
  const roles = Object.keys(ROLE_OF), told = links.filter((link) => link.count > 0 && Object.hasOwn(ROLE_OF, link.group));
  const ranked = told.map((link) => [briefWorth(link), link]).sort((a, b) => b[0] - a[0] || a[1].id - b[1].id).map(([, link]) => link);
  const brief = collector(), role = (name) => ranked.filter((link) => link.group === name), inOrder = (a, b) => roles.indexOf(a.group) - roles.indexOf(b.group);
  if (data.documents.length >= MANY && themesOf(links).length) {
    for (const { node, nodes } of themesOf(links).slice(0, BRIEF)) {
      const within = new Set(nodes.map(({ id }) => id)), about = ranked.filter((link) => within.has(link.from) && within.has(link.to));
      const most = Math.max(...about.map(briefWorth)) / 2, main = about.filter((link) => [link.from, link.to].includes(node) && briefWorth(link) > most);
      brief.take([...main, ...about], 1); // one about what names the theme, if it is nearly as good
    }
    return brief.chosen;
  }
  for (const name of roles) brief.take(role(name).filter(fitsRole), 1);
  const answeredBy = (name) => brief.chosen.some((link) => link.group === name);
  for (const name of roles.slice(0, -1)) if (!answeredBy(name)) brief.take(role(name), 1); // nobody is responsible is an answer too
  for (const wanted of [fitsRole, () => true]) for (const name of roles) {
    if (brief.chosen.filter((link) => link.group === name).length < 2) brief.take(role(name).filter(wanted), 1);
  }
  if (!brief.chosen.length) brief.take(links.filter((link) => link.count > 0 && !["papers", "figures"].includes(link.group)), BRIEF);
  return brief.chosen.sort(inOrder);
}
