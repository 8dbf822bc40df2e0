"""What the filters let pass is what the page counts; nothing jumps, and the keyboard is never lost."""

from __future__ import annotations

import pytest

from policykg.exports.viewer import PageDocument, PageGraph, PageNode, PageTerms

from .pages import HIDE, Browser, eventually, words
from .test_browser_find import GROUPS, Show, drawn, link, pick

HEADING = "return document.activeElement.matches('#panel h2, #panel h3')"


def town() -> PageGraph:
    """1,200 lamps in streets, and three links of a second document."""
    links = [link(f"lamp {at:04}", "eases", "dusk") for at in range(1200)]
    links += [link("ferry", "cures", "queues", document="b.md"), link("pier", "promotes", "ferry", document="b.md")]
    links += [link("ban", "promotes", "pier", document="b.md", modality="prohibition")]
    names = dict.fromkeys(name for one in links for name in (one.subject, one.object))
    nodes = (PageNode(name, {"en": name}, "Place" if name == "pier" else "Goal") for name in names)
    papers = (PageDocument("a.md", "Lamps"), PageDocument("b.md", "Ferries"))
    return PageGraph(tuple(nodes), tuple(links), papers, PageTerms(group_of=GROUPS))


@pytest.fixture
def page(show: Show) -> Browser:
    return show(town())


def bars(page: Browser, kind: str) -> list[str]:
    return words(page, f"#panel [data-filter^='{kind}:']")


def test_the_overview_counts_what_the_filters_let_pass(page: Browser) -> None:
    assert words(page, "#panel .selection") == []
    assert bars(page, "group") == ["Drives1,202", "Curbs1"]
    pick(page, "by-document", "1")
    assert words(page, "#panel .selection") == ["In this selection: 3 of 1,203 links"]
    assert sorted(bars(page, "relation")) == ["cures1", "promotes2"]
    assert sorted(bars(page, "modality")) == ["Assertion2", "Prohibition1"]
    assert {row.split()[0] for row in words(page, "#panel .statement .grow")} <= {"Ferry", "Pier", "Ban"}
    assert words(page, "#counts")[0].endswith(f" · {len(drawn(page))} of 1,205 concepts shown")


def test_nothing_in_the_head_moves(page: Browser) -> None:
    where = """return [...document.querySelectorAll("header, #filter, #search, #again, #export")].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect(); return [x, y, width, height]; })"""
    before = page.execute_script(where)
    assert not page.find_element("id", "again").is_enabled()
    pick(page, "by-document", "1")
    assert page.find_element("id", "again").is_enabled()
    assert page.execute_script(where) == before


@pytest.mark.parametrize("chip", ["#group-curbs", "#filters [data-kind=curbs]", "#panel [data-filter='group:curbs']"])
def test_a_group_is_chosen_in_the_same_way_everywhere(page: Browser, chip: str) -> None:
    page.execute_script("policykg.restrict({ document: 1 })")
    if chip.startswith("#filters"):
        page.find_element("id", "filter").click()
    page.find_element("css selector", chip).click()
    assert drawn(page) == ["ferry", "queues"]
    page.find_element("css selector", chip).click()
    assert drawn(page) == ["ban", "ferry", "pier", "queues"]
    page.execute_script(HIDE, chip)
    assert drawn(page) == ["ban", "ferry", "pier"]


def test_nothing_left_says_so_in_the_middle(page: Browser) -> None:
    pick(page, "by-document", "1")
    pick(page, "by-relation", "eases")
    assert drawn(page) == []
    assert words(page, "#empty p") == ["Every link is filtered out."]
    page.find_element("id", "filter").click()
    page.find_element("css selector", "#empty button").click()
    assert words(page, "#empty p") == [] and drawn(page) != []


def test_the_keyboard_stays_in_the_panel(page: Browser) -> None:
    from selenium.webdriver.common.keys import Keys

    page.find_element("id", "search").send_keys("pier", Keys.ENTER)
    eventually(lambda: page.execute_script(HEADING), True)
    page.execute_script("policykg.restrict({ document: 1 })")
    page.find_element("id", "again").send_keys(Keys.ENTER)
    eventually(lambda: page.execute_script(HEADING), True)
    page.find_element("css selector", "#panel .statement").send_keys(Keys.ENTER)
    eventually(lambda: page.execute_script(HEADING), True)
