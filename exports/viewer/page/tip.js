// The small box at the pointer.
const tip = byId("tip");

function showTip(x, y, ...children) {
  tip.replaceChildren(...children);
  tip.hidden = false;
  const room = container.getBoundingClientRect();
  tip.style.left = Math.min(x + 14, room.width - tip.offsetWidth - 8) + "px";
  tip.style.top = (y + 18 + tip.offsetHeight > room.height ? y - tip.offsetHeight - 10 : y + 18) + "px";
}
