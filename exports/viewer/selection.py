"""Which nodes matter, and which of them the page shows first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...errors import InputError
from .page_graph import PageGraph, PageNode

FIRST_SHOWN = 60
"""More boxes than this cannot be read on a laptop's screen without zooming."""
MOST_CARRIED = 4000
"""Nodes that one page carries at most; a larger graph is cut to its most linked ones, and the page says so."""

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
    """The `count` nodes to show first: the most linked ones, then those that join them, most linked first.

    A third of the room goes to hubs wherever they stand; the rest to their neighbours, so that no hub stands alone.
    """
    ranked = sorted(around, key=lambda iri: (-len(around[iri]), iri))
    chosen = dict.fromkeys(ranked[: max(1, count // 3)])
    while len(chosen) < min(count, len(ranked)):
        chosen[_next(around, ranked, chosen)] = None
    return list(chosen)


def _next(around: Neighbours, ranked: list[str], chosen: Mapping[str, None]) -> str:
    def gain(iri: str) -> tuple[int, int]:
        joins = sum(other in chosen for other in around[iri])
        return min(joins, 3), len(around[iri])

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


def find(graph: PageGraph, focus: str) -> str:
    """The IRI of the node that `focus` names: an IRI, a label in any language, or a part of one label.

    Raises `InputError` when there is none.
    """
    wanted = focus.casefold().strip()
    around = neighbours(graph)
    for names in (_exact, _partial):
        hits = [node.iri for node in graph.nodes if names(node, wanted)]
        if hits:
            return min(hits, key=lambda iri: (-len(around[iri]), iri))
    raise InputError(f'No concept of this graph is labelled "{focus}"; give a label or IRI that the graph holds.')


def _exact(node: PageNode, wanted: str) -> bool:
    return wanted == node.iri.casefold() or wanted in names_of(node)


def _partial(node: PageNode, wanted: str) -> bool:
    return any(wanted in name for name in names_of(node))


def names_of(node: PageNode) -> list[str]:
    """Every label of the node, folded for comparison."""
    return [name.casefold() for name in (*node.labels.values(), *node.alternatives)]


def cut(graph: PageGraph, keep: Iterable[str]) -> PageGraph:
    """The part of the graph between the nodes in `keep`."""
    kept = frozenset(keep)
    nodes = tuple(node for node in graph.nodes if node.iri in kept)
    links = tuple(link for link in graph.links if link.subject in kept and link.object in kept)
    return PageGraph(nodes, links, graph.documents, graph.classes, graph.relations, graph.modalities)
