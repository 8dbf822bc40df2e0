"""Rows of a page in the order in which they are read: columns one after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import median
from typing import NamedTuple

from .shapes import Line, Word

# A gutter is clear of words for so many times the size of the type, and stands well inside the text.
CLEAR, INSIDE = 1.0, 0.2
# Each column has so many lines at least, and most of them fill most of it with running text.
FEWEST, FULL, CHARACTERS = 4, 0.6, 12


class Gutter(NamedTuple):
    """The clear stripe around `x` in `rows[first:last]`."""

    x: float
    first: int
    last: int
    lines: int


def ordered(rows: Sequence[Line]) -> Iterator[Line]:
    """The lines in reading order, each with the edges of its column."""
    gutter = _gutter(rows) if len(rows) >= FEWEST else None
    if gutter is None:
        yield from edged(rows)
        return
    inside = rows[gutter.first : gutter.last]
    yield from ordered(rows[: gutter.first])
    yield from ordered([part for row in inside if (part := _part(row, gutter.x, False))])
    yield from ordered([part for row in inside if (part := _part(row, gutter.x, True))])
    yield from ordered(rows[gutter.last :])


def edged(rows: Sequence[Line]) -> list[Line]:
    """The rows of one column, each with the edges of all."""
    left, right = min((row.x0 for row in rows), default=0.0), max((row.x1 for row in rows), default=0.0)
    for row in rows:
        row.left, row.right = left, right
    return list(rows)


def _part(row: Line, x: float, after: bool) -> Line | None:
    words = _side(row, x, after)
    return Line(tuple(words), row.page, cells=row.cells) if words else None


def _gutter(rows: Sequence[Line]) -> Gutter | None:
    left, right = min(row.x0 for row in rows), max(row.x1 for row in rows)
    margin = INSIDE * (right - left)
    edges = Counter(round(edge) for row in rows for edge in _edges(row))
    common = sorted(x for x, count in edges.items() if count >= FEWEST and left + margin < x < right - margin)
    found = [_widest(rows, x) for x in common]
    return max((one for one in found if one), key=lambda one: (one.lines, -one.x), default=None)


def _edges(row: Line) -> Iterator[float]:
    """Places just before the words that begin the row or stand behind a gap which is wide enough for a gutter."""
    end = float("-inf")
    for word in row.words:
        if word.x0 - end > CLEAR * word.size:
            yield word.x0 - CLEAR * word.size / 2
        end = max(end, word.x1)


def _widest(rows: Sequence[Line], x: float) -> Gutter | None:
    """The longest run of rows that leave a stripe clear and read as two columns."""
    best: Gutter | None = None
    first = 0
    for at in range(len(rows) + 1):
        if at < len(rows) and not _crossed(rows[at], x):
            continue
        run = _trimmed(rows, first, at, x)
        if run and (best is None or run.lines > best.lines):
            best = run
        first = at + 1
    return best


def _crossed(row: Line, x: float) -> bool:
    if row.cells:
        return row.x0 < x < row.x1
    reach = 0.4 * CLEAR * row.size
    return any(word.x0 < x + reach and word.x1 > x - reach for word in row.words)


def _trimmed(rows: Sequence[Line], first: int, last: int, x: float) -> Gutter | None:
    while first < last and not _side(rows[first], x, True):
        first += 1
    sides = [[part for row in rows[first:last] if (part := _side(row, x, after))] for after in (False, True)]
    widths = x - min(row.x0 for row in rows), max(row.x1 for row in rows) - x
    if all(_running(side, width) for side, width in zip(sides, widths, strict=True)):
        return Gutter(x, first, last, sum(map(len, sides)))
    return None


def _side(row: Line, x: float, after: bool) -> list[Word]:
    return [word for word in row.words if (word.x0 > x) == after]


def _running(side: Sequence[Sequence[Word]], width: float) -> bool:
    """Whether lines are running text that fills a column."""
    if len(side) < FEWEST:
        return False
    wide = median(max(word.x1 for word in words) - words[0].x0 for words in side)
    return wide > FULL * width and median(sum(len(word.text) for word in words) for words in side) >= CHARACTERS
