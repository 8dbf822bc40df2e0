"""A page's graph as something to draw: boxes with their size and worth, and the words on the links between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .boxes import Box, Label
from .centrality import strength
from .page_graph import PageGraph
from .selection import neighbours
from .text import brevity
from .words import link_label

ROOM = (970, 730)
"""The screen's room for the drawing in pixels: a laptop's, beside the panel and above the legend."""
LEAST_TEXT = 11.0
"""Pixels on the screen that the smallest text of the first view has at least."""
SURROUNDINGS = (66.0, 24.0)
"""Pixels across and down that a box needs beside its own size: its share of words, links and air."""


class Scene:
    """What can be drawn of `graph`; `data` is the page's of the same graph, with the sizes of nodes filled in."""

    def __init__(self, graph: PageGraph, data: dict[str, Any], weights: Mapping[str, float]) -> None:
        self.graph, self.data, self.weights = graph, data, weights
        self.around = neighbours(graph)
        self.index = {node.iri: at for at, node in enumerate(graph.nodes)}
        self.boxes = {iri: self._box(iri) for iri in self.index}
        self.value = {iri: weights[iri] * min(map(brevity, self.node(iri)["labels"].values())) for iri in self.index}
        self.strengths = [strength(link, graph.terms.group_of) for link in graph.links]
        self.leaving: dict[str, list[int]] = {}
        for at, link in enumerate(graph.links):
            if link.subject != link.object:
                self.leaving.setdefault(link.subject, []).append(at)

    def node(self, iri: str) -> dict[str, Any]:
        """The node's data in the page."""
        node: dict[str, Any] = self.data["nodes"][self.index[iri]]
        return node

    def _box(self, iri: str) -> Box:
        return Box(iri, self.node(iri)["width"], self.node(iri)["height"])

    def area(self, iri: str) -> float:
        """Square pixels that the node takes with its surroundings."""
        box = self.boxes[iri]
        return (box.width + SURROUNDINGS[0]) * (box.height + SURROUNDINGS[1])

    def between(self, shown: Iterable[str]) -> list[int]:
        """The places in `graph.links` of the links between these nodes."""
        chosen = dict.fromkeys(shown)
        return [at for iri in chosen for at in self.leaving.get(iri, ()) if self.graph.links[at].object in chosen]

    def words(self, shown: Sequence[str]) -> list[Label]:
        """The words between these nodes: one label for two nodes, that of their firmest link."""
        firmest: dict[frozenset[str], int] = {}
        for at in sorted(self.between(shown), key=lambda at: (-self.strengths[at], at)):
            firmest.setdefault(self._pair(at), at)
        more = Counter(self._pair(at) for at in self.between(shown))
        links, relations = self.graph.links, self.data["relations"]
        return [
            link_label(at, links[at], relations[links[at].relation]["labels"], more[pair] - 1)
            for pair, at in firmest.items()
        ]

    def _pair(self, at: int) -> frozenset[str]:
        return frozenset((self.graph.links[at].subject, self.graph.links[at].object))

    def ties(self, groups: Sequence[Sequence[str]]) -> dict[tuple[int, int], float]:
        """How firmly the groups are linked with each other."""
        place = {iri: at for at, group in enumerate(groups) for iri in group}
        ties: dict[tuple[int, int], float] = {}
        for at in self.between(place):
            one, other = sorted((place[self.graph.links[at].subject], place[self.graph.links[at].object]))
            if one != other:
                ties[one, other] = ties.get((one, other), 0.0) + self.strengths[at]
        return ties
