"""Where the first nodes stand: stress majorisation from a radial tree, then boxes and link labels are pushed apart.

Distances on the screen follow distances in the graph (Gansner, Koren and North, "Graph drawing by stress
majorization", 2004). networkx's `spring_layout` changes with the linear algebra library below it and crosses more
edges, its `kamada_kawai_layout` needs scipy; this is plain arithmetic, so equal input gives equal positions.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import networkx as nx  # type: ignore[import-untyped, unused-ignore]

from .pack import ROOM, pack
from .refine import Refinement
from .spread import Box, Label, covered, spread

Point = tuple[float, float]

TRIES = tuple((95.0, ratio) for ratio in (1.3, 1.9, 2.7))
"""Pixels for one link, and width for a height of one, before pushing; the try that can be read best is taken."""
ROUNDS = 80


def positions(boxes: Sequence[Box], labels: Sequence[Label]) -> dict[str, tuple[int, int]]:
    """The middle of each box in whole pixels, the whole drawing around (0, 0). Boxes come most important first."""
    linked = [label for label in labels if label.source != label.target]
    drawing = nx.Graph()
    drawing.add_nodes_from(box.name for box in boxes)
    drawing.add_edges_from((label.source, label.target) for label in linked)
    parts = sorted(nx.connected_components(drawing), key=lambda part: (-len(part), min(part)))
    placed = [_part([box for box in boxes if box.name in part], linked, drawing) for part in parts]
    sized = {box.name: box for box in boxes}
    refined = Refinement(_centre(pack(placed, sized, linked), sized), boxes, linked).run()
    return _centre(spread(refined, boxes, ()), sized)


def _part(boxes: list[Box], labels: Sequence[Label], drawing: Any) -> dict[str, Point]:
    """One connected part, laid out by itself in the shape that can be read best."""
    names = [box.name for box in boxes]
    part = drawing.subgraph(names)
    inside = [label for label in labels if label.source in part]
    points = _turn(_majorise(_radial(part, names[0]), _distances(part, names)))
    tries = [spread(_shape(points, *shape), boxes, inside) for shape in TRIES]
    return max(tries, key=lambda attempt: _legibility(attempt, boxes, inside))


def _legibility(points: Mapping[str, Point], boxes: Sequence[Box], labels: Sequence[Label]) -> float:
    """The zoom at which all fits on the screen, less for everything that is covered."""
    crowd = covered(points, boxes, labels) / max(1, len(boxes) + len(labels))
    left, top, right, bottom = _bounds(points, {box.name: box for box in boxes})
    return min(ROOM[0] / (right - left), ROOM[1] / (bottom - top)) / (1 + 2 * crowd)


def _distances(part: Any, names: list[str]) -> dict[tuple[str, str], float]:
    """Wished distances: links count one, more between nodes with many links, which need room; far ones less."""
    weighted = nx.Graph()
    weighted.add_nodes_from(names)
    for one, other in part.edges:
        weighted.add_edge(one, other, length=1 + 0.11 * math.sqrt(part.degree[one] * part.degree[other]))
    paths = dict(nx.all_pairs_dijkstra_path_length(weighted, weight="length"))
    return {(one, other): paths[one][other] ** 0.85 for one in names for other in names if one != other}


def _radial(part: Any, root: str) -> dict[str, Point]:
    """A tree in rings around `root`: few crossings to start from."""
    order = sorted(part)
    tree = nx.DiGraph()
    tree.add_node(root)
    for name in (queue := [root]):
        for other in order:
            if part.has_edge(name, other) and other not in tree:
                tree.add_edge(name, other)
                queue.append(other)
    points: dict[str, Point] = {}
    _fan(tree, root, 0.0, math.tau, 0, points)
    return points


def _fan(tree: Any, name: str, start: float, end: float, ring: int, points: dict[str, Point]) -> None:
    """Place `name` in the middle of its wedge and share the wedge among its children by their size."""
    angle = (start + end) / 2
    points[name] = (ring * math.cos(angle), ring * math.sin(angle))
    sizes = {child: 1 + len(nx.descendants(tree, child)) for child in tree.successors(name)}
    step = (end - start) / max(1, sum(sizes.values()))
    for child, size in sizes.items():
        _fan(tree, child, start, start + step * size, ring + 1, points)
        start += step * size


def _majorise(points: dict[str, Point], wished: dict[tuple[str, str], float]) -> dict[str, Point]:
    """Move each node to where the others want it, weighted by one over the squared distance; near ones count most."""
    for _ in range(ROUNDS):
        for name in points:
            points[name] = _wanted(name, points, wished)
    return points


def _wanted(name: str, points: dict[str, Point], wished: dict[tuple[str, str], float]) -> Point:
    x, y = points[name]
    total = across = down = 0.0
    for other, (ox, oy) in points.items():
        if other == name:
            continue
        wish = wished[name, other]
        now = math.hypot(x - ox, y - oy) or 1e-9
        weight = 1 / (wish * wish)
        across += weight * (ox + wish * (x - ox) / now)
        down += weight * (oy + wish * (y - oy) / now)
        total += weight
    return (across / total, down / total) if total else (x, y)


def _turn(points: dict[str, Point]) -> dict[str, Point]:
    """Turn the drawing so that its long side lies along the screen's."""
    count = len(points)
    cx, cy = (sum(point[axis] for point in points.values()) / count for axis in (0, 1))
    xx = sum((x - cx) ** 2 for x, _ in points.values())
    yy = sum((y - cy) ** 2 for _, y in points.values())
    xy = sum((x - cx) * (y - cy) for x, y in points.values())
    angle = -math.atan2(2 * xy, xx - yy) / 2
    cos, sin = math.cos(angle), math.sin(angle)
    return {name: ((x - cx) * cos - (y - cy) * sin, (x - cx) * sin + (y - cy) * cos) for name, (x, y) in points.items()}


def _shape(points: dict[str, Point], link: float, ratio: float) -> dict[str, Point]:
    """In pixels, drawn out or pressed towards `ratio` without changing the area."""
    wide, high = (_extent([point[axis] for point in points.values()]) for axis in (0, 1))
    stretch = min(3.0, max(0.6, ratio * high / wide))
    across, down = link * math.sqrt(stretch), link / math.sqrt(stretch)
    return {name: (x * across, y * down) for name, (x, y) in points.items()}


def _extent(values: Sequence[float]) -> float:
    return max(0.5, max(values) - min(values))


def _centre(points: dict[str, Point], boxes: dict[str, Box]) -> dict[str, tuple[int, int]]:
    if not points:
        return {}
    left, top, right, bottom = _bounds(points, boxes)
    return {name: (round(x - (left + right) / 2), round(y - (top + bottom) / 2)) for name, (x, y) in points.items()}


def _bounds(points: Mapping[str, Point], boxes: Mapping[str, Box]) -> tuple[float, float, float, float]:
    return (
        min(x - boxes[name].width / 2 for name, (x, _) in points.items()),
        min(y - boxes[name].height / 2 for name, (_, y) in points.items()),
        max(x + boxes[name].width / 2 for name, (x, _) in points.items()),
        max(y + boxes[name].height / 2 for name, (_, y) in points.items()),
    )
