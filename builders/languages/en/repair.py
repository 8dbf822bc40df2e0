"""Mends of an English parse that morphology decides: coordinated verbs agree in form, an opening verb is no noun.

The parser sees words one by one; these rules hold for any text, and each moves a word
only where its present place breaks one.
"""

from __future__ import annotations

from collections.abc import Container

from spacy.tokens import Doc, Token

from .mends import (
    FINITE,
    SUBJECTS,
    attach,
    bare_complement,
    base_form,
    has,
    join_hyphens,
    last_of_name,
    marked_noun,
    off_auxiliary,
    off_number,
    opening_adverb,
    opening_statement,
    opening_verb,
    subject_of_noun,
)

FORMS = ("VB", "VBG", "VBZ")
# A verb with a subject or modal of its own, or one that a capital sets off as an item of its own, stays.
OWN = SUBJECTS | {"aux"}
ATTRIBUTE = frozenset({"amod", "compound", "nmod:poss"})


def repair(doc: Doc, verbs: Container[str] = frozenset()) -> Doc:
    """The same document with its tree mended in place; `verbs` are lemmas known to be verbs (the anchors of the
    cues)."""
    join_hyphens(doc)
    opening_verb(doc, verbs)
    for token in list(doc):
        opening_statement(token)
        base_form(token)
        opening_adverb(token)
        off_auxiliary(token)
        off_number(token)
        bare_complement(token)
        subject_of_noun(token)
        last_of_name(token)
        marked_noun(token)
    for token in doc:
        if token.dep_ == "conj" and token.tag_ in FORMS and token.is_lower and not has(token, OWN):
            _agree(token)
    for token in doc:
        if token.dep_ == "obl":
            attach(token)
    return doc


def _agree(token: Token) -> None:
    """A coordinated verb hangs on the nearest verb of its own form to the left, where the parser joined it to
    another."""
    head = token.head
    if _same_form(token, head):
        return
    host = _host(token, head) or _above(token, head)
    if host is None:
        return
    while host.dep_ == "conj" and host.head.pos_ == "VERB" and _same_form(token, host.head):
        host = host.head
    if host.i != head.i:
        token.head = host


def _same_form(token: Token, other: Token) -> bool:
    if other.pos_ not in ("VERB", "AUX") and not has(other, frozenset({"cop"})):
        return False
    if token.tag_ == "VB":
        return other.tag_ in ("VB", "VBP") or has(other, frozenset({"aux"}))
    if token.tag_ == "VBG":
        return other.tag_ == "VBG"
    return other.tag_ in FINITE or has(other, frozenset({"cop", "aux", "aux:pass"}))


def _host(token: Token, head: Token) -> Token | None:
    """The nearest such verb below the present head."""
    for other in reversed(token.doc[head.i + 1 : token.i]):
        if (
            other.pos_ == "VERB"
            and other.dep_ not in ATTRIBUTE
            and _same_form(token, other)
            and head in other.ancestors
        ):
            return other
    return None


def _above(token: Token, head: Token) -> Token | None:
    """ "set up a line for reporting faults and train staff": the nearest such verb that governs a gerund, where a base
    form was joined to that."""
    if token.tag_ != "VB" or head.tag_ != "VBG":
        return None
    return next((one for one in head.ancestors if one.pos_ == "VERB" and one.tag_ == "VB"), None)
