"""Push boxes apart until neither boxes nor link labels cover each other, changing the drawing as little as possible."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

Point = tuple[float, float]
_Move = tuple[str, float, float]

ROUNDS = 80
ROUNDNESS = 0.4
"""How much links bend; the page draws them with the same."""
GAP, LABEL_GAP = (14.0, 12.0), (4.0, 2.0)
"""Free pixels between two boxes, along and down, and beside a label."""


@dataclass(frozen=True, slots=True)
class Box:
    """A node as it is drawn: its size in pixels."""

    name: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Label:
    """The words on a link, drawn at its middle."""

    source: str
    target: str
    width: float
    height: float


@dataclass(slots=True)
class _Thing:
    """A box or label in the pushing: `pulls` are the boxes that move when it is pushed, each by the share given."""

    x: float
    y: float
    width: float
    height: float
    pulls: tuple[tuple[str, float], ...]
    ends: frozenset[str]


def spread(points: Mapping[str, Point], boxes: Sequence[Box], labels: Sequence[Label]) -> dict[str, Point]:
    """New middles of the boxes; order and rough directions stay. At first labels push as well, at last only boxes."""
    now = dict(points)
    for turn in range(5 * ROUNDS):
        moves = list(_moves(now, boxes, labels if turn < ROUNDS else ()))
        if not moves:
            break
        for name, dx, dy in moves:
            x, y = now[name]
            now[name] = (x + dx, y + dy)
    return now


def covered(points: Mapping[str, Point], boxes: Sequence[Box], labels: Sequence[Label]) -> int:
    """How many pairs of boxes and labels lie over each other."""
    things = _things(points, boxes, labels)
    return sum(
        abs(one.x - other.x) < (one.width + other.width) / 2 and abs(one.y - other.y) < (one.height + other.height) / 2
        for one, other in combinations(things, 2)
    )


def _things(points: Mapping[str, Point], boxes: Sequence[Box], labels: Sequence[Label]) -> list[_Thing]:
    """Boxes and labels from left to right."""
    things = [*_boxes(points, boxes), *_labels(points, labels)]
    return sorted(things, key=lambda thing: thing.x - thing.width / 2)


def _moves(now: Mapping[str, Point], boxes: Sequence[Box], labels: Sequence[Label]) -> Iterator[_Move]:
    """Every push that this round asks for."""
    things = _things(now, boxes, labels)
    for index, one in enumerate(things):
        for other in things[index + 1 :]:
            if other.x - other.width / 2 > one.x + one.width / 2 + GAP[0]:
                break
            yield from _push(one, other, GAP if len(one.ends) == len(other.ends) == 1 else LABEL_GAP)


def _push(one: _Thing, other: _Thing, gap: tuple[float, float]) -> Iterator[_Move]:
    """Half of the overlap each, in the direction that needs less."""
    across = (one.width + other.width) / 2 + gap[0] - abs(one.x - other.x)
    down = (one.height + other.height) / 2 + gap[1] - abs(one.y - other.y)
    if across <= 0.5 or down <= 0.5:
        return
    dx, dy = (across / 2, 0.0) if across < down else (0.0, down / 2)
    dx, dy = (-dx if one.x <= other.x else dx), (-dy if one.y <= other.y else dy)
    for thing, sign in ((one, 1), (other, -1)):
        for name, share in thing.pulls:
            yield name, sign * dx * share, sign * dy * share


def _boxes(now: Mapping[str, Point], boxes: Sequence[Box]) -> Iterator[_Thing]:
    for box in boxes:
        yield _Thing(*now[box.name], box.width, box.height, ((box.name, 0.7),), frozenset((box.name,)))


def _labels(now: Mapping[str, Point], labels: Sequence[Label]) -> Iterator[_Thing]:
    for label in labels:
        x, y = middle(now[label.source], now[label.target])
        pulls = ((label.source, 0.25), (label.target, 0.25))
        yield _Thing(x, y, label.width, label.height, pulls, frozenset((label.source, label.target)))


def middle(start: Point, end: Point) -> Point:
    """Where vis-network writes a link's label: half way along its `continuous` curve, which leaves `start` aslant."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    step = ROUNDNESS * max(abs(dx), abs(dy))
    bend = (math.copysign(min(step, abs(dx)), dx), math.copysign(min(step, abs(dy)), dy))
    return start[0] + bend[0] / 2 + dx / 4, start[1] + bend[1] / 2 + dy / 4
