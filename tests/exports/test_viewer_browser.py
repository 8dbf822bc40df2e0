"""The page in a real browser that has no network: it draws, answers clicks and search, and loads nothing."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from policykg.exports.viewer import PageDocument, PageEvidence, PageGraph, PageLink, PageNode, PageTerms, write_page

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
DRIVER = shutil.which("chromedriver")
HOSTILE = "<img src=x onerror='window.hacked=1'></script><script>window.hacked=2</script>"
SENTENCE = "The harbour plan promotes quiet ferries on the north shore."

Browser = Any


@pytest.fixture(scope="module")
def driver() -> Iterator[Browser]:
    """Chromium without a window and without a way out."""
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    if not CHROMIUM or not DRIVER:
        pytest.skip("chromium or its driver is not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    for switch in (
        "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1400,900",
        "--force-prefers-reduced-motion", "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9",
        "--no-sandbox",  # it cannot be set up inside most containers; the page is our own
    ):  # fmt: skip
        options.add_argument(switch)
    service = webdriver.chrome.service.Service(DRIVER)
    started = webdriver.Chrome(options=options, service=service)
    yield started
    started.quit()


def said(quote: str, subject: str, cue: str, object_: str) -> PageEvidence:
    spans = ((quote.index(words), quote.index(words) + len(words)) for words in (subject, cue, object_))
    place = (200, 200 + len(quote))
    return PageEvidence("plan.md", quote, *place, *((200 + a, 200 + b) for a, b in spans), "obligation", confidence=0.8)


def sample() -> PageGraph:
    """A plan with three links, one of them to hostile words, and a hub with seventy neighbours."""
    nodes = [
        PageNode("plan", {"en": "harbour plan", "zh": "港口规划"}, "Document"),
        PageNode("ferry", {"en": "quiet ferries"}, "Service", ("silent boats",)),
        PageNode("bad", {"en": HOSTILE}, "Problem"),
        PageNode("hub", {"en": "shore districts"}, "Place"),
        *(PageNode(f"d{i:02}", {"en": f"district {i:02}"}, "Place") for i in range(70)),
    ]
    addressed = f"The harbour plan tackles {HOSTILE} first."
    links = [
        PageLink("plan", "promotes", "ferry", (said(SENTENCE, "harbour plan", "promotes", "quiet ferries"),)),
        PageLink("plan", "addresses", "bad", (said(addressed, "harbour plan", "tackles", HOSTILE),)),
        PageLink("ferry", "reduces", "bad", (said("a has b", "a", "has", "b"),)),
        PageLink("plan", "appliesIn", "hub", (said("The plan holds on the shore.", "plan", "holds", "shore"),)),
        *(PageLink("hub", "includes", f"d{i:02}", (said("a has b", "a", "has", "b"),)) for i in range(70)),
    ]
    terms = PageTerms(relations={"promotes": {"en": "promotes", "zh": "促进"}})
    return PageGraph(tuple(nodes), tuple(links), (PageDocument("plan.md", "Harbour plan"),), terms)


@pytest.fixture
def browser(driver: Browser, tmp_path: Path) -> Iterator[Browser]:
    """The driver with the sample's page open; afterwards nothing may have gone wrong or out."""
    file = tmp_path / "graph.html"
    with file.open("wb") as out:
        write_page(sample(), out)
    driver.get(file.as_uri())
    driver.set_script_timeout(20)
    yield driver
    requests = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    sent = [m["params"]["request"]["url"] for m in requests if m["method"] == "Network.requestWillBeSent"]
    assert [url for url in sent if not url.startswith(("file:", "data:", "blob:"))] == []
    assert driver.get_log("browser") == []
    assert driver.execute_script("return window.hacked") is None


def eventually(ask: Callable[[], object], wanted: object) -> None:
    """Wait up to five seconds for an answer."""
    for _ in range(100):
        if ask() == wanted:
            break
        time.sleep(0.05)
    assert ask() == wanted


def words(browser: Browser, selector: str) -> list[str]:
    found: list[str] = browser.execute_script(
        "return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent)", selector
    )
    return found


def number(browser: Browser, iri: str) -> int:
    found: int = browser.execute_script("return policykg.data.nodes.findIndex((n) => n.iri === arguments[0])", iri)
    return found


def canvas_point(browser: Browser, script: str, *values: object) -> tuple[int, int]:
    """The window's pixel of a point that `script` gives in the drawing's own measure."""
    point = browser.execute_script(
        "const at = policykg.network.canvasToDOM((() => {" + script + "})(...arguments));"
        "const box = document.getElementById('graph').getBoundingClientRect(); return [at.x + box.x, at.y + box.y]",
        *values,
    )
    return round(point[0]), round(point[1])


def click(browser: Browser, point: tuple[int, int], times: int = 1) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    chain = ActionChains(browser)
    chain.w3c_actions.pointer_action.move_to_location(*point)
    for _ in range(times):
        chain.w3c_actions.pointer_action.click()
    chain.perform()


def test_opens_on_the_most_linked_nodes(browser: Browser) -> None:
    assert browser.title == "Harbour plan"
    assert browser.execute_script("return policykg.network.body.data.nodes.length") == 60
    assert words(browser, "#counts") == ["1 document · 74 concepts · 74 links · 60 of 74 concepts shown"]
    assert "shore districts" in words(browser, "#panel .row .grow")


def test_a_click_on_a_link_shows_its_sentence(browser: Browser) -> None:
    middle = """const id = policykg.data.links.findIndex((l) => l.relation === "promotes");
        return policykg.network.body.edges[id].edgeType.getPoint(0.5);"""
    click(browser, canvas_point(browser, middle))
    eventually(lambda: words(browser, "#panel blockquote"), [SENTENCE])
    assert words(browser, "#panel blockquote mark") == ["harbour plan", "promotes", "quiet ferries"]
    assert words(browser, "#panel .source") == ["Harbour plancharacters 200–259"]
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
    browser.find_element("css selector", '[data-class="Place"]').click()
    assert browser.execute_script(shown) == ["bad", "ferry", "plan"]
    browser.find_element("css selector", '[data-class="Place"]').click()
    browser.find_element("css selector", '[data-filter="relation:promotes"]').click()
    assert browser.execute_script(shown) == ["ferry", "plan"]
    browser.find_element("id", "clear").click()
    assert len(browser.execute_script(shown)) == 60


def test_a_double_click_unfolds_the_neighbours(browser: Browser) -> None:
    hub = number(browser, "hub")
    click(browser, canvas_point(browser, "return policykg.network.getPosition(arguments[0])", hub), times=2)
    eventually(lambda: browser.execute_script("return policykg.network.body.data.nodes.length"), 74)
    boxes = browser.execute_script("return policykg.network.body.data.nodes.getIds().map((id) => policykg.area(id))")
    covering = [
        (a, b) for i, a in enumerate(boxes) for b in boxes[:i]
        if a["left"] < b["right"] and b["left"] < a["right"] and a["top"] < b["bottom"] and b["top"] < a["bottom"]
    ]  # fmt: skip
    assert covering == []


def test_the_labels_change_their_language(browser: Browser) -> None:
    browser.find_element("id", "language").click()
    assert "港口规划" in words(browser, "#panel .row .grow")
    assert "促进" in words(browser, "#panel .bar .grow")
    assert browser.execute_script("return document.documentElement.lang") == "zh"


@pytest.mark.skipif(not os.environ.get("POLICYKG_PAGE"), reason="no page named by POLICYKG_PAGE")
def test_any_page_opens(driver: Browser) -> None:
    """A real page, opened by hand: `POLICYKG_PAGE=graph.html pytest tests/exports/test_viewer_browser.py`."""
    driver.get(Path(os.environ["POLICYKG_PAGE"]).resolve().as_uri())
    assert driver.execute_script("return policykg.network.body.data.nodes.length") > 0
    assert driver.get_log("browser") == []
