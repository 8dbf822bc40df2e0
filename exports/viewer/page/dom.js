// Small helpers to make elements. Every word from a document becomes a text node, so nothing in it is ever read as HTML.
function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else if (name === "vars") Object.entries(value).forEach(([key, v]) => element.style.setProperty(key, v));
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child != null && child !== false));
  return element;
}

const byId = (id) => document.getElementById(id);
const section = (title, ...children) => el("section", {}, el("h3", {}, title), ...children);
const button = (words, onclick, attributes = {}) => el("button", { type: "button", onclick, ...attributes }, words);
const fold = (words) => words.normalize("NFKC").toLowerCase();
