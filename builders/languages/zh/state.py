"""What one sentence hands on from clause to clause, and how a finding is made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ....graph.model import Finding, Mention
from .coordination import nouns
from .cues import Grammar
from .hollow import edged
from .nouns import mention
from .words import Span, Words, plain

JOINED_ON = ("其", "该", "则", "均", "都", "并", "再", "才")
"""What joins a clause to the one before and is no part of what it does."""

ACTORS = ("Body", "Group", "Document")
"""The classes of those who act."""


@dataclass
class Chain:
    """The state of a clause chain: who acts, how it is bidden, what waits for the next clause."""

    words: Words
    grammar: Grammar
    kinds: dict[tuple[str, str], str] = field(default_factory=dict)
    """Class by language and label, from the thesaurus."""
    title: str = ""
    subjects: list[Mention] = field(default_factory=list)
    modality: str = ""
    time: str = ""
    negated: bool = False
    named: list[Mention] = field(default_factory=list)
    """What the clause before had as its subject, whatever it is."""
    pending: list[tuple[str, list[Mention], str, Span]] = field(default_factory=list)
    """Links whose other end is the next clause: relation, mentions, the end that they stand at, and the cue."""
    objects: list[Mention] = field(default_factory=list)
    measure: Mention | None = None
    conditions: list[Mention] = field(default_factory=list)
    areas: list[Mention] = field(default_factory=list)
    topical: bool = False
    """Whether the clause before named the subjects, so that more may follow."""
    theme: list[Mention] = field(default_factory=list)
    """What the clause before named without a predicate (“A，由B确定”)."""
    lawlike: bool = False
    carried: list[Mention] = field(default_factory=list)
    """Who acts in the sentence before."""
    goes_on: bool = False
    """Whether the sentence before was only cut at a semicolon."""

    def mention(self, span: Span, kind: str = "") -> Mention | None:
        """The mention of `span`, its class looked up in the thesaurus first."""
        found = mention(self.words, span, kind)
        if found is None or kind:
            return found
        known = self.kinds.get(("zh", found.label.lower()))
        return Mention(found.start, found.end, found.label, known) if known else found

    def mentions(self, span: Span, kind: str = "") -> list[Mention]:
        """The mentions of the coordination in `span`."""
        parts = nouns(self.words, span)
        found = (self._member(member, kind, parts.prefix if i else None) for i, member in enumerate(parts.members))
        return [m for m in found if m is not None]

    def _member(self, span: Span, kind: str, prefix: Span | None) -> Mention | None:
        return mention(self.words, span, kind, prefix) if prefix else self.mention(span, kind)

    def action(self, span: Span) -> Mention:
        """The Measure that a verb phrase states."""
        span = edged(self.words, self.words.trim(span), conjunctions_only=True)
        while self.words.word(span[0]) in JOINED_ON and span[1] - span[0] > 2:
            span = span[0] + len(self.words.word(span[0])), span[1]
        return Mention(*span, plain(self.words.get(span)) or self.words.get(span), "Measure")


def link(
    chain: Chain, subject: Mention, relation: str, object_: Mention, cue: Span, confidence: float, path: str
) -> Iterator[Finding]:
    """One finding in the chain's modality and time; none where the ends are the same or no relation is meant."""
    if relation == chain.grammar.relation("figure") and object_.observation is None:
        return
    if not subject.label or not object_.label:
        return
    if relation and subject.label != object_.label and cue[1] >= cue[0]:
        fits = chain.grammar.fits(relation, subject.kind, object_.kind)
        yield Finding(
            subject,
            relation,
            object_,
            cue,
            "assertion" if path == "kind" else chain.modality or "assertion",
            "negated" if chain.negated else "affirmed",
            chain.time,
            round(confidence if fits else confidence * 0.7, 2),
            f"zh.{path}",
        )
