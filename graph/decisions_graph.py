"""Decisions as triples: who decided what, when and why, for a graph of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Triple

from . import iris
from .decisions import Decision, expand, nodes
from .vocab import DCTERMS, PKG, PROV, RDF, RDFS, XSD


def decision_triples(decisions: Iterable[Decision], base: str) -> Iterator[Triple]:
    """Every decision as a PROV activity, those taken back included."""
    for decision in decisions:
        node = _node(decision.id, base)
        yield Triple(node, RDF.type, PKG.Decision)
        yield Triple(node, RDF.type, PROV.Activity)
        yield Triple(node, RDFS.label, Literal(_label(decision)))
        for name in nodes(decision):
            yield Triple(node, PROV.used, NamedNode(expand(name, base)))
        if decision.action == "undo":
            yield Triple(node, PROV.wasInformedBy, _node(decision.node, base))
        if decision.why:
            yield Triple(node, DCTERMS.description, Literal(decision.why))
        if decision.time:
            yield Triple(node, PROV.endedAtTime, Literal(decision.time, datatype=XSD.dateTime))
        if decision.author:
            yield from _author(node, decision.author, base)


def _node(id: str, base: str) -> NamedNode:
    return NamedNode(f"{base}/decision/{iris.slug(id)}")


def _label(decision: Decision) -> str:
    """What was done; the nodes that it was done to have names of their own."""
    relation = decision.others[:1] if decision.action == "reject" else ()
    return " ".join((decision.action, *relation, *(label for _, label in decision.labels)))


def _author(node: NamedNode, name: str, base: str) -> Iterator[Triple]:
    author = NamedNode(f"{base}/agent/{iris.named(name)}")
    yield Triple(node, PROV.wasAssociatedWith, author)
    yield Triple(author, RDF.type, PROV.Agent)
    yield Triple(author, RDFS.label, Literal(name))
