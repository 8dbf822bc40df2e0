"""Assembles links from claims and evidence: one look-up a claim and one an evidence, labels and texts kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import pyoxigraph
from pyoxigraph import Literal, NamedNode

from . import iris
from .links import Evidence, Link
from .nodes import Concept, Nodes
from .transactions import MERGED
from .vocab import DCTERMS, OA, PKG, SCHEMA, local

_Said = dict[NamedNode, list[NamedNode | Literal]]


@dataclass(frozen=True, slots=True)
class _Source:
    id: str
    text: str
    language: str


@dataclass(slots=True)
class LinkReader:
    """Reads links from a store that does not change meanwhile."""

    store: pyoxigraph.Store
    nodes: Nodes
    _sources: dict[str, _Source] = field(default_factory=dict)

    def links(self, claims: Iterable[NamedNode], keep: Callable[[Evidence], bool]) -> list[Link]:
        """The links of `claims` with the evidence that `keep` accepts; links left without any are dropped."""
        found = (self._link(claim, keep) for claim in claims)
        return sorted((link for link in found if link), key=_place)

    def _link(self, claim: NamedNode, keep: Callable[[Evidence], bool]) -> Link | None:
        said = self._said(claim)
        ends = [_text(said, term) for term in (PKG.claimSubject, PKG.claimRelation, PKG.claimObject)]
        subject, object_ = self.nodes[ends[0]], self.nodes[ends[2]]
        read = (self._evidence(node, subject, object_) for node in said.get(PKG.evidence, ()))
        evidences = tuple(sorted(filter(keep, read), key=lambda e: (e.document, e.start, e.end, e.iri)))
        if not evidences:
            return None
        first = evidences[0]
        return Link(
            claim.value,
            subject.iri,
            first.subject_concept,
            subject.kind,
            local(ends[1]),
            ends[1],
            object_.iri,
            first.object_concept,
            object_.kind,
            evidences,
        )

    def _evidence(self, node: NamedNode | Literal, subject: Concept, object_: Concept) -> Evidence:
        said = self._said(NamedNode(node.value))
        source = self._source(_text(said, OA.hasSource))
        start, end = min(iris.span(term.value) for term in said[OA.hasSelector])
        page = _text(said, PKG.page)
        return Evidence(
            iri=node.value,
            document=source.id,
            quote=source.text[start:end],
            start=start,
            end=end,
            subject_span=iris.span(_text(said, PKG.subjectSelector)),
            cue_span=iris.span(_text(said, PKG.cueSelector)),
            object_span=iris.span(_text(said, PKG.objectSelector)),
            subject_label=_text(said, PKG.subjectLabel),
            subject_kind=local(_text(said, PKG.subjectType)),
            object_label=_text(said, PKG.objectLabel),
            object_kind=local(_text(said, PKG.objectType)),
            modality=local(_text(said, PKG.modality)),
            polarity=local(_text(said, PKG.polarity)),
            time=_text(said, PKG.time),
            confidence=float(_text(said, PKG.confidence)),
            extractor=_text(said, PKG.extractor),
            page=int(page) if page else None,
            headings=_text(said, PKG.headings),
            subject_concept=subject.label(_language(said, PKG.subjectLabel) or source.language),
            object_concept=object_.label(_language(said, PKG.objectLabel) or source.language),
        )

    def _source(self, iri: str) -> _Source:
        if iri not in self._sources:
            said = self._said(NamedNode(iri))
            parts = (_text(said, term) for term in (PKG.documentId, SCHEMA.text, DCTERMS.language))
            self._sources[iri] = _Source(*parts)
        return self._sources[iri]

    def _said(self, node: NamedNode) -> _Said:
        """All that the graphs say of a node."""
        said: _Said = {}
        for quad in self.store.quads_for_pattern(node, None, None, MERGED):
            if isinstance(quad.object, NamedNode | Literal):
                said.setdefault(quad.predicate, []).append(quad.object)
        return said


def _text(said: _Said, term: NamedNode) -> str:
    return said[term][0].value if said.get(term) else ""


def _language(said: _Said, term: NamedNode) -> str:
    found = said[term][0] if said.get(term) else None
    return (found.language or "") if isinstance(found, Literal) else ""


def _place(link: Link) -> tuple[str, int, int, str]:
    """Links come in the order in which they are first read."""
    first = link.evidences[0]
    return first.document, first.start, first.subject_span[0], link.iri
