"""What the graph is about: its nodes in themes, each named by one of them.

Themes are communities found by the Louvain method (Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of
communities in large networks", 2008). Policy documents leave the graph in many parts, so that links alone would give
hundreds of themes: what stands under the same heading is held together too, more weakly than by a link.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import networkx as nx  # type: ignore[import-untyped, unused-ignore]

from .centrality import CLASS_WEIGHTS, strength
from .page_graph import PageGraph, PageNode
from .substance import substance
from .text import brevity

Importance = Mapping[str, float]
Heading = tuple[str, ...]
"""A document and the headings above a sentence of it."""

NAMING: Mapping[str, float] = {
    "Concept": 1.0, "Goal": 1.0, "Service": 1.0, "Problem": 1.0, "Rule": 0.9, "Measure": 0.6, "Indicator": 0.6,
    "Group": 0.4, "Body": 0.2, "Place": 0.25, "Condition": 0.3, **CLASS_WEIGHTS,
}  # fmt: skip
"""How well a node of the class names a theme: what a policy is about does so better than who acts, and where."""
OTHER_NAMING = 0.7
"""The same for classes of other ontologies."""
HEADING = 0.1
"""Strength of the tie between a node and a heading that it stands under; a sentence's link has up to 1."""
SMALLEST = 3
"""Nodes in a theme at least."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Nodes that belong together."""

    name_node: str
    """IRI of the member that names the theme; empty for what belongs to no theme."""
    members: tuple[str, ...]
    """IRIs, most important first."""


def themes(graph: PageGraph, importance: Importance) -> list[Theme]:
    """The themes, weightiest first, and last what belongs to none, if any: every node is in exactly one of them."""
    ordered = graph.sorted()
    nodes = {node.iri: node for node in ordered.nodes}
    found = [_ranked(members, importance) for members in _gathered(ordered, _communities(ordered))]
    large = [members for members in found if len(members) >= SMALLEST]
    telling = substance(ordered)
    result = [Theme(_name([nodes[iri] for iri in members], importance, telling), members) for members in large]
    result.sort(key=lambda theme: (-sum(importance[iri] for iri in theme.members), theme.name_node))
    rest = nodes.keys() - {iri for theme in result for iri in theme.members}
    return [*result, Theme("", _ranked(rest, importance))] if rest else result


def _communities(graph: PageGraph) -> list[list[str]]:
    """Groups of linked nodes. networkx is given whole numbers, whose sets have the same order in every run."""
    names = [node.iri for node in graph.nodes]
    joined = _joined(graph, {iri: index for index, iri in enumerate(names)})
    groups = nx.community.louvain_communities(joined, weight="weight", seed=0) if joined.edges else []
    return [[names[index] for index in sorted(group) if index < len(names)] for group in groups]


def _gathered(graph: PageGraph, groups: list[list[str]]) -> list[list[str]]:
    """The groups, those that are too small for a theme put together by the heading that they stand under."""
    headings: dict[str, list[Heading]] = {}
    for link in graph.links:
        for end in (link.subject, link.object):
            headings.setdefault(end, []).extend((said.document, *said.headings) for said in link.evidences)
    small: dict[Heading, list[str]] = {}
    for group in groups:
        if len(group) < SMALLEST:
            under = Counter(heading for iri in group for heading in headings.get(iri, ()))
            small.setdefault(min(under, key=lambda heading: (-under[heading], heading), default=()), []).extend(group)
    return [group for group in groups if len(group) >= SMALLEST] + [
        small[heading] for heading in sorted(small) if heading
    ]


def _joined(graph: PageGraph, place: Mapping[str, int]) -> Any:
    """Linked nodes, and behind them a node for each heading."""
    joined = nx.Graph()
    headings: dict[Heading, int] = {}
    for link in graph.links:
        ends = place[link.subject], place[link.object]
        _tie(joined, *ends, strength(link, graph.terms.group_of))
        for under in dict.fromkeys((said.document, *said.headings) for said in link.evidences):
            heading = headings.setdefault(under, len(place) + len(headings))
            for end in ends:
                if not joined.has_edge(end, heading):
                    _tie(joined, end, heading, HEADING)
    return joined


def _tie(joined: Any, one: int, other: int, weight: float) -> None:
    known = joined.get_edge_data(one, other, {"weight": 0.0})["weight"]
    joined.add_edge(one, other, weight=known + weight)


def _ranked(members: Iterable[str], importance: Importance) -> tuple[str, ...]:
    return tuple(sorted(members, key=lambda iri: (-importance[iri], iri)))


def _name(members: Sequence[PageNode], importance: Importance, telling: Mapping[str, float]) -> str:
    """The member that is important, of a class and a name that tell what is spoken of, and short. The root of the importance is
    taken, or else the actors of a policy, which have most of its links, would name its themes."""

    def fitness(node: PageNode) -> float:
        brief = min(map(brevity, node.labels.values()), default=1.0)
        return math.sqrt(importance[node.iri]) * NAMING.get(node.kind, OTHER_NAMING) * brief * telling[node.iri]

    return min(members, key=lambda node: (-fitness(node), node.iri)).iri
