"""`policykg view` and `kg.view`: which part of the graph they show, and what they say when they cannot."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

import policykg
from policykg.errors import InputError
from policykg.exports.viewer import size
from policykg.exports.viewer.notebook import InlinePage


@pytest.fixture
def page(tmp_path: Path) -> Path:
    return tmp_path / "graph.html"


def test_only_some_relations(program, small_graph: Path, page: Path):
    assert program("view", small_graph, "-o", page, "--relations", "promotes").exit_code == 0
    assert '"promotes"' in page.read_text("utf-8")
    assert '"restricts"' not in page.read_text("utf-8")


@pytest.mark.parametrize("given", [["promotes,restricts"], ["promotes", "--relations", "restricts"]])
def test_several_relations_by_comma_or_again(program, small_graph: Path, page: Path, given: list[str]):
    result = program("view", small_graph, "-o", page, "--relations", *given)
    assert result.exit_code == 0, result.output
    assert '"restricts"' in page.read_text("utf-8")


def test_one_document_and_a_title(program, small_graph: Path, page: Path):
    words = ("--document", "buses.txt", "--title", "Buses by night")
    assert program("view", small_graph, "-o", page, *words).exit_code == 0
    assert "<title>Buses by night</title>" in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--focus", "nite busses", '"night buses"'),
        ("--document", "busses.txt", '"buses.txt"'),
        ("--document", "zebra", '"buses.txt"'),
        ("--relations", "promotes,restrict", "restricts"),
    ],
)
def test_what_is_not_there_is_named_with_what_is(
    program, small_graph: Path, page: Path, option: str, value: str, told: str
):
    result = program("view", small_graph, "-o", page, option, value)
    assert result.exit_code == 1
    assert result.stderr.startswith("policykg: No ") or "has no document" in result.stderr
    assert told in result.stderr
    assert not page.exists()


def test_a_graph_too_large_for_one_page_is_said(
    program, small_graph: Path, page: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(size, "MOST_LINKS", 1)
    result = program("view", small_graph, "-o", page)
    assert result.exit_code == 0
    assert result.stderr == f"policykg: {size.Carried(1, 2).warning}\n"


def test_the_library_warns_of_it(small_graph: Path, page: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(size, "MOST_LINKS", 1)
    with policykg.open(small_graph) as kg, pytest.warns(UserWarning, match="2 links"):
        assert kg.view(page) == page


def test_a_page_for_a_notebook_is_the_same_page(small_graph: Path, page: Path):
    with policykg.open(small_graph) as kg:
        shown = kg.view(focus="night buses", height=500)
        written = kg.view(page, focus="night buses").read_text("utf-8")
    frame = shown._repr_html_()
    held = re.fullmatch(r"<iframe style=\"[^\"]*height:500px[^>']*srcdoc='([^']*)'></iframe>", frame, re.S)
    assert held and unescape(held[1]) == written == shown.html
    assert len(repr(shown)) < 100


def test_a_frame_may_not_touch_the_notebook():
    frame = InlinePage("<p title='x'>&amp;</p>", 640)._repr_html_()
    assert "srcdoc='<p title=&#39;x&#39;>&amp;amp;</p>'" in frame
    assert "allow-same-origin" not in frame


def test_library_errors_are_the_same(small_graph: Path):
    with policykg.open(small_graph) as kg, pytest.raises(InputError, match="night buses"):
        kg.view(focus="nite busses")
