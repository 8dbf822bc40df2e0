"""How much a concept says by its name alone."""

from __future__ import annotations

from policykg.exports.viewer import PageEvidence, PageGraph, PageLink, PageNode
from policykg.exports.viewer.centrality import importance
from policykg.exports.viewer.substance import substance
from policykg.exports.viewer.themes import themes


def said(document: str = "a.md") -> PageEvidence:
    return PageEvidence(document, "said", 0, 4, confidence=0.9)


def alone(*nodes: PageNode) -> dict[str, float]:
    return substance(PageGraph(nodes, ()))


def test_a_bare_word_says_less_than_a_term() -> None:
    told = alone(
        PageNode("bare", {"en": "path"}), PageNode("term", {"en": "ferry line"}),
        PageNode("known", {"en": "ferries", "zh": "渡轮"}, known=True), PageNode("zh", {"zh": "渡轮航线"}),
    )  # fmt: skip
    assert told["bare"] < told["known"] < told["term"] == told["zh"]


def test_a_measure_of_hardly_more_than_its_verb_says_little() -> None:
    told = alone(
        PageNode("cut", {"en": "putting people"}, "Measure"), PageNode("whole", {"en": "rebuild the quay"}, "Measure")
    )
    assert told["cut"] < told["whole"]


def test_actors_may_be_called_by_one_word() -> None:
    told = alone(PageNode("group", {"en": "tenants"}, "Group", known=True), PageNode("x", {"en": "rents"}, known=True))
    assert told["x"] < told["group"]


def test_what_every_document_speaks_of_tells_them_apart_the_least() -> None:
    nodes = tuple(PageNode(name, {"en": name}) for name in ("information", "tides", "x"))
    links = (
        PageLink("information", "is", "x", tuple(said(f"{i}.md") for i in range(9))),
        PageLink("tides", "is", "x", (said("3.md"),)),
    )
    told = substance(PageGraph(nodes, links))
    assert told["information"] < told["tides"]


def test_a_bare_word_names_no_theme_that_has_a_better_name() -> None:
    names = ("development", "harbour ferries", "quay repair", "night boats")
    nodes = tuple(PageNode(name, {"en": name}) for name in names)
    links = (*(PageLink(names[0], "is", name, (said(),)) for name in names[1:]),
             PageLink(names[1], "is", names[2], (said(),)))  # fmt: skip
    graph = PageGraph(nodes, links)
    assert themes(graph, importance(graph))[0].name_node != "development"
