"""The first view: nothing covers anything, all can be read, and equal graphs are drawn alike."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policykg.exports.viewer import PageEvidence, PageGraph, PageLink, PageNode, PageTerms
from policykg.exports.viewer.boxes import Box
from policykg.exports.viewer.cards import AIR, TITLE
from policykg.exports.viewer.choice import MOST_SHOWN
from policykg.exports.viewer.frame import first_view
from policykg.exports.viewer.payload import payload
from policykg.exports.viewer.routes import STRAIGHT, route
from policykg.exports.viewer.scene import LEAST_TEXT, ROOM
from policykg.exports.viewer.selection import neighbours
from policykg.exports.viewer.style import SMALLEST
from policykg.exports.viewer.words import LINK_FONT, link_label

Area = tuple[float, float, float, float]

RELATIONS = {
    "promotes": {"en": "promotes", "zh": "促进"},
    "achievedThrough": {"en": "achieved through", "zh": "通过…实现"},
    "targets": {"en": "targets", "zh": "面向"},
}
WORDS = "harbour night ferries dredging quay residents noise permits wind turbines training fund register berth".split()
KINDS = ("Concept", "Goal", "Measure", "Group", "Body", "Place", "Period")


def graph(pairs: list[tuple[int, int]], chance: random.Random, count: int = 0) -> PageGraph:
    """Nodes with names of one to six words, and links between those whose numbers are given."""
    size = max([count, *(end + 1 for pair in pairs for end in pair)])
    nodes = tuple(
        PageNode(f"n{i:04}", {"en": " ".join(chance.choices(WORDS, k=chance.randint(1, 6)))}, chance.choice(KINDS))
        for i in range(size)
    )
    links = {
        (f"n{a:04}", chance.choice(sorted(RELATIONS)), f"n{b:04}"): PageEvidence(
            "plan.md", "said", 0, 4, confidence=chance.random(), headings=(f"part {a % 5}",)
        )
        for a, b in pairs
    }
    return PageGraph(
        nodes, tuple(PageLink(*ends, (said,)) for ends, said in links.items()), (), PageTerms(relations=RELATIONS)
    )


def towns(themes: int, each: int) -> PageGraph:
    """Themes of `each` nodes, dense inside, with some links from one to another."""
    chance = random.Random(themes)
    inside = [(t * each + chance.randrange(1 + i // 3), t * each + i) for t in range(themes) for i in range(1, each)]
    more = [
        (t * each + chance.randrange(each), t * each + chance.randrange(each)) for t in range(themes) for _ in "abcd"
    ]
    across = [(chance.randrange(themes * each), chance.randrange(themes * each)) for _ in range(2 * themes)]
    return graph(inside + more + across, chance)


def view(given_graph: PageGraph, start: str | None = None, depth: int = 1) -> tuple[dict[str, Any], dict[int, Any]]:
    ordered = given_graph.sorted()
    data = payload(ordered, neighbours(ordered), (0, 0))
    return data, first_view(ordered, data, start, depth)


def boxes(data: dict[str, Any], places: dict[int, Any]) -> list[Area]:
    nodes = data["nodes"]
    return [_around(x, y, nodes[at]["width"], nodes[at]["height"]) for at, (x, y) in places.items()]


def words(given_graph: PageGraph, data: dict[str, Any], places: dict[int, Any]) -> list[Area]:
    """The areas of all words that are drawn on links."""
    shown = [at for at, link in enumerate(data["links"]) if link.get("quiet") is False]
    found = []
    for at in shown:
        a, b = data["links"][at]["from"], data["links"][at]["to"]
        (ax, ay), (bx, by) = places[a], places[b]
        more = sum({a, b} == {link["from"], link["to"]} for link in data["links"]) - 1
        label = link_label(at, given_graph.sorted().links[at], RELATIONS[data["links"][at]["relation"]], more)
        found.append(_around((ax + bx) / 2, (ay + by) / 2, label.width, label.height))
    return found


def titles(data: dict[str, Any]) -> list[Area]:
    """The strips at the top of the regions."""
    shown = [theme["box"] for theme in data["themes"] if theme["box"]]
    return [(left, top, right, top + TITLE) for left, top, right, _ in shown]


def _around(x: float, y: float, width: float, height: float) -> Area:
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2


def cover(one: Area, other: Area) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def zoom(areas: list[Area]) -> float:
    left, top = (min(area[axis] for area in areas) for axis in (0, 1))
    right, bottom = (max(area[axis] for area in areas) for axis in (2, 3))
    return min(ROOM[0] / (right - left), ROOM[1] / (bottom - top))


pairs = st.lists(st.tuples(st.integers(0, 24), st.integers(0, 24)), max_size=60)


@given(pairs, st.randoms(use_true_random=False), st.integers(0, 3))
@settings(max_examples=25, deadline=None)
def test_nothing_covers_anything(links: list[tuple[int, int]], chance: random.Random, depth: int) -> None:
    given_graph = graph(links, chance, 1)
    data, places = view(given_graph, "n0000" if depth else None, depth)
    areas = boxes(data, places) + words(given_graph, data, places) + titles(data)
    assert places
    assert not [pair for pair in combinations(areas, 2) if cover(*pair)]


@given(pairs, st.randoms(use_true_random=False))
@settings(max_examples=10, deadline=None)
def test_the_order_of_the_graph_changes_nothing(links: list[tuple[int, int]], chance: random.Random) -> None:
    given_graph = graph(links, chance, 1)
    nodes, ties = list(given_graph.nodes), list(given_graph.links)
    chance.shuffle(nodes)
    chance.shuffle(ties)
    assert view(replace(given_graph, nodes=tuple(nodes), links=tuple(ties))) == view(given_graph)


def test_a_large_graph_opens_with_themes_that_can_be_read() -> None:
    data, places = view(towns(12, 34))
    shown = [theme["box"] for theme in data["themes"] if theme["box"]]
    assert 5 <= len(shown) <= 8
    assert 25 <= len(places) <= MOST_SHOWN
    scale = zoom([*shown, *boxes(data, places)])
    assert scale * min(LINK_FONT, *(data["nodes"][at]["size"] for at in places)) >= LEAST_TEXT
    assert min(node["size"] for node in data["nodes"]) == SMALLEST


def test_themes_stand_apart_and_hold_their_nodes() -> None:
    data, places = view(towns(12, 34))
    for one, other in combinations([theme["box"] for theme in data["themes"] if theme["box"]], 2):
        assert not cover(one, other)
    for at, (x, y) in places.items():
        node = data["nodes"][at]
        left, top, right, bottom = data["themes"][node["theme"]]["box"]
        inner = (left + AIR - 1, top + AIR + TITLE - 1, right - AIR + 1, bottom - AIR + 1)
        area = _around(x, y, node["width"], node["height"])
        assert area[0] >= inner[0] and area[1] >= inner[1] and area[2] <= inner[2] and area[3] <= inner[3]


def test_most_links_within_a_theme_have_their_words() -> None:
    data, _ = view(towns(12, 34))
    theme = [node["theme"] for node in data["nodes"]]
    inside = [link for link in data["links"] if "quiet" in link and theme[link["from"]] == theme[link["to"]]]
    assert sum(link["quiet"] for link in inside) <= len(inside) // 8
    assert all(link["quiet"] for link in data["links"] if "quiet" in link and link not in inside)


def test_no_shown_node_stands_alone() -> None:
    data, places = view(towns(12, 34))
    joined = {end for link in data["links"] if link.get("quiet") is False for end in (link["from"], link["to"])}
    assert places.keys() == joined


def test_nodes_without_links_are_shown_where_there_is_nothing_else() -> None:
    assert len(view(graph([], random.Random(1), 6))[1]) == 6


def test_nothing_to_place() -> None:
    assert view(PageGraph((), ()))[1] == {}


@pytest.mark.parametrize("depth", [1, 2])
def test_the_focus_is_in_the_middle_and_links_point_to_the_right(depth: int) -> None:
    data, places = view(towns(3, 30), "n0000", depth)
    assert places[0] == (0, 0)
    near = [link for link in data["links"] if "quiet" in link and 0 in (link["from"], link["to"])]
    ahead = [places[link["from"]][0] < places[link["to"]][0] for link in near]
    assert len(near) >= 5
    assert sum(ahead) >= len(ahead) // 2
    assert zoom(boxes(data, places)) * SMALLEST >= LEAST_TEXT * 0.98


def test_a_link_from_theme_to_theme_avoids_the_boxes_between() -> None:
    spots = {"a": (0.0, 0.0), "b": (400.0, 0.0), "c": (200.0, 0.0), "d": (200.0, 200.0), "e": (200.0, -200.0)}
    sizes = {name: Box(name, 80, 30) for name in spots}
    assert route("a", "b", spots, sizes) != STRAIGHT
    assert route("a", "c", spots, sizes) == STRAIGHT
    assert route("a", "b", {name: spots[name] for name in "abc"}, sizes) == STRAIGHT  # no room aside
