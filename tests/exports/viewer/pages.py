"""What tests of the page in a browser ask and do."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from policykg.exports.viewer import PageGraph, write_page

Browser = Any
HIDE = "document.querySelector(arguments[0]).dispatchEvent(new MouseEvent('click', { altKey: true, bubbles: true }))"
"""Alt and a click on what a selector finds."""


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


def written(folder: Path, graph: PageGraph, **options: Any) -> Path:
    """The page of a graph as a file of the folder."""
    file = folder / "graph.html"
    with file.open("wb") as out:
        write_page(graph, out, **options)
    return file
