"""Turtle: one graph for people and for ontology editors, in sections, every term declared."""

from __future__ import annotations

from typing import BinaryIO

from pyoxigraph import RdfFormat

from ..graph.knowledge_graph import KnowledgeGraph
from ._merge import merged
from ._order import prefixes, sections
from ._text import body, head


def write(graph: KnowledgeGraph, out: BinaryIO) -> None:
    """Write the merged graph as UTF-8."""
    triples = merged(graph)
    names = prefixes(triples, graph.base)
    out.write(head(names))
    for title, found in sections(triples, graph.base):
        out.write(f"\n# {title}\n\n".encode())
        out.write(body(found, RdfFormat.TURTLE, names))
