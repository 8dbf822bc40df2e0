"""The straight lines that are drawn on a page, by pdfium: borders of tables, and what stands over footnotes."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from itertools import pairwise

import pypdfium2 as pdf
import pypdfium2.raw as pdfium

from .glyphs import turned
from .shapes import Rule

THICKEST, SHORTEST = 3.0, 6.0
# A page with more drawn than this is a map or a chart, and its lines border no text.
MOST_OBJECTS, MOST_SEGMENTS = 5_000, 20_000
DEEPEST = 3
COVERED = 0.5
Point = tuple[float, float]


def drawn(page: pdf.PdfPage, quarters: int) -> tuple[list[Rule], bool]:
    """The rules of a page that is read turned by `quarters`, and whether a picture covers most of the page."""
    found: list[Rule] = []
    pictured, left = False, MOST_SEGMENTS
    for count, item in enumerate(page.get_objects(max_depth=DEEPEST)):
        if count > MOST_OBJECTS or left < 0:
            return [], pictured
        if item.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            pictured = pictured or _covers(page, item)
        elif item.type == pdfium.FPDF_PAGEOBJ_PATH:
            left -= pdfium.FPDFPath_CountSegments(item)
            found += (_turned(rule, quarters) for rule in _rules(item)) if left >= 0 else ()
    return found, pictured


def _covers(page: pdf.PdfPage, item: pdf.PdfObject) -> bool:
    try:
        left, bottom, right, top = item.get_bounds()
    except pdf.PdfiumError:
        return False
    return bool((right - left) * (top - bottom) > COVERED * page.get_width() * page.get_height())


def _rules(item: pdf.PdfObject) -> Iterator[Rule]:
    """The edges of a path that are level or upright and long enough; of a thin box its long side."""
    filled, stroked = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(item, filled, stroked)
    for outline in _outlines(item):
        x, y = [point[0] for point in outline], [point[1] for point in outline]
        box = Rule(min(x), min(y), max(x), max(y))
        if _thin(box):
            yield box
        elif stroked.value:
            edges = (_edge(*ends) for ends in pairwise(outline))
            yield from (edge for edge in edges if _thin(edge))


def _edge(one: Point, other: Point) -> Rule:
    return Rule(min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))


def _thin(rule: Rule) -> bool:
    wide, high = rule.x1 - rule.x0, rule.y1 - rule.y0
    return min(wide, high) <= THICKEST and max(wide, high) >= SHORTEST


def _outlines(item: pdf.PdfObject) -> Iterator[list[Point]]:
    matrix = item.get_matrix()
    outline: list[Point] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for at in range(pdfium.FPDFPath_CountSegments(item)):
        segment = pdfium.FPDFPath_GetPathSegment(item, at)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        if kind == pdfium.FPDF_SEGMENT_MOVETO and outline:
            yield outline
            outline = []
        if kind == pdfium.FPDF_SEGMENT_BEZIERTO:
            return
        outline.append(matrix.on_point(x.value, y.value))
        if pdfium.FPDFPathSegment_GetClose(segment) and len(outline) > 2:
            outline.append(outline[0])
    if outline:
        yield outline


def _turned(rule: Rule, quarters: int) -> Rule:
    return _edge(turned(quarters, rule.x0, rule.y0), turned(quarters, rule.x1, rule.y1))
