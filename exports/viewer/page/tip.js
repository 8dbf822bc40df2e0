// The small box at the pointer.
const tip = byId("tip");

function showTip(x, y, ...children) {
  tip.replaceChildren(...children.filter(Boolean));
  tip.hidden = false;
  const room = container.getBoundingClientRect(), head = container.offsetTop; // the strip of filters
  tip.style.left = Math.min(x + 14, room.width - tip.offsetWidth - 8) + "px";
  tip.style.top = head + (y + 18 + tip.offsetHeight > room.height ? y - tip.offsetHeight - 10 : y + 18) + "px";
}
