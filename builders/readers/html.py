"""HTML: the main text of a page in paragraphs; the text is normalised, menus, link lists and buttons are left out.

Blanks are single, each block or line between two breaks is a paragraph; cells of a table's row are joined by ` | `,
items of a list begin with `- ` or their number, and a term stands before its definition with a colon.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from ...errors import InputError
from ...graph.model import Document
from .parts import files, outline
from .parts.writing import written

EXTENSIONS = (".html", ".htm", ".xhtml", ".shtml")


def read(path: Path) -> Document:
    """A page as a document. Raises `InputError` for what is no page, has no text, or nests too deep."""
    # libxml2 is loaded when the first page comes.
    from .html_parts import declared, dense, encoding, page, pieces

    root = page.parsed(encoding.text(files.content(path), str(path)), str(path))
    if root is None:
        raise InputError(_empty(path))
    parts = _parts(root)
    stated = declared.metadata(root)
    title = declared.titled(parts, stated.get("title", ""))
    tops = sum(part.kind == "heading" and part.rank == 1 for part in parts)
    for part in parts:
        if part.kind == "heading" and part.rank == 1 and tops == 1:
            part.rank = outline.TITLE
    text, blocks, _ = written(pieces.of(dense.complete(parts)))
    if not text:
        raise InputError(_empty(path))
    passages = outline.passages(text, outline.classify(text, blocks))
    return _own_first(Document(path.name, title, "", text, passages, stated))


def _parts(root: Any) -> list[Any]:
    """The lines of the main text; of a page that is all menus by its looks, whatever shows."""
    from .html_parts import chrome, dense, flow

    return dense.text(flow.parts(root, chrome.Chrome(root))) or flow.parts(root, chrome.Chrome(root, hints=False))


def _empty(path: Path) -> str:
    return f"{path} has no text beside menus and scripts; save the page after it has loaded."


def _own_first(document: Document) -> Document:
    """Without the issuer and date that the page states where the document itself has them."""
    from ..facts import facts

    said = {fact.kind for fact in facts(document)} & {"issuer", "date", "number"}
    return replace(document, metadata={key: value for key, value in document.metadata.items() if key not in said})
