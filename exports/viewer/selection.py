"""Nodes and their neighbours: which are linked, and which are near."""

from __future__ import annotations

from collections.abc import Mapping

from .page_graph import PageGraph

Neighbours = Mapping[str, frozenset[str]]


def neighbours(graph: PageGraph) -> dict[str, frozenset[str]]:
    """The nodes each node is linked with, whatever the direction; a link to itself does not count."""
    found: dict[str, set[str]] = {node.iri: set() for node in graph.nodes}
    for link in graph.links:
        if link.subject != link.object:
            found[link.subject].add(link.object)
            found[link.object].add(link.subject)
    return {iri: frozenset(others) for iri, others in found.items()}


def within(around: Neighbours, start: str, depth: int) -> dict[str, int]:
    """All nodes at most `depth` links from `start`, with their distance, nearest first."""
    distance = {start: 0}
    for iri in (queue := [start]):
        if distance[iri] < depth:
            fresh = sorted(around[iri] - distance.keys())
            distance.update(dict.fromkeys(fresh, distance[iri] + 1))
            queue.extend(fresh)
    return distance


def near(around: Neighbours, start: str, depth: int, count: int) -> list[str]:
    """The nodes around `start`, at most `count`: the near ones first, among them the most linked."""
    distance = within(around, start, depth)
    return sorted(distance, key=lambda iri: (distance[iri], -len(around[iri]), iri))[:count]
