// Lists that a button opens: Escape, a click elsewhere or the choice of something in them closes them.
const isOpen = (id) => byId(id).classList.contains("open");

function toggleMenu(id, open = !isOpen(id)) {
  byId(id).classList.toggle("open", open);
  const opener = id === "tools" ? byId("toolbox") : byId(id).querySelector(".opener");
  opener?.setAttribute("aria-expanded", String(open));
  if (open) byId(id).querySelector(id === "tools" ? "button" : ".list button")?.focus();
  else if (byId(id).contains(document.activeElement)) opener?.focus();
}

// Whether there was a list to close.
function closeMenus() {
  const open = ["exports", "tools"].filter((id) => byId(id) && isOpen(id));
  open.forEach((id) => toggleMenu(id, false));
  return open.length > 0;
}

byId("toolbox").addEventListener("click", () => toggleMenu("tools"));
document.addEventListener("click", ({ target }) => {
  if (!target.closest("#toolbox, .opener")) closeMenus();
});
