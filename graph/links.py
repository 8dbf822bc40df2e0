"""Links with their evidence, read back from the store."""

from __future__ import annotations

from dataclasses import dataclass

from .vocab import local

SHORT = 10
"""Digits of a link's short id; where two links share them, the id in full tells them apart."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One mention of a link in one sentence. Offsets are code points in the document's text, end excluded."""

    iri: str
    document: str
    """The document's id."""
    quote: str
    """The sentence: `text[start:end]`."""
    start: int
    end: int
    subject_span: tuple[int, int]
    cue_span: tuple[int, int]
    object_span: tuple[int, int]
    subject_label: str
    """The mention's own words, cleaned."""
    subject_kind: str
    object_label: str
    object_kind: str
    modality: str
    polarity: str
    time: str
    confidence: float
    """From 0 to 1."""
    extractor: str
    page: int | None
    headings: str
    """The headings above the sentence, outermost first, joined by " > "."""
    subject_concept: str
    """The node's preferred label, in the mention's language where it has one."""
    object_concept: str


@dataclass(frozen=True, slots=True)
class Link:
    """A claim between two nodes, and everything that says it."""

    iri: str
    """The claim."""
    subject: str
    """IRI, as `object`."""
    subject_label: str
    subject_kind: str
    relation: str
    """Local name, such as `promotes`."""
    relation_iri: str
    object: str
    object_label: str
    object_kind: str
    evidences: tuple[Evidence, ...]
    """In order of document and place; never empty."""

    @property
    def id(self) -> str:
        """A short name, the same in every build, for people to name the link by."""
        return short_id(self.iri)

    @property
    def affirmed(self) -> bool:
        """Whether some evidence affirms the link, so that the graph holds its plain triple."""
        return any(evidence.polarity == "affirmed" for evidence in self.evidences)

    @property
    def confidence(self) -> float:
        """That of its surest evidence."""
        return max(evidence.confidence for evidence in self.evidences)


def short_id(claim: str) -> str:
    """The short id of the link with this IRI."""
    return local(claim)[:SHORT]
