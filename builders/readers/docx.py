"""Word (.docx): paragraphs and tables in their order, the numbers of lists written out; the text is normalised.

Headers, footers, comments and what a revision deleted are left out. Footnotes and endnotes stand at the end of the text
as `[^1]: ...`, their marks as `[^1]` where they are set. A document has no pages before it is printed.
"""

from __future__ import annotations

from pathlib import Path

from ...errors import InputError
from ...graph.model import Document
from .parts import outline
from .parts.writing import written

EXTENSIONS = (".docx",)


def read(path: Path) -> Document:
    """A Word file as a document. Raises `InputError`."""
    # python-docx is loaded when the first Word file comes.
    from .docx_parts import file, pieces

    word = file.opened(path)
    try:
        body, notes, title = pieces.of(word)
    except RecursionError as error:
        raise InputError(f"{path} is nested too deep to be a document; save it again without what does so.") from error
    text, blocks, _ = written([*body, *notes])
    found = outline.passages(text, outline.classify(text, blocks[: len(body)]))
    found += outline.passages(text, blocks[len(body) :])
    return Document(path.name, title, "", text, found, word.information)
