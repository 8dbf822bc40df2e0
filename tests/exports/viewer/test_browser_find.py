"""Find and filter in a real browser: search by keys, filters, paths, what leads to what; all of it in the address."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from policykg.exports.viewer import PageDocument, PageEvidence, PageGraph, PageLink, PageNode, PageTerms

from .pages import HIDE, Browser, canvas_point, click, eventually, number, words

Show = Callable[..., Browser]
GROUPS = {"promotes": "drives", "eases": "drives", "cures": "curbs", "needs": "aims", "within": "structure"}
INFLUENCE = {"promotes": "forward", "cures": "forward", "needs": "backward"}


def said(subject: str, relation: str, object_: str, sure: float, document: str = "a.md", **more: Any) -> PageEvidence:
    """A sentence of three words."""
    quote = f"{subject} {relation} {object_}."
    return PageEvidence(document, quote, 10, 10 + len(quote), (10, 10 + len(subject)), confidence=sure, **more)


def link(subject: str, relation: str, object_: str, *sure: float, document: str = "a.md", **more: Any) -> PageLink:
    evidences = tuple(said(subject, relation, object_, one, document, **more) for one in sure or (0.9,))
    return PageLink(subject, relation, object_, evidences, f"{subject}-{relation}-{object_}")


def chain() -> PageGraph:
    """From bus to air by two doubtful links or three sure ones; a second document; ninety streets around a hub."""
    links = [
        link("bus", "promotes", "fares", 0.3), link("air", "needs", "fares", 0.3),
        link("bus", "promotes", "lanes", 0.9), link("lanes", "cures", "jams", 0.9),
        link("air", "needs", "jams", 0.6, 0.6), link("bus", "within", "town"), link("street 00", "eases", "street 01"),
        link("town", "promotes", "bus", modality="obligation"), link("ban", "promotes", "bus", polarity="negated"),
        *(link("town", "within", f"street {i:02}") for i in range(90)),
        link("pond", "cures", "moss", 0.4, document="b.md"), link("moss", "promotes", "frogs", document="b.md"),
    ]  # fmt: skip
    names = dict.fromkeys(name for one in links for name in (one.subject, one.object))
    chinese = {"air": "空气", "jams": "拥堵"}
    labels = {name: {"en": name, **({"zh": chinese[name]} if name in chinese else {})} for name in names}
    nodes = (PageNode(name, labels[name], "Place" if name in ("town", "pond") else "Goal") for name in names)
    terms = PageTerms(groups={"drives": {"en": "drives", "zh": "推动"}}, group_of=GROUPS, influence=INFLUENCE)
    papers = (PageDocument("a.md", "Buses"), PageDocument("b.md", "The pond"))
    return PageGraph(tuple(nodes), tuple(links), papers, terms)


@pytest.fixture
def page(show: Show) -> Browser:
    return show(chain())


def drawn(page: Browser) -> list[str]:
    found: list[str] = page.execute_script(
        "return policykg.network.body.data.nodes.getIds().map((id) => policykg.data.nodes[id].iri).sort()"
    )
    return found


def lines(page: Browser) -> list[str]:
    found: list[str] = page.execute_script(
        "return policykg.network.body.data.edges.getIds().map((id) => policykg.data.links[id].key).sort()"
    )
    return found


def pick(page: Browser, field: str, value: str) -> None:
    """Choose in one of the controls behind "Filter"."""
    if not page.find_element("id", "filters").is_displayed():
        page.find_element("id", "filter").click()
    page.execute_script(
        "const at = document.getElementById(arguments[0]); at.value = arguments[1];"
        "for (const sort of ['input', 'change']) at.dispatchEvent(new Event(sort, { bubbles: true }))",
        field, value,
    )  # fmt: skip


def address(page: Browser) -> str:
    found: str = page.execute_script("return location.href")
    return found


def reload(page: Browser) -> None:
    """The same address in a page of its own."""
    here = address(page)
    page.get("about:blank")
    page.get(here)


def test_search_takes_the_best_name_by_keys(page: Browser) -> None:
    from selenium.webdriver.common.keys import Keys

    box = page.find_element("id", "search")
    box.send_keys("street")
    assert len(words(page, "#suggestions [role=option]")) == 10
    assert words(page, "#suggestions li.quiet") == ["80 more; type on to narrow"]
    box.send_keys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP)
    assert box.get_attribute("aria-activedescendant") == "hit1"
    assert words(page, "#suggestions [aria-selected=true] .grow") == ["street 01"]
    box.send_keys(Keys.ESCAPE)
    assert box.get_attribute("aria-expanded") == "false"
    box.send_keys("拥", Keys.ENTER)
    eventually(lambda: words(page, "#panel h2"), ["jams"])


def test_search_shows_the_name_that_was_found_and_the_number_of_links(page: Browser) -> None:
    page.find_element("id", "search").send_keys("空")
    assert words(page, "#suggestions .grow") == ["air · 空气"]
    assert words(page, "#suggestions small") == ["Goal2 links"]


def test_search_finds_relations_and_documents(page: Browser) -> None:
    from selenium.webdriver.common.keys import Keys

    box = page.find_element("id", "search")
    box.send_keys("the pond")
    assert words(page, "#suggestions small") == ["Document2 links"]
    box.send_keys(Keys.ENTER)
    eventually(lambda: drawn(page), ["frogs", "moss", "pond"])
    page.find_element("id", "clear").click()
    box.send_keys("cures", Keys.ENTER)
    eventually(lambda: drawn(page), ["jams", "lanes", "moss", "pond"])


def test_a_document_outside_the_first_view_is_shown_and_left_again(show: Show) -> None:
    page = show(chain(), focus="town")
    assert "frogs" not in drawn(page)
    pick(page, "by-document", "1")
    assert lines(page) == ["moss-promotes-frogs", "pond-cures-moss"]
    assert words(page, "#notice .chip") == ["The pond ×"]
    reload(page)
    assert lines(page) == ["moss-promotes-frogs", "pond-cures-moss"]
    page.find_element("css selector", "#notice .chip").click()
    assert page.execute_script("return policykg.state.filters.document") is None


def test_clearing_the_filters_brings_the_view_back(show: Show) -> None:
    page = show(chain(), focus="town")
    first = drawn(page)
    pick(page, "by-document", "1")
    assert drawn(page) != first
    page.find_element("id", "clear").click()
    assert drawn(page) == first


def test_filters_add_up_and_count_what_is_left(page: Browser) -> None:
    pick(page, "by-document", "1")
    assert words(page, "#left") == ["2 of 101 links"]
    pick(page, "least", "0.5")
    assert words(page, "#left") == ["1 of 101 links"]
    assert words(page, "#least-words") == ["at least 50 %"]
    assert words(page, "#notice .chip") == ["The pond ×", "Confidence at least 50 % ×"]
    pick(page, "by-relation", "cures")
    assert words(page, "#notice .denied") == ["0 of 101 links"]
    assert words(page, "#empty p") == ["Every link is filtered out."]
    page.find_element("css selector", "#filters .more").click()
    assert words(page, "#left") == ["101 of 101 links"]


def test_a_group_of_relations_alone_and_hidden(page: Browser) -> None:
    pick(page, "by-relation", "group drives")
    assert words(page, "#notice .chip") == ["Drives ×"]
    assert {key.split("-")[1] for key in lines(page)} == {"promotes", "eases"}
    page.execute_script(HIDE, '[data-kind="curbs"]')
    assert "cures" in {key.split("-")[1] for key in lines(page)}
    assert page.find_element("css selector", '[data-kind="aims"]').get_attribute("aria-pressed") == "false"


def test_modality_and_keys_of_the_filters(page: Browser) -> None:
    from selenium.webdriver.common.keys import Keys

    pick(page, "by-modality", "obligation")
    assert lines(page) == ["town-promotes-bus"]
    page.switch_to.active_element.send_keys(Keys.ESCAPE)
    assert not page.find_element("id", "filters").is_displayed()
    assert page.switch_to.active_element.get_attribute("id") == "filter"


def ask_path(page: Browser, start: str, end: str) -> None:
    from selenium.webdriver.common.keys import Keys

    page.execute_script("policykg.select('node', arguments[0])", number(page, start))
    page.find_element("css selector", '[data-ask="path"]').click()
    assert words(page, "#notice") == [f"Path from {start}: click the other end or search for it Cancel"]
    page.find_element("id", "search").send_keys(end, Keys.ENTER)


def test_the_shortest_and_the_strongest_path_with_their_sentences(page: Browser) -> None:
    ask_path(page, "bus", "air")
    assert words(page, ".way > li > .row") == ["bus", "fares", "air"]
    assert words(page, ".way .by") == ["↓ promotes", "↑ needs"]
    assert words(page, ".way blockquote") == ["bus promotes fares.", "air needs fares."]
    assert words(page, ".way mark.s") == ["bus", "air"]
    assert drawn(page) == ["air", "bus", "fares"]
    page.find_element("css selector", '[data-choice="strong"]').click()
    assert words(page, ".way > li > .row") == ["bus", "lanes", "jams", "air"]
    assert words(page, ".way .hop > .more") == ["1 more sentence"]
    reload(page)
    assert words(page, ".way > li > .row") == ["bus", "lanes", "jams", "air"]
    assert drawn(page) == ["air", "bus", "jams", "lanes"]


def test_a_path_goes_through_what_the_filters_let_pass(page: Browser) -> None:
    ask_path(page, "bus", "air")
    pick(page, "least", "0.5")
    assert words(page, ".way > li > .row") == ["bus", "lanes", "jams", "air"]
    pick(page, "least", "0.8")
    assert words(page, "#panel > p.quiet") == [
        "The links that the filters let through lead from one to none of the other."
    ]


def test_no_path_says_so_and_closing_brings_the_view_back(page: Browser) -> None:
    first = drawn(page)
    ask_path(page, "bus", "frogs")
    assert words(page, "#panel > p.quiet") == ["No links of these documents lead from one to the other."]
    page.find_element("id", "close").click()
    eventually(lambda: drawn(page), first)


def test_a_path_between_two_clicked_concepts(page: Browser) -> None:
    from selenium.webdriver.common.keys import Keys

    page.find_element("id", "find-path").click()
    for end in ("bus", "jams"):
        click(page, canvas_point(page, "return policykg.network.getPosition(arguments[0])", number(page, end)))
        page.switch_to.active_element.send_keys(Keys.NULL)
    eventually(lambda: words(page, ".way > li > .row"), ["bus", "lanes", "jams"])
    page.find_element("css selector", ".way .by").click()
    eventually(lambda: words(page, "#panel blockquote"), ["bus promotes lanes."])
    page.find_element("css selector", "#panel .back").click()
    eventually(lambda: words(page, ".way > li > .row"), ["bus", "lanes", "jams"])


def test_what_leads_to_a_concept_in_layers(page: Browser) -> None:
    first = drawn(page)
    page.execute_script("policykg.select('node', arguments[0])", number(page, "air"))
    page.find_element("css selector", '[data-ask="causes"]').click()
    assert words(page, ".layer h4") == ["directly2", "in two steps2", "in three steps1"]
    assert drawn(page) == ["air", "bus", "fares", "jams", "lanes", "town"]
    x = {
        name: page.execute_script("return policykg.network.getPosition(arguments[0]).x", number(page, name))
        for name in drawn(page)
    }
    assert x["air"] > x["jams"] == x["fares"] > x["bus"] == x["lanes"] > x["town"]
    page.find_element("css selector", '[data-choice="effects"]').click()
    assert words(page, "#panel > p.quiet")[0] == "No link shown says what follows from it."
    reload(page)
    assert page.execute_script("return policykg.state.question.side") == "effects"
    page.find_element("id", "again").click()
    assert drawn(page) == first


def test_what_follows_leaves_out_what_is_denied_or_tells_of_no_effect(page: Browser) -> None:
    page.execute_script("policykg.select('node', arguments[0])", number(page, "town"))
    page.find_element("css selector", '[data-ask="effects"]').click()
    assert words(page, ".layer .statement .grow") == [
        "Town promotes bus",
        "Bus promotes lanes",
        "Bus promotes fares",
        "Lanes cures jams",
        "Air needs fares",
    ]
    page.execute_script("policykg.select('node', arguments[0])", number(page, "ban"))
    assert words(page, "[data-ask][aria-disabled]") == ["What leads to it", "What follows"]
    asked = page.execute_script("return policykg.state.question")
    page.find_element("css selector", "[data-ask=causes]").click()
    assert page.execute_script("return policykg.state.question") == asked  # nothing to ask for


def test_long_layers_are_cut_and_listed(show: Show) -> None:
    links = [link(f"cause {i:02}", "promotes", "effect") for i in range(20)]
    nodes = tuple(PageNode(name, {"en": name}) for name in ("effect", *(one.subject for one in links)))
    page = show(PageGraph(nodes, tuple(links), (PageDocument("a.md", "Causes"),), PageTerms(influence=INFLUENCE)))
    page.execute_script("policykg.ask({ kind: 'layers', of: arguments[0], side: 'causes' })", number(page, "effect"))
    assert len(drawn(page)) == 13
    assert words(page, ".layer .more") == ["8 more"]
    assert words(page, ".layer h4") == ["directly20"]


def test_everything_speaks_chinese(page: Browser) -> None:
    ask_path(page, "bus", "air")
    page.find_element("id", "language").click()
    assert words(page, '[data-choice="strong"]') == ["最可靠"]
    assert words(page, "#filter") == ["筛选"]
    assert words(page, ".way > li > .row")[-1] == "空气"


def test_a_gathered_drawing_is_the_same_after_a_reload(show: Show) -> None:
    page = show(chain(), focus="town")
    pick(page, "by-document", "1")
    page.execute_script("policykg.select('node', arguments[0])", number(page, "moss"))
    place = "return policykg.network.getPosition(arguments[0])"
    there = [page.execute_script(place, number(page, name)) for name in ("pond", "moss")]
    reload(page)
    assert [page.execute_script(place, number(page, name)) for name in ("pond", "moss")] == there
    assert drawn(page) == ["frogs", "moss", "pond"]
