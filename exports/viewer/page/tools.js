// The tools in the head of the page, and what it counts. On a phone they stand in a list behind one button.
addTexts({
  en: {
    tools: "Tools", more: "Show more", again: "First view", export: "Export", png: "Picture (PNG)", svg: "Drawing (SVG)", print: "Print or PDF",
    schemes: { auto: "Appearance: as the system", light: "Appearance: light", dark: "Appearance: dark" }, help: "Help and keys",
  },
  zh: {
    tools: "工具", more: "显示更多", again: "初始视图", export: "导出", png: "图片（PNG）", svg: "矢量图（SVG）", print: "打印或存为 PDF",
    schemes: { auto: "外观：跟随系统", light: "外观：浅色", dark: "外观：深色" }, help: "帮助与按键",
  },
});

// A button with an icon and a name; the name is seen where there is room for it, and always read out.
const tool = (id, sign, name, run, { title = name, key, ...more } = {}) =>
  el("button", { type: "button", id, class: "tool", title: key ? `${title} (${key})` : title, "aria-label": title, onclick: run, ...more },
    ICONS[sign] ? icon(sign) : [icon(id), el("span", { class: "sign", "aria-hidden": "true" }, sign)], el("span", { class: "name" }, name));

const SCHEMES = ["auto", "light", "dark"];
const nextScheme = () => change({ scheme: SCHEMES[(SCHEMES.indexOf(state.scheme) + 1) % SCHEMES.length] });

// Further tools of a feature: functions that give a button, or null for none.
const toolMakers = [];
const addTool = (make) => toolMakers.push(make);

function tools() {
  const rest = data.nodes.length - state.shown.size;
  const more = rest > MORE_AT_ONCE ? text("some", { n: digits(MORE_AT_ONCE) }) : text("all", { n: digits(data.nodes.length) });
  return [
    data.nodes.length > firstNodes.length && tool("more", "more", more, showMore, { class: "tool named", disabled: rest === 0 }),
    tool("again", "again", text("again"), startAgain, { title: text("first"), class: "tool named", disabled: !changed() }),
    ...toolMakers.map((make) => make()),
    el("div", { class: "menu", id: "exports" },
      tool("export", "export", text("export"), () => toggleMenu("exports"), { class: "tool named opener", "aria-haspopup": "true", "aria-expanded": "false" }),
      el("div", { class: "list" },
        tool("png", "picture", text("png"), () => savePng()), tool("svg", "picture", text("svg"), () => saveSvg()), tool("print", "print", text("print"), () => window.print()))),
    tool("language", text("switch"), text("switchTitle"), switchLanguage, { key: "L", class: "tool worded" }),
    tool("scheme", state.scheme, TEXTS[state.language].schemes[state.scheme], nextScheme, { key: "D" }),
    tool("help", "help", text("help"), showHelp, { key: "?" }),
  ].filter(Boolean);
}

function showTools() {
  keepFocus(() => {
    byId("tools").replaceChildren(...tools());
    byId("toolbox").replaceChildren(icon("tools"));
    byId("zoom").replaceChildren(foldButton(),
      tool("closer", "closer", text("closer"), () => zoom(1.25), { key: "+" }), tool("wider", "wider", text("wider"), () => zoom(0.8), { key: "−" }),
      tool("fit", "fit", text("fit"), () => fit(), { key: "0" }));
  });
  byId("title").textContent = document.title = data.title ?? counted("papers", data.documents.length);
  byId("title").title = pageTitle(); // the head may cut it
  byId("toolbox").title = text("tools");
  byId("toolbox").setAttribute("aria-label", text("tools"));
  search.placeholder = text("search");
  search.setAttribute("aria-label", text("search"));
  byId("counts").textContent = byId("counts").title = countsOf().join(" · ");
}

function countsOf() {
  const shown = nodeSet.length, key = data.documents.length === 1 ? "counts1" : "counts";
  const parts = [text(key, { d: digits(data.documents.length), c: digits(data.nodes.length), l: digits(data.links.length) })];
  if (isPart()) parts.push(text("cut", partValues()));
  if (shown < data.nodes.length) parts.push(text("shown", { n: digits(shown), m: digits(data.nodes.length) }));
  return parts;
}

// What is rebuilt leaves the keyboard where it was.
function keepFocus(rebuild) {
  const { id } = document.activeElement ?? {};
  rebuild();
  if (id && document.activeElement?.id !== id) byId(id)?.focus({ preventScroll: true });
  if (id && document.activeElement === document.body) focusPanel(); // what was pressed is gone, or can do no more
}

function zoom(factor) {
  network.moveTo({ scale: Math.min(4, Math.max(0.05, network.getScale() * factor)), animation: calm() ? false : { duration: 150 } });
  moved();
}
