"""A page that carries a part of its graph says so, and how to come to the rest."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from policykg.exports.viewer import size

from .graphs import star
from .pages import Browser, words


def test_a_part_says_that_it_is_one(show: Callable[..., Browser], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(size, "MOST_LINKS", 50)
    browser = show(star(40))
    assert "50 of its 80 links" in words(browser, "#counts")[0]
    assert "--focus, --document and --relations" in words(browser, "#partly")[0]


def test_a_whole_graph_says_nothing_of_it(browser: Browser) -> None:
    assert words(browser, "#partly") == []


def test_an_empty_graph_opens(show: Callable[..., Browser]) -> None:
    browser = show(star(0))
    assert "0 concepts" in words(browser, "#counts")[0]
