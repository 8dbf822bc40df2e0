// The words on links: which links have any, and in how many lines.
const LINK_FONT = 13, MOST_WORDED = 1500; // pixels; with more links on the screen only those of the first view have words
const pen = document.createElement("canvas").getContext("2d");

// A long name in two lines, cut at the blank nearest to its middle, as the layout took it to be.
function lines(name) {
  const blanks = [...name.matchAll(/ /g)].map((blank) => blank.index);
  if (name.length <= 12 || !blanks.length) return name;
  const cut = blanks.reduce((best, at) => (Math.abs(2 * at - name.length) < Math.abs(2 * best - name.length) ? at : best));
  return name.slice(0, cut) + "\n" + name.slice(cut + 1);
}

const twinsOf = (link) => data.nodes[link.from].ties.filter((tie) => otherEnd(data.nodes[link.from], tie).id === link.to && passes(tie));

// A link that another one between the same nodes speaks for, until it is chosen itself.
const spokenFor = (link) => !rearranged() && Boolean(link.quiet) && !isSelected("link", link.id) && twinsOf(link).some((tie) => tie.quiet === false);

function wordsOn(link) {
  const name = lines(relationName(link.relation)), more = link.quiet === false ? twinsOf(link).filter(spokenFor).length : 0;
  return (link.negated ? text("not", { r: name }) : name) + (more ? " +" + more : "");
}

// Links whose words would cover something. For those of the first view the layout has decided; others get words where
// there is room, the best attested first.
function silentLinks(links) {
  if (answer) return answer.silent ?? new Set(); // else there is room for all
  const silent = new Set(links.filter((link) => link.quiet && !rearranged()).map((link) => link.id)), others = links.filter((link) => link.quiet === undefined || rearranged());
  if (links.length > MOST_WORDED) return new Set([...silent, ...others.map((link) => link.id)]);
  const room = others.length ? new Room(false) : null;
  const area = (link) => {
    const from = state.places.get(link.from), to = state.places.get(link.to), rows = wordsOn(link).split("\n");
    return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, w: Math.max(...rows.map((row) => pen.measureText(row).width)) / 2 + 3, h: rows.length * 8 + 2 };
  };
  const take = ({ x, y, w, h }) => room.take({ x, y, w: w + GAP, h: h + GAP }); // the room's rectangles have the gap with them
  pen.font = `${LINK_FONT}px ${colour("font")}`;
  if (room) links.filter((link) => link.quiet === false).map(area).forEach(take);
  if (room) for (const { box } of regions()) take({ x: (box.left + box.right) / 2, y: box.top + 18, w: (box.right - box.left) / 2, h: 14 }); // titles
  for (const link of others.sort((a, b) => b.count - a.count || a.id - b.id)) {
    const place = area(link);
    if (link.from === link.to || room.free(place)) take(place);
    else silent.add(link.id);
  }
  return silent;
}

// What the words on a link stand on: a theme's region or the bare paper.
const ground = (link) => colour(link.quiet === false && data.themes[data.nodes[link.from].theme]?.box ? "wash" : "canvas");
