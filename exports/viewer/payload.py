"""The page's data: plain lists and dictionaries, ready for JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from .evidence_rows import EvidenceRows
from .page_graph import Labels, PageGraph, PageLink, PageNode, PageTerms
from .style import OTHERS, group_hues, styles
from .text import wrap

_ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}

Neighbours = Mapping[str, frozenset[str]]


def embed(value: Any) -> str:
    """JSON that may stand inside a script element: nothing in it can end the element or begin another."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).translate(_ESCAPES)


def payload(graph: PageGraph, around: Neighbours, whole: tuple[int, int]) -> dict[str, Any]:
    """All that the page shows. `whole` counts nodes and links before the graph was cut to fit the page."""
    rows = EvidenceRows(graph.documents)
    place = {node.iri: index for index, node in enumerate(graph.nodes)}
    return {
        "language": graph.language(),
        "nodes": nodes(graph.nodes, around),
        "links": [_link(link, place, rows) for link in graph.links],
        "headings": rows.headings,
        "documents": [
            {
                "id": paper.id,
                "title": paper.name,
                "language": paper.language,
                "text": paper.text,
                "issuer": paper.issuer,
                "date": paper.date,
            }
            for paper in graph.documents
        ],
        **_terms(graph),
        "whole": {"nodes": whole[0], "links": whole[1]},
    }


def _terms(graph: PageGraph) -> dict[str, Any]:
    """Words and looks of the classes, relations, groups of relations and modalities that the graph uses."""
    terms = graph.terms
    kinds = styles(node.kind for node in graph.nodes)
    relations = sorted({link.relation for link in graph.links})
    hues = group_hues(terms.group_of.get(relation, OTHERS) for relation in relations)
    return {
        "classes": {name: {"labels": named(terms.classes, name), **style} for name, style in kinds.items()},
        "relations": {name: _relation(terms, name) for name in relations},
        "groups": {name: {"labels": named(terms.groups, name), **style} for name, style in hues.items()},
        "modalities": {name: dict(labels) for name, labels in sorted(terms.modalities.items())},
    }


def _relation(terms: PageTerms, name: str) -> dict[str, Any]:
    return {
        "labels": named(terms.relations, name), "group": terms.group_of.get(name, OTHERS),
        "influence": terms.influence.get(name),
    }  # fmt: skip


def named(labels: Mapping[str, Labels], name: str) -> dict[str, str]:
    """The labels of a class or relation, or its own name where the ontology gives none."""
    return dict(sorted(labels.get(name, {}).items())) or {"en": name}


def nodes(given: Sequence[PageNode], around: Neighbours) -> list[dict[str, Any]]:
    """One dictionary a node; its place in the list is its id in the page."""
    return [_node(node, len(around[node.iri])) for node in given]


def _node(node: PageNode, degree: int) -> dict[str, Any]:
    labels = {code: " ".join(label.split()) for code, label in sorted(node.labels.items())} or {"": node.iri}
    may = {
        "wrapped": {code: words for code, label in labels.items() if (words := wrap(label)) != label},
        "alternatives": sorted(set(node.alternatives)), "definition": dict(sorted(node.definition.items())),
        "alignments": [list(alignment) for alignment in node.alignments],
    }  # fmt: skip
    told = {name: value for name, value in may.items() if value}  # the page knows that the others are empty
    return {"iri": node.iri, "kind": node.kind, "labels": labels, "degree": degree, **told}


def wrapped(node: Mapping[str, Any]) -> dict[str, str]:
    """The node's labels by language, as they stand in its box."""
    return {**node["labels"], **node.get("wrapped", {})}


def _link(link: PageLink, place: Mapping[str, int], rows: EvidenceRows) -> dict[str, Any]:
    """Its ends are places in the list of nodes."""
    return {
        "key": link.id, "from": place[link.subject], "to": place[link.object], "relation": link.relation,
        "denied": link.denied, "negated": link.negated, "evidences": rows.rows(link.evidences),
    }  # fmt: skip
