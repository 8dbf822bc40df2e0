"""RDF/XML: one graph for tools that read nothing newer; every term declared."""

from __future__ import annotations

import re
from typing import BinaryIO

from pyoxigraph import Literal, RdfFormat, Triple, serialize

from ..graph.knowledge_graph import KnowledgeGraph
from ..graph.vocab import PREFIXES
from ._merge import merged
from ._order import key
from ._xml import allowed


def write(graph: KnowledgeGraph, out: BinaryIO) -> None:
    """Write the merged graph as UTF-8. Characters that XML forbids become U+FFFD, one for one."""
    ordered = sorted(map(_allowed, merged(graph)), key=lambda triple: key(triple, graph.base))
    data = serialize(ordered, format=RdfFormat.RDF_XML, prefixes=PREFIXES) or b""
    root, close, rest = data.partition(b">\n\t")
    # A bare carriage return would be read as a line feed, and every offset after it in the text would lie.
    out.write(_sorted(root) + close + rest.replace(b"\r", b"&#xD;"))


def _allowed(triple: Triple) -> Triple:
    term = triple.object
    if not isinstance(term, Literal) or allowed(term.value) == term.value:
        return triple
    text = allowed(term.value)
    kept = Literal(text, language=term.language) if term.language else Literal(text, datatype=term.datatype)
    return Triple(triple.subject, triple.predicate, kept)


def _sorted(root: bytes) -> bytes:
    """The root element with its namespaces in order; the serializer writes them in another order each time."""
    names = re.findall(rb' xmlns:[^=]+="[^"]*"', root)
    return root[: root.index(b" xmlns:")] + b"\n " + b"\n ".join(sorted(name.strip() for name in names))
