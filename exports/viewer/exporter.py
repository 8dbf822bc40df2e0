"""Write a graph as one self-contained HTML page."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from .network import network
from .page import render
from .page_graph import PageGraph
from .payload import payload
from .selection import FIRST_SHOWN, MOST_CARRIED, core, cut, find, near, neighbours

if TYPE_CHECKING:
    from ...graph.knowledge_graph import KnowledgeGraph


def write(
    graph: KnowledgeGraph, out: BinaryIO, *, focus: str | None = None, depth: int = 1, title: str | None = None
) -> None:
    """Write the page of a knowledge graph as UTF-8; see `write_page`."""
    from .adapter import page_graph

    write_page(page_graph(graph), out, focus=focus, depth=depth, title=title)


def write_page(
    graph: PageGraph, out: BinaryIO, *, focus: str | None = None, depth: int = 1, title: str | None = None
) -> None:
    """Write the page of `graph`: the same bytes for an equal graph, in whatever order it was read.

    With `focus` (a label or IRI) the page opens on what is at most `depth` links away from that node; without it on the
    most linked nodes. The rest of the graph is in the page too and can be unfolded. Raises `InputError` when no node
    has that label.
    """
    whole = graph.sorted()
    start = find(whole, focus) if focus else None
    carried = _carried(whole, start)
    around = neighbours(carried)
    first = near(around, start, depth, 2 * FIRST_SHOWN) if start else core(around)
    place = {node.iri: index for index, node in enumerate(carried.nodes)}
    data = payload(carried, around, (len(whole.nodes), len(whole.links)))
    data["focus"] = place[start] if start else None
    page = render(network(data, [place[iri] for iri in first]), data, title or _title(whole))
    out.write(page.encode("utf-8"))


def _carried(graph: PageGraph, start: str | None) -> PageGraph:
    """The graph, or of a very large one the part nearest to `start` or with the most links."""
    if len(graph.nodes) <= MOST_CARRIED:
        return graph
    around = neighbours(graph)
    ranked = sorted(around, key=lambda iri: (-len(around[iri]), iri))[:MOST_CARRIED]
    nearest = near(around, start, 3, MOST_CARRIED) if start else []
    return cut(graph, list(dict.fromkeys([*nearest, *ranked]))[:MOST_CARRIED])


def _title(graph: PageGraph) -> str:
    """The only document's title, or one that counts them."""
    titles = [document.title or document.id for document in graph.documents]
    if len(titles) == 1:
        return titles[0]
    return f"{len(titles)} 份文件" if graph.language() == "zh" else f"{len(titles)} documents"
