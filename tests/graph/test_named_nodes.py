"""Proper names in the graph: labels in both languages, years as dates, one class whatever documents say."""

from __future__ import annotations

from policykg.graph import iris
from policykg.graph.model import Document, Finding, Mention, Name, Node, Passage, Reading, Run, Statement
from policykg.graph.nodes import Nodes
from policykg.graph.store import Store
from policykg.graph.vocab import BASE, SCHEMA

YEARS = Name(
    "period-2016-2020",
    "Period",
    "years",
    {"en": "2016–2020", "zh": "2016—2020年"},
    {"zh": ("“十三五”时期",)},
    "2016",
    "2020",
)
PERIOD = iris.name(BASE, YEARS.key)
QUAY = iris.concept(BASE, "en", "quay")


def reading(document_id: str, language: str, said: str, kind: str) -> Reading:
    """One link from a quay of this class to the years that the document names with `said`."""
    text = f"quay {said}"
    document = Document(document_id, "", language, text, (Passage(0, len(text)),))
    subject, object_ = Mention(0, 4, "quay", kind), Mention(5, len(text), said, "Period")
    years = Node(PERIOD, YEARS.labels[language], "Period", language, YEARS.rule, name=YEARS)
    found = Finding(subject, "promotes", object_, (4, 5))
    return Reading(document, (Statement(Node(QUAY, "quay", kind, "en"), years, found, 0, len(text)),))


def graph(*readings: Reading) -> Store:
    store = Store.temporary()
    for one in readings:
        store.put(one, Run("0", {}, ""))
    return store


def test_documents_in_two_languages_meet_in_a_name() -> None:
    store = graph(reading("a", "en", "2016-2020", "Place"), reading("b", "zh", "十三五时期", "Place"))
    period = Nodes(store.inner)[PERIOD]
    assert period.labels == dict(YEARS.labels)
    assert period.alternatives == ("2016-2020", "“十三五”时期", "十三五时期")
    years = {str(q.object) for q in store.quads() if q.predicate in (SCHEMA.startDate, SCHEMA.endDate)}
    assert years == {f'"{year}"^^<http://www.w3.org/2001/XMLSchema#gYear>' for year in ("2016", "2020")}


def test_the_class_that_most_documents_give_is_shown() -> None:
    kinds = {"a": "Place", "b": "Body", "c": "Place", "d": "Concept"}
    readings = [reading(name, "en", "2016-2020", kind) for name, kind in kinds.items()]
    for order in (readings, readings[::-1]):
        assert Nodes(graph(*order).inner)[QUAY].kind == "Place"
    assert Nodes(graph(*readings[:2]).inner)[QUAY].kind == "Body"
