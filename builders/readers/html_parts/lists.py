"""Lists: what a browser sets before an item, and terms with what defines them."""

from __future__ import annotations

from typing import Any

from ...signs import COLONS
from .part import Part

EAST = "\u2e80"


class Lists:
    """The lists that are open where a page is being read."""

    def __init__(self) -> None:
        self._open: list[tuple[Any, int]] = []
        self._item = ""
        self._dl: list[str] = []
        self._term: Part | None = None

    def enter(self, element: Any) -> None:
        """Opens a list, an item, a term or a definition."""
        if element.tag in ("ul", "ol", "menu", "dir"):
            self._open.append((element, _first(element)))
        elif element.tag == "li" and self._open:
            held, number = self._open[-1]
            self._open[-1] = held, number + 1
            self._item = _mark(held, number)
        elif element.tag in ("dt", "dd"):
            self._dl.append(element.tag)

    def leave(self, element: Any) -> list[Part]:
        """Closes what `enter` opened; a term that nothing defines comes out."""
        if element.tag in ("ul", "ol", "menu", "dir") and self._open:
            self._open.pop()
        elif element.tag == "li":
            self._item = ""
        elif element.tag in ("dt", "dd") and self._dl:
            self._dl.pop()
        elif element.tag == "dl" and self._term:
            term, self._term = self._term, None
            return [term]
        return []

    def placed(self, part: Part, *, labelled: bool) -> list[Part]:
        """A line as an item, with its mark; nothing for a term, which waits for what defines it."""
        if part.kind == "heading":
            self._item = ""
            return [part]
        if self._dl and self._dl[-1] == "dt":
            waiting, self._term = self._term, part
            return [waiting] if waiting else []
        if self._term:
            term, self._term = self._term, None
            part = _defined(term, part)
        if self._item:
            part.text = part.text if labelled else self._item + part.text
            part.kind = "list item" if self._several() else part.kind
            self._item = ""
        return [part]

    def _several(self) -> bool:
        """Whether it is a list: a single number is the number of a heading."""
        held = self._open[-1][0] if self._open else None
        return held is None or held.tag != "ol" or len(held.findall("li")) > 1


def _first(element: Any) -> int:
    start = element.get("start", "")
    return int(start) if start.isascii() and start.isdigit() and len(start) < 6 else 1


def _mark(held: Any, number: int) -> str:
    if held.tag != "ol":
        return "- "
    letter = chr(ord("a") + (number - 1) % 26)
    return {"a": f"({letter}) ", "A": f"({letter.upper()}) "}.get(held.get("type", ""), f"{number}. ")


def _defined(term: Part, part: Part) -> Part:
    chinese = term.text[-1] >= EAST
    colon = "" if term.text.endswith(COLONS) else "：" if chinese else ":"
    part.text = term.text + colon + ("" if chinese else " ") + part.text
    part.kind = "list item"
    part.links, part.linked = part.links + term.links, part.linked + term.linked
    part.bold = False
    return part
