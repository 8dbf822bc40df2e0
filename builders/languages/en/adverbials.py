"""Adverbials that say why and on what ground: purpose ("with a view to"), cause ("due to"), basis ("based on")."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from ....graph.model import Finding, Mention
from ...context import Context
from .clauses import VERBAL
from .measures import clause_of, ends, goals, measure, subjects
from .nouns import AIM_NOUNS
from .stating import stating
from .trees import case_of, is_nominal

BASIS = frozenset(
    {"based on", "on the basis of", "building on", "in light of", "in the light of", "in view of", "on basis of"}
)
CAUSE = frozenset({"due to", "owing to", "because of", "as a result of", "thanks to", "as result of", "on account of"})
PURPOSE = frozenset({"in order to", "so as to", "to"})
ADVERBIAL = frozenset({"obl", "nmod", "pobj", "advcl", "acl"})


def adverbials(doc: Doc, context: Context, stated: frozenset[int]) -> Iterator[Finding]:
    """Findings of all constructions of a sentence; `stated` are the places of words that state a link by cue."""
    for token in doc:
        if token.dep_ not in ADVERBIAL:
            continue
        case = case_of(token)
        led = token.head.lower_ == "based" and case == "on" and token.head.dep_ in ("advcl", "case", "obl", "ROOT")
        if led or case in BASIS:
            yield from _ground("basis", token, token.head if led else token, context)
        elif case in CAUSE:
            yield from _ground("cause", token, token, context)
        elif case in ("to", "of") and token.head.lemma_.lower() in AIM_NOUNS and case_of(token.head) in ("with", "for"):
            yield from _aim(token, token.head, context)
        elif case in PURPOSE and token.pos_ == "VERB" and token.i not in stated:
            yield from _purpose(token, case, context)


def _ground(name: str, token: Token, cue: Token, context: Context) -> Iterator[Finding]:
    """ "Based on X, do Y", "Y rises due to X": X stands behind what is done."""
    clause = clause_of(cue.head)
    if clause.pos_ not in VERBAL or clause.i == token.i or not (is_nominal(token) or token.tag_ == "VBG"):
        return
    for ground in ends(token):
        for raised in _raised(name, clause):
            yield from stating(name, ground, raised, cue, clause, 0.6, context)


def _raised(name: str, clause: Token) -> list[Mention]:
    """What a ground is the ground of; what rises or falls for a cause is the subject."""
    acted = any(c.dep_ in ("obj", "nsubj:pass") for c in clause.children)
    return goals(clause) if name != "cause" or acted else subjects(clause)


def _aim(token: Token, noun: Token, context: Context) -> Iterator[Finding]:
    """ "with a view to cutting costs", "with the aim of full employment"."""
    clause = clause_of(noun.head)
    if clause.pos_ not in VERBAL:
        return
    for aimed in ends(token):
        for subject in subjects(clause):
            yield from stating("purpose", subject, aimed, noun, clause, 0.6, context)


def _purpose(token: Token, case: str, context: Context) -> Iterator[Finding]:
    """ "in order to enter the market": the goal of the clause, where no cue says more; a bare "to" counts in front
    only."""
    clause = token.head
    if clause.pos_ not in VERBAL or token.dep_ != "advcl" or (case == "to" and token.i > clause.i):
        return
    aimed: Mention = measure(token)
    for subject in subjects(clause):
        yield from stating("purpose", subject, aimed, token, clause, 0.55, context)
