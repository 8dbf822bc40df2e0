"""N-Triples: one graph, one sorted triple a line."""

from __future__ import annotations

from typing import BinaryIO

from pyoxigraph import RdfFormat, serialize

from ..graph.knowledge_graph import KnowledgeGraph
from ._merge import merged


def write(graph: KnowledgeGraph, out: BinaryIO) -> None:
    """Write the merged graph as UTF-8, in the order of its lines."""
    serialize(sorted(merged(graph), key=str), out, RdfFormat.N_TRIPLES)
