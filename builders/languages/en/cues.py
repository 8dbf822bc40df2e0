"""Cues of the ontology compiled to patterns over an English parse.

A cue is a chain of lemmas and slots. Its anchor is the first content word; the words before it must hang on it (copula,
particle, preposition), each word after it must hang on a word already matched, and a slot is filled by the object of
what stands before it, or by the noun phrase (or gerund) that the preposition before it introduces.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ....ontology.model import Ontology, Relation

PREPOSITIONS = frozenset(
    "of for to in on with by into from as at through between among upon against under over toward towards around "
    "about within across via without after before beyond".split()
)
FUNCTION = PREPOSITIONS | {"be", "and", "that", "a", "an", "the", "not", "in order"}


@dataclass(frozen=True, slots=True)
class Pattern:
    """One compiled cue."""

    relation: str
    text: str
    before: tuple[str, ...]
    """Lemmas that must hang on the anchor (`be`, `of`, ...)."""
    anchor: str
    after: tuple[str, ...]
    """Lemmas and the slots `{s}`, `{o}`, in order."""
    subject_slot: str
    """Which end the clause's own subject fills: `{s}`, or `{o}` where the cue is reversed, or "" where it fills
    none."""


def compile_cue(relation: Relation, text: str) -> Pattern | None:
    """A pattern, or None for a cue with no content word."""
    parts = [p for p in text.split() if p not in ("a", "an", "the")]
    subject = "{s}"
    if parts[0] in ("{s}", "{o}"):
        subject, parts = parts[0], parts[1:]
    place = next((i for i, p in enumerate(parts) if not p.startswith("{") and p not in FUNCTION and p != "…"), None)
    if place is None:
        return None
    after = tuple(p for p in parts[place + 1 :] if p != "…")
    filled = subject if subject not in after and subject not in parts[:place] else ""
    return Pattern(relation.name, text, tuple(parts[:place]), parts[place].lower(), after, filled)


def compile_cues(ontology: Ontology, language: str = "en") -> Mapping[str, list[Pattern]]:
    """All patterns of the ontology by anchor lemma, the longest cue first."""
    found: dict[str, list[Pattern]] = {}
    for _, relation in sorted(ontology.relations.items()):
        for cue in relation.cues:
            pattern = compile_cue(relation, cue.text) if cue.language == language else None
            if pattern is not None:
                found.setdefault(pattern.anchor, []).append(pattern)
    for patterns in found.values():
        patterns.sort(key=lambda p: (-len(p.before) - len(p.after), p.text, p.relation))
    return found
