"""The main job over the example articles: order, repetition, noise, and an ontology of one's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from policykg.builders.pipeline import Settings, build
from policykg.graph import iris
from policykg.graph.knowledge_graph import KnowledgeGraph
from policykg.graph.store import Store
from policykg.ontology.files import ONTOLOGY, packaged
from policykg.version import VERSION

BLOCK = """
pkg:twins a owl:ObjectProperty ;
    rdfs:label "twins with"@en , "结对"@zh ;
    skos:definition "The subject is twinned with the object."@en , "主体与客体结对。"@zh ;
    pkg:cue "twin {o}"@en .
"""


def lines(store: Store) -> list[str]:
    """The sorted N-Quads of a store without its history, which alone may hold times."""
    history = iris.history_graph(store.base)
    documents = {str(q) for q in store.quads() if str(q.graph_name) != f"<{history}>"}
    past = {str(q.triple) for q in store.quads() if str(q.graph_name) == f"<{history}>"}
    return sorted(q for q in documents if not any(q.startswith(t) for t in past))


@pytest.fixture(scope="module")
def once(examples: list[Path]) -> list[str]:
    """Both articles, built in order."""
    store = Store.temporary()
    build(examples, store)
    return lines(store)


def test_the_order_of_documents_changes_nothing(examples: list[Path], once: list[str]) -> None:
    store = Store.temporary()
    for path in reversed(examples):
        build([path], store)
    assert lines(store) == once


def test_building_again_changes_nothing(examples: list[Path], once: list[str]) -> None:
    store = Store.temporary()
    build(examples, store)
    report = build(examples, store)
    assert sorted(report.skipped) == sorted(path.name for path in examples)
    assert lines(store) == once


def test_another_text_under_the_same_name_replaces_the_old_one(tmp_path: Path) -> None:
    path, store = tmp_path / "ferry.txt", Store.temporary()
    path.write_text("The new ferry will promote island trade.", encoding="utf-8")
    build([path], store)
    path.write_text("The new ferry will reduce road traffic.", encoding="utf-8")
    assert build([path], store).built == ["ferry.txt"]
    assert [link.relation for link in KnowledgeGraph(store).links()] == ["reduces"]


def test_no_link_comes_from_the_headlines_after_an_article(examples: list[Path]) -> None:
    store = Store.temporary()
    build(examples, store)
    for document in store.documents():
        text = KnowledgeGraph(store).text(document.id)
        links = KnowledgeGraph(store).links(document=document.id)
        last = max(evidence.end for link in links for evidence in link.evidences)
        # Seven lines of site furniture stand at the end of each article.
        assert last <= text.index("\n".join(text.rstrip().splitlines()[-7:]))


def test_a_relation_block_is_all_it_takes(tmp_path: Path) -> None:
    ontology = tmp_path / "mine.ttl"
    ontology.write_text(packaged(ONTOLOGY).read_text("utf-8") + BLOCK, encoding="utf-8")
    path = tmp_path / "towns.txt"
    path.write_text("The programme will twin border towns.", encoding="utf-8")
    found = {}
    for name, settings in (("mine", Settings(ontology=ontology)), ("shipped", Settings())):
        store = Store.temporary()
        build([path], store, settings)
        found[name] = [(link.relation, link.object_label) for link in KnowledgeGraph(store).links()]
    assert ("twins", "border towns") in found["mine"]
    assert not any(relation == "twins" for relation, _ in found["shipped"])


def test_a_text_without_stops_is_left_out_and_named(tmp_path: Path) -> None:
    text = tmp_path / "note.txt"
    text.write_text("The city expands housing.\n\n" + "housing and water, " * 400 + "\n", "utf-8")
    report = build([text], tmp_path / "kg")
    assert any("note" in line and "character 27" in line and "split the sentence" in line for line in report.warnings)
    with KnowledgeGraph.open(tmp_path / "kg") as graph:
        assert [link.relation for link in graph.links()] == ["promotes"]


def test_the_reader_stands_beside_the_text(tmp_path: Path) -> None:
    path, store = tmp_path / "note.md", Store.temporary()
    path.write_text("The city expands housing.\n", "utf-8")
    build([path], store)
    assert [document.reader for document in store.documents()] == [f"markdown {VERSION}"]


def test_each_file_is_named_before_it_is_opened_and_before_it_is_read(tmp_path: Path) -> None:
    for name, text in (
        ("a.txt", "The town shall expand its library.\n"),
        ("b.txt", ""),
        ("c.txt", "The town plants elms.\n"),
    ):
        (tmp_path / name).write_text(text, "utf-8")
    told: list[tuple[object, ...]] = []
    store = Store.temporary()
    build([tmp_path], store, progress=lambda *now: told.append(("read", *now)), opening=lambda *now: told.append(now))
    opened = [("a.txt", 0, 3), ("b.txt", 1, 3), ("c.txt", 2, 3)]
    assert told == [*opened, ("read", "a.txt", 0, 2), ("read", "c.txt", 1, 2)]
