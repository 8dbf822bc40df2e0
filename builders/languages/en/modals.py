"""Modals that the parser parted from their verb: "The boards shall, in accordance with the law, issue rules"."""

from __future__ import annotations

from collections.abc import Container

from spacy.tokens import Token

from .mends import SUBJECTS, has
from .trees import case_of

AUXILIARY = frozenset({"aux", "aux:pass"})


def modal_verb(token: Token, verbs: Container[str]) -> None:
    """A modal that stands alone, or as the auxiliary of a noun, belongs to the next base form; the noun is but an
    adverbial of it."""
    if token.tag_ != "MD":
        return
    stray = token.dep_ not in AUXILIARY
    top = token if stray else token.head
    if not stray and (top.pos_ not in ("NOUN", "PROPN", "NUM") or has(top, frozenset({"cop"})) or not case_of(top)):
        return
    verb = _verb(token, top, verbs)
    if verb is None:
        return
    moved = [
        c for c in top.children if c != verb and c not in verb.ancestors and (stray or c.dep_ in SUBJECTS | AUXILIARY)
    ]
    verb.head, verb.dep_ = (verb if top.head == top else top.head), top.dep_
    verb.pos_, verb.tag_, verb.lemma_ = "VERB", "VB", verb.lower_
    for child in moved:
        child.head = verb
    top.head, top.dep_ = verb, "aux" if stray else "obl"


def _verb(modal: Token, top: Token, verbs: Container[str]) -> Token | None:
    """The first base form behind the modal that has no subject and no "to"."""
    for token in sorted(top.subtree, key=lambda t: t.i):
        near = token.i == modal.i + 1 and token.lower_ in verbs
        if token.i > modal.i and (token.tag_ == "VB" or near) and not has(token, SUBJECTS) and not case_of(token):
            return token
    return None
