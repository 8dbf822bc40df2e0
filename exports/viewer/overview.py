"""The themes of a graph side by side, with as many of their nodes as can be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .boxes import Point
from .cards import drawn, shapes
from .choice import choose, growths
from .grid import Card
from .scene import LEAST_TEXT, ROOM, Scene
from .shelves import Row, Shelves
from .style import SMALLEST
from .themes import Theme

FILL, STEP, TRIES = 0.56, 1.04, 25
"""Share of the room that boxes with their surroundings take in the first try, and how the next ones differ."""

COUNTS = (7, 6)
"""Themes to show; fewer leave more room for each."""
LEAST = LEAST_TEXT / SMALLEST
"""The zoom at which the smallest text can just be read."""

Group = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Try:
    groups: list[Group]
    rows: list[Row]
    zoom: float


def overview(scene: Scene, themes: Sequence[Theme]) -> tuple[dict[str, Point], list[Group]]:
    """Middles of the nodes to show, and these in groups by theme. Themes that are shown get their `box`."""
    best = _Search(scene, themes).best()
    spots: dict[str, Point] = {}
    for at, (area, middles) in drawn(best.rows, ROOM).items() if best.groups else ():
        group = best.groups[at]
        spots.update(zip(group, middles, strict=True))
        theme = scene.node(group[0])["theme"]
        if theme is not None:
            scene.data["themes"][theme]["box"] = [round(edge) for edge in area]
    return spots, best.groups


class _Search:
    """Tries with more and less room for boxes, until the most are shown that can be read."""

    def __init__(self, scene: Scene, themes: Sequence[Theme]) -> None:
        self.scene = scene
        self.queues = growths(themes, scene.around, scene.value)
        self.cards: dict[Group, list[Card]] = {}

    def best(self) -> _Try:
        return max((self._most(count) for count in COUNTS), key=self._worth)

    def _worth(self, tried: _Try) -> tuple[bool, float]:
        """The more is shown the better, if it can be read; a theme weighs as much as two nodes."""
        return tried.zoom >= LEAST, sum(map(len, tried.groups)) + 2 * len(tried.groups)

    def _most(self, count: int) -> _Try:
        """As much as can be read of so many themes."""
        room = FILL * ROOM[0] * ROOM[1] / LEAST**2
        found = self._try(room, count)
        legible = found.zoom >= LEAST
        for _ in range(TRIES):
            room *= STEP if legible else 1 / STEP
            fresh = self._try(room, count)
            if legible and (fresh.zoom < LEAST or fresh.groups == found.groups):
                break
            found = fresh
            if not legible and found.zoom >= LEAST:
                break
        return found

    def _try(self, room: float, count: int) -> _Try:
        scene = self.scene
        groups = choose(self.queues[:count], scene.value, scene.area, room)
        if not groups:
            return _Try([], [], 1.0)
        rows, zoom = Shelves([self._shapes(group) for group in groups], scene.ties(groups)).fill(ROOM)
        return _Try(groups, rows, zoom)

    def _shapes(self, group: Group) -> list[Card]:
        if group not in self.cards:
            boxes = [self.scene.boxes[iri] for iri in group]
            self.cards[group] = shapes(boxes, self.scene.words(group), self._titles(group))
        return self.cards[group]

    def _titles(self, group: Group) -> Sequence[str]:
        theme = self.scene.node(group[0])["theme"]
        if theme is None:
            return ()
        return list(self.scene.data["nodes"][self.scene.data["themes"][theme]["node"]]["labels"].values())
