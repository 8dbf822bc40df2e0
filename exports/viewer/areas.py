"""Areas and links on the screen, in many drawings at once.

Points are arrays of shape `(drawings, things, 2)`, areas `(drawings, things, 4)`: middle, half width, half height, all
in pixels. Only element-wise arithmetic is used, so that equal input gives equal results on every machine.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Truths = NDArray[np.bool_]
Whole = NDArray[np.intp]

_SAMPLES = (0.14, 0.26, 0.38, 0.62, 0.74, 0.86)


def middles(start: Floats, end: Floats) -> Floats:
    """Where vis-network writes the words of its `cubicBezier` links: half way between the two nodes."""
    result: Floats = (start + end) / 2
    return result


def overlap(one: Floats, other: Floats) -> Truths:
    """Whether each of the first areas lies over each of the others, shape `(drawings, first, others)`."""
    apart = np.abs(one[:, :, None, :2] - other[:, None, :, :2])
    result: Truths = np.all(apart < one[:, :, None, 2:] + other[:, None, :, 2:], axis=-1)
    return result


def through(start: Floats, end: Floats, boxes: Floats, ends: Whole) -> Floats:
    """How often points of links lie behind boxes that are not their ends, a number for each drawing."""
    own = (ends[:, :, None] == np.arange(boxes.shape[1])).any(axis=1)
    count = np.zeros(len(start))
    for t in _SAMPLES:
        points = np.concatenate([_at(start, end, t), np.zeros_like(start)], axis=-1)
        count += (overlap(points, boxes) & ~own).sum(axis=(1, 2))
    return count


def _at(start: Floats, end: Floats, t: float) -> Floats:
    """A point of vis-network's `cubicBezier` curve that leaves and arrives horizontally, its bend half of the way."""
    swing = 1.5 * t * (1 - t) + t**3
    rise = 3 * t * t * (1 - t) + t**3
    result: Floats = start + (end - start) * np.array((swing, rise))
    return result


def crossings(start: Floats, end: Floats, ends: Whole) -> Floats:
    """How many pairs of links without a common end meet, taken as straight, for each drawing."""
    a, b, c, d = start[:, :, None], end[:, :, None], start[:, None], end[:, None]
    meet = (_left(a, b, c) != _left(a, b, d)) & (_left(c, d, a) != _left(c, d, b))
    apart = (ends[:, None, :, None] != ends[None, :, None, :]).all(axis=(2, 3))
    count: Floats = (meet & apart).sum(axis=(1, 2)) / 2
    return count


def _left(a: Floats, b: Floats, point: Floats) -> Truths:
    """Whether the point lies to the left of the line from a to b."""
    along, aside = b - a, point - a
    result: Truths = along[..., 0] * aside[..., 1] > along[..., 1] * aside[..., 0]
    return result
