"""Each decision that words stand for a node is a record with its reason."""

from __future__ import annotations

from dataclasses import replace

from policykg.graph import iris
from policykg.graph.knowledge_graph import KnowledgeGraph
from policykg.graph.model import Node, Reading, Run
from policykg.graph.store import Store
from policykg.graph.vocab import BASE

RECORDS = """
    SELECT ?label ?node ?rule ?evidence ?score {
        ?r a pkg:Resolution ; pkg:resolvedLabel ?label ; pkg:resolvedTo ?node ; pkg:rule ?rule ;
           pkg:ruleEvidence ?evidence ; pkg:score ?score } ORDER BY ?label
"""
BUS = iris.concept(BASE, "en", "night bus")


def records(reading: Reading, run: Run) -> list[tuple[object, ...]]:
    store = Store.temporary(BASE)
    store.put(reading, run)
    return [tuple(row.values()) for row in KnowledgeGraph(store).query(RECORDS).rows]


def test_other_words_than_the_label_have_a_record(small_reading: Reading, small_run: Run) -> None:
    node = Node(BUS, "night bus", "Service", "en", "abbreviation", "night bus (NB)", 0.95)
    first, second = small_reading.statements
    reading = replace(small_reading, statements=(replace(first, subject=node), replace(second, object=node)))
    expected = [("Night buses", BUS, "abbreviation", "night bus (NB)", 0.95)]
    assert records(reading, small_run) == [*expected, ("night buses", *expected[0][1:])]


def test_the_label_itself_has_none_in_any_case(small_reading: Reading, small_run: Run) -> None:
    node = Node(BUS, "night buses", "Service", "en", "normal form", "night bus")
    first, second = small_reading.statements
    reading = replace(small_reading, statements=(replace(first, subject=node), replace(second, object=node)))
    assert records(reading, small_run) == []


def test_what_belongs_to_one_sentence_has_none(small_reading: Reading, small_run: Run) -> None:
    node = Node(iris.measure(BASE, "buses.txt", "run"), "run buses", "Measure", "en", "measure", "run")
    reading = replace(small_reading, statements=(replace(small_reading.statements[0], subject=node),))
    assert records(reading, small_run) == []


def test_a_gloss_is_a_label_of_the_node(small_reading: Reading, small_run: Run) -> None:
    node = Node(
        BUS, "night buses", "Service", "en", "translation", "night buses (夜班车)", 0.9, also=(("zh", "夜班车"),)
    )
    store = Store.temporary(BASE)
    store.put(replace(small_reading, statements=(replace(small_reading.statements[0], subject=node),)), small_run)
    assert list(KnowledgeGraph(store).query(f"SELECT ?l {{ <{BUS}> skos:prefLabel ?l }} ORDER BY ?l").rows) == [
        {"l": "night buses"},
        {"l": "夜班车"},
    ]
