"""The last touch of a layout: node after node steps to the best place within reach.

A place is the better the less the node's box, its links and their labels cover other things, cross other links, stretch
and reach outside.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from .areas import Floats, Truths, along, at, crossings, curve, hits, shared
from .spread import Box, Label, Point

ROUNDS = 6
REACH = (16.0, 40.0, 80.0, 140.0, 230.0)
"""Pixels to step, in each of twelve directions."""
MARGIN = np.array((0.0, 0.0, 9.0, 7.0))
COVERED, THROUGH, CROSSING, STRETCH, OUTSIDE = 500.0, 500.0, 500.0, 1.5, 30.0
"""Costs, where one is a square pixel covered: anything covered at all, a point of a link behind a box, a crossing, a
pixel of a link's length, a pixel outside."""
_STEPS = np.array(
    [(0.0, 0.0)]
    + [(r * math.cos(k * math.tau / 12), r * math.sin(k * math.tau / 12)) for r in REACH for k in range(12)]
)


class Refinement:
    """Positions under change, with what is needed to judge a place."""

    def __init__(self, points: Mapping[str, Point], boxes: Sequence[Box], labels: Sequence[Label]) -> None:
        self.names = [box.name for box in boxes]
        index = {name: at for at, name in enumerate(self.names)}
        self.points = np.array([points[name] for name in self.names], dtype=np.float64).reshape(-1, 2)
        self.sizes = _halves(boxes)
        self.ends = np.array([(index[label.source], index[label.target]) for label in labels], dtype=np.intp)
        self.ends = self.ends.reshape(-1, 2)
        self.labels = _halves(labels)
        self.frame = np.abs(self.points).max(axis=0, initial=0.0)

    def run(self) -> dict[str, Point]:
        """Improve round by round until nothing gets better."""
        for _ in range(ROUNDS):
            moved = [self._step(node) for node in range(len(self.names))]
            if not any(moved):
                break
        return {name: (float(x), float(y)) for name, (x, y) in zip(self.names, self.points, strict=True)}

    def _step(self, node: int) -> bool:
        places = self.points[node] + _STEPS
        costs = self._costs(node, places)
        best = int(costs.argmin())
        if costs[best] >= costs[0] - 1:
            return False
        self.points[node] = places[best]
        return True

    def _costs(self, node: int, places: Floats) -> Floats:
        """What each of the places would cost, shape `(places,)`."""
        touching: Truths = np.any(self.ends == node, axis=1)
        others = np.concatenate([self.points, self.sizes], axis=1)
        others[node] = (np.inf, np.inf, 0.0, 0.0)
        far = self._curves(~touching)
        still = np.concatenate([at(far, 0.5), self.labels[~touching]], axis=1)
        box = np.concatenate([places, np.broadcast_to(self.sizes[node], places.shape)], axis=1)
        cost: Floats = _overlap(box + MARGIN, others) + _overlap(box, still)
        cost += THROUGH * hits(along(far), box).sum(axis=0)
        cost += OUTSIDE * np.maximum(0.0, np.abs(places) - self.frame).sum(axis=1)
        taken = [box]
        for link in np.flatnonzero(touching):
            path = self._moved(int(link), node, places)
            label = np.concatenate([at(path, 0.5), np.broadcast_to(self.labels[link], places.shape)], axis=1)
            cost += _overlap(label, others) + _overlap(label, still) + self._path(int(link), node, path, others)
            for area in taken:
                cost += _covering(label, area)
            taken.append(label)
        return cost

    def _path(self, link: int, node: int, path: Floats, others: Floats) -> Floats:
        """Cost of a link along each of the curves: what it runs behind, what it crosses, and its length."""
        end = int(self.ends[link].sum()) - node
        apart: Truths = ~np.any(np.isin(self.ends, (node, end)), axis=1)
        behind = hits(along(path), np.delete(others, end, axis=0)).sum(axis=1).reshape(len(path), -1).sum(axis=1)
        length = np.sqrt(((path[:, 0] - path[:, 2]) ** 2).sum(axis=1))
        meets = crossings(path[:, ::2], self._curves(apart)[:, ::2])
        result: Floats = THROUGH * behind + CROSSING * meets + STRETCH * length
        return result

    def _curves(self, chosen: Truths) -> Floats:
        return curve(self.points[self.ends[chosen, 0]], self.points[self.ends[chosen, 1]])

    def _moved(self, link: int, node: int, places: Floats) -> Floats:
        """The curves of a link of `node` if that stood at each of the places."""
        start, end = (
            places if end == node else np.broadcast_to(self.points[end], places.shape) for end in self.ends[link]
        )
        return curve(start, end)


def _halves(things: Sequence[Box] | Sequence[Label]) -> Floats:
    return np.array([(thing.width / 2, thing.height / 2) for thing in things], dtype=np.float64).reshape(-1, 2)


def _overlap(areas: Floats, fixed: Floats) -> Floats:
    """What it costs that each area covers some of the fixed ones."""
    cost: Floats = _covering(areas[:, None], fixed[None]).sum(axis=1)
    return cost


def _covering(one: Floats, other: Floats) -> Floats:
    room = shared(one, other)
    result: Floats = room + COVERED * (room > 0)
    return result
