"""The paragraphs and tables of a document in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element as Element

from ..parts import headings
from ..parts.labels import label
from . import runs, tables
from .file import Word
from .shapes import GAP, Paragraph
from .xml import children, find, name


def paragraphs(holder: Element, word: Word, notes: runs.Notes) -> Iterator[Paragraph]:
    """The paragraphs in the body, a cell, a text box or a note; text boxes follow the paragraph they hang on."""
    begun = ""
    for child in children(holder):
        if name(child) == "p":
            begun += runs.text(child, notes)
            # Where a revision deleted the paragraph's end, the next one continues it.
            if find(child, "pPr", "rPr", "del") is None:
                yield _paragraph(child, begun, word)
                begun = ""
            for box in runs.boxes(child):
                yield from (GAP, *paragraphs(box, word, notes), GAP)
        elif name(child) == "tbl":
            yield from (GAP, *tables.rows(child, lambda cell: paragraphs(cell, word, notes)), GAP)
    if begun.strip():
        yield Paragraph(begun)


def _paragraph(element: Element, text: str, word: Word) -> Paragraph:
    if not text.strip() or word.styles.contents(element) or word.styles.hidden(element):
        return GAP
    number = word.numbering.label(element)
    text = number + text.strip(" ")
    level = word.styles.level(element)
    if level is not None and _short(text):
        return Paragraph(" ".join(text.split()), "heading", level)
    # What classifies paragraphs knows the usual numbers; with another one it is no less of a list.
    return Paragraph(text, "list item" if number and not label(text) else "paragraph")


def _short(text: str) -> bool:
    """Whether it can be a heading; styles of headings are often used for their looks alone."""
    return not headings.long(text) or (not headings.final(text) and "\n" not in text.strip())
