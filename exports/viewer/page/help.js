// What the signs mean and what keys do, in a window of its own.
addTexts({
  en: {
    keys: "Keys", close: "Close",
    keyList: [["/", "search"], ["← ↑ → ↓", "go to the next concept in that direction"], ["Enter", "unfold the selected concept"], ["Esc", "back: close, then deselect"],
      ["+ −", "zoom in and out"], ["0", "fit to window"], ["L", "English or Chinese"], ["D", "light or dark"], ["?", "this help"]],
    about: "Each link leads to the sentences it was read from; judge it by them.",
  },
  zh: {
    keys: "按键", close: "关闭",
    keyList: [["/", "搜索"], ["← ↑ → ↓", "移到该方向的下一个概念"], ["Enter", "展开所选概念"], ["Esc", "返回：先关闭窗口，再取消选择"],
      ["+ −", "放大、缩小"], ["0", "适应窗口"], ["L", "切换中英文"], ["D", "切换浅色、深色"], ["?", "打开本帮助"]],
    about: "每条关系都能回到原文句子，请以原文为准。",
  },
});

function showHelp() {
  const help = byId("help-window"), close = () => help.close();
  const row = ([keys, words]) => el("tr", {}, el("td", {}, keys.split(" ").map((key) => el("kbd", {}, key))), el("td", {}, words));
  help.replaceChildren(
    el("button", { class: "tool close", type: "button", title: text("close"), "aria-label": text("close"), onclick: close }, icon("close")),
    el("h2", {}, text("read")), el("ul", { class: "tips" }, TEXTS[state.language].tips.map((tip) => el("li", {}, tip))),
    el("h2", { class: "by-keys" }, text("keys")), el("table", { class: "by-keys" }, el("tbody", {}, TEXTS[state.language].keyList.map(row))), el("p", { class: "quiet" }, text("about")));
  help.setAttribute("aria-label", text("help"));
  if (!help.open) help.showModal();
}

byId("help-window").addEventListener("click", (event) => {
  if (event.target === event.currentTarget) event.currentTarget.close(); // beside the window
});
