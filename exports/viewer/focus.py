"""Which node a reader's words mean."""

from __future__ import annotations

from collections.abc import Mapping

from ...errors import InputError
from ...graph.nearest import nearest
from .page_graph import PageGraph, PageNode

SUGGESTED = 3
"""Labels that an error names."""
ALIKE = 0.5
"""From 0 to 1; a label that is less like the words is not named."""


def find(graph: PageGraph, around: Mapping[str, frozenset[str]], focus: str) -> str:
    """The IRI of the node that `focus` names: an IRI, a label in any language, or a part of one label.

    Of several the most linked one. Raises `InputError`, which tells of similar labels, when there is none.
    """
    wanted = focus.casefold().strip()
    for names in (_exact, _partial):
        hits = [node.iri for node in graph.nodes if wanted and names(node, wanted)]
        if hits:
            return min(hits, key=lambda iri: (-len(around[iri]), iri))
    raise InputError(f'No concept of the page is labelled "{focus}": {_advice(graph, around, focus)}.')


def _advice(graph: PageGraph, around: Mapping[str, frozenset[str]], focus: str) -> str:
    """Labels that are like the words; else those of the most linked nodes."""
    close = nearest(focus, (name for node in graph.nodes for name in _names(node)), SUGGESTED, ALIKE)
    ranked = sorted(graph.nodes, key=lambda node: (-len(around[node.iri]), node.iri))
    labels = close or [_names(node)[0] for node in ranked[:SUGGESTED] if _names(node)]
    return "there are " + ", ".join(f'"{label}"' for label in labels) if labels else "it has no links at all"


def _exact(node: PageNode, wanted: str) -> bool:
    return wanted == node.iri.casefold() or any(wanted == name.casefold() for name in _names(node))


def _partial(node: PageNode, wanted: str) -> bool:
    return any(wanted in name.casefold() for name in _names(node))


def _names(node: PageNode) -> list[str]:
    return [*node.labels.values(), *node.alternatives]
