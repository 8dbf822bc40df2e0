"""TriG: everything with its named graph, history included, to be read by people."""

from __future__ import annotations

from typing import BinaryIO

from pyoxigraph import RdfFormat

from ..graph.knowledge_graph import KnowledgeGraph
from ._order import key, prefixes
from ._text import body, head


def write(graph: KnowledgeGraph, out: BinaryIO) -> None:
    """Write the whole store as UTF-8, graph by graph."""
    quads = sorted(graph.store.quads(), key=lambda q: (str(q.graph_name), *key(q.triple, graph.base)))
    names = prefixes((quad.triple for quad in quads), graph.base)
    out.write(head(names) + b"\n")
    out.write(body(quads, RdfFormat.TRIG, names))
