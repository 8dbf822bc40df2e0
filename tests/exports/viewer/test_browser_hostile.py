"""Hostile words in a browser: in every panel and under every button they stay words, and the page keeps its shape."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from .hostile import HOSTILE, graph
from .pages import Browser, words, written

Visit = Callable[[str], Browser]

PRESS = """
// Presses every button that is there or comes, each once; what stands on it tells it from others.
const pressed = new Set(), keyOf = (one) => [one.id, one.title, one.textContent, one.className].join("|");
const seen = () => [...document.querySelectorAll("button, summary, [role=tab], [role=option], input[type=checkbox]")];
for (let turn = 0; turn < 400; turn++) {
  const next = seen().find((one) => !one.disabled && one.checkVisibility() && !pressed.has(keyOf(one)));
  if (!next) break;
  pressed.add(keyOf(next));
  next.click();
}
for (const one of document.querySelectorAll("select, input[type=range]")) {
  for (const value of one.options ? [...one.options].map((choice) => choice.value) : [one.max, one.min]) {
    one.value = value;
    for (const event of ["input", "change"]) one.dispatchEvent(new Event(event, { bubbles: true }));
  }
}
return pressed.size;
"""
SHAPE = """
const box = (one) => document.querySelector(one).getBoundingClientRect(), root = document.documentElement;
const wide = [...document.querySelectorAll("#panel *, #legend, header > *")]
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > root.clientWidth + 1);
return {
  across: root.scrollWidth - root.clientWidth, header: box("header").height, search: box("#search").width,
  drawing: box("#graph").width, wide: wide.map((one) => one.tagName + "." + one.className),
};
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("hostile"), graph())


@pytest.fixture
def hostile(visit: Visit, page: Path, driver: Browser) -> Iterator[Browser]:
    """The page of hostile words, where nothing is printed or saved."""
    driver.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "deny"})
    opened = visit(page.as_uri())
    opened.execute_script("window.print = () => {}")
    yield opened
    assert opened.execute_script("return document.images.length") == 0
    assert opened.execute_script("return document.scripts.length") == 5
    assert opened.execute_script("return ({}).hacked") is None


def in_shape(browser: Browser) -> None:
    """Nothing sticks out sideways, and head and drawing leave each other room."""
    shape = browser.execute_script(SHAPE)
    assert shape["across"] == 0
    assert shape["header"] < 130
    assert shape["search"] >= 100
    assert shape["drawing"] >= 300
    assert shape["wide"] == []


def things(browser: Browser) -> list[tuple[str, int]]:
    """Every node and link, by kind and number."""
    count = browser.execute_script("return [policykg.data.nodes.length, policykg.data.links.length]")
    return [("node", one) for one in range(count[0])] + [("link", one) for one in range(count[1])]


@pytest.fixture(params=[(1400, 900), (390, 844)], ids=["desktop", "phone"])
def screen(driver: Browser, request: pytest.FixtureRequest) -> Iterator[tuple[int, int]]:
    """A window of this width and height."""
    width, height = request.param
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    yield request.param
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_every_panel_keeps_its_shape(screen: tuple[int, int], hostile: Browser) -> None:
    assert hostile.execute_script("return policykg.network.body.data.nodes.length") == len(HOSTILE)
    in_shape(hostile)
    for kind, one in things(hostile):
        hostile.execute_script("policykg.select(arguments[0], arguments[1])", kind, one)
        assert len(words(hostile, "#panel *")) > 5
        in_shape(hostile)


@pytest.mark.parametrize("first", ["null", "'node', 0", "'link', 0"])
def test_every_button_may_be_pressed(hostile: Browser, first: str) -> None:
    hostile.execute_script(f"policykg.select({first})")
    assert hostile.execute_script(PRESS) > 20
    hostile.execute_script("policykg.select(null)")
    in_shape(hostile)


def test_no_address_of_a_document_can_be_followed(hostile: Browser) -> None:
    addresses = set()
    for kind, one in things(hostile):
        hostile.execute_script("policykg.select(arguments[0], arguments[1])", kind, one)
        addresses |= set(hostile.execute_script("return [...document.querySelectorAll('a')].map((a) => a.protocol)"))
    assert addresses <= {"http:", "https:", "file:", "blob:", ":"}


def test_every_name_is_found_and_shown_as_it_is(hostile: Browser) -> None:
    box = hostile.find_element("id", "search")
    for begin in ("</script>", '" onmouseover', "{{7*7}}", "supercali", "__proto__", "constructor", "javascript:"):
        box.clear()
        box.send_keys(begin)
        assert any(begin in found for found in words(hostile, "#suggestions li"))
        in_shape(hostile)
    box.clear()
    hostile.execute_script("policykg.select('node', policykg.data.nodes.findIndex((n) => n.labels.en.includes('7*7')))")
    assert words(hostile, "#panel h2") == [HOSTILE[2]]


@pytest.mark.parametrize(
    "behind",
    [
        "lang=constructor&scheme=constructor&text=__proto__",
        "relation=constructor&modality=toString&from=nowhere&sure=NaN&no-groups=__proto__&no-classes=valueOf",
        "relation=none&shown=-1.zz.%00.__proto__&node=javascript:alert(1)&link=__proto__",
        "link=%3Cscript%3Ewindow.hacked=1%3C/script%3E&node=%E0%A4%A&&&=&%",
        "sure=9e99&modality=none&shown=" + "1." * 5000,
    ],
)
def test_an_address_that_names_nothing_opens_the_page(visit: Visit, sample_page: Path, behind: str) -> None:
    opened = visit(f"{sample_page.as_uri()}#{behind}")
    assert opened.execute_script("return policykg.network.body.data.nodes.length") >= 0
    assert words(opened, "#panel *")
    assert opened.execute_script("return document.documentElement.lang") == "en"
