"""A page of a part of a graph: around a concept, of some relations, and of what fits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policykg.errors import InputError
from policykg.exports.viewer import PageDocument, PageGraph, PageLink, PageTerms, focus, narrow, selection, size

from .graphs import evidence, graph, knows, link, page, star

TERMS = PageTerms(relations={"promotes": {"en": "promotes", "zh": "促进"}, "needs": {"en": "cannot do without"}})


def found(given: PageGraph, words: str) -> str:
    return focus.find(given, selection.neighbours(given), words)


@pytest.mark.parametrize("words", ["arm 0003", "ARM 0003 ", "m 0003"])
def test_focus_is_found_by_label_or_a_part_of_it(words: str) -> None:
    assert found(star(5), words) == "arm 0003"


@pytest.mark.parametrize(
    ("words", "told"),
    [("harm 0003", '"arm 0003", '), ("ARN 0002", '"arm 0002", '), ("zebra", '"hub", "arm 0000"'), (" ", '"hub"')],
)
def test_unknown_focus_says_what_is_like_it(words: str, told: str) -> None:
    with pytest.raises(InputError, match=f'No concept of the page is labelled "{words}": there are {told}'):
        found(star(5), words)


def test_focus_in_an_empty_graph() -> None:
    with pytest.raises(InputError, match="no links at all"):
        page(PageGraph((), ()), focus="anything")


@pytest.mark.parametrize("names", ["promotes", ["promotes"], "促进", " Promotes"])
def test_relations_are_named_by_name_or_label(names: str | list[str]) -> None:
    part = narrow.of_relations(replace(star(3), terms=TERMS), names)
    assert {link.relation for link in part.links} == {"promotes"}
    assert {node.iri for node in part.nodes} == {"hub", "arm 0000", "arm 0001", "arm 0002"}


@pytest.mark.parametrize("names", ["促进,needs", ["promotes", "cannot do without"]])
def test_several_relations(names: str | list[str]) -> None:
    given = replace(star(3), terms=TERMS)
    assert narrow.of_relations(given, names).links == given.links


@pytest.mark.parametrize(("name", "told"), [("promots", "promotes"), ("zebra", "needs, promotes")])
def test_unknown_relation_says_what_there_is(name: str, told: str) -> None:
    with pytest.raises(InputError, match=f'"{name}": there are {told}.$'):
        page(star(3), relations=["needs", name])


def test_a_graph_that_fits_is_carried_whole() -> None:
    given = star(40)
    part = size.carried(given, [])
    assert part.links == given.links
    assert size.Carried(80, 80).warning is None


def test_of_a_very_large_graph_the_most_important_nodes_keep_all_their_links(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(size, "MOST_LINKS", 50)
    data = knows(page(star(40)))
    assert data["whole"] == {"nodes": 81, "links": 80}
    assert len(data["links"]) == 50
    assert len(data["nodes"]) == 51
    assert sum(data["nodes"][one["from"]]["iri"] == "hub" for one in data["links"]) == 40


def test_what_is_around_the_focus_is_carried_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(size, "MOST_LINKS", 3)
    data = knows(page(star(40), focus="hand 0039"))
    assert {"hand 0039", "arm 0039", "hub"} <= {node["iri"] for node in data["nodes"]}


def test_the_warning_is_one_sentence_with_its_cure() -> None:
    said = size.Carried(20_000, 31_234).warning
    assert said is not None
    assert said.startswith("The graph has 31,234 links and the page carries 20,000 of them")
    assert "--focus, --document or --relations" in said


def test_texts_that_nothing_cites_are_not_carried() -> None:
    papers = (PageDocument("plan.md", "The plan", "en", "a helps b."), PageDocument("old.md", "Old", "en", "Nothing."))
    helps = PageLink("a", "helps", "b", (evidence("a helps b.", "a", "b"),))
    data = knows(page(replace(graph(helps), documents=papers)))
    assert {paper["id"]: paper["text"] for paper in data["documents"]} == {"plan.md": "a helps b.", "old.md": ""}


def test_a_title_of_ones_own() -> None:
    assert "<title>Ferries &amp; &lt;b&gt;</title>" in page(graph(link("a", "helps", "b")), title="Ferries & <b>")
