"""Modality, polarity and time of an English clause, by the cues of the ontology."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from ....ontology.model import Ontology
from .clauses import BIDS, VERBAL
from .nouns import BODY, DOCUMENT, GROUP, PLACE
from .subjects import subject_head

UP = frozenset({"xcomp", "ccomp", "advcl", "acl", "conj", "csubj", "parataxis", "obl", "obj"})
WISHES = frozenset({"will", "aim", "seek", "strive", "aspire", "intend", "plan"})
NEEDED = frozenset("necessary essential important imperative crucial vital needed required urgent".split())
YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
STRENGTH = ("prohibition", "obligation", "permission", "encouragement", "pilot", "aspiration", "assertion")


def modality(clause: Token, ontology: Ontology) -> str:
    """The local name of the clause's modality. A cue that ends in "…" counts in the clauses that govern this one
    only."""
    top = clause
    for level in _levels(clause):
        top = level
        words = _words(level)
        for name in _by_strength(ontology):
            for cue in ontology.modalities[name].cues:
                if (
                    cue.language == "en"
                    and _stated(cue.text, words, level, clause)
                    and (cue.text not in WISHES or (level.pos_ in VERBAL and _somebody(level)))
                ):
                    return name
    return "obligation" if is_imperative(clause) or is_imperative(top) or _needed(top) else "assertion"


def _stated(cue: str, words: list[str], level: Token, clause: Token) -> bool:
    own, _, _ = cue.partition(" …")
    if len(own) < len(cue) and level.i == clause.i:
        return False
    return own in words if " " not in own else f" {own} " in f" {' '.join(words)} "


def _somebody(clause: Token) -> bool:
    """Whether somebody wills what the clause says: things neither intend nor promise ("the reform will raise
    incomes")."""
    head = subject_head(clause)
    if head is None or head.pos_ == "PRON" or (head.text.isupper() and len(head) > 1):
        return True
    noun = head.lemma_.lower()
    return noun in BODY | GROUP | PLACE or (head.pos_ == "PROPN" and noun not in DOCUMENT)


def _needed(clause: Token) -> bool:
    """ "It is necessary to do X", "action is needed to do X"."""
    empty = any(c.dep_ == "expl" or c.lower_ == "it" for c in clause.children)
    return clause.lower_ in NEEDED and (empty or clause.tag_ == "VBN")


def _by_strength(ontology: Ontology) -> list[str]:
    known = [name for name in STRENGTH if name in ontology.modalities]
    return known + sorted(set(ontology.modalities) - set(known))


def _levels(clause: Token) -> Iterator[Token]:
    """The clause and the clauses that govern it, innermost first."""
    token = clause
    for _ in range(6):
        yield token
        if token.dep_ not in UP or (
            token.dep_ == "ccomp" and token.head.lemma_ not in BIDS and any(c.dep_ == "nsubj" for c in token.children)
        ):
            return
        token = token.head


def _words(clause: Token) -> list[str]:
    """Lemmas of the clause's own auxiliaries, negation, copula and predicate."""
    own = [c for c in clause.children if c.dep_ in ("aux", "aux:pass", "cop", "advmod", "mark") and c.i < clause.i + 3]
    words = [t.lemma_.lower() for t in sorted([*own, clause], key=lambda t: t.i)]
    return [words[0], "not", *words[1:]] if nobody(clause) else words


def is_imperative(clause: Token) -> bool:
    """A bare verb, or the gerund of a list's member, that nobody is said to do: the normal case of policy text."""
    top = clause
    while top.dep_ in ("conj", "parataxis") and not _has_subject(top):
        top = top.head
    for verb in {clause, top}:
        if verb.tag_ not in ("VB", "VBP", "VBG") or _has_subject(verb):
            return False
        if any(c.dep_ in ("mark", "aux", "expl") for c in verb.children):
            return False
    return top.dep_ in ("ROOT", "parataxis", "ccomp") and subject_head(clause) is None


def _has_subject(verb: Token) -> bool:
    return any(c.dep_ in ("nsubj", "nsubj:pass", "csubj", "expl") for c in verb.children)


def nobody(clause: Token) -> bool:
    """ "No organisation shall ..."."""
    return any(
        c.dep_ in ("nsubj", "nsubj:pass") and any(d.lower_ in ("no", "neither") and d.dep_ == "det" for d in c.children)
        for c in clause.children
    )


def polarity(clause: Token) -> str:
    """`negated` or `affirmed`."""
    no = nobody(clause) or any(
        c.dep_ in ("advmod", "neg") and c.lower_ in ("not", "n't", "never") for c in clause.children
    )
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
