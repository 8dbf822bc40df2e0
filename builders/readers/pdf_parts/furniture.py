"""Running headers, footers and page numbers: lines at the edge of the page that come again on others."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from ..parts.lines import PAGE
from .shapes import Line

# So many lines from the top and from the bottom of a page may be furniture.
EDGE = 3
# Lines at the same height, to a few points, are the same furniture: on so many pages, two in short documents.
NEAR, OFTEN, SHORT = 4.0, 3, 4
NUMBER = re.compile(r"\d+|(?<![A-Za-z])[ivxlcIVXLC]{1,6}(?![A-Za-z])")
LONGEST = 200
# How far furniture stands from the text, in usual distances of the page's lines, or in sizes of its type.
APART, FAR = 1.15, 1.5
# A short line with the number of its page at one end.
ENDS, SHORTEST = (re.compile(r"^(\d{1,4})\b"), re.compile(r"\b(\d{1,4})$")), 120


def removed(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of each page, from top to bottom, without what runs through the document."""
    running = _Running(pages)
    return [_body(lines, number, running) for number, lines in enumerate(pages)]


class _Running:
    """What stands at the edges of the pages, and on which."""

    def __init__(self, pages: Sequence[Sequence[Line]]) -> None:
        self._often = 2 if len(pages) <= SHORT else OFTEN
        self._places: dict[tuple[bool, str], list[tuple[int, float]]] = defaultdict(list)
        self._counts: dict[tuple[bool, int], list[tuple[int, float]]] = defaultdict(list)
        for number, lines in enumerate(pages):
            for top, line in _edges(lines):
                self._places[top, _form(line)].append((number, line.y))
                for shift in _shifts(line, number):
                    self._counts[top, shift].append((number, line.y))

    def has(self, line: Line, number: int, top: bool) -> bool:
        """Whether a line at the edge of a page comes again on others, or counts the pages as others do."""
        found = self._places[top, _form(line)]
        if _page(line) and (len({place for place, _ in found}) > 1 or not line.text.isdecimal()):
            # Page numbers swing from left to right, and with the text's end; a number alone in a table does neither.
            return True
        if any(_level(self._counts[top, shift], line) >= OFTEN for shift in _shifts(line, number)):
            return True
        return not _page(line) and _level(found, line) >= self._often


def _level(found: Sequence[tuple[int, float]], line: Line) -> int:
    """On how many pages something stands as high as `line`."""
    return len({number for number, y in found if abs(y - line.y) <= NEAR})


def _edges(lines: Sequence[Line]) -> Iterator[tuple[bool, Line]]:
    yield from ((True, line) for line in lines[:EDGE])
    yield from ((False, line) for line in lines[-EDGE:])


def _form(line: Line) -> str:
    """The words with every number alike."""
    return NUMBER.sub("#", " ".join(line.text.split()))[:LONGEST]


def _shifts(line: Line, number: int) -> set[int]:
    """How far the numbers at the ends of a short line, which is no note, are from that of the page."""
    if line.final or line.words[0].size < line.size:
        return set()
    ends = [found for pattern in ENDS if (found := pattern.search(line.text)) and len(line.text) <= SHORTEST]
    return {int(found[1]) - number for found in ends}


def _page(line: Line) -> bool:
    return PAGE.fullmatch(line.text) is not None


def _body(lines: Sequence[Line], number: int, running: _Running) -> list[Line]:
    """The lines between the furniture, which stands outside the text and a little apart from it."""
    first = _furnished([running.has(line, number, True) for line in lines[:EDGE]])
    last = len(lines) - _furnished([running.has(line, number, False) for line in lines[::-1][:EDGE]])
    steps = [(above.y - below.y, above.size) for above, below in pairwise(lines)]
    usual = APART * median(step for step, _ in steps) if steps else 0.0
    close = [step < min(usual, FAR * size) for step, size in steps]
    while 0 < first < len(lines) and close[first - 1] and not _page(lines[first - 1]):
        first -= 1
    while 0 < last < len(lines) and close[last - 1] and not _page(lines[last]):
        last += 1
    return list(lines[first:last])


def _furnished(runs: Sequence[bool]) -> int:
    """How many lines from the edge are furniture: the first other line ends it."""
    return next((at for at, running in enumerate(runs) if not running), len(runs))
