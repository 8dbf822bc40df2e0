"""What the page shows, as plain values: the viewer's own picture of a graph, free of RDF, browser and drawing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

Labels = Mapping[str, str]
"""A text by language code, such as `{"en": "land reform", "zh": "土地改革"}`."""
Span = tuple[int, int]
"""Start and end in code points of the document's text, end excluded."""


@dataclass(frozen=True, slots=True)
class PageDocument:
    """A document that evidence comes from."""

    id: str
    title: str
    language: str = "en"
    text: str = ""
    """What the offsets count in; "" where it is not carried, and the evidence carries its own words."""
    issuer: str = ""
    """Who issued it and when, in the document's own words, for citations; "" where it does not say."""
    date: str = ""


@dataclass(frozen=True, slots=True)
class PageNode:
    """A concept, measure, body ... that links join."""

    iri: str
    labels: Labels
    kind: str = "Concept"
    """Local name of its class."""
    alternatives: tuple[str, ...] = ()
    """Further names, found by the search."""
    definition: Labels = field(default_factory=dict)
    alignments: tuple[tuple[str, str], ...] = ()
    """Concepts of public thesauri: how it matches (`exactMatch`, `closeMatch` ...) and the other's IRI."""
    known: bool = False
    """Whether it is a concept of the thesaurus, and not only words of a document."""


@dataclass(frozen=True, slots=True)
class PageEvidence:
    """One sentence that states a link. All offsets are code points of the document, end excluded."""

    document: str
    """The document's id."""
    quote: str
    start: int
    end: int
    subject: Span | None = None
    cue: Span | None = None
    object: Span | None = None
    modality: str = "assertion"
    polarity: str = "affirmed"
    time: str = ""
    confidence: float | None = None
    """From 0 to 1."""
    headings: tuple[str, ...] = ()
    page: int | None = None

    @property
    def negated(self) -> bool:
        """Whether the sentence says that the link is not so."""
        return self.polarity == "negated"

    @property
    def denies(self) -> bool:
        """Whether the sentence says that the link is not so, or must not be."""
        return self.negated or self.modality == "prohibition"


@dataclass(frozen=True, slots=True)
class PageLink:
    """A subject, relation and object with all the sentences that say so."""

    subject: str
    relation: str
    object: str
    evidences: tuple[PageEvidence, ...] = ()
    id: str = ""
    """A name that the next build gives too, for addresses."""

    @property
    def denied(self) -> bool:
        """True when every sentence denies or prohibits it; such links are drawn dashed."""
        return bool(self.evidences) and all(evidence.denies for evidence in self.evidences)

    @property
    def negated(self) -> bool:
        """True when every sentence says that it is not so; the relation is then shown with a "not" before it."""
        return bool(self.evidences) and all(evidence.negated for evidence in self.evidences)


@dataclass(frozen=True, slots=True)
class PageTerms:
    """The ontology's words, each by local name and language; what has no labels shows its name."""

    classes: Mapping[str, Labels] = field(default_factory=dict)
    relations: Mapping[str, Labels] = field(default_factory=dict)
    modalities: Mapping[str, Labels] = field(default_factory=dict)
    groups: Mapping[str, Labels] = field(default_factory=dict)
    """Groups of relations."""
    group_of: Mapping[str, str] = field(default_factory=dict)
    """The group of each relation that has one."""
    influence: Mapping[str, str] = field(default_factory=dict)
    """Which end of a relation acts on the other: `forward` (subject on object) or `backward`; missing: none does."""


@dataclass(frozen=True, slots=True)
class PageGraph:
    """Everything that one page can show."""

    nodes: tuple[PageNode, ...]
    links: tuple[PageLink, ...]
    documents: tuple[PageDocument, ...] = ()
    terms: PageTerms = field(default_factory=PageTerms)

    def language(self) -> str:
        """The language of most documents; English where there are none, and on a tie."""
        codes = [document.language for document in self.documents]
        return min(sorted(set(codes)), key=lambda code: (-codes.count(code), code != "en"), default="en")

    def sorted(self) -> PageGraph:
        """The same graph in an order that does not depend on how it was read."""
        return replace(
            self,
            nodes=tuple(sorted(self.nodes, key=lambda node: node.iri)),
            links=tuple(sorted(self.links, key=lambda link: (link.subject, link.relation, link.object))),
            documents=tuple(sorted(self.documents, key=lambda document: document.id)),
        )
