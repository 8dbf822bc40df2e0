"""How the page looks and is used: language, light and dark, keys, a phone, files to save, paper."""

from __future__ import annotations

import base64
import re
import time
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from .pages import Browser, eventually, number, words
from .sample import HOSTILE

SVG = "{http://www.w3.org/2000/svg}"


def press(browser: Browser, *keys: str) -> None:
    """Keys on the page itself."""
    from selenium.webdriver.common.action_chains import ActionChains

    ActionChains(browser).send_keys(*keys).perform()


def selected(browser: Browser) -> object:
    return browser.execute_script(
        "const chosen = policykg.state.selected; return chosen && policykg.data[chosen.kind + 's'][chosen.id].iri"
    )


def test_every_word_of_the_page_is_there_in_both_languages(browser: Browser) -> None:
    texts = browser.execute_script("return policykg.texts")
    assert texts["en"].keys() == texts["zh"].keys()
    differing = [
        key for key in texts["en"]
        if set(re.findall(r"{\w}", str(texts["en"][key]))) - set(re.findall(r"{\w}", str(texts["zh"][key])))
    ]  # fmt: skip
    assert differing == []


def test_the_language_changes_by_key_and_button(browser: Browser) -> None:
    press(browser, "l")
    assert words(browser, "#export .name") == ["导出"]
    press(browser, "l")
    assert words(browser, "#export .name") == ["Export"]
    browser.find_element("id", "language").click()
    assert browser.execute_script("return document.documentElement.lang") == "zh"
    assert browser.execute_script("return document.activeElement.id") == "language"


def test_the_page_is_light_or_dark_as_wished_and_the_address_keeps_it(browser: Browser) -> None:
    ground = "return getComputedStyle(document.body).backgroundColor"
    assert browser.execute_script(ground) == "rgb(251, 251, 250)"
    press(browser, "d")
    assert browser.execute_script(ground) == "rgb(20, 24, 29)"
    assert "scheme=dark" in browser.current_url
    browser.refresh()
    assert browser.execute_script(ground) == "rgb(20, 24, 29)"
    name = browser.execute_script("return document.getElementById('scheme').getAttribute('aria-label')")
    assert name == "Appearance: dark"


def test_keys_move_the_selection_and_unfold_it(browser: Browser) -> None:
    from selenium.webdriver.common.keys import Keys

    press(browser, Keys.ARROW_RIGHT)
    assert selected(browser) == "hub"
    press(browser, Keys.ARROW_RIGHT)
    first = selected(browser)
    assert first != "hub"
    places = [
        browser.execute_script("return policykg.network.getPosition(arguments[0]).x", number(browser, str(iri)))
        for iri in ("hub", first)
    ]
    assert places[0] < places[1]
    browser.execute_script("policykg.select('node', arguments[0])", number(browser, "hub"))
    count = "return policykg.network.body.data.nodes.length"
    before = browser.execute_script(count)
    press(browser, Keys.ENTER)
    eventually(lambda: browser.execute_script(count) > before, True)
    press(browser, Keys.ESCAPE)
    assert selected(browser) is None


def test_keys_zoom_search_and_help(browser: Browser) -> None:
    from selenium.webdriver.common.keys import Keys

    scale = "return policykg.network.getScale()"
    before = browser.execute_script(scale)
    press(browser, "+")
    assert browser.execute_script(scale) > before
    press(browser, "0")
    eventually(lambda: abs(browser.execute_script(scale) - before) < 0.01, True)
    press(browser, "/")
    press(browser, "l", "d")  # letters now, not commands
    assert browser.execute_script("return document.getElementById('search').value") == "ld"
    press(browser, Keys.ESCAPE, Keys.ESCAPE)
    press(browser, "?")
    assert browser.execute_script("return document.getElementById('help-window').open")
    press(browser, Keys.ESCAPE)
    assert not browser.execute_script("return document.getElementById('help-window').open")


def test_the_drawing_is_told_in_words(browser: Browser) -> None:
    told = words(browser, "#listing li")
    assert "harbour plan promotes quiet ferries" in told
    canvas = "return document.querySelector('#graph [role=application]').getAttribute('aria-label')"
    count = browser.execute_script("return policykg.network.body.data.nodes.length")
    assert browser.execute_script(canvas).startswith(f"Graph of {count} concepts and ")


def test_everything_shown_fits_into_the_window(browser: Browser) -> None:
    browser.find_element("id", "more").click()
    outside = """
        const foot = document.getElementById("legend").offsetHeight, graph = document.getElementById("graph");
        return policykg.network.body.data.nodes.getIds().filter((id) => {
          const box = policykg.area(id), at = (x, y) => policykg.network.canvasToDOM({ x, y });
          const low = at(box.left, box.top), high = at(box.right, box.bottom);
          return low.x < 0 || low.y < 0 || high.x > graph.clientWidth || high.y > graph.clientHeight - foot;
        });"""
    eventually(lambda: browser.execute_script(outside), [])


def test_the_svg_holds_the_words_as_text(browser: Browser) -> None:
    drawing = ET.fromstring(browser.execute_script("return policykg.picture()"))
    assert drawing.tag == SVG + "svg"
    told = {" ".join(part.text or "" for part in text.iter(SVG + "tspan")) for text in drawing.iter(SVG + "text")}
    assert {"Harbour plan", "quiet ferries", "shore districts", "promotes"} <= told
    assert HOSTILE in {title.text for title in drawing.iter(SVG + "title")}
    assert {element.tag.removeprefix(SVG) for element in drawing.iter()} == {
        "svg", "title", "g", "rect", "path", "text", "tspan",
    }  # fmt: skip


def test_a_file_is_light_whatever_the_page_is(browser: Browser) -> None:
    light = browser.execute_script("return policykg.picture()")
    press(browser, "d")
    assert browser.execute_script("return policykg.picture()") == light
    assert browser.execute_script("return document.documentElement.dataset.scheme") == "dark"


def test_enter_on_a_concept_with_nothing_to_unfold_leads_to_its_panel(browser: Browser) -> None:
    from selenium.webdriver.common.keys import Keys

    browser.execute_script("""const { shown } = policykg.state;
        const all = ({ from, to }) => shown.has(from) && shown.has(to);
        policykg.select("node", policykg.data.nodes.find((node) => shown.has(node.id) && node.ties.every(all)).id)""")
    press(browser, Keys.ENTER)
    assert browser.execute_script("return document.activeElement.id") == "panel"


def test_the_png_is_a_picture(browser: Browser) -> None:
    script = """const done = arguments[0], reader = new FileReader();
        reader.onload = () => done(reader.result);
        policykg.pngBlob().then((blob) => reader.readAsDataURL(blob), (error) => done(String(error)));"""
    head, _, body = browser.execute_async_script(script).partition(",")
    assert head == "data:image/png;base64"
    assert base64.b64decode(body)[:8] == b"\x89PNG\r\n\x1a\n"
    assert len(body) > 20000


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_files_are_saved_from_the_menu(browser: Browser, kind: str, tmp_path: Path) -> None:
    browser.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(tmp_path)})
    browser.find_element("id", "export").click()
    browser.find_element("id", kind).click()
    file = tmp_path / f"Harbour-plan.{kind}"
    for _ in range(100):
        if file.exists() and file.stat().st_size:
            break
        time.sleep(0.05)
    assert file.stat().st_size > 5000


def test_paper_shows_the_drawing_and_the_words(browser: Browser) -> None:
    browser.execute_script("window.dispatchEvent(new Event('beforeprint'))")
    assert "quiet ferries" in words(browser, "#paper svg text")
    browser.execute_script("window.dispatchEvent(new Event('afterprint'))")
    assert words(browser, "#paper svg") == []


def test_a_phone_shows_a_legible_part_and_nothing_wider_than_itself(phone: Browser) -> None:
    wide = "return [document.documentElement.scrollWidth, document.body.scrollWidth].map((w) => w <= innerWidth)"
    assert phone.execute_script(wide) == [True, True]
    phone.find_element("id", "toolbox").click()
    low = "return [...document.querySelectorAll('#tools.open .tool, #toolbox, #search')].filter((e) => e.offsetHeight)"
    sizes = phone.execute_script(low + ".map((e) => e.getBoundingClientRect().height)")
    assert len(sizes) > 5 and min(sizes) >= 44
    assert phone.execute_script(wide) == [True, True]
    phone.find_element("id", "png")
    drawn = phone.execute_script(
        "return Math.min(...policykg.data.nodes.map((n) => n.size)) * policykg.network.getScale()"
    )
    assert drawn >= 8
