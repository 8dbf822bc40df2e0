"""A theme's card: its boxes, room for its title above them and some air around; and rows of cards as they are drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .boxes import Area, Box, Label, Point
from .grid import Card, Grid
from .shelves import ASIDE, Row, column_width, row_height, row_width
from .text import width

AIR, TITLE = 13.0, 25.0
"""Pixels around the boxes of a card, and above them for its title."""
NARROWEST, TITLE_WIDEST, TITLE_FONT = 150.0, 270.0, 16.0
"""Pixels: the least width of a card, the most that its title widens it, and the width of a square letter there."""
WIDER = 1.5
"""How far the places in a card are drawn out at most where its row has room left."""
WORSE = 400.0
"""Shapes that cost so many pixels more than the best are not offered."""
MOST_LANES = 5
"""Columns, and rows, that a card has at most."""
ROOMY = 4
"""With more boxes than these a grid has a cell to spare, so that they can be moved about."""


def shapes(boxes: Sequence[Box], labels: Sequence[Label], titles: Iterable[str]) -> list[Card]:
    """Cards of several proportions for the same boxes, the widest first; `titles` is the title in each language."""
    grid = Grid(boxes, labels)
    tried = [grid.best(columns, rows) for columns, rows in _formats(len(boxes))]
    limit = min(card.cost for card in tried) + WORSE
    least = max(NARROWEST, min(TITLE_WIDEST, max((width(title) for title in titles), default=0.0) * TITLE_FONT))
    return [_framed(card, least) for card in reversed(tried) if card.cost <= limit]


def _formats(count: int) -> list[tuple[int, int]]:
    """Grids with a cell for each box and few to spare."""
    cells = count + 1 if count > ROOMY else count
    formats = [(columns, -(-cells // columns)) for columns in range(1, min(count, MOST_LANES) + 1)]
    return [(columns, rows) for columns, rows in formats if rows <= MOST_LANES]


def _framed(card: Card, least: float) -> Card:
    wide = max(least, card.width)
    places = tuple((x + AIR + (wide - card.width) / 2, y + AIR + TITLE) for x, y in card.places)
    return Card(places, wide + 2 * AIR, card.height + 2 * AIR + TITLE, card.cost)


def drawn(rows: Sequence[Row], room: tuple[int, int]) -> dict[int, tuple[Area, list[Point]]]:
    """For each card its area (left, top, right, bottom) and the middles of its boxes, the whole around (0, 0).

    Rows and columns are drawn out to the same size, and the whole to the proportions of the room.
    """
    heights = [row_height(row) for row in rows]
    wide, high = max(map(row_width, rows)), sum(heights) + ASIDE * (len(rows) - 1)
    width, height = max(wide, high * room[0] / room[1]), max(high, wide * room[1] / room[0])
    result: dict[int, tuple[Area, list[Point]]] = {}
    for row, (top, bottom) in zip(rows, _shares(heights, -height / 2, height / 2), strict=True):
        for column, (left, right) in zip(row, _shares([*map(column_width, row)], -width / 2, width / 2), strict=True):
            tall = [card.height for _, card in column]
            for (member, card), (upper, lower) in zip(column, _shares(tall, top, bottom), strict=True):
                result[member] = _drawn(card, (left, upper, right, lower))
    return result


def _shares(sizes: Sequence[float], start: float, end: float) -> list[tuple[float, float]]:
    """The stretch from `start` to `end`, less the gaps, in shares as large as the sizes."""
    factor = (end - start - ASIDE * (len(sizes) - 1)) / sum(sizes)
    shares = []
    for size in sizes:
        shares.append((start, start + size * factor))
        start += size * factor + ASIDE
    return shares


def _drawn(card: Card, area: Area) -> tuple[Area, list[Point]]:
    left, top, right, bottom = area
    across = _stretched([x for x, _ in card.places], card.width, right - left)
    down = _stretched([y for _, y in card.places], card.height, bottom - top)
    return area, [(left + x, top + y) for x, y in zip(across, down, strict=True)]


def _stretched(places: Sequence[float], size: float, wished: float) -> list[float]:
    """The places in a card of the wished size instead of `size`: drawn out, and in the middle of what is left."""
    low, span = min(places), max(places) - min(places)
    factor = min(WIDER, (span + wished - size) / span) if span else 1.0
    aside = (wished - size - span * (factor - 1)) / 2
    return [low + aside + (place - low) * factor for place in places]
