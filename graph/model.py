"""What passes between the rooms: documents, sentences, findings. Offsets are Unicode code points, end excluded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .document import Document as Document
from .document import Passage as Passage

LEAST_CONFIDENCE = 0.25
"""Links below it, of which hardly any can be right, are left out where nothing else is asked for."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a document, and the same words made ready for the parser.

    `text` has hard line breaks joined and inline markup dropped; character i of it stands at `places[i]` in the
    document (`len(places) == len(text) + 1`).
    """

    start: int
    end: int
    text: str
    places: tuple[int, ...]
    passage: Passage
    lead: int = 0
    """Characters at the beginning of `text` that the list's opening sentence lends to this item: "The State shall"."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The document's offsets of `text[start:end]`."""
        return self.places[start], self.places[end - 1] + 1 if end > start else self.places[start]


@dataclass(frozen=True, slots=True)
class Observation:
    """A stated figure."""

    value: str
    """The number as digits, such as `66.16`."""
    unit: str = ""
    time: str = ""
    indicator: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name one end of a link."""

    start: int
    end: int
    label: str
    """The cleaned words: no article, quotes or light verb, line breaks joined."""
    kind: str = "Concept"
    """Local name of a class of the ontology."""
    observation: Observation | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One link as one sentence states it. Inside a language's grammar the offsets count in `Sentence.text`; in
    everything that leaves the builders they count in the document's text."""

    subject: Mention
    relation: str
    object: Mention
    cue: tuple[int, int]
    modality: str = "assertion"
    polarity: str = "affirmed"
    time: str = ""
    confidence: float = 0.5
    extractor: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name that says by itself what it names: a document's number, a body, a meeting, a place, a period."""

    key: str
    """Stable, and the same in both languages where the name is: `period-2021-2025`, `place-cn-gd`."""
    kind: str
    """Local name of its class."""
    rule: str
    """Which rule knew it; the reason of the merge."""
    labels: Mapping[str, str]
    """Preferred label by language, where known."""
    also: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Other labels by language."""
    start: str = ""
    """First year, month or day of a period, as ISO 8601 writes it."""
    end: str = ""
    identifier: str = ""
    """Number of a document, code of a place."""


@dataclass(frozen=True, slots=True)
class Node:
    """What a mention stands for once it is resolved."""

    iri: str
    label: str
    """Preferred label in the mention's language."""
    kind: str
    language: str
    rule: str = ""
    """Which rule took the mention for this node: `thesaurus`, `abbreviation`, `normal form`, `measure` ..."""
    evidence: str = ""
    """The words that show why: the defining text, or the label that was matched."""
    score: float = 1.0
    """How sure the rule is, from 0 to 1."""
    thesaurus: bool = False
    name: Name | None = None
    """What is known of it, where the words are a proper name."""
    own: str = ""
    """IRI of the node that the mention's words have by themselves; "" where that is this one."""
    also: tuple[tuple[str, str], ...] = ()
    """Its names in other languages, as the text gives them: language and label."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A finding whose ends are nodes, with the sentence it was said in: all that a claim and its evidence need."""

    subject: Node
    object: Node
    finding: Finding
    start: int
    end: int
    """The sentence, in the document."""
    page: int | None = None
    headings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConceptMention:
    """Words of a document that name a concept of the thesaurus, whether or not a link is stated of it."""

    start: int
    end: int
    concept: str
    """IRI."""
    label: str
    """The words, line breaks joined and inline markup dropped."""
    own: str = ""
    """IRI of the node that the words have by themselves; "" where that is `concept`."""
    moved: bool = False
    """Whether a curator's decision put `concept` there."""
    language: str = ""
    """Code of the words' own language; "" where that is the document's."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that a build learns from one document."""

    document: Document
    statements: tuple[Statement, ...]
    warnings: tuple[str, ...] = ()
    mentions: tuple[ConceptMention, ...] = ()
    """In the order of the text; none inside another."""


@dataclass(frozen=True, slots=True)
class Run:
    """What made a graph, with no clock in it."""

    version: str
    models: Mapping[str, str]
    """Name and hash of the pipeline by language."""
    ontology: str
    """Digest of the ontology files."""
    options: Mapping[str, str] = field(default_factory=dict)
