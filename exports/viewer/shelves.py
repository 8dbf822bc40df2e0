"""Set cards side by side so that the whole is as large as can be on the screen, linked cards near each other.

The page is cut into rows, a row into columns, and a column may hold several cards: few enough cases to try all. The
least size of every set of cards is found from those of its parts, for all heights at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, permutations
from typing import TypeVar

import numpy as np

from .areas import Floats
from .grid import Card

LARGEST, SMALLEST = 1.15, 0.2
"""Bounds of the zoom."""
ASIDE = 13.0
"""Pixels between two cards."""
MOST_STACKED, MOST_ORDERED = 3, 4
"""Cards below each other in a column, and things whose every order is tried."""
Thing = TypeVar("Thing")
LEVELS = np.arange(60.0, 4000.0, 12.0)
"""Heights that are looked at, in pixels."""

Pair = tuple[int, int]
Column = tuple[tuple[int, Card], ...]
"""Cards below each other, each with its number."""
Row = tuple[Column, ...]


class Shelves:
    """Cards in several shapes each, to be set together; `ties` say how firmly two of them are linked."""

    def __init__(self, options: Sequence[Sequence[Card]], ties: Mapping[Pair, float]) -> None:
        self.options, self.ties = options, ties
        self.everything = (1 << len(options)) - 1
        self.columns = {mask: self._column(mask) for mask in self._stacks()}
        self.rows: dict[int, Floats] = {0: np.full(len(LEVELS), -ASIDE)}
        for mask in range(1, self.everything + 1):
            parts = [part for part in self._parts(mask) if part in self.columns]
            self.rows[mask] = np.min([self.columns[part] + self.rows[mask ^ part] + ASIDE for part in parts], axis=0)

    def fill(self, room: Pair) -> tuple[list[Row], float]:
        """The rows from above, and the zoom at which they fill the room."""
        low, high = SMALLEST, LARGEST
        best = self._page(room[0] / low)
        for _ in range(9):
            zoom = (low + high) / 2
            rows = self._page(room[0] / zoom)
            if rows and sum(height + ASIDE for _, height in rows) - ASIDE <= room[1] / zoom:
                low, best = zoom, rows
            else:
                high = zoom
        return self._ordered([self._row(mask, height) for mask, height in best]), low

    def _stacks(self) -> Iterator[int]:
        for size in range(1, MOST_STACKED + 1):
            for some in combinations(range(len(self.options)), size):
                yield sum(1 << member for member in some)

    def _parts(self, mask: int) -> Iterator[int]:
        """The parts of a set that hold its first member."""
        first = mask & -mask
        rest = part = mask ^ first
        while True:
            yield part | first
            if not part:
                return
            part = (part - 1) & rest

    def _column(self, mask: int) -> Floats:
        """The least width of these cards below each other, for each height."""
        members = self._members(mask)
        result = np.full(len(LEVELS), np.inf)
        for width in sorted({card.width for member in members for card in self.options[member]}, reverse=True):
            cards = self._stacked(members, width)
            if cards:
                result[sum(card.height + ASIDE for _, card in cards) - ASIDE <= LEVELS] = width
        return result

    def _members(self, mask: int) -> list[int]:
        return [at for at in range(len(self.options)) if mask >> at & 1]

    def _stacked(self, members: Sequence[int], width: float) -> Column:
        """The lowest shapes that are no wider; none if a card has none."""
        fitting = [[card for card in self.options[member] if card.width <= width] for member in members]
        if not all(fitting):
            return ()
        return tuple((at, min(some, key=lambda card: card.height)) for at, some in zip(members, fitting, strict=True))

    def _page(self, width: float) -> list[tuple[int, float]]:
        """Rows no wider than `width` and as low as can be together, each as its cards and its height."""
        fits = {mask: row <= width for mask, row in self.rows.items() if mask}
        lowest = {mask: float(LEVELS[fit.argmax()]) for mask, fit in fits.items() if fit.any()}
        total: dict[int, float] = {0: 0.0}
        chosen: dict[int, int] = {}
        for mask in range(1, self.everything + 1):
            tries = [
                (lowest[part] + ASIDE + total[mask ^ part], part)
                for part in self._parts(mask)
                if part in lowest and mask ^ part in total
            ]
            if tries:
                total[mask], chosen[mask] = min(tries)
        left, rows = self.everything if self.everything in chosen else 0, list[tuple[int, float]]()
        while left:
            rows.append((chosen[left], lowest[chosen[left]]))
            left ^= chosen[left]
        return rows

    def _row(self, mask: int, height: float) -> Row:
        level = int(np.searchsorted(LEVELS, height))
        columns: list[Column] = []
        while mask:
            parts = [part for part in self._parts(mask) if part in self.columns]
            best = min(parts, key=lambda part: (self.columns[part][level] + self.rows[mask ^ part][level], part))
            columns.append(self._stacked(self._members(best), float(self.columns[best][level])))
            mask ^= best
        return tuple(columns)

    def _ordered(self, rows: list[Row]) -> list[Row]:
        """The same rows, columns and cards in the order that brings linked cards nearest to each other."""
        for _ in range(2):
            rows = min((list(order) for order in _orders(rows)), key=self._distance)
            for at, row in enumerate(rows):
                rows = min(([*rows[:at], order, *rows[at + 1 :]] for order in _orders(row)), key=self._distance)
            for at, row in enumerate(rows):
                for k, column in enumerate(row):
                    turned = ((*row[:k], order, *row[k + 1 :]) for order in _orders(column))
                    rows = min(([*rows[:at], one, *rows[at + 1 :]] for one in turned), key=self._distance)
                    row = rows[at]
        return rows

    def _distance(self, rows: Sequence[Row]) -> float:
        """How far the links between cards reach, and a little for how far weighty cards stand from the beginning."""
        places: dict[int, tuple[float, float]] = {}
        top = 0.0
        for row in rows:
            left = 0.0
            for column in row:
                y = top
                for member, card in column:
                    places[member] = (left + card.width / 2, y + card.height / 2)
                    y += card.height + ASIDE
                left += column_width(column) + ASIDE
            top += row_height(row) + ASIDE
        far = (
            weight * (abs(places[one][0] - places[other][0]) + abs(places[one][1] - places[other][1]))
            for (one, other), weight in self.ties.items()
        )
        return sum(far) + 0.5 * sum((x + y) / (member + 1) for member, (x, y) in places.items())


def _orders(things: Sequence[Thing]) -> Iterator[tuple[Thing, ...]]:
    """All orders of few things, and the one that many have."""
    return permutations(things) if len(things) <= MOST_ORDERED else iter((tuple(things),))


def column_width(column: Column) -> float:
    """Pixels across."""
    return max(card.width for _, card in column)


def column_height(column: Column) -> float:
    """Pixels down."""
    return sum(card.height for _, card in column) + ASIDE * (len(column) - 1)


def row_width(row: Row) -> float:
    """Pixels across."""
    return sum(map(column_width, row)) + ASIDE * (len(row) - 1)


def row_height(row: Row) -> float:
    """Pixels down."""
    return max(map(column_height, row))
