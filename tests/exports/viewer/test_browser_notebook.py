"""The page in a notebook's cell: a frame in another page, without server or address."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import policykg

from .pages import Browser, eventually, words


def test_a_cell_draws_the_graph(visit: Callable[[str], Browser], small_graph: Path, tmp_path: Path) -> None:
    with policykg.open(small_graph) as kg:
        cell = kg.view(height=500)._repr_html_()
    file = tmp_path / "notebook.html"
    file.write_text(f"<!DOCTYPE html><meta charset='utf-8'><h1>A notebook</h1><div>{cell}</div>", "utf-8")
    browser = visit(file.as_uri())
    assert browser.execute_script("return document.querySelector('iframe').offsetHeight") == 500
    browser.switch_to.frame(0)
    eventually(lambda: browser.execute_script("return policykg.network.body.data.nodes.length"), 3)
    browser.execute_script("policykg.select('link', 0)")
    assert words(browser, "#panel blockquote mark")
    browser.find_element("id", "language").click()
    assert browser.execute_script("return document.documentElement.lang") == "zh"
    browser.switch_to.default_content()
