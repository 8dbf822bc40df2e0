"""Modality, polarity and time of an English clause, by the cues of the ontology."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from ....ontology.model import Ontology
from .clauses import subject_head

UP = frozenset({"xcomp", "ccomp", "advcl", "acl", "conj", "csubj", "parataxis", "obl", "obj"})
YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
STRENGTH = ("prohibition", "obligation", "permission", "encouragement", "pilot", "aspiration", "assertion")


def modality(clause: Token, ontology: Ontology) -> str:
    """The local name of the clause's modality."""
    for level in _levels(clause):
        words = _words(level)
        text = " ".join(words)
        for name in _by_strength(ontology):
            for cue in ontology.modalities[name].cues:
                if cue.language == "en" and (cue.text in words if " " not in cue.text else f" {cue.text} " in f" {text} "):
                    return name
    return "obligation" if is_imperative(clause) else "assertion"


def _by_strength(ontology: Ontology) -> list[str]:
    known = [name for name in STRENGTH if name in ontology.modalities]
    return known + sorted(set(ontology.modalities) - set(known))


def _levels(clause: Token) -> Iterator[Token]:
    """The clause and the clauses that govern it, innermost first."""
    token = clause
    for _ in range(6):
        yield token
        if token.dep_ not in UP or (token.dep_ == "ccomp" and any(c.dep_ == "nsubj" for c in token.children)):
            return
        token = token.head


def _words(clause: Token) -> list[str]:
    """Lemmas of the clause's own auxiliaries, negation, copula and predicate."""
    own = [c for c in clause.children if c.dep_ in ("aux", "aux:pass", "cop", "advmod", "mark") and c.i < clause.i + 3]
    return [t.lemma_.lower() for t in sorted([*own, clause], key=lambda t: t.i)]


def is_imperative(clause: Token) -> bool:
    """A bare verb that nobody is said to do: the normal case of policy text."""
    top = clause
    while top.dep_ in ("conj", "parataxis") and not any(c.dep_ in ("nsubj", "nsubj:pass") for c in top.children):
        top = top.head
    for verb in {clause, top}:
        if verb.tag_ not in ("VB", "VBP") or any(c.dep_ in ("nsubj", "nsubj:pass", "mark", "aux", "expl") for c in verb.children):
            return False
    return top.dep_ in ("ROOT", "parataxis", "ccomp") and subject_head(clause) is None


def polarity(clause: Token) -> str:
    """`negated` or `affirmed`."""
    no = any(c.dep_ in ("advmod", "neg") and c.lower_ in ("not", "n't", "never") for c in clause.children)
    only = any(c.lower_ == "only" and c.dep_ in ("advmod", "cc", "cc:preconj") for c in clause.children)
    return "negated" if no and not only else "affirmed"


def time_of(clause: Token) -> str:
    """The year or period that the clause names, as written; empty if none."""
    for child in clause.children:
        if child.dep_ in ("obl", "obl:tmod", "obl:unmarked", "nmod:tmod", "nmod"):
            years = YEAR.findall(" ".join(t.text for t in child.subtree))
            if years:
                return str(years[0])
    return ""
