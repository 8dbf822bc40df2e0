"""N-Quads: everything with its named graph, history included, one sorted quad a line; for bulk loading elsewhere."""

from __future__ import annotations

from typing import BinaryIO

from pyoxigraph import RdfFormat, serialize

from ..graph.knowledge_graph import KnowledgeGraph


def write(graph: KnowledgeGraph, out: BinaryIO) -> None:
    """Write the whole store as UTF-8."""
    data = serialize(graph.store.quads(), format=RdfFormat.N_QUADS) or b""
    out.writelines(sorted(data.splitlines(keepends=True)))
