"""One node and what is around it: the node in the middle, on the left what points to it, on the right the others.

Neighbours stand below each other in a column, their own neighbours in the next column outwards. As all links run from
column to column, no box is in their way.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from .boxes import Box, Label, Point

ASIDE, BELOW = 28.0, 13.0
"""Free pixels for line and arrow beside the words between two columns, and between two boxes of a column."""


@dataclass(slots=True)
class Branch:
    """A box with the branches behind it."""

    box: Box
    words: Label | None = None
    """Of the link to the box before it."""
    branches: list[Branch] = field(default_factory=list)

    @property
    def height(self) -> float:
        """Pixels that the branch takes in its column, air included, so that neither boxes nor words meet others."""
        own = max(self.box.height + BELOW, 2 * self.words.height if self.words else 0.0)
        return max(own, sum(branch.height for branch in self.branches))


class Tree:
    """A tree of boxes around a root, growing to both sides."""

    def __init__(self, root: Box) -> None:
        self.root = Branch(root)
        self.sides: tuple[list[Branch], list[Branch]] = ([], [])
        self.known = {root.name: self.root}

    def add(self, box: Box, words: Label, room: Point) -> bool:
        """Add a box at the link whose words are given, on the side where it belongs; whether there was room for it."""
        before = self.known[words.target if words.source == box.name else words.source]
        own = Branch(box, words)
        if before is self.root:
            side = int(words.target == box.name)
            sides = (side, 1 - side)
            fits = any(self._grown(self.sides[one], own, room) for one in sides)
        else:
            fits = self._grown(before.branches, own, room)
        if fits:
            self.known[box.name] = own
        return fits

    def _grown(self, branches: list[Branch], own: Branch, room: Point) -> bool:
        branches.append(own)
        width, height = self.size()
        if width <= room[0] and height <= room[1]:
            return True
        branches.pop()
        return False

    def words(self) -> list[Label]:
        """The words on all its links."""
        return [branch.words for branch in self.known.values() if branch.words]

    def sort(self, key: Callable[[Label], Any]) -> None:
        """Set the branches of each column in the order of the words before them."""
        for branches in (*self.sides, *(branch.branches for branch in self.known.values())):
            branches.sort(key=lambda branch: key(branch.words) if branch.words else ())

    def size(self) -> Point:
        """Width and height in pixels."""
        steps = [step for side in self.sides for step in _steps(self.root, side)]
        edges = [_columns(side)[-1] if side else [self.root] for side in self.sides]
        ends = sum(max(branch.box.width for branch in column) / 2 for column in edges)
        return sum(steps) + ends, max(self.root.box.height, *(sum(one.height for one in side) for side in self.sides))

    def places(self) -> dict[str, Point]:
        """The middle of each box, the root at (0, 0)."""
        found: dict[str, Point] = {self.root.box.name: (0.0, 0.0)}
        for side, sign in zip(self.sides, (-1, 1), strict=True):
            steps = _steps(self.root, side)
            _fan(side, [sign * sum(steps[: at + 1]) for at in range(len(steps))], 0.0, found)
        return found


def _columns(side: Sequence[Branch]) -> list[list[Branch]]:
    """The branches of a side by their distance from the root."""
    columns: list[list[Branch]] = []
    column = list(side)
    while column:
        columns.append(column)
        column = [branch for before in column for branch in before.branches]
    return columns


def _steps(root: Branch, side: Sequence[Branch]) -> list[float]:
    """From middle to middle of neighbouring columns: words half way clear the widest box of either."""
    columns = [[root], *_columns(side)]
    widths = [max(branch.box.width for branch in column) for column in columns]
    words = [max(branch.words.width for branch in column if branch.words) for column in columns[1:]]
    return [max(widths[at], widths[at + 1]) + words[at] + ASIDE for at in range(len(words))]


def _fan(side: Sequence[Branch], across: Sequence[float], y: float, found: dict[str, Point]) -> None:
    """Set the branches below each other around `y`, each in the middle of those behind it."""
    top = y - sum(branch.height for branch in side) / 2
    for branch in side:
        middle = top + branch.height / 2
        found[branch.box.name] = (across[0], middle)
        _fan(branch.branches, across[1:], middle, found)
        top += branch.height
