"""What the page shows, as plain values: the viewer's own picture of a graph, free of RDF, browser and drawing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Labels = Mapping[str, str]
"""A text by language code, such as `{"en": "land reform", "zh": "土地改革"}`."""


@dataclass(frozen=True, slots=True)
class PageDocument:
    """A document that evidence comes from."""

    id: str
    title: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class PageNode:
    """A concept, measure, body ... that links join."""

    iri: str
    labels: Labels
    kind: str = "Concept"
    """Local name of its class."""
    alternatives: tuple[str, ...] = ()
    """Further names, found by the search."""


@dataclass(frozen=True, slots=True)
class PageEvidence:
    """One sentence that states a link. All offsets are code points of the document, end excluded."""

    document: str
    """The document's id."""
    quote: str
    start: int
    end: int
    subject: tuple[int, int] | None = None
    cue: tuple[int, int] | None = None
    object: tuple[int, int] | None = None
    modality: str = "assertion"
    polarity: str = "affirmed"
    time: str = ""
    confidence: float | None = None
    """From 0 to 1."""
    headings: tuple[str, ...] = ()
    page: int | None = None

    @property
    def denies(self) -> bool:
        """Whether the sentence says that the link is not so, or must not be."""
        return self.polarity == "negated" or self.modality == "prohibition"


@dataclass(frozen=True, slots=True)
class PageLink:
    """A subject, relation and object with all the sentences that say so."""

    subject: str
    relation: str
    object: str
    evidences: tuple[PageEvidence, ...] = ()

    @property
    def denied(self) -> bool:
        """True when every sentence denies or prohibits it; such links are drawn dashed."""
        return bool(self.evidences) and all(evidence.denies for evidence in self.evidences)

    @property
    def negated(self) -> bool:
        """True when every sentence says that it is not so; the relation is then shown with a "not" before it."""
        return bool(self.evidences) and all(evidence.polarity == "negated" for evidence in self.evidences)


@dataclass(frozen=True, slots=True)
class PageGraph:
    """Everything that one page can show."""

    nodes: tuple[PageNode, ...]
    links: tuple[PageLink, ...]
    documents: tuple[PageDocument, ...] = ()
    classes: Mapping[str, Labels] = field(default_factory=dict)
    """Labels of the classes by local name; a class without labels shows its name."""
    relations: Mapping[str, Labels] = field(default_factory=dict)
    modalities: Mapping[str, Labels] = field(default_factory=dict)

    def language(self) -> str:
        """The language of most documents; English where there are none, and on a tie."""
        codes = [document.language for document in self.documents]
        return min(sorted(set(codes)), key=lambda code: (-codes.count(code), code != "en"), default="en")

    def sorted(self) -> PageGraph:
        """The same graph in an order that does not depend on how it was read."""
        return PageGraph(
            tuple(sorted(self.nodes, key=lambda node: node.iri)),
            tuple(sorted(self.links, key=lambda link: (link.subject, link.relation, link.object))),
            tuple(sorted(self.documents, key=lambda document: document.id)),
            self.classes, self.relations, self.modalities,
        )  # fmt: skip
