"""Documents in two languages: each passage is read in its own, single names and short lines change nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from policykg.builders.pipeline import Settings, build
from policykg.builders.readers import read
from policykg.graph.knowledge_graph import KnowledgeGraph
from policykg.graph.store import Store

ENGLISH = "The city shall expand the network of night buses and reduce the price of monthly tickets."
CHINESE = "全市要加快推进老旧小区改造，扩大公共服务供给，促进居民就业。"


def spoken(tmp_path: Path, *passages: str) -> list[str]:
    path = tmp_path / "note.md"
    path.write_text("\n\n".join(passages) + "\n", "utf-8")
    document = read(path)
    return [document.spoken(passage) for passage in document.passages]


def links(path: Path, lang: str = "auto") -> set[str]:
    store = Store.temporary()
    build([path], store, Settings(lang=lang))
    return {evidence.quote for link in KnowledgeGraph(store).links() for evidence in link.evidences}


def test_every_passage_has_its_language(tmp_path: Path):
    assert spoken(tmp_path, CHINESE, ENGLISH, CHINESE, ENGLISH) == ["zh", "en", "zh", "en"]


def test_short_passages_follow_their_neighbours(tmp_path: Path):
    assert spoken(tmp_path, CHINESE, "GDP, CPI", CHINESE) == ["zh"] * 3
    assert spoken(tmp_path, CHINESE, ENGLISH, "Article 2", ENGLISH, CHINESE) == ["zh", "en", "en", "en", "zh"]


@pytest.mark.parametrize(
    ("passages", "code"),
    [
        (("The office of 住房保障中心 shall publish a list of all the homes that it lets, and of their rents.",), "en"),
        ((CHINESE, "在World Urban Forum和C40 Cities Climate Leadership Group上，全市要推广新型社区。"), "zh"),
        ((CHINESE, "https://www.example.org/the/list/of/the/notices?for=all&the=years"), "zh"),
    ],
)
def test_a_quoted_name_or_an_address_does_not_switch(tmp_path: Path, passages: tuple[str, ...], code: str):
    assert set(spoken(tmp_path, *passages)) == {code}


def test_links_come_from_both_halves_in_their_language(tmp_path: Path):
    path = tmp_path / "half.md"
    path.write_text(f"{CHINESE}\n\n{ENGLISH}\n", "utf-8")
    store = Store.temporary()
    build([path], store)
    graph = KnowledgeGraph(store)
    ends = {(e.quote, link.object_label.isascii()) for link in graph.links() for e in link.evidences}
    assert {(ENGLISH, True), (CHINESE, False)} <= ends


def test_each_half_gives_what_it_gives_alone(tmp_path: Path):
    for name, text in (("both", f"{CHINESE}\n\n{ENGLISH}"), ("zh", CHINESE), ("en", ENGLISH)):
        (tmp_path / f"{name}.md").write_text(text + "\n", "utf-8")
    assert links(tmp_path / "both.md") == links(tmp_path / "zh.md") | links(tmp_path / "en.md")


def test_another_language_has_an_unchanged_document_read_again(tmp_path: Path):
    path, store = tmp_path / "both.md", Store.temporary()
    path.write_text(f"{CHINESE}\n\n{ENGLISH}\n", "utf-8")
    for lang, again in (("auto", True), ("auto", False), ("zh", True), ("zh", False), ("auto", True)):
        report = build([path], store, Settings(lang=lang))
        assert (report.built, report.skipped) == (([path.name], []) if again else ([], [path.name]))
        assert [document.others for document in store.documents()] == [() if lang == "zh" else ("en",)]


def test_a_language_that_is_named_holds_for_all(tmp_path: Path):
    path = tmp_path / "both.md"
    path.write_text(f"{CHINESE}\n\n{ENGLISH}\n", "utf-8")
    assert links(path, "en") == {ENGLISH}
    assert {passage.language for passage in read(path, language="zh").passages} == {""}
