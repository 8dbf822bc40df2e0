"""The page on a phone: what is named, what a thumb meets, and what stays where it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from .pages import Browser, eventually
from .reading import reading

Show = Callable[..., Browser]

SCROLLS = (
    """return [document.documentElement.scrollHeight, document.body.scrollHeight].map((high) => high - innerHeight)"""
)
SELECTIONS = ["select('node', 0)", "select('link', 0)", "select('sentence', 0)", "select(null)"]


def test_every_row_of_the_menu_has_words(phone: Browser) -> None:
    phone.find_element("id", "toolbox").click()
    rows = phone.find_elements("css selector", "#tools .tool")
    named = [row.text.strip() for row in rows if row.is_displayed()]
    assert len(named) > 5
    assert all(named)


@pytest.mark.parametrize("selection", SELECTIONS)
def test_a_selection_never_makes_the_page_scroll(browser: Browser, selection: str) -> None:
    browser.execute_script("policykg." + selection)
    assert browser.execute_script(SCROLLS) == [0, 0]


@pytest.mark.parametrize("selection", SELECTIONS)
def test_a_selection_never_makes_the_page_of_a_phone_scroll(phone: Browser, selection: str) -> None:
    phone.execute_script("policykg." + selection)
    assert phone.execute_script(SCROLLS) == [0, 0]


def test_the_text_lowers_the_sheet_and_gives_it_back(show: Show, phone: Browser) -> None:
    high = "return document.getElementById('panel').offsetHeight"
    show(reading()).execute_script("policykg.select('link', 0); document.querySelector('#panel .to-text').click()")
    assert phone.execute_script(high) == 0
    bar = "return [...document.querySelectorAll('.reader-head select, .reader-head button:not([hidden])')]"
    boxes = phone.execute_script(bar + ".map((e) => [e.offsetTop, e.offsetHeight])")
    assert len({top for top, _ in boxes}) == 1
    assert min(tall for _, tall in boxes) >= 44
    phone.find_element("id", "close-text").click()
    assert phone.execute_script(high) > 200


def test_a_thumb_meets_what_it_means_in_the_panel_of_a_link(phone: Browser) -> None:
    phone.execute_script("policykg.select('link', 0)")
    small = """return [...document.querySelectorAll("#panel button, #grip, #zoom .tool")]
        .filter((e) => e.offsetHeight && e.offsetHeight < 44)"""
    assert phone.execute_script(small + ".map((e) => e.textContent)") == []


def test_choosing_a_path_leaves_the_drawing_free(phone: Browser) -> None:
    phone.execute_script("document.getElementById('find-path').click()")
    assert phone.execute_script("return document.getElementById('panel').offsetHeight") == 0
    over = """const notice = document.getElementById("notice").getBoundingClientRect();
        return document.getElementById("graph").getBoundingClientRect().top >= notice.bottom"""
    assert phone.execute_script(over)
    phone.find_element("id", "cancel").click()
    eventually(lambda: phone.execute_script("return document.getElementById('panel').offsetHeight > 200"), True)


def test_buttons_of_the_drawing_do_not_lie_over_it(phone: Browser) -> None:
    edges = "return ['graph', 'zoom'].map((id) => document.getElementById(id).getBoundingClientRect())"
    graph, zoom = phone.execute_script(edges)
    assert zoom["top"] >= graph["bottom"] - 1


def test_the_sheet_of_a_phone_is_pulled_up_and_down(phone: Browser) -> None:
    high = "return document.getElementById('panel').offsetHeight / innerHeight"
    half = phone.execute_script(high)
    phone.find_element("id", "grip").click()
    assert phone.execute_script(high) > half + 0.2
    phone.find_element("id", "grip").click()
    assert phone.execute_script(high) < half - 0.2
    phone.execute_script("policykg.select('node', 0)")
    assert abs(phone.execute_script(high) - half) < 0.05
