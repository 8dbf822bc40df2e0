// The drawing as a file, and on paper. Both come from picture.js; nothing leaves the page.
const LARGEST_SIDE = 8192; // pixels that a browser's canvas takes anywhere

// Files are light, as paper is, whatever the page is.
function onPaper(make) {
  const { dataset } = document.documentElement, { scheme } = dataset;
  dataset.scheme = "light";
  try {
    return make();
  } finally {
    dataset.scheme = scheme;
  }
}
const svgText = () => onPaper(writtenSvg);
const writtenSvg = () => '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(picture().root);

function save(blob, ending) {
  const name = pageTitle().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60) || "graph", href = URL.createObjectURL(blob);
  el("a", { href, download: name + ending }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10000);
}

const svgBlob = () => new Blob([svgText()], { type: "image/svg+xml" });
const saveSvg = () => save(svgBlob(), ".svg");
const savePng = () => pngBlob().then((blob) => save(blob, ".png"));

// The drawing in twice its pixels, less only where a canvas could not hold it.
async function pngBlob() {
  const image = new Image(), address = URL.createObjectURL(svgBlob()), { width, height } = picture();
  image.src = address;
  await image.decode();
  const scale = Math.min(2, LARGEST_SIDE / Math.max(width, height)), canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

// Paper is light, whatever the page is: the picture stands in for the canvas, the panel's words follow it.
window.addEventListener("beforeprint", () => {
  document.documentElement.dataset.scheme = "light";
  showPanel();
  byId("paper").replaceChildren(picture(false).root);
});
window.addEventListener("afterprint", () => {
  byId("paper").replaceChildren();
  change();
});
