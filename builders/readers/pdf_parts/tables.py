"""Tables with drawn borders: the words of each cell are those that the same lines enclose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from .shapes import Line, Rule, Word

# Lines that miss each other by so little meet.
NEAR = 3.0
NARROWEST = 12.0
# A page with more lines than this is a drawing.
MOST_RULES = 2_000


class Cell(NamedTuple):
    """A cell by the lines around it."""

    top: float
    left: float
    bottom: float
    right: float


Row = list[tuple[Cell, list[Word]]]
"""The cells of a row from left to right, each with its words."""


def cut(words: Sequence[Word], rules: Sequence[Rule]) -> tuple[list[Word], list[Row]]:
    """The words that stand in no table, and the rows of all tables from top to bottom."""
    grids = [_snapped(grid) for grid in _grids(rules)] if len(rules) <= MOST_RULES else []
    grids = [grid for grid in grids if _columns(grid)]
    frames = [_frame(grid) for grid in grids]
    free: list[Word] = []
    cells: list[dict[Cell, list[Word]]] = [{} for _ in grids]
    for word in words:
        for grid, frame, held in zip(grids, frames, cells, strict=True):
            if cell := _cell(grid, frame, word):
                held.setdefault(cell, []).append(word)
                break
        else:
            free.append(word)
    return free, [row for held in cells for row in _rows(held)]


def _grids(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Lines that meet each other, in groups; a level line that meets no upright one is no border."""
    groups: list[list[Rule]] = []
    for rule in rules:
        meets = [group for group in groups if any(_meet(rule, other) for other in group)]
        groups = [group for group in groups if not any(group is other for other in meets)]
        groups.append([rule, *(other for group in meets for other in group)])
    return groups


def _meet(one: Rule, other: Rule) -> bool:
    across = one.x0 - NEAR <= other.x1 and other.x0 - NEAR <= one.x1
    return across and one.y0 - NEAR <= other.y1 and other.y0 - NEAR <= one.y1


def _snapped(grid: Sequence[Rule]) -> list[Rule]:
    """The lines without their thickness, those that nearly lie on one line on it."""
    x = _one_place(value for rule in grid for value in (rule.x0, rule.x1))
    y = _one_place(value for rule in grid for value in (rule.y0, rule.y1))
    return [Rule(x[rule.x0], y[rule.y0], x[rule.x1], y[rule.y1]) for rule in grid]


def _one_place(values: Iterable[float]) -> dict[float, float]:
    places: dict[float, float] = {}
    last = place = float("-inf")
    for value in sorted(set(values)):
        if value - last > NEAR:
            place = value
        places[value] = place
        last = value
    return places


def _frame(grid: Sequence[Rule]) -> Cell:
    left, bottom = min(rule.x0 for rule in grid), min(rule.y0 for rule in grid)
    return Cell(max(rule.y1 for rule in grid), left, bottom, max(rule.x1 for rule in grid))


def _columns(grid: Sequence[Rule]) -> bool:
    """Whether an upright line stands inside the group, between two columns."""
    _, left, _, right = _frame(grid)
    return any(not rule.flat and left + NARROWEST < rule.x0 < right - NARROWEST for rule in grid)


def _cell(grid: Sequence[Rule], frame: Cell, word: Word) -> Cell | None:
    """The lines next to a word on its four sides; the sides of a table may be open, its top and bottom not."""
    x, y = (word.x0 + word.x1) / 2, word.y + word.size / 4
    highest, left, lowest, right = frame
    if not (left - NEAR <= x <= right + NEAR and lowest <= y <= highest):
        return None
    level = [rule.y0 for rule in grid if rule.flat and rule.x0 - NEAR <= x <= rule.x1 + NEAR]
    upright = [rule.x0 for rule in grid if not rule.flat and rule.y0 - NEAR <= y <= rule.y1 + NEAR]
    top, bottom = min((o for o in level if o > y), default=None), max((o for o in level if o <= y), default=None)
    if top is None or bottom is None:
        return None
    sides = max((o for o in upright if o <= x), default=left), min((o for o in upright if o > x), default=right)
    # What runs through all columns is a heading in the table, or stands in a frame around it.
    return Cell(top, sides[0], bottom, sides[1]) if sides != (left, right) else None


def _rows(cells: dict[Cell, list[Word]]) -> Iterator[Row]:
    """Cells that begin on one line make a row."""
    row: Row = []
    for cell in sorted(cells, key=lambda one: (-one.top, one.left)):
        if row and row[0][0].top - cell.top > NEAR:
            yield row
            row = []
        row.append((cell, cells[cell]))
    if row:
        yield row


def continued(lines: Iterable[Line]) -> list[Line]:
    """The lines, with rows that a page break has cut in the middle of a sentence as one."""
    found: list[Line] = []
    for line in lines:
        if not (found and line.cells and _goes_on(found[-1], line)):
            found.append(line)
    return found


def _goes_on(last: Line, line: Line) -> bool:
    """Whether a row is the rest of the one before, to which it is then added; cells that are full have no rest."""
    places = [_above(last, cell[0]) for cell in line.cells]
    if not last.cells or max(cell[-1].page for cell in last.cells) + 1 != line.page or any(at is None for at in places):
        return False
    pairs = [(at, cell) for at, cell in zip(places, line.cells, strict=True) if at is not None]
    if not any(not last.cells[at][-1].final and cell[0].text[:1].islower() for at, cell in pairs):
        return False
    rest = dict(pairs)
    last.cells = tuple((*cell, *rest.get(at, ())) for at, cell in enumerate(last.cells))
    return True


def _above(last: Line, line: Line) -> int | None:
    """The index of the cell that begins as far left as `line`."""
    return next((at for at, cell in enumerate(last.cells) if abs(cell[0].left - line.left) < line.size), None)
