"""The text of a paragraph's runs: breaks as line ends, marks of footnotes, text boxes apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from lxml.etree import _Element as Element

from ..parts.notes import NOTED, mark
from .xml import children, find, name, number, on, value

MARKS = {"tab": " ", "ptab": " ", "cr": "\n", "noBreakHyphen": "-"}
REFERENCES = ("footnoteReference", "endnoteReference")


@dataclass
class Notes:
    """The notes that the text refers to, numbered as they come."""

    called: list[str] = field(default_factory=list)

    def mark(self, reference: Element) -> str:
        """The mark of a note in the text."""
        key = name(reference).removesuffix("Reference") + value(reference, "id")
        if key not in self.called:
            self.called.append(key)
        return f"[^{self.called.index(key) + 1}]"


def text(paragraph: Element, notes: Notes) -> str:
    """The words of a paragraph, its breaks as line ends; raised numbers as the marks of notes."""
    written = ""
    for raised, parts in groupby(_parts(paragraph, notes), key=lambda part: part[1]):
        words = "".join(part for part, _ in parts)
        written += _noted(written, words) if raised else words
    return written


def boxes(paragraph: Element) -> Iterator[Element]:
    """The contents of text boxes that hang on a paragraph."""
    for child in children(paragraph):
        if name(child) == "txbxContent":
            yield child
        elif name(child) not in ("p", "tbl", "del", "moveFrom"):
            yield from boxes(child)


def _parts(holder: Element, notes: Notes) -> Iterator[tuple[str, bool]]:
    """Pieces of text, each with whether it is raised."""
    for child in children(holder):
        if name(child) == "r":
            run = find(child, "rPr")
            if not on(find(run, "vanish")):
                written = "".join(_written(child, notes))
                yield written, _raised(run) and "[^" not in written
        elif name(child) in ("oMath", "oMathPara"):
            yield "".join(str(one.text or "") for one in child.iter() if name(one) == "t"), False


def _written(run: Element, notes: Notes) -> Iterable[str]:
    for child in children(run):
        kind = name(child)
        if kind == "t":
            yield str(child.text or "").replace("\n", " ")
        elif kind == "br":
            yield "\n" if value(child, "type") in ("", "textWrapping") else " "
        elif kind in REFERENCES:
            yield notes.mark(child)
        elif kind == "ruby":
            yield "".join("".join(_written(one, notes)) for one in _base(child))
        else:
            yield MARKS.get(kind, "")


def _base(ruby: Element) -> Iterator[Element]:
    """The runs of the base of a ruby, without what is written over it."""
    return (one for base in children(ruby) if name(base) == "rubyBase" for one in children(base) if name(one) == "r")


def _raised(run: Element | None) -> bool:
    # Text that was taken over from pages may be set lower than its line, notes and all.
    return value(find(run, "vertAlign")) == "superscript" or number(find(run, "position"), 0) != 0


def _noted(before: str, words: str) -> str:
    """Raised words: a number behind a word is the mark of a note that was typed by hand, but behind m or 10 a power."""
    sign = mark(words.strip())
    if sign is None or not NOTED.search(before.rstrip(" ")):
        return words
    return f"[^{sign}]" + words[len(words.rstrip()) :]
