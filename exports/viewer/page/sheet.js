// On a phone the panel is a sheet under the drawing: pulled by its grip, or moved to the next height by a tap on it.
addTexts({ en: { grip: "Pull up or down" }, zh: { grip: "上拉或下拉" } });
const grip = byId("grip"), HEIGHTS = [0, matchMedia("(min-width: 601px)").matches ? 0.36 : 0.45, 0.8]; // shares of the room below the head; at 0 the grip alone is left
let sheet = 1;

function setSheet(share) {
  grip.parentElement.style.setProperty("--sheet", String(share));
}

function moveSheet(to) {
  sheet = to;
  setSheet(HEIGHTS[to]);
  grip.parentElement.dataset.sheet = to === 0 ? "down" : "up";
  grip.setAttribute("aria-expanded", String(to > 0));
}

grip.addEventListener("pointerdown", (down) => {
  const room = grip.parentElement.getBoundingClientRect();
  let moved = false;
  const share = (event) => Math.min(0.9, Math.max(0.08, (room.bottom - event.clientY) / room.height));
  const pull = (event) => {
    moved = moved || Math.abs(event.clientY - down.clientY) > 6;
    if (moved) setSheet(share(event));
    if (moved) grip.parentElement.dataset.sheet = "up";
  };
  const leave = (event) => {
    for (const name of ["pointermove", "pointerup", "pointercancel"]) grip.removeEventListener(name, name === "pointermove" ? pull : leave);
    grip.dataset.pulled = moved ? "yes" : "";
    if (moved) moveSheet(HEIGHTS.map((height, at) => [Math.abs(height - share(event)), at]).sort((a, b) => a[0] - b[0])[0][1]);
  };
  grip.setPointerCapture(down.pointerId);
  grip.addEventListener("pointermove", pull);
  grip.addEventListener("pointerup", leave);
  grip.addEventListener("pointercancel", leave);
});
grip.addEventListener("click", () => {
  if (grip.dataset.pulled !== "yes") moveSheet((sheet + 1) % HEIGHTS.length);
  grip.dataset.pulled = "";
});
// It makes room for a text that is opened and for choosing the ends of a path, and comes back with what it has to say.
let told = "", doing = "";
onChange(() => {
  grip.title = text("grip");
  grip.setAttribute("aria-label", text("grip"));
  const busy = JSON.stringify([state.reading !== null, Boolean(state.choosing)]), speaks = JSON.stringify([state.selected, state.question]);
  if (busy !== doing && busy.includes("true")) moveSheet(0);
  else if (sheet === 0 && (busy !== doing || (speaks !== told && speaks !== "[null,null]"))) moveSheet(1);
  [told, doing] = [speaks, busy];
});
moveSheet(sheet);
