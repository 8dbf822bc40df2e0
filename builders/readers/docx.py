"""Word (.docx): paragraphs and tables in their order, the numbers of lists written out; the text is normalised.

Headers, footers, comments and what a revision deleted are left out. Footnotes and endnotes stand at the end of the text
as `[^1]: ...`, their marks as `[^1]` where they are set. A document has no pages before it is printed.
"""

from __future__ import annotations

from pathlib import Path

from ...graph.model import Document
from .parts import outline
from .parts.writing import written

EXTENSIONS = (".docx",)


def read(path: Path) -> Document:
    """A Word file as a document. Raises `InputError`."""
    # python-docx is loaded when the first Word file comes.
    from .docx_parts import file, pieces

    word = file.opened(path)
    body, notes, title = pieces.of(word)
    text, blocks, _ = written([*body, *notes])
    found = outline.passages(text, outline.classify(text, blocks[: len(body)]))
    found += outline.passages(text, blocks[len(body) :])
    return Document(path.name, title, "", text, found, word.information)
