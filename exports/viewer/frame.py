"""The first view: what is shown before the reader has asked for anything, how large, and where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from .areas import middles, overlap
from .around import focus
from .boxes import Box, Label, Point
from .centrality import importance
from .overview import overview
from .page_graph import PageGraph
from .payload import wrapped
from .routes import STRAIGHT, route
from .scene import Scene
from .style import font_size
from .text import box
from .themes import Theme, themes

Places = dict[int, tuple[int, int]]
"""The middle of each node that is shown, by its place in `data["nodes"]`."""


def first_view(graph: PageGraph, data: dict[str, Any], start: str | None = None, depth: int = 1) -> Places:
    """Choose and place the nodes to be shown first: the themes, or what is around `start`, at most `depth` links away.

    `data` is the page's, of the same graph, and is filled in. Each node gets its `weight` (0 to 1), `size`, `width`,
    `height` and `theme` (a place in `data["themes"]`, or None); each theme its naming `node`, the `count` of its
    members and the `box` around those that are shown, or None; each link between shown nodes whether it is `quiet`,
    drawn without words, and then its `bend` (a kind of curve and its roundness) where one avoids boxes. Nodes come most
    important first, around (0, 0).
    """
    weights = importance(graph)
    found = themes(graph, weights)
    _weigh(data, weights)
    scene = Scene(graph, data, weights)
    _group(scene, found)
    spots, groups = focus(scene, start, depth) if start else overview(scene, found)
    _hush(scene, spots, groups)
    order = sorted(spots, key=lambda iri: (-weights[iri], iri))
    return {scene.index[iri]: (round(spots[iri][0]), round(spots[iri][1])) for iri in order}


def _weigh(data: dict[str, Any], weights: Mapping[str, float]) -> None:
    for node in data["nodes"]:
        node["weight"] = weights[node["iri"]]
        node["size"] = font_size(node["weight"])
        sizes = [box(text, node["size"]) for text in wrapped(node).values()]
        node["width"], node["height"] = (max(size[axis] for size in sizes) for axis in (0, 1))


def _group(scene: Scene, found: Sequence[Theme]) -> None:
    named = [theme for theme in found if theme.name_node]
    scene.data["themes"] = [
        {"node": scene.index[theme.name_node], "count": len(theme.members), "box": None} for theme in named
    ]
    at = {iri: place for place, theme in enumerate(named) for iri in theme.members}
    for iri in scene.index:
        scene.node(iri)["theme"] = at.get(iri)


def _hush(scene: Scene, spots: Mapping[str, Point], groups: Sequence[Sequence[str]]) -> None:
    """Leave words only to links within a group, and there only where they cover nothing."""
    spoken = {label.link for group in groups for label in _free(group, scene, spots)}
    for at in scene.between(spots):
        link = scene.data["links"][at]
        link["quiet"] = at not in spoken
        bend = route(scene.graph.links[at].subject, scene.graph.links[at].object, spots, scene.boxes)
        if link["quiet"] and bend != STRAIGHT:
            link["bend"] = list(bend)


def _free(group: Sequence[str], scene: Scene, spots: Mapping[str, Point]) -> list[Label]:
    """Labels whose words stand free; where two are in each other's way, the firmer link's."""
    points = {iri: np.array([round(edge) for edge in spots[iri]], dtype=np.float64) for iri in group}
    taken = np.array([_area(points[iri], scene.boxes[iri]) for iri in group])
    free: list[Label] = []
    for label in scene.words(group):
        area = np.array([_area(middles(points[label.source], points[label.target]), label)])
        if not overlap(area[None], taken[None]).any():
            free.append(label)
            taken = np.concatenate([taken, area])
    return free


def _area(middle: Any, thing: Box | Label) -> tuple[float, float, float, float]:
    return float(middle[0]), float(middle[1]), thing.width / 2, thing.height / 2
