"""A PDF opened by pdfium: its pages as words and rules, what its author's program noted of it."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2 as pdf
import pypdfium2.raw as pdfium

from ....errors import InputError
from ...limits import count_pages
from ..parts import files
from ..parts.titles import worthy
from . import glyphs, rules
from .shapes import Page

# A page under a picture with fewer letters than this was scanned and not read.
FEW = 20
CREATED = re.compile(r"D:(\d{4})([01]\d)([0-3]\d)")


def opened(path: Path) -> tuple[list[Page], dict[str, str]]:
    """The pages in order, and the document's information. Raises `InputError`."""
    data = files.content(path)
    try:
        document = pdf.PdfDocument(data)
    except pdf.PdfiumError as error:
        raise InputError(_refusal(path, error.err_code)) from error
    try:
        count_pages(path, len(document))
        # Damaged pages of a document that opens count as empty ones.
        pages = [_page(document, at) for at in range(len(document))]
        return pages, _information(document.get_metadata_dict(skip_empty=True), len(pages))
    finally:
        document.close()


def _information(found: dict[str, str], pages: int) -> dict[str, str]:
    """What is worth keeping: the author's program often notes a file name as title, and a clerk as author."""
    kept = {"pages": str(pages)}
    if title := worthy(found.get("Title", "")):
        kept["title"] = title
    if created := CREATED.match(found.get("CreationDate", "")):
        kept["created"] = "-".join(created.groups())
    return kept


def _refusal(path: Path, code: int | None) -> str:
    if code == pdfium.FPDF_ERR_PASSWORD:
        return f"{path} is locked with a password; save a copy without it."
    if code == pdfium.FPDF_ERR_SECURITY:
        return f"{path} is protected in a way that cannot be read; save a copy without protection."
    return f"{path} is no PDF or a damaged one; save or download it again."


def _page(document: pdf.PdfDocument, at: int) -> Page:
    try:
        page = document[at]
    except pdf.PdfiumError:
        return Page(at + 1)
    try:
        textpage = page.get_textpage()
        words, quarters = glyphs.words(textpage)
        drawn, pictured = rules.drawn(page, quarters)
    except pdf.PdfiumError:
        return Page(at + 1)
    finally:
        page.close()
    return Page(at + 1, words, drawn, pictured and sum(len(word.text) for word in words) < FEW)
