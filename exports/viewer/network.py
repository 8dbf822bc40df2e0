"""The graph as a pyvis network: the nodes shown first, with their places."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .page import OPTIONS
from .payload import wrapped


def network(data: dict[str, Any], places: Mapping[int, tuple[int, int]]) -> Any:
    """A pyvis `Network` of the nodes of `data["nodes"]` that `places` names, with their middles in pixels.

    Nodes are set directly, since pyvis's `add_node` searches all earlier ones. The page draws the links from
    `data["links"]`, as it also shows nodes that are not among the first.
    """
    from pyvis.network import Network  # type: ignore[import-untyped, unused-ignore]
    from pyvis.node import Node  # type: ignore[import-untyped, unused-ignore]

    drawn = Network(directed=True)
    drawn.options = OPTIONS
    for index, (x, y) in places.items():
        node = data["nodes"][index]
        drawn.nodes.append(Node(index, "box", _shown(wrapped(node), data), group=node["kind"], x=x, y=y).options)
    return drawn


def _shown(labels: dict[str, str], data: dict[str, Any]) -> str:
    return labels.get(data["language"]) or next(iter(labels.values()))
