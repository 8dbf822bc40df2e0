"""How links from theme to theme bend: so that they run behind few boxes, at which they would seem to end."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from .areas import Floats, Truths, overlap
from .boxes import Box, Point

Bend = tuple[str, float]
"""Kind of curve as vis-network calls it, and its roundness."""

STRAIGHT: Bend = ("cubicBezier", 0.5)
"""The page's usual curve, which leaves and arrives horizontally."""
BENDS: tuple[Bend, ...] = (
    STRAIGHT,
    *((kind, share) for share in (0.2, 0.4, 0.6) for kind in ("curvedCW", "curvedCCW")),
)
NEAR = 4.0
"""Pixels beside a box that a link keeps free."""
_SAMPLES = np.linspace(0.04, 0.96, 24)[:, None]


def route(start: str, end: str, spots: Mapping[str, Point], boxes: Mapping[str, Box]) -> Bend:
    """The first of the bends that runs behind the fewest boxes, and not outside of all."""
    areas = np.array([(*spots[iri], boxes[iri].width / 2 + NEAR, boxes[iri].height / 2 + NEAR) for iri in spots])
    own = np.array([iri in (start, end) for iri in spots])
    return min(BENDS, key=lambda bend: _bad(_points(spots[start], spots[end], bend), areas, own))


def _bad(points: Floats, areas: Floats, own: Truths) -> int:
    low, high = (areas[:, :2] - areas[:, 2:]).min(axis=0), (areas[:, :2] + areas[:, 2:]).max(axis=0)
    outside = ((points < low) | (points > high)).any(axis=1).sum()
    spots = np.concatenate([points, np.zeros_like(points)], axis=1)
    return int(overlap(spots[None], areas[None][:, ~own]).sum() + outside)


def _points(start: Point, end: Point, bend: Bend) -> Floats:
    """Points along the curve as vis-network draws it."""
    kind, share = bend
    first, last, t = np.array(start), np.array(end), _SAMPLES
    if kind == "cubicBezier":
        swing = np.concatenate([1.5 * t * (1 - t) + t**3, 3 * t * t * (1 - t) + t**3], axis=1)
        result: Floats = first + (last - first) * swing
        return result
    angle = math.atan2(start[1] - end[1], end[0] - start[0])
    reach, turn = share / 2 + 0.5, (share if kind == "curvedCW" else -share) / 2 + 0.5
    far = reach * math.hypot(end[0] - start[0], end[1] - start[1])
    via = first + far * np.array((math.sin(angle + turn * math.pi), math.cos(angle + turn * math.pi)))
    curve: Floats = (1 - t) ** 2 * first + 2 * t * (1 - t) * via + t * t * last
    return curve
