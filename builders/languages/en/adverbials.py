"""Adverbials that say why and on what ground: purpose ("with a view to"), cause ("due to"), basis ("based on")."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from ....graph.model import Finding, Mention
from ...context import Context
from .clauses import VERBAL, is_passive
from .measures import clause_of, ends, goals, measure, subjects
from .nouns import AIM_NOUNS, DOCUMENT
from .phrases import mention
from .stating import stating
from .trees import case_of, is_nominal

BASIS = frozenset({"based on", "building on"})
CAUSE = frozenset({"due to", "owing to", "because of", "thanks to"})
# Nouns that make a preposition of two others: "in the light of", "as part of"; what each says.
COMPLEX = {
    ("in", "light"): "basis",
    ("in", "view"): "basis",
    ("on", "basis"): "basis",
    ("as", "result"): "cause",
    ("on", "account"): "cause",
    ("as", "part"): "content",
    ("in", "support"): "support",
}
PURPOSE = frozenset({"in order to", "so as to", "to"})
ADVERBIAL = frozenset({"obl", "nmod", "pobj", "advcl", "acl"})


def adverbials(doc: Doc, context: Context, stated: frozenset[int]) -> Iterator[Finding]:
    """Findings of all constructions of a sentence; `stated` are the places of words that state a link by cue."""
    for token in doc:
        if token.dep_ not in ADVERBIAL:
            continue
        case = case_of(token)
        led = token.head.lower_ == "based" and case == "on" and token.head.dep_ in ("advcl", "case", "obl", "ROOT")
        noun = token.head
        said = COMPLEX.get((case_of(noun), noun.lemma_.lower())) if case == "of" and noun.dep_ in ADVERBIAL else None
        if said in ("basis", "cause"):
            yield from _ground(said, token, noun, context)
        elif said is not None:
            yield from _serving(said, token, noun, context)
        elif led or case in BASIS:
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


def _serving(said: str, token: Token, noun: Token, context: Context) -> Iterator[Finding]:
    """ "the clinic, as part of the plan", "as part of the plan, build clinics", "works in support of the plan"."""
    clause = clause_of(noun.head)
    if noun.dep_ == "nmod" and is_nominal(noun.head):
        served = [m for m in [mention(noun.head, among=[noun])] if m]
    else:
        served = (goals(clause) if is_passive(clause) else [measure(clause)]) if clause.pos_ in VERBAL else []
    for whole in ends(token):
        for part in served:
            yield from stating("content" if said == "content" else "basis", part, whole, noun, clause, 0.55, context)


def _raised(name: str, clause: Token) -> list[Mention]:
    """What a ground is the ground of; what rises or falls for a cause is the subject."""
    acted = any(c.dep_ in ("obj", "nsubj:pass") for c in clause.children)
    return goals(clause) if name != "cause" or acted else subjects(clause)


def _aim(token: Token, noun: Token, context: Context) -> Iterator[Finding]:
    """ "with a view to cutting costs", "with the aim of full employment"."""
    clause = clause_of(noun.head)
    if clause.pos_ not in VERBAL or token.lemma_.lower() in DOCUMENT:
        return  # "for the purposes of this act" says where a rule holds
    for aimed in ends(token):
        yield from stating("purpose", measure(clause), aimed, noun, clause, 0.6, context)


def _purpose(token: Token, case: str, context: Context) -> Iterator[Finding]:
    """ "in order to enter the market": the goal of the clause, where no cue says more; a bare "to" counts in front
    only."""
    clause = token.head
    if clause.pos_ not in VERBAL or token.dep_ != "advcl" or (case == "to" and token.i > clause.i):
        return
    yield from stating("purpose", measure(clause), measure(token), token, clause, 0.55, context)
