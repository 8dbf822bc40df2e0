"""What a reader does with the page of an article, from search to a copied address, with no network."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lxml import etree

import policykg

from .pages import Browser, canvas_point, click, eventually, words

Visit = Callable[[str], Browser]
CONCEPT, OTHER = "new urbanization", "county towns"
SHOWN = "return policykg.network.body.data.nodes.length"
STATE = """
const { language, scheme, selected, question, filters, shown } = policykg.state;
const flat = Object.entries(filters).map(([name, value]) => [name, value instanceof Set ? [...value].sort() : value]);
const asked = question && Object.entries(question).sort();
return JSON.stringify([language, scheme, selected, asked, flat, [...shown].sort((a, b) => a - b)]);
"""


@pytest.fixture(scope="module")
def article(examples: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """The page of the English example, and the example's text."""
    file = tmp_path_factory.mktemp("article") / "graph.html"
    with policykg.build(examples[0]) as kg:
        kg.view(file)
        yield file, kg.text(examples[0].name)


@pytest.fixture
def page(visit: Visit, article: tuple[Path, str]) -> Browser:
    return visit(article[0].as_uri())


def search(page: Browser, name: str) -> None:
    """Type a name and take the first suggestion."""
    from selenium.webdriver.common.keys import Keys

    page.find_element("id", "search").send_keys(name, Keys.ENTER)


def press(page: Browser, selector: str) -> None:
    page.find_element("css selector", selector).click()


def choose(page: Browser, field: str, value: str) -> None:
    """Take a value in one of the filters."""
    if not page.find_element("id", "filters").is_displayed():
        press(page, "#filter")
    press(page, f"#{field} option[value='{value}']")


def test_the_file_is_small(article: tuple[Path, str]) -> None:
    assert article[0].stat().st_size < 2_000_000


def test_search_a_concept_and_read_the_sentence_of_a_link(page: Browser, article: tuple[Path, str]) -> None:
    search(page, CONCEPT)
    eventually(lambda: words(page, "#panel h2"), [CONCEPT])
    press(page, "#panel .group .row")
    sentences = words(page, "#panel blockquote")
    assert sentences and all(sentence in article[1] for sentence in sentences)
    marked = words(page, "#panel blockquote mark")
    assert marked and all(part in article[1] for part in marked)


def test_unfold_a_concept(page: Browser) -> None:
    hidden = """const { data, state, network } = policykg;
        const more = (node) => node.ties.filter((tie) => !state.shown.has(tie.from) || !state.shown.has(tie.to)).length;
        const open = data.nodes.filter((node) => state.shown.has(node.id) && more(node));
        return network.getPosition(open.sort((a, b) => more(b) - more(a))[0].id);"""
    click(page, canvas_point(page, hidden), times=2)
    eventually(lambda: page.execute_script("return policykg.state.question?.kind"), "around")
    press(page, "#again")
    assert page.execute_script("return policykg.state.question") is None


def test_filter_what_is_binding(page: Browser) -> None:
    choose(page, "by-modality", "obligation")
    drawn = """return policykg.network.body.data.edges.getIds().every((id) =>
        policykg.data.links[id].evidences.some((evidence) => evidence.modality === "obligation"))"""
    assert page.execute_script(drawn)
    assert page.execute_script("return policykg.network.body.data.edges.length") > 0
    assert "Obligation" in words(page, "#notice")[0]
    press(page, "#clear")
    eventually(lambda: page.find_element("id", "notice").is_displayed(), False)


def test_find_the_path_between_two_concepts(page: Browser, article: tuple[Path, str]) -> None:
    press(page, "#find-path")
    search(page, CONCEPT)
    search(page, OTHER)
    eventually(lambda: len(words(page, "#panel .way > li")) >= 2, True)
    assert all(sentence in article[1] for sentence in words(page, "#panel .way blockquote"))
    assert len(words(page, "#panel .way .hop")) == len(words(page, "#panel .way > li")) - 1


def test_read_in_chinese_and_in_the_dark(page: Browser) -> None:
    root = "return [document.documentElement.lang, document.documentElement.dataset.scheme]"
    assert page.execute_script(root) == ["en", "light"]
    press(page, "#language")
    while page.execute_script("return policykg.state.scheme") != "dark":
        press(page, "#scheme")
    assert page.execute_script(root) == ["zh", "dark"]
    assert "促进" in "".join(words(page, "#panel"))


def test_save_the_drawing(page: Browser, tmp_path: Path) -> None:
    page.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(tmp_path)})
    press(page, "#export")
    press(page, "#svg")
    for _ in range(100):
        if saved := list(tmp_path.glob("*.svg")):
            break
        time.sleep(0.05)
    drawing = etree.parse(saved[0]).getroot()
    assert CONCEPT in " ".join(" ".join(drawing.itertext()).split())
    assert not {"script", "image", "foreignObject", "a"} & {etree.QName(one).localname for one in drawing.iter("{*}*")}


def come_back(page: Browser, visit: Visit) -> Browser:
    """Open the present address in a new page, which must be as the present one is."""
    before, address = page.execute_script(STATE), page.current_url
    assert "#" in address
    page.get("about:blank")
    again = visit(address)
    assert again.execute_script(STATE) == before
    return again


def test_an_address_brings_everything_back(page: Browser, visit: Visit) -> None:
    choose(page, "by-modality", "obligation")
    press(page, "#language")
    page.execute_script("policykg.select('link', policykg.network.body.data.edges.getIds()[0])")
    again = come_back(page, visit)
    assert again.execute_script("return document.documentElement.lang") == "zh"
    assert again.execute_script("return policykg.state.filters.modality") == "obligation"
    assert words(again, "#panel blockquote")


def test_an_address_after_a_link_that_the_filters_left_out(page: Browser, visit: Visit) -> None:
    choose(page, "by-modality", "obligation")
    other = "policykg.data.links.findIndex((link) => link.evidences.every((one) => one.modality !== 'obligation'))"
    page.execute_script(f"policykg.select('link', {other})")
    come_back(page, visit)


def test_an_address_of_a_path(page: Browser, visit: Visit) -> None:
    press(page, "#find-path")
    search(page, CONCEPT)
    search(page, OTHER)
    steps = words(page, "#panel .way > li")
    assert steps
    assert words(come_back(page, visit), "#panel .way > li") == steps
