"""The page in a real browser that has no network: it draws, answers clicks and search, and loads nothing."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from .pages import HIDE, Browser, canvas_point, click, eventually, number, words
from .sample import HOSTILE, SENTENCE

FIRST = 15
"""Nodes of the first view: those of the plan, and the hub with eleven of its neighbours."""


def test_opens_on_the_most_important_nodes(browser: Browser) -> None:
    assert browser.title == "Harbour plan"
    assert browser.execute_script("return policykg.network.body.data.nodes.length") == FIRST
    assert words(browser, "#counts") == [f"1 document · 74 concepts · 74 links · {FIRST} of 74 concepts shown"]
    assert "Shore districts" in words(browser, "#panel .row .grow")


def test_a_click_on_a_link_shows_its_sentence(browser: Browser) -> None:
    middle = """const id = policykg.data.links.findIndex((l) => l.relation === "promotes");
        return policykg.network.body.edges[id].edgeType.getPoint(0.5);"""
    click(browser, canvas_point(browser, middle))
    eventually(lambda: words(browser, "#panel blockquote"), [SENTENCE])
    assert words(browser, "#panel blockquote mark") == ["harbour plan", "promotes", "quiet ferries"]
    assert words(browser, "#panel .source") == ["characters 200–259"]
    assert words(browser, "#panel .facts") == ["Obligationconfidence 80 %"]


def test_a_click_on_a_node_shows_its_links_by_relation(browser: Browser) -> None:
    click(browser, canvas_point(browser, "return policykg.network.getPosition(arguments[0])", number(browser, "plan")))
    eventually(lambda: words(browser, "#panel h2"), ["harbour plan"])
    assert words(browser, "#panel .heading .other") == ["港口规划"]
    assert sorted(words(browser, "#panel h4")) == ["→ addresses", "→ appliesIn", "→ promotes"]


def test_search_finds_a_node_by_any_of_its_names(browser: Browser) -> None:
    from selenium.webdriver.common.keys import Keys

    box = browser.find_element("id", "search")
    box.send_keys("SILENT b")
    assert words(browser, "#suggestions li .grow") == ["quiet ferries · silent boats"]
    box.send_keys(Keys.ENTER)
    eventually(lambda: words(browser, "#panel h2"), ["quiet ferries"])
    box.send_keys("no such thing")
    assert words(browser, "#suggestions li") == ["No concept has this label"]


def test_hostile_words_are_shown_as_words(browser: Browser) -> None:
    browser.execute_script("policykg.select('node', arguments[0])", number(browser, "bad"))
    assert words(browser, "#panel h2") == [HOSTILE]
    browser.execute_script("policykg.select('link', policykg.data.links.findIndex((l) => l.relation === 'addresses'))")
    assert words(browser, "#panel blockquote") == [f"The harbour plan tackles {HOSTILE} first."]
    browser.find_element("id", "search").send_keys("<img")
    assert words(browser, "#suggestions li .grow") == [HOSTILE]
    assert browser.execute_script("return document.images.length") == 0


def test_filters_by_class_and_relation(browser: Browser) -> None:
    shown = "return policykg.network.body.data.nodes.getIds().map((id) => policykg.data.nodes[id].iri).sort()"
    browser.execute_script(HIDE, '[data-class="Place"]')
    assert browser.execute_script(shown) == ["bad", "ferry", "plan"]
    browser.execute_script(HIDE, '[data-class="Place"]')
    browser.find_element("css selector", '[data-filter="relation:promotes"]').click()
    assert browser.execute_script(shown) == ["ferry", "plan"]
    browser.find_element("id", "clear").click()
    assert len(browser.execute_script(shown)) == FIRST


def test_a_double_click_unfolds_the_neighbours(browser: Browser) -> None:
    hub = number(browser, "hub")
    click(browser, canvas_point(browser, "return policykg.network.getPosition(arguments[0])", hub), times=2)
    eventually(lambda: browser.execute_script("return policykg.state.question?.of"), hub)
    assert browser.execute_script("return policykg.network.body.data.nodes.length") > FIRST
    boxes = browser.execute_script("return policykg.network.body.data.nodes.getIds().map((id) => policykg.area(id))")
    covering = [
        (a, b) for i, a in enumerate(boxes) for b in boxes[:i]
        if a["left"] < b["right"] and b["left"] < a["right"] and a["top"] < b["bottom"] and b["top"] < a["bottom"]
    ]  # fmt: skip
    assert covering == []


def test_the_labels_change_their_language(browser: Browser) -> None:
    browser.find_element("id", "language").click()
    assert "促进" in words(browser, "#panel .bar .grow")
    assert browser.execute_script("return document.documentElement.lang") == "zh"
    browser.execute_script(
        "policykg.select('node', policykg.data.nodes.find((one) => one.labels.zh === '港口规划').id)"
    )
    assert words(browser, "#panel h2") == ["港口规划"]


def test_a_statement_is_in_one_language_where_it_can_be(browser: Browser) -> None:
    browser.find_element("id", "language").click()
    assert not any(
        "港口规划" in row for row in words(browser, "#panel .statement .grow")
    )  # the other ends have no such name


@pytest.mark.skipif(not os.environ.get("POLICYKG_PAGE"), reason="no page named by POLICYKG_PAGE")
def test_any_page_opens(visit: Callable[[str], Browser]) -> None:
    """A real page, opened by hand: `POLICYKG_PAGE=graph.html pytest tests/exports/viewer/test_browser.py`."""
    opened = visit(Path(os.environ["POLICYKG_PAGE"]).resolve().as_uri())
    assert opened.execute_script("return policykg.network.body.data.nodes.length") > 0
