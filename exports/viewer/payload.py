"""The page's data: plain lists and dictionaries, ready for JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from .page_graph import Labels, PageEvidence, PageGraph, PageLink, PageNode
from .segments import segments
from .style import font_size, styles
from .text import box, wrap

MOST_EVIDENCES = 30
"""Sentences carried for one link; the page tells how many there are."""

_ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}

Neighbours = Mapping[str, frozenset[str]]


def embed(value: Any) -> str:
    """JSON that may stand inside a script element: nothing in it can end the element or begin another."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).translate(_ESCAPES)


def payload(graph: PageGraph, around: Neighbours, whole: tuple[int, int]) -> dict[str, Any]:
    """All that the page shows. `whole` counts nodes and links before the graph was cut to fit the page."""
    kinds = styles(node.kind for node in graph.nodes)
    relations = sorted({link.relation for link in graph.links})
    return {
        "language": graph.language(),
        "nodes": nodes(graph.nodes, around),
        "links": links(graph),
        "documents": [{"title": paper.title or paper.id, "id": paper.id} for paper in graph.documents],
        "classes": {name: {"labels": named(graph.classes, name), **style} for name, style in kinds.items()},
        "relations": {name: named(graph.relations, name) for name in relations},
        "modalities": {name: dict(labels) for name, labels in sorted(graph.modalities.items())},
        "whole": {"nodes": whole[0], "links": whole[1]},
    }


def named(labels: Mapping[str, Labels], name: str) -> dict[str, str]:
    """The labels of a class or relation, or its own name where the ontology gives none."""
    return dict(sorted(labels.get(name, {}).items())) or {"en": name}


def nodes(given: Sequence[PageNode], around: Neighbours) -> list[dict[str, Any]]:
    """One dictionary a node; its place in the list is its id in the page."""
    most = max((len(others) for others in around.values()), default=0)
    return [_node(node, len(around[node.iri]), most) for node in given]


def _node(node: PageNode, degree: int, most: int) -> dict[str, Any]:
    labels = {code: " ".join(label.split()) for code, label in sorted(node.labels.items())} or {"": node.iri}
    wrapped = {code: wrap(label) for code, label in labels.items()}
    size = font_size(degree, most)
    sizes = [box(text, size) for text in wrapped.values()]
    return {
        "iri": node.iri, "kind": node.kind, "labels": labels, "wrapped": wrapped, "degree": degree, "size": size,
        "alternatives": sorted(set(node.alternatives)),
        "width": max(width for width, _ in sizes), "height": max(height for _, height in sizes),
    }  # fmt: skip


def links(graph: PageGraph) -> list[dict[str, Any]]:
    """One dictionary a link, its ends as places in the list of nodes."""
    place = {node.iri: index for index, node in enumerate(graph.nodes)}
    papers = {paper.id: index for index, paper in enumerate(graph.documents)}
    return [_link(link, place, papers) for link in graph.links]


def _link(link: PageLink, place: Mapping[str, int], papers: Mapping[str, int]) -> dict[str, Any]:
    ordered = sorted(link.evidences, key=lambda evidence: (papers.get(evidence.document, -1), evidence.start))
    return {
        "from": place[link.subject], "to": place[link.object], "relation": link.relation,
        "denied": link.denied, "negated": link.negated,
        "evidences": [_evidence(evidence, papers) for evidence in ordered[:MOST_EVIDENCES]], "count": len(ordered),
    }  # fmt: skip


def _evidence(evidence: PageEvidence, papers: Mapping[str, int]) -> dict[str, Any]:
    return {
        "document": papers.get(evidence.document, -1), "name": evidence.document,
        "start": evidence.start, "end": evidence.end, "parts": segments(evidence),
        "headings": list(evidence.headings), "page": evidence.page, "time": evidence.time,
        "modality": evidence.modality, "polarity": evidence.polarity, "confidence": evidence.confidence,
    }  # fmt: skip
