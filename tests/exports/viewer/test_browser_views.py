"""Views beyond the first: around a concept, of a theme, and of everything from far away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from .graphs import graph, link, star
from .pages import Browser, number, words

Show = Callable[..., Browser]
PLACES = "return Object.entries(policykg.network.getPositions()).sort()"
TAKEN = "return policykg.network.body.data.nodes.getIds().map((id) => [policykg.area(id), id])"


def reload(page: Browser) -> None:
    here = page.execute_script("return location.href")
    page.get("about:blank")
    page.get(here)


def meeting(page: Browser) -> list[Any]:
    """Pairs of boxes that cover each other."""
    boxes = [box for box, _ in page.execute_script(TAKEN)]
    return [
        (a, b) for i, a in enumerate(boxes) for b in boxes[:i]
        if a["left"] < b["right"] and b["left"] < a["right"] and a["top"] < b["bottom"] and b["top"] < a["bottom"]
    ]  # fmt: skip


def in_the_middle(page: Browser) -> bool:
    """Whether the window looks at the middle of what is drawn, to a tenth of its width."""
    boxes = [box for box, _ in page.execute_script(TAKEN)]
    left, right = min(box["left"] for box in boxes), max(box["right"] for box in boxes)
    looked_at: float = page.execute_script("return policykg.network.getViewPosition().x")
    return abs(looked_at - (left + right) / 2) < max(40.0, (right - left) / 10)


@pytest.fixture
def page(show: Show) -> Browser:
    return show(star(120))


def test_a_found_concept_stands_among_its_neighbours(page: Browser) -> None:
    far = "return policykg.data.nodes.find((n) => !policykg.state.shown.has(n.id) && n.iri.startsWith('hand')).id"
    found = page.execute_script(far)
    page.execute_script("policykg.select('node', arguments[0], true)", found)
    assert 8 <= page.execute_script("return policykg.network.body.data.nodes.length") <= 12
    assert meeting(page) == []
    page.find_element("css selector", "#panel .back").click()
    assert page.execute_script("return policykg.state.question") is None


def test_unfolding_says_how_many_and_shows_them_sorted_by_side(page: Browser) -> None:
    page.execute_script("policykg.select('node', arguments[0])", number(page, "hub"))
    [name] = words(page, "#unfold")
    page.find_element("id", "unfold").click()
    drawn = page.execute_script("return policykg.network.body.data.nodes.length - 1")
    assert name == f"Unfold {drawn} of 120 neighbours"
    assert meeting(page) == []
    before = page.execute_script(PLACES)
    reload(page)
    assert page.execute_script(PLACES) == before
    page.find_element("id", "unfold").click()
    after = page.execute_script(PLACES)
    assert len({name for name, _ in before} & {name for name, _ in after}) == 1


def test_what_points_to_the_concept_is_on_its_left(show: Show) -> None:
    page = show(graph(*(link(f"cause {i}", "promotes", "hub") for i in range(4)), link("hub", "needs", "end")))
    page.execute_script("policykg.unfold(arguments[0])", number(page, "hub"))
    x = [
        page.execute_script("return policykg.network.getPosition(arguments[0]).x", number(page, name))
        for name in ("cause 0", "cause 3", "hub", "end")
    ]
    assert x[0] < x[2] > x[1]
    assert x[2] < x[3]


def test_a_theme_has_a_drawing_of_its_own(page: Browser) -> None:
    of = page.execute_script("return policykg.data.themes[0].node")
    page.execute_script("policykg.ask({kind: 'theme', of: arguments[0], part: 0})", of)
    assert in_the_middle(page)
    shown = page.execute_script("return policykg.network.body.data.nodes.length")
    assert words(page, "#members")[0].startswith((f"{shown} of ", f"All {shown} "))
    assert meeting(page) == []
    before = page.execute_script(PLACES)
    reload(page)
    assert page.execute_script(PLACES) == before


def test_far_away_concepts_are_dots(page: Browser) -> None:
    page.find_element("id", "more").click()
    shapes = "return [...new Set(policykg.network.body.data.nodes.get().map((node) => node.shape))]"
    assert page.execute_script(shapes) == ["dot"]
    page.execute_script("policykg.fit([arguments[0]])", number(page, "hub"))
    assert page.execute_script(shapes) == ["box"]
