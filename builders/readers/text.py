"""Plain text: the outline is read from numbering, line lengths and punctuation."""

from __future__ import annotations

from pathlib import Path

from ...graph.model import Document
from .parts import files, lines, outline

EXTENSIONS = (".txt", ".text")


def read(path: Path) -> Document:
    """A text file as a document; its text is the file's own. Raises `InputError`."""
    text = files.text(path)
    return Document(path.name, "", "", text, outline.passages(text, outline.classify(text, blocks(text))))


def blocks(text: str) -> list[outline.Block]:
    """The paragraphs of a text, wrapped lines joined."""
    runs = lines.chunks(lines.lines(text))
    width = lines.wrap_width(runs)
    return [outline.Block(group[0].start, group[-1].end) for run in runs for group in lines.paragraphs(run, width)]
