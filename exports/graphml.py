"""GraphML: nodes and affirmed links for Gephi, Cytoscape and yEd."""

from __future__ import annotations

from typing import BinaryIO

from ..graph.knowledge_graph import KnowledgeGraph
from ._xml import allowed


def write(graph: KnowledgeGraph, out: BinaryIO) -> None:
    """Write `graph.to_networkx()` as UTF-8, every edge with an id of its own: Gephi joins parallel ones without."""
    import networkx

    found = graph.to_networkx()
    for _, attributes in found.nodes(data=True):
        _allow(attributes)
    for _, _, attributes in found.edges(data=True):
        _allow(attributes)
    networkx.write_graphml(found, out, named_key_ids=True)


def _allow(attributes: dict[str, object]) -> None:
    for name, value in attributes.items():
        if isinstance(value, str):
            attributes[name] = allowed(value)
