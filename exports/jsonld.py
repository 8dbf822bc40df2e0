"""JSON-LD: one graph with its context inside, so that nothing is fetched to read it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any, BinaryIO

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from ..graph.knowledge_graph import KnowledgeGraph
from ..graph.vocab import RDF, XSD
from ._merge import merged
from ._order import key, prefixes


def write(graph: KnowledgeGraph, out: BinaryIO) -> None:
    """Write the merged graph as UTF-8, one node a line. A property that only leads to nodes is typed in the context."""
    ordered = sorted(merged(graph), key=lambda triple: key(triple, graph.base))
    context: dict[str, Any] = dict(prefixes(ordered, graph.base))
    names = {start: name for name, start in context.items()}
    links = _links(ordered)
    context |= {_short(iri, names): {"@id": iri, "@type": "@id"} for iri in sorted(links)}
    out.write(b'{"@context": ' + _json(context) + b',\n "@graph": [')
    for number, (_, found) in enumerate(groupby(ordered, key=lambda triple: str(triple.subject))):
        out.write((b",\n" if number else b"\n") + _json(_node(list(found), names, links)))
    out.write(b"\n]}\n")


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8")


def _links(triples: Iterable[Triple]) -> set[str]:
    """Properties that never lead to a literal."""
    found = {(triple.predicate.value, isinstance(triple.object, Literal)) for triple in triples}
    return {iri for iri, _ in found if (iri, True) not in found and iri != RDF.type.value}


def _node(triples: list[Triple], names: Mapping[str, str], links: set[str]) -> dict[str, Any]:
    node: dict[str, Any] = {"@id": _id(triples[0].subject, names)}
    for iri, found in groupby(triples, key=lambda triple: triple.predicate.value):
        values = [_value(triple.object, names, iri in links or iri == RDF.type.value) for triple in found]
        name = "@type" if iri == RDF.type.value else _short(iri, names)
        node[name] = values[0] if len(values) == 1 else values
    return node


def _value(term: object, names: Mapping[str, str], bare: bool) -> Any:
    if not isinstance(term, Literal):
        return _id(term, names) if bare else {"@id": _id(term, names)}
    if term.language:
        return {"@value": term.value, "@language": term.language}
    if term.datatype == XSD.integer and term.value == str(_integer(term.value)):
        return int(term.value)
    return term.value if term.datatype == XSD.string else {"@value": term.value, "@type": _id(term.datatype, names)}


def _integer(text: str) -> int | None:
    return int(text) if re.fullmatch(r"-?\d{1,15}", text, re.ASCII) else None


def _id(term: object, names: Mapping[str, str]) -> str:
    if isinstance(term, BlankNode):
        return f"_:{term.value}"
    return _short(term.value, names) if isinstance(term, NamedNode) else str(term)


def _short(iri: str, names: Mapping[str, str]) -> str:
    """With a prefix where the rest is a plain word."""
    cut = max(iri.rfind("#"), iri.rfind("/")) + 1
    name = names.get(iri[:cut])
    return f"{name}:{iri[cut:]}" if name and re.fullmatch(r"[\w-]+", iri[cut:]) else iri
