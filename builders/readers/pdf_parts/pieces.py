"""Paragraphs as pieces of the document's text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..parts.labels import label
from ..parts.writing import Piece
from .joining import Hyphens, joined, rows
from .layout import Layout
from .paragraphs import LEADERS, Paragraph, paragraphs
from .ranks import ranks
from .shapes import Line
from .title import title


def of(layout: Layout) -> tuple[list[Piece], list[Piece], str]:
    """The pieces of the body, those of the footnotes, and the title that the first page shows."""
    hyphens = Hyphens(one for paragraph in layout.body for line in paragraph.lines for one in _lines(line))
    body = [(paragraph, *joined(paragraph.lines, hyphens)) for paragraph in layout.body]
    spoken = [(paragraph, text) for paragraph, text, _ in body]
    levels = ranks(spoken, layout.size)
    found: list[Piece] = []
    for at, (paragraph, text, pages) in enumerate(body):
        if paragraph.cells:
            found += _row(paragraph, hyphens)
        elif LEADERS.search(text):
            found.append(Piece(text, "drawing", pages=pages))
        elif at in levels:
            found.append(Piece(text, "heading", levels[at], pages))
        else:
            found.append(Piece(text, pages=pages))
    notes = [piece for sign, parts in layout.notes for piece in _note(sign, parts, hyphens)]
    return found, notes, title(spoken, layout.size)


def _lines(line: Line) -> Sequence[Line]:
    return [one for cell in line.cells for one in cell] or [line]


def _row(paragraph: Paragraph, hyphens: Hyphens) -> Iterator[Piece]:
    # Centred lines in a cell are one text, whatever their size; a bar would look like the next cell.
    cells = [[joined(part.lines, hyphens) for part in paragraphs(lines, 0.0)] for lines in paragraph.cells]
    for at, (text, pages) in enumerate(rows(cells)):
        yield Piece(text, "list item" if at and label(text) else "table row", pages=pages)


def _note(sign: str, parts: list[Paragraph], hyphens: Hyphens) -> Iterator[Piece]:
    for at, part in enumerate(parts):
        text, pages = joined(part.lines, hyphens)
        mark = "" if at or not sign else f"[^{sign}]: "
        moved = tuple((place and place + len(mark), page) for place, page in pages)
        yield Piece(mark + text, pages=moved)
