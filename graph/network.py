"""The graph as networkx sees it: nodes and affirmed links, with attributes that GraphML can write."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from .links import Link
from .vocab import local

if TYPE_CHECKING:
    import networkx


def network(links: Iterable[Link]) -> networkx.MultiDiGraph[str]:
    """One edge a link that some evidence affirms; its key is the claim's and no other edge's.

    Nodes are IRIs with `label` and `kind`. Edges have `relation`, `label`, `claim`, `evidences` (a count), `confidence`
    (the surest), `modality`, `document`, `quote`, `start` and `end` (of the first sentence that affirms it).
    """
    import networkx

    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for link in links:
        if link.affirmed:
            graph.add_node(link.subject, label=link.subject_label, kind=link.subject_kind)
            graph.add_node(link.object, label=link.object_label, kind=link.object_kind)
            graph.add_edge(link.subject, link.object, key=local(link.iri), **_attributes(link))
    return graph


def _attributes(link: Link) -> dict[str, str | int | float]:
    first = next(evidence for evidence in link.evidences if evidence.polarity == "affirmed")
    return {
        "relation": link.relation,
        "label": link.relation,
        "claim": link.iri,
        "evidences": len(link.evidences),
        "confidence": link.confidence,
        "modality": first.modality,
        "document": first.document,
        "quote": first.quote,
        "start": first.start,
        "end": first.end,
    }
