"""Modals that the parser parted from their verb: "The boards, and the bureaus that they run, shall adhere to X"."""

from __future__ import annotations

from collections.abc import Container

from spacy.tokens import Token

from .mends import SUBJECTS, has
from .trees import case_of


def modal_verb(modal: Token, verbs: Container[str]) -> None:
    """A modal that is no auxiliary in the parse belongs to the next base form, which takes its place."""
    verb = _verb(modal, verbs) if modal.tag_ == "MD" and modal.dep_ not in ("aux", "aux:pass") else None
    if verb is None:
        return
    moved = [c for c in modal.children if c != verb and c not in verb.ancestors]
    verb.head, verb.dep_ = (verb if modal.head == modal else modal.head), modal.dep_
    verb.pos_, verb.tag_, verb.lemma_ = "VERB", "VB", verb.lower_
    for child in moved:
        child.head = verb
    modal.head, modal.dep_ = verb, "aux"


def _verb(modal: Token, verbs: Container[str]) -> Token | None:
    """The first base form behind the modal that has no subject and no "to"."""
    for token in sorted(modal.subtree, key=lambda t: t.i):
        near = token.i == modal.i + 1 and token.lower_ in verbs
        if token.i > modal.i and (token.tag_ == "VB" or near) and not has(token, SUBJECTS) and not case_of(token):
            return token
    return None
