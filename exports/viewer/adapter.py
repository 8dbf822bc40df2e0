"""From a knowledge graph to what the page shows. The only file of the viewer that knows the store's side."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ...errors import InputError
from ...graph.nearest import nearest
from ...graph.vocab import local
from .issued import issued
from .page_graph import PageDocument, PageEvidence, PageGraph, PageLink, PageNode, PageTerms

if TYPE_CHECKING:
    from ...graph.knowledge_graph import KnowledgeGraph
    from ...graph.links import Evidence, Link
    from ...graph.nodes import Concept

_TERMS = """
SELECT ?sort ?term ?label (LANG(?label) AS ?language)
WHERE {
    VALUES ?sort { owl:Class rdf:Property owl:ObjectProperty pkg:Modality pkg:RelationGroup }
    ?term a ?sort ; rdfs:label ?label
}
ORDER BY ?sort ?term ?language DESC(?label)
"""
_GROUPS = "SELECT ?term ?group WHERE { ?term pkg:group ?group } ORDER BY ?term DESC(?group)"
_INFLUENCES = """
SELECT ?term ?way WHERE { VALUES ?way { "forward" "backward" } ?term pkg:influence ?way } ORDER BY ?term ?way
"""
_DEFINITIONS = """
SELECT ?node ?text (LANG(?text) AS ?language) WHERE { ?node a skos:Concept ; skos:definition ?text }
ORDER BY ?node ?language DESC(?text)
"""
_ALIGNMENTS = """
SELECT DISTINCT ?node ?match ?other WHERE {
    VALUES ?match { skos:exactMatch skos:closeMatch skos:broadMatch skos:narrowMatch }
    ?node ?match ?other
} ORDER BY ?node DESC(?match) ?other
"""
_KNOWN = "SELECT DISTINCT ?node WHERE { ?node skos:inScheme ?scheme }"
_HEADINGS = " > "

Named = dict[str, dict[str, str]]


def page_graph(graph: KnowledgeGraph, document: str | None = None) -> PageGraph:
    """All links of `graph`, or those that one `document` (an id) states, with their evidence, nodes and documents.

    Raises `InputError` when the graph has no such document.
    """
    if document is not None:
        _held(graph, document)
    read = graph.links(document=document)
    links = tuple(map(_link, read))
    ends = {iri for link in links for iri in (link.subject, link.object)}
    make = _node_maker(graph)
    papers = [paper for paper in graph.documents() if document in (None, paper.id)]
    facts = issued(read, papers)
    return PageGraph(
        nodes=tuple(make(concept) for concept in graph.concepts() if concept.iri in ends),
        links=links,
        documents=tuple(
            PageDocument(paper.id, paper.title, paper.language, graph.text(paper.id), *facts[paper.id])
            for paper in papers
        ),
        terms=_terms(graph),
    )


def _held(graph: KnowledgeGraph, document: str) -> None:
    """InputError, with ids that are like it, unless the graph holds the document."""
    held = [paper.id for paper in graph.documents()]
    if document not in held:
        near = ", ".join(f'"{id}"' for id in nearest(document, held, 3, 0.4) or held[:3])
        raise InputError(f'The graph has no document "{document}": there are {near}.')


def _terms(graph: KnowledgeGraph) -> PageTerms:
    """Labels by local name and language; of several labels in a language the first one."""
    found: dict[str, Named] = {}
    for row in graph.query(_TERMS):
        labels = found.setdefault(local(str(row["sort"])), {}).setdefault(local(str(row["term"])), {})
        labels[str(row["language"])] = str(row["label"])
    return PageTerms(
        classes=found.get("Class", {}),
        relations={**found.get("Property", {}), **found.get("ObjectProperty", {})},
        modalities=found.get("Modality", {}),
        groups=found.get("RelationGroup", {}),
        group_of={local(str(row["term"])): local(str(row["group"])) for row in graph.query(_GROUPS)},
        influence={local(str(row["term"])): str(row["way"]) for row in graph.query(_INFLUENCES)},
    )


def _node_maker(graph: KnowledgeGraph) -> Callable[[Concept], PageNode]:
    """How a concept becomes a node, with what the thesaurus tells of it."""
    definitions: Named = {}
    for row in graph.query(_DEFINITIONS):
        definitions.setdefault(str(row["node"]), {})[str(row["language"])] = str(row["text"])
    alignments: dict[str, list[tuple[str, str]]] = {}
    for row in graph.query(_ALIGNMENTS):
        alignments.setdefault(str(row["node"]), []).append((local(str(row["match"])), str(row["other"])))

    known = {str(row["node"]) for row in graph.query(_KNOWN)}

    def node(concept: Concept) -> PageNode:
        iri = concept.iri
        about = definitions.get(iri, {}), tuple(alignments.get(iri, ()))
        return PageNode(iri, concept.labels, concept.kind, concept.alternatives, *about, iri in known)

    return node


def _link(link: Link) -> PageLink:
    return PageLink(link.subject, link.relation, link.object, tuple(map(_evidence, link.evidences)), link.id)


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
