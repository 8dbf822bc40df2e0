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
# How far furniture stands from the text, in usual distances of the page's lines.
APART = 1.15


def removed(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of each page, from top to bottom, without what runs through the document."""
    places: dict[tuple[bool, str], list[tuple[int, float]]] = defaultdict(list)
    for number, lines in enumerate(pages):
        for top, line in _edges(lines):
            places[top, _form(line)].append((number, line.y))
    often = 2 if len(pages) <= SHORT else OFTEN
    return [_body(lines, number, places, often) for number, lines in enumerate(pages)]


def _edges(lines: Sequence[Line]) -> Iterator[tuple[bool, Line]]:
    yield from ((True, line) for line in lines[:EDGE])
    yield from ((False, line) for line in lines[-EDGE:])


def _form(line: Line) -> str:
    """The words with every number alike."""
    return NUMBER.sub("#", " ".join(line.text.split()))[:LONGEST]


def _body(
    lines: Sequence[Line], number: int, places: dict[tuple[bool, str], list[tuple[int, float]]], often: int
) -> list[Line]:
    """The lines between the furniture, which stands outside the text and a little apart from it."""
    usual = median(_steps(lines)) if len(lines) > 1 else 0.0
    runs = {
        top: [_runs(line, places[top, _form(line)], often) for line in (lines if top else lines[::-1])[:EDGE]]
        for top in (True, False)
    }
    first, last = _furnished(runs[True]), len(lines) - _furnished(runs[False])
    close = [step < APART * usual for step in _steps(lines)]
    while 0 < first < len(lines) and close[first - 1] and not _page(lines[first - 1]):
        first -= 1
    while 0 < last < len(lines) and close[last - 1] and not _page(lines[last]):
        last += 1
    return list(lines[first:last])


def _steps(lines: Sequence[Line]) -> list[float]:
    return [above.y - below.y for above, below in pairwise(lines)]


def _furnished(runs: Sequence[bool]) -> int:
    """How many lines from the edge are furniture: the first other line ends it."""
    return next((at for at, running in enumerate(runs) if not running), len(runs))


def _page(line: Line) -> bool:
    return PAGE.fullmatch(line.text) is not None


def _runs(line: Line, found: Sequence[tuple[int, float]], often: int) -> bool:
    same = {number for number, y in found if abs(y - line.y) <= NEAR}
    if _page(line):
        # Page numbers swing from left to right and with the text's end; a number alone in a table does not come again.
        return len({number for number, _ in found}) > 1 or not line.text.isdecimal()
    return len(same) >= often
