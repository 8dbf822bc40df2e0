"""The ends of links as triples: concepts with labels and classes, observations with their figures."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Triple

from . import literals
from .model import Mention, Node, Observation, Statement
from .terms import Terms
from .vocab import PKG, QB, RDF, RDFS, SKOS
from .write_names import name_labels, name_triples


def node_triples(statements: Iterable[Statement], own: NamedNode, terms: Terms) -> Iterator[Triple]:
    """Every node that `statements` name. `own` is the document itself, which has its title and class already."""
    labels: dict[tuple[NamedNode, str], Counter[str]] = defaultdict(Counter)
    for node, mention in ends(statements):
        iri = NamedNode(node.iri)
        if mention.observation:
            yield from _observation(iri, node, mention.observation)
        elif iri != own:
            yield Triple(iri, RDF.type, SKOS.Concept)
            yield Triple(iri, RDF.type, terms.kind(node.kind))
            for language, label in ((node.language, node.label), *node.also):
                labels[iri, language][label] += 1
            for language, label, count in name_labels(node, mention):
                labels[iri, language][label] += count
            yield from name_triples(iri, node)
    for (iri, language), counted in labels.items():
        yield from _labels(iri, language, counted)


def ends(statements: Iterable[Statement]) -> Iterator[tuple[Node, Mention]]:
    """Both ends of each statement: the node, and the words taken for it."""
    for statement in statements:
        yield statement.subject, statement.finding.subject
        yield statement.object, statement.finding.object


def preferred(counted: Counter[str], chosen: str | None = None) -> str:
    """The commonest label where none is chosen; a tie goes to the first in order of code points."""
    return chosen if chosen is not None else min(counted, key=lambda label: (-counted[label], label))


def _labels(iri: NamedNode, language: str, counted: Counter[str]) -> Iterator[Triple]:
    best = preferred(counted)
    for label in counted:
        yield Triple(iri, SKOS.prefLabel if label == best else SKOS.altLabel, literals.text(label, language))


def _observation(iri: NamedNode, node: Node, stated: Observation) -> Iterator[Triple]:
    yield Triple(iri, RDF.type, PKG.Observation)
    yield Triple(iri, RDF.type, QB.Observation)
    yield Triple(iri, RDFS.label, literals.text(node.label, node.language))
    yield Triple(iri, PKG.value, literals.number(stated.value))
    for term, words in ((PKG.unit, stated.unit), (PKG.time, stated.time), (PKG.indicator, stated.indicator)):
        if words:
            yield Triple(iri, term, literals.text(words))
