"""What is important in a graph, and what its themes are."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policykg.exports.viewer import PageEvidence, PageGraph, PageLink, PageNode, PageTerms
from policykg.exports.viewer.centrality import importance
from policykg.exports.viewer.themes import SMALLEST, themes

TERMS = PageTerms(group_of={"issuedOn": "papers", "measuredBy": "figures"})


def said(times: int = 1, confidence: float | None = 0.9, polarity: str = "affirmed") -> tuple[PageEvidence, ...]:
    return tuple(
        PageEvidence("plan.md", "said", 10 * i, 10 * i + 4, polarity=polarity, confidence=confidence)
        for i in range(times)
    )


def graph(*triples: tuple[str, str, str], **kinds: str) -> PageGraph:
    """The triples, each stated once; nodes are concepts where `kinds` does not say otherwise."""
    names = dict.fromkeys(name for subject, _, object_ in triples for name in (subject, object_))
    nodes = tuple(PageNode(name, {"en": f"the {name}"}, kinds.get(name, "Concept")) for name in names)
    return PageGraph(nodes, tuple(PageLink(*triple, said()) for triple in triples), (), TERMS)


def stated(given_graph: PageGraph, *evidences: tuple[PageEvidence, ...]) -> PageGraph:
    """The same links with other evidence."""
    pairs = zip(given_graph.links, evidences, strict=True)
    return replace(given_graph, links=tuple(replace(link, evidences=some) for link, some in pairs))


def star(hub: str, arms: int, relation: str = "promotes") -> list[tuple[str, str, str]]:
    return [(hub, relation, f"{hub} {i}") for i in range(arms)]


triples = st.lists(
    st.tuples(st.sampled_from("abcdefgh"), st.just("promotes"), st.sampled_from("abcdefgh")), unique=True
)


def test_the_middle_of_a_star_is_most_important() -> None:
    weights = importance(graph(*star("hub", 6)))
    assert weights["hub"] == 1
    assert 0 < weights["hub 0"] == weights["hub 5"] < 0.5


def test_more_sentences_and_surer_ones_count_more() -> None:
    base = graph(("port", "promotes", "often"), ("port", "promotes", "once"), ("port", "promotes", "doubtful"))
    weights = importance(stated(base, said(4), said(), said(1, 0.2)))
    assert weights["often"] > weights["once"] > weights["doubtful"]


def test_what_a_text_denies_counts_too() -> None:
    base = graph(("port", "restricts", "noise"), ("port", "promotes", "quiet"))
    weights = importance(stated(base, said(polarity="negated"), said()))
    assert weights["noise"] == weights["quiet"]


@pytest.mark.parametrize("kind", ["Period", "Observation"])
def test_dates_and_figures_are_not_important(kind: str) -> None:
    dated = [(f"law {i}", "issuedOn", "15 May") for i in range(20)]
    weights = importance(graph(*dated, *star("quay", 4), **{"15 May": kind}))
    assert weights["15 May"] < weights["quay 0"] < weights["quay"] == 1


def test_the_bookkeeping_of_documents_counts_little() -> None:
    weights = importance(graph(*star("register", 9, "issuedOn"), *star("quay", 9), ("quay", "promotes", "register")))
    assert weights["register 0"] < weights["quay 0"]
    assert weights["quay"] == 1


def test_a_graph_of_nothing_has_no_importance() -> None:
    assert importance(PageGraph((), ())) == {}
    assert importance(PageGraph((PageNode("a", {"en": "a"}),), ())) == {"a": 1}


@settings(deadline=None)
@given(triples, st.randoms(use_true_random=False))
def test_every_node_is_in_one_theme_whatever_the_order(
    given_triples: list[tuple[str, str, str]], chance: random.Random
) -> None:
    given_graph = graph(*given_triples)
    nodes, links = list(given_graph.nodes), list(given_graph.links)
    chance.shuffle(nodes)
    chance.shuffle(links)
    shuffled = replace(given_graph, nodes=tuple(nodes), links=tuple(links))
    found = themes(given_graph, importance(given_graph))
    assert sorted(iri for theme in found for iri in theme.members) == sorted(node.iri for node in nodes)
    assert all(
        len(theme.members) >= SMALLEST and theme.name_node in theme.members for theme in found if theme.name_node
    )
    assert themes(shuffled, importance(shuffled)) == found


def test_stars_that_hardly_touch_are_themes_of_their_own() -> None:
    given_graph = graph(
        *star("ferries", 8), *star("turbines", 6), ("ferries", "promotes", "turbines"), ("x", "is", "y")
    )
    found = themes(given_graph, importance(given_graph))
    assert [theme.name_node for theme in found] == ["ferries", "turbines", ""]
    assert found[0].members[0] == "ferries"
    assert len(found[0].members) == 9
    assert set(found[2].members) == {"x", "y"}


def test_one_heading_holds_together_what_no_link_joins() -> None:
    headings = [("Noise",)] * 2 + [("Wind",)] * 2
    base = graph(("a", "promotes", "b"), ("c", "promotes", "d"), ("e", "promotes", "f"), ("g", "promotes", "h"))
    evidences = [(replace(said()[0], headings=under),) for under in headings]
    given_graph = stated(base, *evidences)
    found = themes(given_graph, importance(given_graph))
    assert [set(theme.members) for theme in found] == [set("abcd"), set("efgh")]


def test_a_theme_is_named_by_what_it_is_about() -> None:
    ministry = [("ministry", "promotes", name) for name in ("quiet", "training", "2030")] + [
        ("quiet", "is", "training")
    ]
    given_graph = graph(*ministry, **{"ministry": "Body", "2030": "Period"})
    assert themes(given_graph, importance(given_graph))[0].name_node in {"quiet", "training"}
