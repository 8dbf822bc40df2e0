"""A tree of elements into lines, blocks apart: what a reader sees from top to bottom."""

from __future__ import annotations

import re
from typing import Any

from ...word_lists import words
from ..parts.labels import label
from . import lists, page, tables
from .chrome import HEADINGS, Chrome
from .part import Part, solid, spaced

BLOCKS = words(
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer",
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody",
    "td tfoot th thead tr ul",
)
BOLD = words("b strong th")
NOTE = re.compile(r"\[?(\d{1,3}|\*)\]?")


def parts(root: Any, chrome: Chrome) -> list[Part]:
    """The lines of an element and what it holds."""
    return _Flow(chrome).run(root)


class _Flow:
    def __init__(self, chrome: Chrome) -> None:
        self.chrome = chrome
        self.found: list[Part] = []
        self.raw: list[str] = []
        self.open: dict[str, int] = dict.fromkeys(("a", "bold", "pre"), 0)
        self.headings: list[str] = []
        self.lists = lists.Lists()
        self._reset(broken=False)

    def _reset(self, *, broken: bool) -> None:
        self.raw, self.links, self.linked, self.controls, self.plain = [], 0, 0, 0, False
        self.broken = broken

    def run(self, root: Any) -> list[Part]:
        walk = page.events(root)
        done = None
        for event, element in walk:
            if event == "start" and self._start(element):
                walk.skip_subtree()
                done = element
            elif event == "start":
                self._text(element.text)
            else:
                if element is not done:
                    self._end(element)
                if element is not root:
                    self._text(element.tail)
        self._flush()
        return self.found

    def _start(self, element: Any) -> bool:
        """Opens an element; whether what it holds is done with."""
        tag = element.tag
        if tag == "br":
            self._flush(broken=True)
        if self.chrome.holds(element):
            self.controls += _runs(element)
            if tag in BLOCKS:
                self._flush()
            return True
        if tag in BLOCKS:
            self._flush()
        if tag == "table" and tables.data(element):
            self.found += tables.rows(element, lambda cell: parts(cell, self.chrome))
            return True
        if tag == "sup" and self._note(element):
            return True
        self._enter(element)
        return False

    def _enter(self, element: Any) -> None:
        self.controls += _runs(element)
        if element.tag == "a" and element.get("href") is not None:
            self.links += 1
        for name, is_so in (("a", _linked(element)), ("bold", element.tag in BOLD), ("pre", element.tag == "pre")):
            self.open[name] += is_so
        if element.tag in HEADINGS:
            self.headings.append(element.tag)
        self.lists.enter(element)

    def _end(self, element: Any) -> None:
        if element.tag in BLOCKS:
            self._flush()
        for name, is_so in (("a", _linked(element)), ("bold", element.tag in BOLD), ("pre", element.tag == "pre")):
            self.open[name] -= is_so
        if element.tag in HEADINGS:
            self.headings.pop()
        self.found += self.lists.leave(element)

    def _note(self, element: Any) -> bool:
        mark = _mark(element)
        if mark:
            self.raw.append(f"[^{mark}]")
        return bool(mark)

    def _text(self, text: str | None) -> None:
        if not text:
            return
        if self.open["pre"]:
            first, *others = text.split("\n")
            self._words(first)
            for line in others:
                self._flush(broken=True)
                self._words(line)
        else:
            self._words(text)

    def _words(self, text: str) -> None:
        self.raw.append(text)
        size = solid(text)
        self.linked += size if self.open["a"] else 0
        self.plain |= size > 0 and not self.open["bold"]

    def _flush(self, *, broken: bool = False) -> None:
        """Ends a line; `broken` if by a line break."""
        raw = "".join(self.raw)
        if text := spaced(raw):
            part = Part(text, broken=self.broken, bold=not self.plain, indented=raw.lstrip("\r\n")[:1].isspace())
            part.links, part.linked, part.controls = self.links, self.linked, self.controls
            if self.headings:
                part.kind, part.rank = "heading", int(self.headings[-1][1])
            self.found += self.lists.placed(part, labelled=label(text) is not None)
            self._reset(broken=broken)
        else:
            # A blank line between two line breaks parts what it stands between.
            self._reset(broken=broken and not self.broken and bool(self.found))


def _linked(element: Any) -> bool:
    return element.tag == "a" and element.get("href") is not None


def _runs(element: Any) -> int:
    """Whether an element is a script, or runs one when it is chosen."""
    if element.tag == "script":
        return True
    return element.get("onclick") is not None or element.get("href", "").strip().lower().startswith("javascript:")


def _mark(element: Any) -> str:
    """The number of the footnote that a raised link leads to."""
    link = element.find(".//a")
    found = NOTE.fullmatch("".join(element.itertext()).strip())
    return found[1] if found and link is not None and link.get("href", "").startswith("#") else ""
