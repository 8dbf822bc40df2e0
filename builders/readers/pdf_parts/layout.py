"""Pages into paragraphs: tables cut out, furniture and footnotes taken away, lines joined."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from . import columns, footnotes, furniture, loose, tables
from .paragraphs import Paragraph, paragraphs
from .rows import rows
from .shapes import Line, Page
from .spelling import spelled

# A column of so many lines shows where its edges are; those of a shorter one may lie further out, in sizes of its type.
ENOUGH, FURTHER = 8, 6


@dataclass
class Layout:
    """The paragraphs of a document."""

    body: list[Paragraph]
    notes: list[tuple[str, list[Paragraph]]]
    """Footnotes, each with its number or sign."""
    size: float
    """The size of the main text."""


def laid_out(pages: Sequence[Page]) -> Layout:
    """The paragraphs of all pages in reading order, footnotes apart."""
    found = furniture.removed([_rows(page) for page in pages])
    size = _main_size([line for lines in found for line in lines])
    body: list[Line] = []
    notes: list[footnotes.Note] = []
    for page, lines in zip(pages, found, strict=True):
        kept, under = footnotes.apart(list(columns.ordered(lines)), size, page.rules)
        _spell([line for line in kept if not line.text or (under and _small(line))], {note.sign for note in under})
        body += loose.rows(kept)
        columns.edged([line for note in under for line in note.lines])
        for note in under:
            _spell(note.lines, ())
            _add(notes, note)
    body = tables.continued(body)
    _set_edges(body)
    told = [(note.sign, list(paragraphs(note.lines, size))) for note in notes if note.lines]
    return Layout(list(paragraphs(body, size)), told, size)


def _rows(page: Page) -> list[Line]:
    """The rows of a page from top to bottom, those of its tables among them."""
    free, cut = tables.cut(page.words, page.rules)
    found = [_row(row, page.number) for row in cut] + rows(free, page.number)
    _spell(found, ())
    return sorted((line for line in found if line.text), key=lambda line: -line.top)


def _row(row: tables.Row, page: int) -> Line:
    cells = []
    for _, words in row:
        lines = rows(words, page)
        # The padding of a cell is no room for words, so its edges are those of its words.
        _spell(lines, ())
        cells.append(tuple(columns.edged(lines)))
    words = sorted((word for _, held in row for word in held), key=lambda word: word.x0)
    return Line(tuple(words), page, cells=tuple(cells))


def _small(line: Line) -> bool:
    return any(word.size < line.size for word in line.words)


def _spell(lines: Iterable[Line], signs: Iterable[str]) -> None:
    known = frozenset(signs)
    for line in lines:
        line.text = spelled(line, known)


def _main_size(lines: Sequence[Line]) -> float:
    """The size in which most letters outside tables are set."""
    sizes: Counter[float] = Counter()
    for line in [line for line in lines if not line.cells] or lines:
        sizes[line.size] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], size), default=0.0)


def _add(notes: list[footnotes.Note], note: footnotes.Note) -> None:
    if notes and not note.sign:
        notes[-1].lines += note.lines
    else:
        notes.append(note)


def _set_edges(lines: Sequence[Line]) -> None:
    """Gives short columns, such as that of a last page, the edges of a long one around them."""
    held = [list(group) for _, group in groupby(lines, key=lambda line: (line.page, line.left, line.right))]
    long = Counter((round(group[0].left), round(group[0].right)) for group in held if len(group) >= ENOUGH)
    for group in held:
        line, reach = group[0], FURTHER * group[0].size
        fits = [edge for edge in long if line.left - reach <= edge[0] <= line.left + 1 and edge[1] >= line.right - 1]
        if fits and len(group) < ENOUGH:
            left, right = max(fits, key=lambda edge: (long[edge], edge))
            for line in group:
                line.left, line.right = left, right
