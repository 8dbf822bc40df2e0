"""Every named query answers something on a graph that has all it asks for."""

from __future__ import annotations

import pytest

from policykg.graph.knowledge_graph import KnowledgeGraph
from policykg.graph.queries import named

from .sample import sample

NAMES = sorted(named())


@pytest.fixture(scope="module")
def graph() -> KnowledgeGraph:
    return sample()


def test_there_are_enough_queries_and_each_says_what_for() -> None:
    assert len(NAMES) >= 8
    assert all(len(description) > 10 and text.startswith("#") for text, description in named().values())


@pytest.mark.parametrize("name", NAMES)
def test_the_query_answers(graph: KnowledgeGraph, name: str) -> None:
    rows = graph.query(named()[name][0]).rows
    assert rows
    assert all(row[variable] is not None for row in rows for variable in ("sentence",) if variable in row)
    assert len({repr(row) for row in rows}) == len(rows)


def test_what_some_of_them_answer(graph: KnowledgeGraph) -> None:
    def ask(name: str) -> list[dict[str, object]]:
        return [dict(row) for row in graph.query(named()[name][0])]

    assert {(row["what"], row["goal"]) for row in ask("what-promotes")} == {
        ("Quiet engines", "clean harbours"),
        ("安静的发动机", "清洁港口"),
    }
    assert {row["label"] for row in ask("shared-concepts")} == {"Clean harbours", "Quiet engines"}
    (figure,) = ask("figures")
    assert (figure["value"], figure["unit"], figure["time"], figure["of"]) == (41.5, "decibels", "2023", "Night noise")
    (mention,) = ask("mentions")
    assert (mention["words"], mention["document"]) == ("harbours", "plans/harbour.txt")
    denied = {
        (row["relation"], row["object"], row["polarity"], row["modality"]) for row in ask("negated-or-prohibited")
    }
    assert denied == {
        ("restricts", "fishing", "negated", "assertion"),
        ("restricts", "lease quays to strangers", "affirmed", "prohibition"),
    }
    facts = {row["document"]: (row["issued_by"], row["issued_on"], row["links"]) for row in ask("documents")}
    assert facts["plans/harbour.txt"] == ("Port Office", "May 2024", 11)
    assert facts["plans/港口.txt"] == (None, None, 2)
