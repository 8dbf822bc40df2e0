"""Write a graph as one self-contained HTML page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO

from .focus import find
from .frame import first_view
from .narrow import of_relations
from .network import network
from .page import render
from .page_graph import PageGraph
from .payload import payload
from .selection import Neighbours, near, neighbours
from .size import Carried, carried

if TYPE_CHECKING:
    from ...graph.knowledge_graph import KnowledgeGraph


def write(
    graph: KnowledgeGraph,
    out: BinaryIO,
    *,
    focus: str | None = None,
    depth: int = 1,
    document: str | None = None,
    relations: str | Sequence[str] = (),
    title: str | None = None,
) -> Carried:
    """Write the page of a knowledge graph as UTF-8, or of what one `document` (an id) says; see `write_page`.

    Raises `InputError` when the graph has no such document.
    """
    from .adapter import page_graph

    whole = page_graph(graph, document)
    return write_page(whole, out, focus=focus, depth=depth, relations=relations, title=title)


def write_page(
    graph: PageGraph,
    out: BinaryIO,
    *,
    focus: str | None = None,
    depth: int = 1,
    relations: str | Sequence[str] = (),
    title: str | None = None,
) -> Carried:
    """Write the page of `graph`: the same bytes for an equal graph, in whatever order it was read.

    With `focus` (a label or IRI) the page opens on what is at most `depth` links away from that node; without it on the
    most linked nodes. The rest of the graph is in the page too and can be unfolded, as far as one page can carry it.
    With `relations` (local names or labels) the page has no other links. Raises `InputError` when no node has that
    label or no link such a relation.
    """
    whole = (of_relations(graph, relations) if relations else graph).sorted()
    around = neighbours(whole)
    start = find(whole, around, focus) if focus else None
    part = carried(whole, _ranked(around, start))
    data = payload(part, neighbours(part), (len(whole.nodes), len(whole.links)))
    data["focus"] = next((at for at, node in enumerate(part.nodes) if node.iri == start), None)
    data["title"] = title or (whole.documents[0].name if len(whole.documents) == 1 else None)  # else the page counts
    page = render(network(data, first_view(part, data, start, depth)), data, data["title"] or _count(whole))
    out.write(page.encode("utf-8", "replace"))  # half a surrogate pair is no character
    return Carried(len(part.links), len(whole.links))


def _ranked(around: Neighbours, start: str | None) -> list[str]:
    """All nodes, those around `start` first and then the most linked."""
    ranked = sorted(around, key=lambda iri: (-len(around[iri]), iri))
    return list(dict.fromkeys([*(near(around, start, 3, len(ranked)) if start else ()), *ranked]))


def _count(graph: PageGraph) -> str:
    count = len(graph.documents)
    return f"{count} 份文件" if graph.language() == "zh" else f"{count} documents"
