"""Set the unconnected parts of a drawing beside each other, small ones into the gaps that large ones leave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from .areas import Floats, along, at, curve
from .spread import Box, Label, Point

ROOM = (1000.0, 760.0)
"""The screen's room for the drawing in pixels: a laptop's, beside the panel and above the legend."""
LARGEST = 1.15
STEP = 42.0
"""Pixels between the places that are tried."""
GAP = 24.0


def pack(parts: Sequence[Mapping[str, Point]], boxes: Mapping[str, Box], labels: Sequence[Label]) -> dict[str, Point]:
    """Places of all nodes: part after part goes where the whole stays largest on the screen, then nearest to it."""
    done: dict[str, Point] = {}
    taken = np.empty((0, 4))
    for part in parts:
        areas = _areas(part, boxes, labels)
        dx, dy = _place(areas, taken) if len(taken) else (0.0, 0.0)
        done.update({name: (x + dx, y + dy) for name, (x, y) in part.items()})
        taken = np.concatenate([taken, areas + np.array((dx, dy, 0.0, 0.0))])
    return done


def _areas(part: Mapping[str, Point], boxes: Mapping[str, Box], labels: Sequence[Label]) -> Floats:
    """All that the part covers: boxes, labels and points along its links."""
    solid = [(*part[name], boxes[name].width / 2, boxes[name].height / 2) for name in part]
    inside = [label for label in labels if label.source in part]
    ends = [(part[label.source], part[label.target]) for label in inside]
    curves = curve(*np.array(ends).reshape(-1, 2, 2).swapaxes(0, 1))
    halves = np.array([(label.width / 2, label.height / 2) for label in inside]).reshape(-1, 2)
    points = along(curves).reshape(-1, 2)
    return np.concatenate(
        [np.array(solid), np.concatenate([at(curves, 0.5), halves], axis=1), np.pad(points, ((0, 0), (0, 2)))]
    )


def _place(areas: Floats, taken: Floats) -> Point:
    """How far to move the part."""
    low, high = _corners(taken)
    own_low, own_high = _corners(areas)
    spans = [np.arange(low[k] - own_high[k] - GAP, high[k] - own_low[k] + GAP + STEP, STEP) for k in (0, 1)]
    moves = np.stack(np.meshgrid(*spans), axis=-1).reshape(-1, 2)
    wide = np.maximum(high, own_high + moves) - np.minimum(low, own_low + moves)
    zoom = np.minimum(LARGEST, (np.array(ROOM) / wide).min(axis=1))
    away = np.abs(moves + (own_low + own_high - low - high) / 2).sum(axis=1)
    for index in np.lexsort((away, -np.round(zoom, 2))):
        if not _covers(areas, taken, moves[index]):
            return float(moves[index, 0]), float(moves[index, 1])
    return 0.0, float(high[1] - own_low[1] + GAP)


def _covers(areas: Floats, taken: Floats, move: Floats) -> bool:
    apart = np.abs(areas[:, None, :2] + move - taken[None, :, :2])
    return bool((apart < areas[:, None, 2:] + taken[None, :, 2:] + GAP).all(axis=-1).any())


def _corners(areas: Floats) -> tuple[Floats, Floats]:
    return (areas[:, :2] - areas[:, 2:]).min(axis=0), (areas[:, :2] + areas[:, 2:]).max(axis=0)
