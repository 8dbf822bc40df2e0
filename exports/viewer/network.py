"""The graph as a pyvis network: the nodes shown first, with their places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .layout import positions
from .page import OPTIONS
from .spread import Box, Label
from .text import width

LINK_FONT = 12
"""Pixels; the height of the words on a link."""
NOT_EM = 2.5
"""Room for "not: " before them, in multiples of that."""
LINK_ROOM = 5
"""Pixels above and below them, so that line and arrow are seen where a link is short."""


def network(data: dict[str, Any], first: Sequence[int]) -> Any:
    """A pyvis `Network` of the nodes whose places in `data["nodes"]` are `first`, most important first.

    Nodes are set directly, since pyvis's `add_node` searches all earlier ones. The page draws the links from
    `data["links"]`, as it also shows nodes that are not among the first.
    """
    from pyvis.network import Network  # type: ignore[import-untyped, unused-ignore]
    from pyvis.node import Node  # type: ignore[import-untyped, unused-ignore]

    drawn = Network(directed=True)
    drawn.options = OPTIONS
    shown = frozenset(first)
    links = [link for link in data["links"] if link["from"] in shown and link["to"] in shown]
    places = positions(_boxes(data, first), _labels(data, links))
    for index in first:
        x, y = places[str(index)]
        node = data["nodes"][index]
        drawn.nodes.append(Node(index, "box", _shown(node["wrapped"], data), group=node["kind"], x=x, y=y).options)
    return drawn


def _shown(labels: dict[str, str], data: dict[str, Any]) -> str:
    return labels.get(data["language"]) or next(iter(labels.values()))


def _boxes(data: dict[str, Any], first: Sequence[int]) -> list[Box]:
    nodes = data["nodes"]
    return [Box(str(index), nodes[index]["width"], nodes[index]["height"]) for index in first]


def _labels(data: dict[str, Any], links: Sequence[dict[str, Any]]) -> list[Label]:
    """One label a pair of nodes, from the first link's subject; several links between the same two are stacked."""
    pairs: dict[frozenset[int], tuple[int, int]] = {}
    rooms: dict[tuple[int, int], list[float]] = {}
    for link in links:
        ends = pairs.setdefault(frozenset((link["from"], link["to"])), (link["from"], link["to"]))
        words = data["relations"][link["relation"]]["labels"].values()
        room = max(map(width, words)) + (NOT_EM if link["negated"] else 0)
        rooms.setdefault(ends, []).append(room * LINK_FONT)
    return [
        Label(str(ends[0]), str(ends[1]), max(wide) + 8, (LINK_FONT + 5) * len(wide) + 2 * LINK_ROOM)
        for ends, wide in rooms.items()
    ]
