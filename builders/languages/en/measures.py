"""What a clause's slots name: its action as a Measure, its subjects, the ends of its words, what it brings about."""

from __future__ import annotations

from spacy.tokens import Token

from ....graph.model import Mention
from .attachments import LIGHT_VERBS
from .clauses import SUBJECT, VERBAL, is_clause, is_passive, passive_object, shared_object
from .labels import label_of
from .phrases import mention, mentions, name_tokens
from .pronouns import followed, meant
from .subjects import subject_head
from .trees import case_of, conjuncts

WE = frozenset({"we", "us", "i", "one", "you"})
STEPS = frozenset(
    "first second third fourth fifth sixth seventh one step task priority aim goal key focus measure point next "
    "other intention intent endeavour endeavor purpose objective challenge idea".split()
)
# Verbs that say of another verb that it is done, begun, helped or allowed.
CARRIERS = frozenset(
    "continue begin start seek strive try work help require allow enable encourage permit urge assist".split()
)
LONGEST_MEASURE = 18


def measure(clause: Token) -> Mention:
    """The action itself as a node of class Measure: the verb with its object."""
    kept = [clause]
    acted = passive_object(clause) if is_passive(clause) else None
    if acted is not None:
        kept += _forbidden(clause) if acted.pos_ == "PRON" else name_tokens(acted)
    for child in clause.children:
        if child.dep_ == "compound:prt" or (child.dep_ == "cop" and clause.pos_ != "VERB"):
            kept.append(child)
        elif child.dep_ in ("obj", "xcomp", "ccomp") and (child.pos_ in ("NOUN", "PROPN") or child.dep_ == "xcomp"):
            kept += [t for head in _objects(child) for t in (*_joint(head, child), *name_tokens(head))]
    if len(kept) == 1:
        kept += [c for c in clause.children if c.dep_ == "obj" and c.pos_ == "PRON" and c.i == clause.i + 1]
    shared = shared_object(clause) if len(kept) == 1 else None
    if shared is not None:
        return Mention(clause.idx, clause.idx + len(clause), label_of([clause, *name_tokens(shared)]), "Measure")
    if len(kept) == 1:
        kept += [
            t
            for c in clause.children
            if c.dep_ in ("obl", "ccomp") and c.i > clause.i
            for t in (*c.lefts, *name_tokens(c))
        ]
    tokens = sorted(set(kept), key=lambda t: t.i)[:LONGEST_MEASURE]
    first, last = tokens[0], tokens[-1]
    return Mention(first.idx, last.idx + len(last), label_of(tokens), "Measure")


def _forbidden(clause: Token) -> list[Token]:
    """ "It is forbidden to keep dogs": what an empty "it" announces."""
    act = next((c for c in clause.children if c.i > clause.i and case_of(c) == "to"), None)
    if act is None:
        return []
    objects = [head for c in act.children if c.dep_ == "obj" for head in _objects(c)]
    named = [t for head in objects for t in (*_joint(head, act), *name_tokens(head))]
    return [*(c for c in act.children if c.dep_ == "mark"), act, *named]


def _objects(first: Token) -> list[Token]:
    """What is done something to, without the clauses that the parser hung on it ("demand, striving to")."""
    return [m for m in conjuncts(first) if m is first or not any(c.dep_ in ("xcomp", "obj") for c in m.children)]


def _joint(member: Token, first: Token) -> list[Token]:
    """The comma and the "and" before a later member of a coordination."""
    return [c for c in member.children if c.dep_ in ("cc", "punct") and c.i < member.i] if member != first else []


def subjects(clause: Token) -> list[Mention]:
    """The mentions that stand for the clause's subject: named concepts, or its own Measure; none where a pronoun
    hides them."""
    head = subject_head(clause)
    if head is not None and _enumerates(head, clause):
        head = _holder(head)
    if head is None or head.lower_ in WE:
        return [measure(clause)]
    return ends(head)


def _enumerates(head: Token, clause: Token) -> bool:
    """ "The first step is to", "one is to", "our aim is to": the clause itself is the measure."""
    equated = head.dep_ == "nsubj:outer" or any(c.dep_ == "cop" for c in (*clause.children, *clause.head.children))
    return equated and head.dep_ in SUBJECT and head.lemma_.lower() in STEPS


def _holder(step: Token) -> Token | None:
    """ "the goal of the plan is to", "the city's task is to": whose step it is."""
    for child in step.children:
        if (child.dep_ == "nmod:poss" and child.pos_ != "PRON") or (
            child.dep_ == "nmod" and case_of(child) in ("of", "for")
        ):
            return child
    return None


def ends(token: Token) -> list[Mention]:
    """What a word that fills a slot names: concepts of a noun phrase, or the measure of a gerund or infinitive."""
    if token.pos_ in VERBAL and not any(c.dep_ in ("det", "amod") for c in token.children):
        token = _done(token)
        inner = [c for c in token.children if c.dep_ == "obj"]
        if inner and token.lemma_ in LIGHT_VERBS:
            return [m for _, m in mentions(inner[0])]
        return [measure(verb) for verb in _deeds([v for v in conjuncts(token) if v.pos_ in VERBAL])]
    if token.pos_ == "PRON" and token.dep_ not in ("conj", "nmod"):
        other, before = meant(token), followed(token)
        if other is None and before:
            return [Mention(token.idx, token.idx + len(token), before)]
        return ends(other) if other is not None else []
    return [m for _, m in mentions(token)] or [m for m in [mention(token)] if m is not None]


def _deeds(verbs: list[Token]) -> list[Token]:
    """Of verbs that share an object ("drafting and keeping a list") the first: done to one thing, they are one deed."""
    acted = [shared_object(v) or next((c for c in v.children if c.dep_ == "obj"), None) for v in verbs]
    return [v for place, v in enumerate(verbs) if acted[place] is None or acted[place] not in acted[:place]]


def _done(verb: Token) -> Token:
    """ "by continuing to train staff", "by helping firms to train staff": what is done is the inner verb's."""
    inner = next((c for c in verb.children if c.dep_ == "xcomp" and c.pos_ == "VERB"), None)
    return _done(inner) if inner is not None and verb.tag_ == "VBG" and verb.lemma_ in CARRIERS else verb


def clause_of(token: Token) -> Token:
    """The verb of the clause that a word stands in."""
    while token.dep_ != "ROOT" and not (is_clause(token) and token.pos_ in VERBAL):
        token = token.head
    return token


def goals(clause: Token) -> list[Mention]:
    """What a clause brings about: its object, or the noun that a passive speaks of; else the action itself."""
    if is_passive(clause):
        acted = passive_object(clause)
        return [m for _, m in mentions(acted)] if acted is not None else []
    acted = next((c for c in clause.children if c.dep_ == "obj"), None)
    return [m for _, m in mentions(acted)] if acted is not None else [measure(clause)]
