"""What is around one node, with as many nodes as can be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from .boxes import Label, Point
from .scene import LEAST_TEXT, ROOM, Scene
from .selection import within
from .style import SMALLEST
from .tree import Tree

MOST_AROUND = 60
COLUMN = 230.0
"""Pixels for a column with the links beside it: drawings of many columns may be so wide, whatever the zoom."""
WIDER = 1.5
"""How far a drawing is drawn out at most where there is room: the flatter its links, the easier they are told apart."""


def focus(scene: Scene, start: str, depth: int) -> tuple[dict[str, Point], list[tuple[str, ...]]]:
    """Middles of the nodes to show, and these as one group: the nearest first, among them the worthiest.

    A node comes in by its firmest link to one that is shown and nearer to the middle; where that has no room for it, it
    is left out, and so is what is behind it.
    """
    distance = within(scene.around, start, depth)
    order = sorted(distance, key=lambda iri: (distance[iri], -scene.value[iri], iri))
    zoom = LEAST_TEXT / SMALLEST
    room = (max(ROOM[0] / zoom, COLUMN * (1 + 2 * max(distance.values()))), ROOM[1] / zoom)
    tree = Tree(scene.boxes[start])
    for iri in order[1:]:
        if len(tree.known) >= MOST_AROUND:
            break
        words = _way(scene, iri, distance, tree)
        if words:
            tree.add(scene.boxes[iri], words, room)
    count = Counter(scene.graph.links[words.link].relation for words in tree.words())
    tree.sort(lambda words: (-count[scene.graph.links[words.link].relation], scene.graph.links[words.link].relation))
    width, height = tree.size()
    across, down = min(WIDER, room[0] / width), min(WIDER, room[1] / height)
    places = {iri: (x * across, y * down) for iri, (x, y) in tree.places().items()}
    return places, [tuple(places)]


def _way(scene: Scene, iri: str, distance: Mapping[str, int], tree: Tree) -> Label | None:
    nearer = [other for other in scene.around[iri] if other in tree.known and distance[other] < distance[iri]]
    return next((words for words in scene.words([iri, *sorted(nearer)]) if iri in (words.source, words.target)), None)
