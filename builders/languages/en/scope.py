"""Constructions of scope: where a measure holds, and by what means it is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token

from ....graph.model import Finding, Mention
from ...context import Context
from .classes import class_of
from .clauses import VERBAL
from .groups import served
from .measures import clause_of, ends, goals, measure
from .modality import modality
from .nouns import FIELD, GROUP
from .phrases import mentions
from .reports import TIMES, used
from .stating import stating
from .trees import case_of, is_nominal

PLACE_CASES = frozenset({"in", "for", "across", "throughout", "within"})
MEANS_CASES = frozenset({"through", "by", "via", "by means of", "by way of", "with the help of"})
# "The potential lies in rural areas": these verbs say with their "in" what a thing is, not where it is done.
BEING_IN = frozenset("lie consist reside rest result culminate inhere".split())
HEADS_OF_ACTION = frozenset({"obl", "advcl", "nmod", "acl", "obl:agent"})


def scope(doc: Doc, context: Context) -> Iterator[Finding]:
    """Findings of all scope constructions of a sentence."""
    for token in doc:
        if token.dep_ in HEADS_OF_ACTION:
            yield from _place(token, context)
            yield from _means(token, context)


def _place(token: Token, context: Context) -> Iterator[Finding]:
    """ "in the western region": a place after its preposition."""
    case = case_of(token)
    told = case == "in" and token.dep_ == "obl" and token.head.lemma_.lower() in BEING_IN
    if case not in PLACE_CASES or not is_nominal(token) or told:
        return
    cue = next(c for c in token.children if c.dep_ in ("case", "mark"))
    clause = clause_of(token)
    first = ""
    for head, found in mentions(token):
        first = first or class_of(head, found.label, context)
        field = case != "for" and head.lemma_.lower() in FIELD
        if (first == "Place" or field) and _is_specific(head):
            where = found if field else replace(found, kind=first)
            for subject in _scoped(token, clause):
                yield from stating("place", subject, where, cue, clause, 0.6, context)


def _is_specific(head: Token) -> bool:
    """A bare "in cities" says little; a named or narrowed place says where."""
    return head.pos_ == "PROPN" or any(
        c.dep_ in ("amod", "compound", "nummod", "nmod", "flat", "acl", "acl:relcl") for c in head.children
    )


def _scoped(token: Token, clause: Token) -> list[Mention]:
    """What the scope phrase narrows: the noun it stands at, else the clause's measure."""
    if token.dep_ == "nmod" and is_nominal(token.head) and token.head.lemma_.lower() not in GROUP:
        return served(token)
    return [measure(clause)] if clause.pos_ in VERBAL else []


def _means(token: Token, context: Context) -> Iterator[Finding]:
    """ "achieve C through A": C is achieved through A; "by doing B" likewise."""
    case = case_of(token)
    if used(token):
        case = "using"
    if (case not in MEANS_CASES and case != "using") or token.dep_ in ("acl", "obl:agent"):
        return
    if case == "by" and token.tag_ != "VBG":
        return
    clause = clause_of(token.head)
    if clause.pos_ not in VERBAL or modality(clause, context.ontology) == "prohibition":
        return  # what may not be done has no means
    if case == "through" and (token.like_num or token.lemma_.lower() in TIMES):
        return  # "through 2030", "through the winter" say how long
    cue = next((c for c in token.children if c.dep_ in ("case", "mark")), token)
    for means in ends(token):
        for goal in goals(clause):
            yield from stating("means", goal, means, cue, clause, 0.65, context)
