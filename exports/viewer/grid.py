"""A small drawing on a grid: boxes in columns and rows, links as short as can be, pointing to the right, words free.

A theme has some ten nodes; for so few, trying every exchange of two cells beats any general method, and columns and
rows are calmer to read than scattered boxes. All exchanges of a round are judged at once, with element-wise arithmetic
only, so that equal input gives equal results on every machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .areas import Floats, Whole, crossings, middles, overlap, through
from .boxes import Box, Label

ROUNDS = 24
GAP, LABEL_GAP = (20.0, 13.0), (28.0, 18.0)
"""Free pixels between two boxes across and down, and for line and arrow beside the words of a straight link."""
COVERED, THROUGH, CROSSING, LEFTWARDS, UPWARDS, LENGTH, SIZE = 700.0, 300.0, 350.0, 70.0, 25.0, 0.5, 1.0
"""Costs in pixels of link: words over something, a link behind a box, a crossing, a link against the reading direction
(and one that points up), a pixel of a link, a pixel of the drawing's width and height."""


@dataclass(frozen=True, slots=True)
class Card:
    """A finished drawing: the middles of its boxes from its top left corner, its size, and what is bad about it."""

    places: tuple[tuple[float, float], ...]
    width: float
    height: float
    cost: float


class Grid:
    """Boxes (the most important first) and the links between them, to be laid out on grids of some shape."""

    def __init__(self, boxes: Sequence[Box], labels: Sequence[Label]) -> None:
        index = {box.name: at for at, box in enumerate(boxes)}
        self.sizes = np.array([(box.width, box.height) for box in boxes], dtype=np.float64).reshape(-1, 2)
        self.ends = np.array([(index[one.source], index[one.target]) for one in labels], dtype=np.intp).reshape(-1, 2)
        self.words = np.array([(one.width, one.height) for one in labels], dtype=np.float64).reshape(-1, 2)

    def best(self, columns: int, rows: int) -> Card:
        """The best drawing that is found on a grid of this shape, which must have a cell for each box."""
        cells = self._start(columns, rows)
        cost = self._costs(cells[None], columns, rows)[0]
        for _ in range(ROUNDS):
            tried = _exchanges(cells, columns * rows)
            costs = self._costs(tried, columns, rows)
            best = int(costs.argmin())
            if costs[best] >= cost - 0.5:
                break
            cells, cost = tried[best], costs[best]
        return self._card(cells, columns, rows, float(cost))

    def _card(self, cells: Whole, columns: int, rows: int, cost: float) -> Card:
        points = self._points(cells[None], columns, rows)[0]
        low = (points - self.sizes / 2).min(axis=0)
        width, height = (points + self.sizes / 2).max(axis=0) - low
        places = tuple((float(x), float(y)) for x, y in points - low)
        return Card(places, float(width), float(height), cost)

    def _start(self, columns: int, rows: int) -> Whole:
        """The first box in the middle, the others around it in the order in which links reach them."""
        middle = ((columns - 1) / 2, (rows - 1) / 2)
        free = sorted(
            range(columns * rows),
            key=lambda cell: (abs(cell % columns - middle[0]) + abs(cell // columns - middle[1]), cell),
        )
        cells = np.zeros(len(self.sizes), dtype=np.intp)
        for node, cell in zip(self._reached(), free, strict=False):
            cells[node] = cell
        return cells

    def _reached(self) -> list[int]:
        order: dict[int, None] = {}
        for root in range(len(self.sizes)):
            queue = [root]
            for node in queue:
                if node not in order:
                    order[node] = None
                    queue += sorted({int(end) for pair in self.ends if node in pair for end in pair} - order.keys())
        return list(order)

    def _points(self, cells: Whole, columns: int, rows: int) -> Floats:
        """The middles of all boxes in pixels, shape `(drawings, boxes, 2)`."""
        across = self._axis(cells % columns, cells // columns, columns, 0)
        down = self._axis(cells // columns, cells % columns, rows, 1)
        return np.stack([across, down], axis=-1)

    def _axis(self, lanes: Whole, others: Whole, count: int, axis: int) -> Floats:
        """Places along one axis: lanes as wide as their widest box, and words of straight links fit in between."""
        inside = lanes[:, :, None] == np.arange(count)
        widest = np.where(inside, self.sizes[None, :, axis, None], 0.0).max(axis=1)
        used = inside.any(axis=1)
        step = (widest[:, :-1] + widest[:, 1:]) / 2 + np.where(used[:, :-1], GAP[axis], 0.0)
        if len(self.ends):
            low = np.minimum(lanes[:, self.ends[:, 0]], lanes[:, self.ends[:, 1]])
            straight = others[:, self.ends[:, 0]] == others[:, self.ends[:, 1]]
            next_to = np.abs(lanes[:, self.ends[:, 0]] - lanes[:, self.ends[:, 1]]) == 1
            need = self.sizes[self.ends, axis].max(axis=1) + self.words[:, axis] + LABEL_GAP[axis]
            need = np.where(straight & next_to, need, 0.0)
            if axis == 0:
                aslant = self.sizes[self.ends, 0].sum(axis=1) / 2 + self.words[:, 0] / 2 + LABEL_GAP[0]
                need = np.where(~straight & next_to, aslant, need)
            for lane in range(count - 1):
                wanted = np.where(low == lane, need, 0.0).max(axis=1)
                step[:, lane] = np.maximum(step[:, lane], wanted)
        starts = np.concatenate([np.zeros((len(step), 1)), step.cumsum(axis=1)], axis=1)
        result: Floats = np.take_along_axis(starts, lanes, axis=1)
        return result

    def _costs(self, cells: Whole, columns: int, rows: int) -> Floats:
        points = self._points(cells, columns, rows)
        halves = np.broadcast_to(self.sizes / 2, points.shape)
        size = (points + halves).max(axis=1) - (points - halves).min(axis=1)
        cost: Floats = SIZE * (size[:, 0] + 1.3 * size[:, 1])
        if not len(self.ends):
            return cost
        start, end = points[:, self.ends[:, 0]], points[:, self.ends[:, 1]]
        ahead = end - start
        cost += LENGTH * np.abs(ahead).sum(axis=(1, 2))
        cost += LEFTWARDS * (ahead[..., 0] < -1).sum(axis=1) + UPWARDS * (ahead[..., 1] < -1).sum(axis=1)
        words = np.concatenate([middles(start, end), np.broadcast_to(self.words / 2, start.shape)], axis=-1)
        boxes = np.concatenate([points, halves], axis=-1)
        cost += COVERED * (overlap(words, boxes).sum(axis=(1, 2)) + _pairs(overlap(words, words)))
        cost += THROUGH * through(start, end, boxes, self.ends) + CROSSING * crossings(start, end, self.ends)
        return cost


def _pairs(among: NDArray[np.bool_]) -> Floats:
    """How many pairs lie over each other, where everything lies over itself."""
    result: Floats = (among.sum(axis=(1, 2)) - among.shape[1]) / 2
    return result


def _exchanges(cells: Whole, count: int) -> Whole:
    """Each box in each cell, its box in exchange; shape `(boxes * cells, boxes)`."""
    boxes = len(cells)
    node = np.repeat(np.arange(boxes), count)
    goal = np.tile(np.arange(count), boxes)
    tried = np.broadcast_to(cells, (boxes * count, boxes)).copy()
    tried = np.where(tried == goal[:, None], cells[node][:, None], tried)
    tried[np.arange(len(node)), node] = goal
    return tried
