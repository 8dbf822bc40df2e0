"""Which nodes matter, and which of them the page shows first."""

from __future__ import annotations

from collections.abc import Mapping

from .page_graph import PageGraph

FIRST_SHOWN = 60
"""More boxes than this cannot be read on a laptop's screen without zooming."""
BRIDGE = 3
"""Links that a path between two hubs may have to be shown."""

Neighbours = Mapping[str, frozenset[str]]


def neighbours(graph: PageGraph) -> dict[str, frozenset[str]]:
    """The nodes each node is linked with, whatever the direction; a link to itself does not count."""
    found: dict[str, set[str]] = {node.iri: set() for node in graph.nodes}
    for link in graph.links:
        if link.subject != link.object:
            found[link.subject].add(link.object)
            found[link.object].add(link.subject)
    return {iri: frozenset(others) for iri, others in found.items()}


def core(around: Neighbours, count: int = FIRST_SHOWN) -> list[str]:
    """The `count` nodes to show first, most important first.

    A quarter of the room goes to hubs wherever they stand, with the short paths that join them; the rest to their
    neighbours, so that no hub stands alone.
    """
    ranked = sorted(around, key=lambda iri: (-len(around[iri]), iri))
    chosen: dict[str, None] = {}
    for hub in ranked[: max(1, count // 4)]:
        chosen.update(dict.fromkeys(_way(around, hub, chosen)))
    while len(chosen) < min(count, len(ranked)):
        chosen[_next(around, ranked, chosen)] = None
    return sorted(list(chosen)[:count], key=lambda iri: (-len(around[iri]), iri))


def _way(around: Neighbours, start: str, chosen: Mapping[str, None]) -> list[str]:
    """The nodes from `start` to the nearest chosen one, at most `BRIDGE` links; `start` alone where none is near."""
    before: dict[str, str] = {start: start}
    for iri in (queue := [start]):
        if iri in chosen:
            return _back(before, iri)
        if len(_back(before, iri)) <= BRIDGE:
            fresh = sorted(around[iri] - before.keys(), key=lambda other: (-len(around[other]), other))
            before.update(dict.fromkeys(fresh, iri))
            queue.extend(fresh)
    return [start]


def _back(before: Mapping[str, str], iri: str) -> list[str]:
    way = [iri]
    while before[way[-1]] != way[-1]:
        way.append(before[way[-1]])
    return way[::-1]


def _next(around: Neighbours, ranked: list[str], chosen: Mapping[str, None]) -> str:
    """The best node to add: a neighbour of one that still stands alone, else one that joins many, else a linked one."""

    def gain(iri: str) -> tuple[bool, int, int]:
        joins = [other for other in around[iri] if other in chosen]
        rescues = any(chosen.keys().isdisjoint(around[other]) for other in joins)
        return rescues, min(len(joins), 3), len(around[iri])

    return max((iri for iri in ranked if iri not in chosen), key=gain)


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
