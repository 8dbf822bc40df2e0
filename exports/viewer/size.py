"""How much of a graph one page carries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .narrow import keep
from .page_graph import PageGraph

MOST_LINKS = 20_000
"""Links that one page carries at most: some ten megabytes, which a browser opens in seconds."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What a page holds of its graph."""

    links: int
    whole: int
    """Links of the graph."""

    @property
    def warning(self) -> str | None:
        """A sentence for whoever made the page, where it does not hold everything."""
        if self.links == self.whole:
            return None
        return (
            f"The graph has {self.whole:,} links and the page carries {self.links:,} of them, those of the most linked "
            "concepts; --focus, --document or --relations make a page of the part that you need."
        )


def carried(graph: PageGraph, ranked: Sequence[str]) -> PageGraph:
    """The graph without the texts that nothing on the page cites, and of a very large one the most important links.

    `ranked` are all nodes, most important first. Of the first ones every link is kept.
    """
    if len(graph.links) <= MOST_LINKS:
        return _cited(graph)
    rank = {iri: place for place, iri in enumerate(ranked)}
    order = sorted(graph.links, key=lambda link: sorted((rank[link.subject], rank[link.object])))
    chosen = frozenset(map(id, order[:MOST_LINKS]))
    return _cited(keep(graph, [link for link in graph.links if id(link) in chosen]))


def _cited(graph: PageGraph) -> PageGraph:
    cited = {evidence.document for link in graph.links for evidence in link.evidences}
    papers = (paper if paper.id in cited else replace(paper, text="") for paper in graph.documents)
    return replace(graph, documents=tuple(papers))
