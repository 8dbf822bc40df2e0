"""Constructions of scope: for whom, where and on what condition a measure holds, and by what means it is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token

from ....graph.model import Finding, Mention
from ...context import Context
from .classes import class_of
from .clauses import VERBAL, ends, is_clause, is_passive, measure, passive_object, subject_head
from .modality import modality
from .phrases import case_of, is_nominal, label_of, mention, mentions

GROUP_CASES = frozenset({"for", "to", "among", "toward", "towards"})
PLACE_CASES = frozenset({"in", "for", "across", "throughout", "within"})
MEANS_CASES = frozenset({"through", "by", "via", "by means of", "by way of", "with the help of"})
CONDITION_WORDS = frozenset({"if", "provided", "where", "unless", "once", "when"})
LONGEST_CONDITION = 16
BASIS_CASES = frozenset({"based on", "on the basis of", "building on"})
HEADS_OF_ACTION = frozenset({"obl", "advcl", "nmod", "acl", "obl:agent"})


def scope(doc: Doc, context: Context) -> Iterator[Finding]:
    """Findings of all scope constructions of a sentence."""
    for token in doc:
        if token.dep_ in HEADS_OF_ACTION:
            yield from _by_class(token, context)
            yield from _means(token, context)
        if token.dep_ == "advcl":
            yield from _condition(token, context)


def _make(name: str, subject: Mention, object_: Mention, cue: Token, clause: Token, sure: float, context: Context) -> Iterator[Finding]:
    if subject.label.lower() == object_.label.lower():
        return
    for relation in context.ontology.claiming(name):
        yield Finding(
            subject, relation.name, object_, (cue.idx, cue.idx + len(cue)),
            modality=modality(clause, context.ontology), confidence=sure, extractor=f"en.{name}",
        )


def _by_class(token: Token, context: Context) -> Iterator[Finding]:
    """ "for migrant workers", "in the western region": a group or place after its preposition."""
    case = case_of(token)
    if case not in GROUP_CASES | PLACE_CASES or not is_nominal(token):
        return
    cue = next(c for c in token.children if c.dep_ in ("case", "mark"))
    clause = _clause(token)
    first = ""
    for head, found in mentions(token):
        first = kind = first or class_of(head, found.label, context)
        place = kind == "Place" and case in PLACE_CASES and _is_specific(head)
        group = kind == "Group" and (case == "for" or (case in GROUP_CASES and token.dep_ == "nmod"))
        if place or group:
            for subject in _scoped(token, clause):
                yield from _make("place" if place else "group", subject, replace(found, kind=kind), cue, clause, 0.6, context)


def _is_specific(head: Token) -> bool:
    """A bare "in cities" says little; a named or narrowed place says where."""
    return head.pos_ == "PROPN" or any(
        c.dep_ in ("amod", "compound", "nummod", "nmod", "flat", "acl", "acl:relcl") for c in head.children
    )


def basis(doc: Doc, context: Context) -> Iterator[Finding]:
    """ "Based on X, do Y", "Y is done on the basis of X": X is the basis of what is done."""
    for token in doc:
        case = case_of(token)
        under = token.head
        led = under.lower_ == "based" and case == "on" and under.dep_ in ("advcl", "case", "obl", "ROOT")
        if not (led or case in BASIS_CASES) or token.dep_ not in ("obl", "nmod", "pobj"):
            continue
        clause = _clause(under.head if led else under)
        if clause.pos_ not in VERBAL or clause.i == token.i:
            continue
        cue = under if led else next(c for c in token.children if c.dep_ == "case")
        for ground in ends(token):
            for raised in _goals(clause):
                yield from _make("basis", ground, raised, cue, clause, 0.6, context)


def _clause(token: Token) -> Token:
    while token.dep_ != "ROOT" and not (is_clause(token) and token.pos_ in VERBAL):
        token = token.head
    return token


def _scoped(token: Token, clause: Token) -> list[Mention]:
    """What the scope phrase narrows: the noun it stands at, else the clause's measure."""
    governor = token.head
    if token.dep_ == "nmod" and is_nominal(governor):
        if clause.pos_ in VERBAL and governor.dep_ in ("obj", "nsubj:pass") and subject_head(clause) is None:
            return [measure(clause)]
        found = mention(governor)
        return [found] if found else []
    return [measure(clause)] if clause.pos_ in VERBAL else []


def _means(token: Token, context: Context) -> Iterator[Finding]:
    """ "achieve C through A": C is achieved through A; "by doing B" likewise."""
    case = case_of(token)
    if case not in MEANS_CASES or token.dep_ in ("acl", "obl:agent"):
        return
    if case == "by" and (token.tag_ != "VBG" or token.dep_ == "nmod"):
        return
    clause = _clause(token.head)
    if clause.pos_ not in VERBAL:
        return
    cue = next(c for c in token.children if c.dep_ in ("case", "mark"))
    goals = _goals(clause)
    for means in ends(token):
        for goal in goals:
            yield from _make("means", goal, means, cue, clause, 0.65, context)


def _goals(clause: Token) -> list[Mention]:
    if is_passive(clause):
        acted = passive_object(clause)
        return [m for _, m in mentions(acted)] if acted is not None else []
    for child in clause.children:
        if child.dep_ == "obj":
            return [m for _, m in mentions(child)]
    return [measure(clause)]


def _condition(token: Token, context: Context) -> Iterator[Finding]:
    """ "if", "where", "unless": the clause holds only on that condition."""
    cue = next((c for c in token.children if c.lower_ in CONDITION_WORDS and c.dep_ in ("mark", "advmod") and c.i < token.i), None)
    if cue is None or token.head.pos_ not in VERBAL:
        return
    skipped = {t.i for c in token.children if c.dep_ == "nsubj" and c.pos_ == "PRON" for t in c.subtree}
    tokens = [t for t in token.subtree if t.i > cue.i and t.dep_ != "punct" and t.i not in skipped][:LONGEST_CONDITION]
    if not tokens:
        return
    start, end = tokens[0].idx, tokens[-1].idx + len(tokens[-1])
    held = Mention(start, end, label_of(tokens), "Condition")
    yield from _make("condition", measure(token.head), held, cue, token.head, 0.55, context)
