// The start: what an address says, then the first drawing. From here on every `change` redraws.
const wantsDark = () => (state.scheme === "auto" ? matchMedia("(prefers-color-scheme: dark)").matches : state.scheme === "dark");
onChange(() => {
  document.documentElement.lang = state.language;
  document.documentElement.dataset.scheme = wantsDark() ? "dark" : "light";
});
for (const listener of [draw, showPanel, showTools, showLegend, showListing, showEmpty, writeAddress]) onChange(listener);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => change());
window.addEventListener("hashchange", () => {
  forget();
  Object.assign(state, { shown: firstIds(), places: firstPlaces(), filters: noFilters(), selected: null, reading: null, spot: null, question: null, choosing: null });
  readAddress();
  change();
  if (state.selected) lookAt();
});

const addressed = location.hash.length > 1; // before `change` writes its own
readAddress();
if (!state.selected && data.focus != null) state.selected = { kind: "node", id: data.focus };
change();
firstLook();
if (addressed && state.selected) lookAt();
window.policykg = Object.freeze({ select, openText, sentences, solo, filter, ask, restrict, change, unfold: (id) => unfold(data.nodes[id]), area, fit, firstLook, picture: svgText, pngBlob, texts: TEXTS, network, data, state });
