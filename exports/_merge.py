"""The whole graph as one set of triples, for formats without named graphs and for tools that want every term declared.

It holds what the documents say, the decisions, the ontology, and of the thesaurus what is used with all that is
broader. The history is left out: it holds times, and exports of equal graphs are equal.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Triple

from ..graph import iris
from ..graph.knowledge_graph import KnowledgeGraph
from ..graph.vocab import OWL, RDF, RDFS, SKOS

_DECLARED = frozenset({OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty})
_BUILT_IN = (RDF.iri, RDFS.iri, OWL.iri)
_SCHEME = frozenset({SKOS.hasTopConcept, SKOS.narrower, SKOS.related})
"""Thesaurus links that may point at concepts which are left out."""


def merged(graph: KnowledgeGraph) -> set[Triple]:
    """Every triple once, each term declared, at most one preferred label a language."""
    base = graph.base
    apart = {iris.history_graph(base), iris.thesaurus_graph(base)}
    names = {name.value for name in graph.store.inner.named_graphs() if isinstance(name, NamedNode)}
    said = {triple for name in names - apart for triple in graph.store.triples(name)}
    said |= _used(graph, said)
    said |= set(_declarations(said))
    second = _second_labels(said)
    return said - second | {Triple(t.subject, SKOS.altLabel, t.object) for t in second}


def _used(graph: KnowledgeGraph, said: Iterable[Triple]) -> set[Triple]:
    """Of the thesaurus: concepts that `said` names, what is broader than they, and the schemes."""
    held: dict[NamedNode, set[Triple]] = defaultdict(set)
    for triple in graph.store.triples(iris.thesaurus_graph(graph.base)):
        if isinstance(triple.subject, NamedNode):
            held[triple.subject].add(triple)
    named = {term for triple in said for term in (triple.subject, triple.object) if isinstance(term, NamedNode)}
    wanted = _closure(named & held.keys(), held) | {node for node in held if not _is_concept(held[node])}
    dropped = held.keys() - wanted
    return {t for node in wanted for t in held[node] if not (t.predicate in _SCHEME and t.object in dropped)}


def _is_concept(triples: Iterable[Triple]) -> bool:
    return any(t.predicate == RDF.type and t.object == SKOS.Concept for t in triples)


def _closure(start: set[NamedNode], held: dict[NamedNode, set[Triple]]) -> set[NamedNode]:
    """`start` and everything broader."""
    found, fresh = set(start), set(start)
    while fresh:
        wider = {t.object for node in fresh for t in held[node] if t.predicate == SKOS.broader}
        fresh = {node for node in wider if isinstance(node, NamedNode) and node in held} - found
        found |= fresh
    return found


def _declarations(said: set[Triple]) -> Iterator[Triple]:
    """What the ontology at hand leaves undeclared, such as a term that a user's own file does not repeat."""
    types: dict[object, set[object]] = defaultdict(set)
    for triple in said:
        if triple.predicate == RDF.type:
            types[triple.subject].add(triple.object)
    for term in {triple.object for triple in said if triple.predicate == RDF.type}:
        if isinstance(term, NamedNode) and _undeclared(term, types, {OWL.Class}):
            yield Triple(term, RDF.type, OWL.Class)
    links = {triple.predicate for triple in said if not isinstance(triple.object, Literal)}
    for term in {triple.predicate for triple in said}:
        if _undeclared(term, types, _DECLARED):
            yield Triple(term, RDF.type, OWL.ObjectProperty if term in links else OWL.DatatypeProperty)


def _undeclared(term: NamedNode, types: dict[object, set[object]], kinds: Iterable[NamedNode]) -> bool:
    return not term.value.startswith(_BUILT_IN) and types[term].isdisjoint(kinds)


def _second_labels(said: Iterable[Triple]) -> set[Triple]:
    """Preferred labels beyond the first of a node and language: documents may spell a shared concept differently."""
    labels: dict[tuple[object, str | None], list[Triple]] = defaultdict(list)
    for triple in said:
        if triple.predicate == SKOS.prefLabel and isinstance(triple.object, Literal):
            labels[triple.subject, triple.object.language].append(triple)
    return {extra for found in labels.values() for extra in sorted(found, key=str)[1:]}
