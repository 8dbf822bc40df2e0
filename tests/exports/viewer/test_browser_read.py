"""The text beside the graph, the panels of links, sentences and concepts, citations and permalinks, in a browser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from .pages import Browser, eventually, number, words
from .reading import FIRST, ORDER, OUTSIDE, SECOND, THIRD, TITLE, reading

Show = Callable[..., Browser]
COPIED = "Object.defineProperty(navigator, 'clipboard', {value: {writeText: async (w) => { window.copied = w; }}})"


@pytest.fixture
def page(show: Show) -> Browser:
    """The page with the link between fund and markets selected."""
    opened = show(reading())
    opened.execute_script("policykg.select('link', policykg.data.links.findIndex((l) => l.key === 'l1'))")
    return opened


def press(browser: Browser, selector: str) -> None:
    browser.find_element("css selector", selector).click()


def keys(browser: Browser, *pressed: str) -> None:
    from selenium.webdriver.common.keys import Keys

    for key in pressed:
        browser.switch_to.active_element.send_keys(getattr(Keys, key, key))


def test_a_link_reads_as_a_statement_with_its_sentences_the_surest_first(page: Browser) -> None:
    assert words(page, "#panel .claim") == ["lamp fund supports night markets"]
    assert words(page, "#panel .heading .other") == ["3 sentences say so in 2 documents · helping"]
    assert words(page, "#panel blockquote") == [SECOND, THIRD, FIRST]
    assert words(page, "#panel article:first-of-type mark") == ["Night markets", "draw on", "lamp fund"]
    start = ORDER.index(SECOND)
    assert words(page, "#panel .source")[0] == f"{TITLE}Money · page 4 · characters {start}–{start + len(SECOND)}"
    assert words(page, "#panel .facts")[1] == "Obligationconfidence 80 %"


def test_a_link_leads_to_its_sentences_in_the_text(page: Browser) -> None:
    press(page, "#panel .to-text")
    assert words(page, "#reader .here") == [SECOND]
    assert words(page, "#reader .here mark") == ["Night markets", "draw on", "lamp fund"]
    assert words(page, "#reader .near") == [FIRST, SECOND]
    assert "".join(words(page, "#reader [lang] > p")) == "".join(line for line in ORDER.split("\n") if line.strip())
    assert words(page, "#reader [role=heading]") == ["1. Money"]
    press(page, "#reader .steps button:last-child")
    assert words(page, "#reader .here mark") == ["It", "feeds", "stalls 🏮"]
    assert words(page, "#reader .steps span") == ["1 of 3 on this link"]
    press(page, "#reader .steps button:last-child")
    assert words(page, "#reader .here") == [FIRST]
    assert page.execute_script("return document.querySelector('.here').dataset.page") == "page 4"


def test_the_keyboard_goes_back_to_what_opened_the_text(page: Browser) -> None:
    page.execute_script("const row = document.querySelectorAll('#panel .to-text')[1]; row.focus(); row.click()")
    press(page, "#close-text")
    at = "return [...document.querySelectorAll('#panel .to-text')].indexOf(document.activeElement)"
    assert page.execute_script(at) == 1


def test_a_sentence_leads_to_its_links(page: Browser) -> None:
    page.execute_script("policykg.select(null); policykg.openText(1)")
    press(page, "#reader .said")
    assert words(page, "#panel h3") == ["This sentence states 2 links"]
    both = ["lamp fund supports night markets", "lamp fund improves bridges"]
    assert [row.strip().lower() for row in words(page, "#panel .statement .grow")] == both
    page.execute_script("document.querySelector('#panel li:last-child .statement').focus()")
    assert words(page, "#reader .here mark") == ["lamp fund", "repairs", "bridges"]
    press(page, "#panel li:last-child .statement")
    assert words(page, "#panel .claim") == ["lamp fund improves bridges"]
    assert words(page, "#reader .here mark") == ["lamp fund", "repairs", "bridges"]


def test_words_from_elsewhere_are_told_and_marked_where_they_stand(page: Browser) -> None:
    page.execute_script("policykg.select('link', policykg.data.links.findIndex((l) => l.key === 'l3'))")
    assert words(page, "#panel .outside") == [f"The subject, “{TITLE}”, stands in the title."]
    assert words(page, "#panel blockquote mark") == ["City", " of Lamps"]
    press(page, "#panel .to-text")
    assert words(page, "#reader mark.s") == [TITLE]


def test_the_text_is_read_by_keys(page: Browser) -> None:
    page.execute_script("policykg.select(null)")
    press(page, "#text")
    focused = "return document.activeElement.textContent"
    eventually(lambda: page.execute_script(focused), THIRD)
    page.execute_script("policykg.openText(1)")
    keys(page, "ARROW_DOWN")
    assert page.execute_script(focused) == SECOND
    keys(page, "ENTER")
    assert words(page, "#panel h3") == ["This sentence states one link"]
    assert page.execute_script(focused) == SECOND
    keys(page, "ESCAPE")
    assert page.execute_script("return document.getElementById('reader').hidden")
    assert words(page, "#panel article mark") == ["Night markets", "draw on", "lamp fund"]


def test_filters_set_other_sentences_apart(page: Browser) -> None:
    page.execute_script("policykg.filter({modality: 'obligation'})")
    assert words(page, "#panel > .rows blockquote") == [THIRD]
    assert words(page, "#panel summary") == ["2 more sentences that the filters leave out"]
    press(page, "#text")
    assert words(page, "#reader .here") == [THIRD]


def test_a_citation_names_its_place(page: Browser) -> None:
    page.execute_script(COPIED)
    press(page, "#panel article [data-copy=cite]")
    eventually(lambda: page.execute_script("return Boolean(window.copied)"), True)
    quote, statement, address = page.execute_script("return window.copied").split("\n")
    start = ORDER.index(SECOND)
    place = f"order.txt, characters {start}–{start + len(SECOND)}"
    assert quote == f"“{SECOND}” (City of Lamps, {TITLE}, May 2031, Money, p. 4; {place})"
    assert statement == "lamp fund – supports – night markets (Assertion, confidence 90 %)"
    assert address == page.current_url.split("#")[0] + "#link=l1"
    eventually(lambda: words(page, "#panel article [data-copy=cite]")[0], "Copied ✓")
    press(page, "#panel .actions [data-copy=cite]")
    eventually(lambda: page.execute_script("return window.copied.split('\\n').length"), 5)


def test_copies_without_the_clipboard_of_secure_pages(page: Browser) -> None:
    page.execute_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    press(page, "#panel [data-copy=copyLink]")
    eventually(lambda: words(page, "#panel [data-copy=copyLink]"), ["Copied ✓"])
    page.execute_script("document.execCommand = () => false")
    press(page, "#panel .actions [data-copy=cite]")
    eventually(lambda: len(words(page, "#panel .by-hand")), 1)


def test_a_permalink_opens_link_text_and_sentence_again(page: Browser, visit: Callable[[str], Browser]) -> None:
    page.execute_script("policykg.openText(0)")
    address = page.current_url
    page.get("about:blank")
    visit(address)
    assert words(page, "#panel .claim") == ["lamp fund supports night markets"]
    assert words(page, "#reader .here mark") == ["It", "feeds", "stalls 🏮"]
    press(page, "#reader .said")
    address = page.current_url
    page.get("about:blank")
    visit(address)
    assert words(page, "#panel h3") == ["This sentence states one link"]


def test_a_concept_tells_what_it_is_and_where_it_stands(page: Browser) -> None:
    page.execute_script("policykg.select('node', arguments[0])", number(page, "fund"))
    assert words(page, "#panel .definition") == ["Money for lamps."]
    assert words(page, "#panel .matches a") == [OUTSIDE.removeprefix("https://")]
    assert [row.strip() for row in words(page, "#panel .matches li")][1] == "same as javascript:window.hacked=1"
    assert words(page, "#panel .row.to-text") == [f"{TITLE}2", "Notes1"]
    press(page, "#panel .row.to-text")
    assert words(page, "#reader .here") == [FIRST]
    assert words(page, "#reader .here mark") == ["lamp fund"]


def test_neighbours_by_one_relation_come_into_the_drawing(show: Show) -> None:
    opened = show(reading())
    opened.execute_script("policykg.change({shown: new Set([arguments[0]])})", number(opened, "fund"))
    opened.execute_script("policykg.select('node', arguments[0])", number(opened, "fund"))
    assert words(opened, "#panel .bring") == ["+1", "+1"]
    press(opened, "#panel .bring")
    assert words(opened, "#panel .bring") == []


def test_in_chinese(page: Browser) -> None:
    page.execute_script(COPIED)
    press(page, "#language")
    assert words(page, "#panel .claim") == ["lamp fund 支持 night markets"]
    press(page, "#panel article [data-copy=cite]")
    eventually(lambda: page.execute_script("return (window.copied ?? '').includes('《Lantern Street Order》')"), True)
    press(page, "#panel .to-text")
    assert words(page, "#reader .steps span") == ["本关系第 3 / 3 句"]
