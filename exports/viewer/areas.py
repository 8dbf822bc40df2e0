"""Areas and curves on the screen, many at once.

Points are arrays of shape `(..., 2)`, areas `(..., 4)`: middle, half width, half height, all in pixels. Only
element-wise arithmetic is used, so that equal input gives equal results on every machine.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .spread import ROUNDNESS

Floats = NDArray[np.float64]
Truths = NDArray[np.bool_]

_SAMPLES = np.linspace(0.15, 0.85, 5)[:, None]


def curve(start: Floats, end: Floats) -> Floats:
    """Start, control point and end of vis-network's `continuous` curves, shape `(links, 3, 2)`."""
    across = end - start
    step = ROUNDNESS * np.abs(across).max(axis=-1, keepdims=True)
    via = start + np.sign(across) * np.minimum(step, np.abs(across))
    return np.stack([start, via, end], axis=-2)


def at(curves: Floats, t: float) -> Floats:
    """The point at `t` (0 start, 1 end) of each curve."""
    result: Floats = (1 - t) ** 2 * curves[:, 0] + 2 * t * (1 - t) * curves[:, 1] + t * t * curves[:, 2]
    return result


def along(curves: Floats) -> Floats:
    """Five points of each curve, shape `(links, 5, 2)`."""
    start, via, end = curves[:, 0, None], curves[:, 1, None], curves[:, 2, None]
    t = _SAMPLES
    result: Floats = (1 - t) ** 2 * start + 2 * t * (1 - t) * via + t * t * end
    return result


def shared(one: Floats, other: Floats) -> Floats:
    """Square pixels that two areas have in common, broadcast."""
    room = one[..., 2:] + other[..., 2:] - np.abs(one[..., :2] - other[..., :2])
    result: Floats = np.maximum(0.0, room).prod(axis=-1)
    return result


def hits(points: Floats, areas: Floats) -> Truths:
    """Whether each point lies in each area, shape `(points, areas)`."""
    apart = np.abs(points.reshape(-1, 1, 2) - areas[None, :, :2])
    result: Truths = np.all(apart < areas[None, :, 2:], axis=-1)
    return result


def crossings(lines: Floats, others: Floats) -> Floats:
    """How many of the other straight lines each line meets; lines have the shape `(lines, 2, 2)`."""
    a, b, c, d = lines[:, None, 0], lines[:, None, 1], others[None, :, 0], others[None, :, 1]
    meet = (_left(a, b, c) != _left(a, b, d)) & (_left(c, d, a) != _left(c, d, b))
    count: Floats = meet.sum(axis=1).astype(np.float64)
    return count


def _left(a: Floats, b: Floats, point: Floats) -> Truths:
    """Whether the point lies to the left of the line from a to b."""
    along, aside = b - a, point - a
    result: Truths = along[..., 0] * aside[..., 1] > along[..., 1] * aside[..., 0]
    return result
