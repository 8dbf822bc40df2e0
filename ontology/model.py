"""What the ontology files hold, as plain values: relations with their cues, classes, modalities, thesaurus concepts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that state a relation, as a pattern.

    `text` is lemmas with slots: `{s}` and `{o}` for the two ends and `…` for a gap; without `{s}` the clause's own
    subject is meant. In Chinese the words are characters, matched at segment borders.
    """

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Relation:
    """One relation block of the ontology."""

    name: str
    """Local name, such as `promotes`."""
    iri: str
    labels: Mapping[str, str]
    definitions: Mapping[str, str]
    cues: tuple[Cue, ...] = ()
    constructions: frozenset[str] = frozenset()
    """Names of the constructions that the block claims, such as `means` or `figure`."""
    domain: frozenset[str] = frozenset()
    """Local names of the classes that fit as subject; empty: any."""
    range: frozenset[str] = frozenset()
    symmetric: bool = False
    inverse: str | None = None
    examples: tuple[tuple[str, str], ...] = ()
    """Pairs of language and sentence."""
    counter_examples: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Modality:
    """A modality (obligation, permission ...) or the negated polarity, with the cues that state it."""

    name: str
    iri: str
    labels: Mapping[str, str]
    cues: tuple[Cue, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A class or modality as it is shown: local name, IRI and labels by language."""

    name: str
    iri: str
    labels: Mapping[str, str]
    definitions: Mapping[str, str] = field(default_factory=dict)
    parent: str | None = None
    heads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Nouns by language whose phrases name things of this class."""


@dataclass(frozen=True, slots=True)
class ThesaurusConcept:
    """A SKOS concept of the thesaurus."""

    iri: str
    key: str
    """Local name, such as `household-registration-system`."""
    preferred: Mapping[str, str]
    """Preferred label by language."""
    alternative: Mapping[str, tuple[str, ...]]
    """Other words for the same, by language: what a reader is shown."""
    kind: str
    """Local name of its class, such as `Rule`, `Group`; `Concept` where no narrower one is given."""
    broader: tuple[str, ...] = ()
    """IRIs."""
    hidden: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Other spellings and forms, by language: matched, and not shown."""
    negative: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words that look like a label and mean something else, by language; see `denies`."""
    everyday: bool = False
    """Whether its bare words ("plan", "计划") are said of so many things that alone they are no mention of it."""

    def labels(self) -> Iterator[tuple[str, str]]:
        """Language and label of all that names it: preferred first, then alternative, then hidden."""
        yield from self.preferred.items()
        for more in (self.alternative, self.hidden):
            yield from ((language, label) for language, found in more.items() for label in found)

    def denies(self, language: str, words: str) -> bool:
        """Whether `words` only look like a label: compared in any case and not by normal form, so that `securities`
        is kept off `security`; what is a label as written (`WHO` beside `who`) is none the less one."""
        denied = words.lower() in (word.lower() for word in self.negative.get(language, ()))
        return denied and (language, words) not in self.labels()


@dataclass(frozen=True, slots=True)
class Ontology:
    """Everything that configures extraction, read from the three files."""

    relations: Mapping[str, Relation]
    classes: Mapping[str, Term]
    modalities: Mapping[str, Modality]
    polarities: Mapping[str, Modality]
    concepts: Mapping[str, ThesaurusConcept]
    """By IRI."""
    digest: str
    """SHA-256 over the files as read; part of the run's identity."""

    def claiming(self, construction: str) -> tuple[Relation, ...]:
        """The relations whose block claims `construction`, in order of name."""
        return tuple(r for _, r in sorted(self.relations.items()) if construction in r.constructions)
