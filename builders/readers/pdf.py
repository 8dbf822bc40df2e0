"""PDF: what pdfium finds on the pages, put together as paragraphs; the text is normalised, and each page has its place.

The lines of a paragraph are joined, hyphens at line ends resolved, running headers, footers and page numbers left out.
Columns are read one after the other; the cells of a table's row are joined by ` | `. Footnotes stand at the end of the
text as `[^1]: ...`, their marks as `[^1]` where they are set.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...errors import InputError
from ...graph.model import Document
from .parts import outline
from .parts.writing import written

EXTENSIONS = (".pdf",)
MANY = 12


def read(path: Path) -> Document:
    """A PDF as a document; pages without a text layer are named in its warnings. Raises `InputError`."""
    # pdfium is loaded when the first PDF comes.
    from .pdf_parts import file, pieces
    from .pdf_parts.layout import laid_out

    pages, information = file.opened(path)
    if not any(page.words for page in pages):
        raise InputError(_unread(path, len(pages)))
    body, notes, title = pieces.of(laid_out(pages))
    text, blocks, places = written([*body, *notes])
    found = outline.passages(text, outline.classify(text, blocks[: len(body)]))
    found += outline.passages(text, blocks[len(body) :])
    scanned = [page.number for page in pages if page.scanned]
    warnings = (_partly(path, scanned),) if scanned else ()
    document = Document(path.name, title, "", text, found, information, places, warnings)
    passages = tuple(replace(passage, page=document.page(passage.start)) for passage in found)
    return replace(document, passages=passages)


def _unread(path: Path, count: int) -> str:
    pages = "its only page has" if count == 1 else f"its {count} pages have"
    return f"{path} has no text layer: {pages} pictures at most and need OCR, which a program such as OCRmyPDF does."


def _partly(path: Path, scanned: list[int]) -> str:
    named = ", ".join(map(str, scanned[:MANY])) + (" and others" if len(scanned) > MANY else "")
    pages = f"page {named} is a picture" if len(scanned) == 1 else f"pages {named} are pictures"
    return f"{path.name}: {pages} without a text layer and not read; run OCR over the file."
