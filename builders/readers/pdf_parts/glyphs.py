"""The words of a page, by pdfium: its glyphs, with where and how each is set."""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import pypdfium2 as pdf
import pypdfium2.raw as pdfium

from .characters import character
from .shapes import Word

# Chinese papers set headings in Hei and small title type, which have no bold cut of their own.
BOLD = re.compile(r"bold|black|heavy|hei(?!ti-?light)|xiaobiao|fzxbs|黑", re.IGNORECASE)
FORCED_BOLD = 0x40000
STROKED = 2
NAME_BYTES = 128
# Glyphs nearer than this share of their size belong to one word.
NEAR = 0.25
# So many radians off, text is neither level nor upright: a watermark.
LEVEL = 0.1
FARTHEST = 20_000
BREAKS, BLANK = (0x0A, 0x0D), 0x20


class Style(NamedTuple):
    """How the glyphs of one text object are set."""

    size: float
    bold: bool
    font: str
    quarters: int
    """Quarter turns against the clock; -1 for anything between."""


NOWHERE = Style(0.0, False, "", 0)


class Glyph(NamedTuple):
    """One character, as it stands when its line is held level; a blank that pdfium has found has no place."""

    text: str
    x0: float
    x1: float
    y: float
    style: Style


def turned(quarters: int, x: float, y: float) -> tuple[float, float]:
    """A place on a page that is read turned by so many quarters, as on an upright one."""
    return ((x, y), (y, -x), (-x, -y), (-y, x))[quarters]


def words(page: pdf.PdfTextPage) -> tuple[list[Word], int]:
    """The words in the order of the file, and the quarter turns of most of them; what stands otherwise is left out."""
    found = list(_glyphs(page))
    turns = Counter(glyph.style.quarters for glyph in found if glyph.text != " ")
    del turns[-1]
    upright = max(turns, key=lambda turn: (turns[turn], -turn)) if turns else 0
    return list(_words(glyph for glyph in found if glyph.text == " " or glyph.style.quarters == upright)), upright


def _glyphs(page: pdf.PdfTextPage) -> Iterator[Glyph]:
    """The glyphs of a page. Each call of pdfium costs about as much as all else that is done with a glyph."""
    styles: dict[int, tuple[Style, float]] = {}
    box, origin = pdfium.FS_RECTF(), (ctypes.c_double(), ctypes.c_double())
    raw = page.raw
    for at in range(page.count_chars()):
        code = pdfium.FPDFText_GetUnicode(raw, at)
        if code in BREAKS:
            continue
        if code == BLANK and pdfium.FPDFText_IsGenerated(raw, at):
            yield Glyph(" ", 0.0, 0.0, 0.0, NOWHERE)
            continue
        handle = pdfium.FPDFText_GetTextObject(raw, at)
        key = ctypes.addressof(handle.contents) if handle else 0
        if not key or key not in styles:
            pdfium.FPDFText_GetCharOrigin(raw, at, *origin)
            style = _style(raw, at, handle)
            styles[key] = style, turned(style.quarters, origin[0].value, origin[1].value)[1]
        style, y = styles[key]
        text = character(code, code < BLANK and pdfium.FPDFText_IsHyphen(raw, at) == 1, style.font)
        pdfium.FPDFText_GetLooseCharBox(raw, at, box)
        x0, x1 = box.left, box.right
        if style.quarters:
            x0, x1 = sorted(turned(style.quarters, *corner)[0] for corner in ((x0, box.bottom), (x1, box.top)))
        # Not-a-number compares as false.
        if text and style.size > 0 and -FARTHEST < x0 <= x1 < FARTHEST and -FARTHEST < y < FARTHEST:
            yield Glyph(text, x0, x1, y, style)


def _style(raw: pdfium.FPDF_TEXTPAGE, at: int, handle: object) -> Style:
    matrix, flags = pdfium.FS_MATRIX(), ctypes.c_int()
    name = ctypes.create_string_buffer(NAME_BYTES)
    pdfium.FPDFText_GetFontInfo(raw, at, name, NAME_BYTES, flags)
    font = name.value.decode("utf-8", "replace")
    pdfium.FPDFText_GetMatrix(raw, at, matrix)
    size = pdfium.FPDFText_GetFontSize(raw, at) * math.hypot(matrix.c, matrix.d)
    angle = math.atan2(matrix.b, matrix.a) / (math.pi / 2)
    quarters = round(angle) % 4 if abs(angle - round(angle)) < LEVEL else -1
    stroked = bool(handle) and pdfium.FPDFTextObj_GetTextRenderMode(handle) == STROKED
    bold = stroked or BOLD.search(font) is not None or bool(flags.value & FORCED_BOLD)
    return Style(round(size, 1) if abs(size) < FARTHEST else 0, bold, font, quarters)


def _words(found: Iterable[Glyph]) -> Iterator[Word]:
    """Glyphs that stand close together on one baseline, in one size, joined."""
    held: list[Glyph] = []
    for glyph in found:
        if glyph.text == " " or (held and not _near(held[-1], glyph)):
            if held:
                yield _word(held, glyph.text == " ")
            held = []
        if glyph.text != " " and not (held and _printed_twice(held[-1], glyph)):
            held.append(glyph)
    if held:
        yield _word(held, False)


def _near(last: Glyph, glyph: Glyph) -> bool:
    one, other = last.style, glyph.style
    if one is not other and (one.size != other.size or one.bold != other.bold):
        return False
    return abs(glyph.y - last.y) < 0.1 * one.size and abs(glyph.x0 - last.x1) < NEAR * one.size


def _printed_twice(last: Glyph, glyph: Glyph) -> bool:
    """Whether a glyph is the one before, set again beside it to look bold."""
    return last.text == glyph.text and abs(last.x0 - glyph.x0) < 0.2 * max(glyph.x1 - glyph.x0, 0.1)


def _word(held: list[Glyph], blank: bool) -> Word:
    text, style = "".join(glyph.text for glyph in held), held[0].style
    return Word(text, held[0].x0, max(glyph.x1 for glyph in held), held[0].y, style.size, style.bold, blank)
