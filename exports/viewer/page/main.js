// The start: what an address says, then the first drawing. From here on every `change` redraws.
onChange(() => {
  document.documentElement.lang = state.language;
  document.documentElement.dataset.scheme = dark() ? "dark" : "light";
});
for (const listener of [draw, showPanel, showTools, showLegend, writeAddress]) onChange(listener);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => change());
window.addEventListener("hashchange", () => {
  forget();
  Object.assign(state, { shown: firstIds(), places: firstPlaces(), filters: noFilters(), selected: null, reading: null, spot: null, question: null, choosing: null });
  readAddress();
  change();
  if (state.selected) lookAt();
});

readAddress();
if (!state.selected && data.focus != null) state.selected = { kind: "node", id: data.focus };
change();
fit(undefined, false);
if (location.hash.length > 1 && state.selected) lookAt();
window.policykg = Object.freeze({ select, openText, sentences, solo, filter, ask, restrict, change, unfold: (id) => unfold(data.nodes[id]), area, fit, network, data, state });
