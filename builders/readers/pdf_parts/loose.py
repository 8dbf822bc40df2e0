"""Tables without borders: lines that are split by wide gaps at the same places."""

from __future__ import annotations

from collections.abc import Sequence

from ..parts.labels import label
from .shapes import Line, Word
from .spelling import spelled

# In sizes of the type: a gap between cells, and how far the beginnings of cells in one column lie apart.
GAP, NEAR = 1.8, 0.6
FEWEST = 3
Parts = list[list[Word]]


def rows(lines: Sequence[Line]) -> list[Line]:
    """The lines of a page; those that are rows of a table have cells."""
    parts = [_parts(line) for line in lines]
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and len(parts[end]) > 1 and _same_column(lines[at], lines[end]):
            end += 1
        if _table(parts[at:end]):
            for line, cells in zip(lines[at:end], parts[at:end], strict=True):
                line.cells = tuple(_cell(words, line) for words in cells)
        at = max(end, at + 1)
    return list(lines)


def _table(run: Sequence[Parts]) -> bool:
    others = ([other for other in run if other is not one] for one in run)
    fits = (any(_aligned(one, other) for other in rest) for one, rest in zip(run, others, strict=True))
    return len(run) >= FEWEST and all(fits)


def _same_column(one: Line, other: Line) -> bool:
    return (one.left, one.right) == (other.left, other.right)


def _parts(line: Line) -> Parts:
    """The words of a line between its wide gaps; a label or a key with its colon is no cell of its own."""
    parts: Parts = [[]]
    end = line.x0
    for word in line.words if not line.cells else ():
        if word.x0 - end > GAP * line.size and not _opens(parts[-1]):
            parts.append([])
        parts[-1].append(word)
        end = word.x1
    return parts


def _opens(words: Sequence[Word]) -> bool:
    text = " ".join(word.text for word in words)
    mark = label(text + " ")
    return text.endswith((":", "：")) or (mark is not None and mark.end >= len(text))


def _aligned(one: Parts, other: Parts) -> bool:
    """Whether a cell behind the first begins below one of the other line."""
    reach = NEAR * one[0][0].size
    return any(abs(part[0].x0 - below[0].x0) < reach for part in one[1:] for below in other[1:])


def _cell(words: Sequence[Word], line: Line) -> tuple[Line]:
    cell = Line(tuple(words), line.page, words[0].x0, words[-1].x1)
    cell.text = spelled(cell)
    return (cell,)
