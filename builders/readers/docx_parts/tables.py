"""Tables: those that hold data as rows, those that only lay out the page as the paragraphs in their cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from lxml.etree import _Element as Element

from ..parts import headings
from ..parts.labels import label
from .shapes import GAP, Paragraph, joined
from .xml import children, find, name, value

Cell = list[Paragraph]
Inside = Callable[[Element], Iterable[Paragraph]]
"""The paragraphs in a cell, those of tables in it too."""


def rows(table: Element, inside: Inside) -> Iterator[Paragraph]:
    """What stands in a table, row by row."""
    found = [_cells(row, inside) for row in children(table) if name(row) == "tr" and not _deleted(row)]
    layout = _nested(table) or all(len(cells) < 2 for cells in found)
    for cells in found:
        if layout or any(_prose(cell) for cell in cells):
            for cell in cells:
                yield from (GAP, *cell, GAP)
        else:
            yield from _row(cells)


def _deleted(row: Element) -> bool:
    return find(row, "trPr", "del") is not None


def _nested(table: Element) -> bool:
    """Whether there is text in a table in one of the cells."""
    cells = (cell for row in children(table) for cell in children(row) if name(cell) == "tc")
    inner = (one for cell in cells for one in children(cell) if name(one) == "tbl")
    return any((part.text or "").strip() for one in inner for part in one.iter() if name(part) == "t")


def _cells(row: Element, inside: Inside) -> list[Cell]:
    """The cells that are not empty and not merged with the one above or before."""
    cells = (list(inside(cell)) for cell in children(row) if name(cell) == "tc" and not _merged(cell))
    return [cell for cell in cells if any(part.text for part in cell)]


def _merged(cell: Element) -> bool:
    merges = (find(cell, "tcPr", kind) for kind in ("vMerge", "hMerge"))
    return any(merge is not None and value(merge) in ("", "continue") for merge in merges)


def _prose(cell: Cell) -> bool:
    """Whether a cell holds running text of several paragraphs."""
    return sum(headings.long(part.text) and headings.final(part.text) for part in cell) > 1


def _row(cells: Sequence[Cell]) -> Iterator[Paragraph]:
    """A row as lines: what is listed after the first paragraph of a cell has lines of its own."""
    line: list[str] = []
    for cell in cells:
        first, *rest = _texts(cell)
        line.append(first)
        if rest:
            yield Paragraph(" | ".join(line), "table row")
            yield from (Paragraph(text, "list item" if label(text) else "table row") for text in rest)
            line = []
    if line:
        yield Paragraph(" | ".join(line), "table row")


def _texts(cell: Cell) -> list[str]:
    """The paragraphs of a cell; lines that were broken to fit are one."""
    found: list[str] = []
    for text in (joined([line]) for part in cell for line in part.text.split("\n") if line.strip()):
        if found and not label(text) and not headings.final(found[-1]):
            found[-1] = joined([found[-1], text])
        else:
            found.append(text)
    return found
