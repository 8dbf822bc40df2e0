"""Where the first nodes stand: nothing covers anything, and equal graphs are drawn alike."""

from __future__ import annotations

import random
from itertools import combinations

import pytest

from policykg.exports.viewer.layout import positions
from policykg.exports.viewer.spread import Box, Label, covered


def tree(count: int) -> tuple[list[Box], list[Label]]:
    """A random tree of `count` boxes, always the same."""
    chance = random.Random(count)
    boxes = [Box(str(i), chance.randint(70, 210), chance.choice((34, 52, 70))) for i in range(count)]
    labels = [Label(str(chance.randrange(max(1, i // 2))), str(i), chance.randint(40, 90), 17) for i in range(1, count)]
    return boxes, labels


@pytest.mark.parametrize("count", [1, 2, 12, 40, 60])
def test_no_box_covers_another(count: int) -> None:
    boxes, labels = tree(count)
    points = positions(boxes, labels)
    for one, other in combinations(boxes, 2):
        (ax, ay), (bx, by) = points[one.name], points[other.name]
        assert abs(ax - bx) >= (one.width + other.width) / 2 or abs(ay - by) >= (one.height + other.height) / 2


def test_most_labels_are_free() -> None:
    boxes, labels = tree(45)
    points = {name: (float(x), float(y)) for name, (x, y) in positions(boxes, labels).items()}
    assert covered(points, boxes, labels) <= len(labels) // 8


def test_parts_without_links_between_them_stand_apart_and_the_whole_in_the_middle() -> None:
    boxes = [Box(name, 100, 30) for name in "abcdefg"]
    points = positions(boxes, [Label("a", "b", 50, 15), Label("c", "d", 50, 15)])
    assert covered({name: (float(x), float(y)) for name, (x, y) in points.items()}, boxes, []) == 0
    for axis in (0, 1):
        places = [point[axis] for point in points.values()]
        assert abs(min(places) + max(places)) <= 2


def test_places_do_not_depend_on_chance() -> None:
    assert positions(*tree(25)) == positions(*tree(25))


def test_nothing_to_place() -> None:
    assert positions([], []) == {}


def test_a_link_to_itself_needs_no_place() -> None:
    assert positions([Box("a", 10, 10)], [Label("a", "a", 5, 5)]) == {"a": (0, 0)}
