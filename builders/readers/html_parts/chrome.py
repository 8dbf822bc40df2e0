"""Elements that are no part of the document: what does not show, and what tag, role or name calls site furniture."""

from __future__ import annotations

import re
from typing import Any

from ...word_lists import words
from . import page

UNSEEN = words(
    "head script style noscript template iframe frame object embed applet svg canvas audio video map button select",
    "option optgroup datalist textarea input progress meter rt rp del dialog noframes math",
)
FURNITURE = words("nav footer aside menu search form header")
ROLES = words(
    "navigation banner contentinfo complementary search menu menubar toolbar dialog alertdialog tablist form alert"
)
# Parts of class names and ids by which sites call their furniture.
NAMES = words(
    "nav navbar navi navigation navigator topnav subnav sidenav menu menus menubar breadcrumb breadcrumbs crumb crumbs",
    "footer foot sidebar share sharing shares social sns cookie cookies consent related recommend recommended",
    "pagination pager paging toolbar toolbox banner advert advertisement ads promo newsletter subscribe skip skiplink",
    "login signin popup modal copyright qrcode siteinfo sitemap",
)
NAME = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# Furniture is never so large a share of what a page says outside its links.
LARGEST = 0.25


class Chrome:
    """Which elements of one page are left out."""

    def __init__(self, root: Any, *, hints: bool = True) -> None:
        self._hints = hints
        self._sizes = _sizes(root)
        self._whole = max(1, self._sizes[root])

    def holds(self, element: Any) -> bool:
        """Whether an element is left out with all that it holds."""
        if element.tag in UNSEEN or _hidden(element):
            return True
        if not self._hints or element.tag in ("html", "body") or self._sizes.get(element, 0) > LARGEST * self._whole:
            return False
        if element.tag in FURNITURE or element.get("role", "").lower() in ROLES:
            return not _kept(element)
        return _named(element) and element.find(".//h1") is None


def _sizes(root: Any) -> dict[Any, int]:
    """How many characters each element holds outside of links."""
    sizes: dict[Any, int] = {}
    for event, element in page.events(root):
        if event == "start":
            sizes[element] = 0
            continue
        if element.tag in UNSEEN or element.tag == "a":
            sizes[element] = 0
        else:
            sizes[element] += _length(element.text)
        parent = element.getparent()
        if parent is not None:
            sizes[parent] += sizes[element] + _length(element.tail)
    return sizes


def _length(text: str | None) -> int:
    return len("".join(text.split())) if text else 0


def _hidden(element: Any) -> bool:
    shown = element.get("hidden") is None and element.get("aria-hidden") != "true"
    return element.tag not in ("html", "body") and not (shown and not HIDDEN.search(element.get("style", "")))


def _kept(element: Any) -> bool:
    """Whether furniture by its tag is the document's: an article's own header or footer, a note, a title's masthead."""
    if element.get("role", "").lower().startswith("doc-"):
        return True
    if element.tag not in ("header", "footer"):
        return False
    if element.tag == "header" and any(element.find(f".//{heading}") is not None for heading in HEADINGS):
        return True
    return any(above.tag in ("article", "main") for above in element.iterancestors())


def _named(element: Any) -> bool:
    called = f"{element.get('class', '')} {element.get('id', '')}"
    return any(name.lower() in NAMES for name in NAME.findall(called))
