"""What is written holds whatever the documents are."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import DefaultGraph, NamedNode

from policykg.graph import iris
from policykg.graph.knowledge_graph import KnowledgeGraph
from policykg.graph.model import Reading
from policykg.graph.store import Store
from policykg.graph.vocab import DCTERMS, OA, PKG, RDF

from ..strategies import RUN, collections, readings

BASE = "https://example.org/kg"


def lines(store: Store) -> list[str]:
    """Sorted quads, history left out."""
    history = NamedNode(iris.history_graph(store.base))
    return sorted(str(quad) for quad in store.quads() if quad.graph_name != history)


def filled(collection: list[Reading]) -> Store:
    """A store in memory with these readings."""
    store = Store.temporary(BASE)
    for reading in collection:
        store.put(reading, RUN)
    return store


@settings(deadline=None)
@given(readings())
def test_every_quotation_stands_where_it_says(reading: Reading) -> None:
    text = reading.document.text
    graph = KnowledgeGraph(filled([reading]))
    found = [evidence for link in graph.links() for evidence in link.evidences]
    assert bool(found) == bool(reading.statements)
    assert graph.text(reading.document.id) == text
    for evidence in found:
        assert text[evidence.start : evidence.end] == evidence.quote != ""
    pattern = "SELECT ?exact ?start ?end { ?e oa:hasSelector [oa:exact ?exact], [oa:start ?start; oa:end ?end] }"
    for row in graph.query(pattern):
        assert text[int(row["start"]) : int(row["end"])] == row["exact"]


@settings(deadline=None)
@given(readings())
def test_the_words_of_each_role_stand_where_the_selectors_say(reading: Reading) -> None:
    spans = {
        (s.start, s.end, (s.finding.subject.start, s.finding.subject.end), s.finding.cue) for s in reading.statements
    }
    graph = KnowledgeGraph(filled([reading]))
    evidences = [evidence for link in graph.links() for evidence in link.evidences]
    assert {(e.start, e.end, e.subject_span, e.cue_span) for e in evidences} == spans
    inner = graph.store.inner
    for quad in inner.quads_for_pattern(None, OA.refinedBy, None):
        outer = _ends(inner, quad.subject)
        start, end = _ends(inner, quad.object)
        assert iris.span(quad.object.value) == (outer[0] + start, outer[0] + end)
        assert 0 <= start <= end <= outer[1] - outer[0]


@settings(deadline=None)
@given(readings())
def test_mentions_say_where_and_are_no_links(reading: Reading) -> None:
    store = filled([reading])
    for mention in reading.mentions:
        node = NamedNode(iris.mention(BASE, reading.document.id, mention.start, mention.end))
        assert _ends(store.inner, node) == (mention.start, mention.end)
        assert next(store.inner.quads_for_pattern(None, DCTERMS.subject, NamedNode(mention.concept)), None)
    linked = {end for link in KnowledgeGraph(store).links() for end in (link.subject, link.object)}
    assert set(KnowledgeGraph(store).to_networkx()) <= linked
    assert {concept.iri for concept in KnowledgeGraph(store).concepts()} == linked


def _ends(inner: object, node: object) -> tuple[int, int]:
    said = {quad.predicate: quad.object.value for quad in inner.quads_for_pattern(node, None, None)}  # type: ignore[attr-defined]
    return int(said[OA.start]), int(said[OA.end])


@settings(deadline=None)
@given(collections(), st.randoms())
def test_order_and_repetition_change_nothing(collection: list[Reading], chance: random.Random) -> None:
    expected = lines(filled(collection))
    shuffled = [*collection, *collection]
    chance.shuffle(shuffled)
    turned = [replace(r, statements=tuple(chance.sample(r.statements, len(r.statements)))) for r in shuffled]
    assert lines(filled(turned)) == expected


@settings(deadline=None)
@given(collections())
def test_the_default_graph_is_the_merge_of_the_named_ones(collection: list[Reading]) -> None:
    store = filled(collection)

    def merged() -> list[str]:
        return sorted(str(quad.triple) for quad in store.inner.quads_for_pattern(None, None, None, DefaultGraph()))

    assert merged() == sorted({str(quad.triple) for quad in store.quads()})
    for reading in collection:
        store.remove(reading.document.id)
        assert merged() == sorted({str(quad.triple) for quad in store.quads()})
    assert len(store.inner) == 0


@settings(deadline=None)
@given(collections())
def test_a_removed_document_leaves_nothing(collection: list[Reading]) -> None:
    store = filled(collection)
    gone = collection[0].document.id
    assert store.remove(gone)
    assert not store.remove(gone)
    assert lines(store) == lines(filled(collection[1:]))
    names = {name.value for name in store.inner.named_graphs()}
    assert iris.document_graph(BASE, gone) not in names


@settings(deadline=None)
@given(readings(), readings())
def test_a_document_read_anew_replaces_the_old_one(old: Reading, new: Reading) -> None:
    document_id = old.document.id
    store = filled([old])
    fresh = Reading(_renamed(new.document, document_id), ())
    store.put(fresh, RUN)
    assert lines(store) == lines(filled([fresh]))
    assert store.has(document_id, fresh.document.sha256, RUN)


def _renamed(document: object, document_id: str) -> object:
    return replace(document, id=document_id)  # type: ignore[type-var]


@settings(deadline=None)
@given(readings())
def test_the_plain_triple_stands_for_affirmed_links_only(reading: Reading) -> None:
    store = filled([reading])
    graph = KnowledgeGraph(store)
    for link in graph.links():
        plain = store.inner.quads_for_pattern(
            NamedNode(link.subject), NamedNode(link.relation_iri), NamedNode(link.object)
        )
        assert (next(plain, None) is not None) == link.affirmed
    claims = {quad.subject for quad in store.inner.quads_for_pattern(None, RDF.type, PKG.Claim)}
    assert len(claims) == len(graph.links())
