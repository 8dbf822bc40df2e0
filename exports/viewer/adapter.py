"""From a knowledge graph to what the page shows. The only file of the viewer that knows the store's side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...graph.vocab import local
from .page_graph import PageDocument, PageEvidence, PageGraph, PageLink, PageNode

if TYPE_CHECKING:
    from ...graph.knowledge_graph import KnowledgeGraph
    from ...graph.links import Evidence, Link
    from ...graph.nodes import Concept

_TERMS = """
SELECT ?sort ?term ?label (LANG(?label) AS ?language)
WHERE { VALUES ?sort { owl:Class rdf:Property owl:ObjectProperty pkg:Modality } ?term a ?sort ; rdfs:label ?label }
ORDER BY ?sort ?term ?language DESC(?label)
"""
_HEADINGS = " > "

Named = dict[str, dict[str, str]]


def page_graph(graph: KnowledgeGraph) -> PageGraph:
    """All links of `graph` with their evidence, nodes and documents, and the ontology's labels."""
    terms = _terms(graph)
    return PageGraph(
        nodes=tuple(map(_node, graph.concepts())),
        links=tuple(map(_link, graph.links())),
        documents=tuple(PageDocument(paper.id, paper.title, paper.language) for paper in graph.documents()),
        classes=terms.get("Class", {}),
        relations={**terms.get("Property", {}), **terms.get("ObjectProperty", {})},
        modalities=terms.get("Modality", {}),
    )


def _terms(graph: KnowledgeGraph) -> dict[str, Named]:
    """Labels by sort of term, local name and language; of several labels in a language the first one."""
    found: dict[str, Named] = {}
    for row in graph.query(_TERMS):
        labels = found.setdefault(local(str(row["sort"])), {}).setdefault(local(str(row["term"])), {})
        labels[str(row["language"])] = str(row["label"])
    return found


def _node(concept: Concept) -> PageNode:
    return PageNode(concept.iri, concept.labels, concept.kind, concept.alternatives)


def _link(link: Link) -> PageLink:
    return PageLink(link.subject, link.relation, link.object, tuple(map(_evidence, link.evidences)))


def _evidence(evidence: Evidence) -> PageEvidence:
    return PageEvidence(
        document=evidence.document,
        quote=evidence.quote,
        start=evidence.start,
        end=evidence.end,
        subject=evidence.subject_span,
        cue=evidence.cue_span,
        object=evidence.object_span,
        modality=evidence.modality,
        polarity=evidence.polarity,
        time=evidence.time,
        confidence=evidence.confidence,
        headings=tuple(evidence.headings.split(_HEADINGS)) if evidence.headings else (),
        page=evidence.page,
    )
