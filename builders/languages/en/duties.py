"""Duties and bans that no cue names: "agencies must file returns", "members may not hold shares"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from ....graph.model import Finding, Mention
from ...context import Context
from .classes import classified
from .clauses import BANS, is_passive, shared_object
from .labels import label_of
from .measures import measure, subjects
from .modality import modality, polarity
from .phrases import name_tokens
from .stating import stating
from .trees import case_of, conjuncts, first_member

DUTY, BAN = "duty", "prohibition"
BINDING = frozenset("require oblige direct instruct order mandate task bind".split())
HOLDERS = frozenset({"Body", "Group"})


def duties(doc: Doc, context: Context, stated: frozenset[int]) -> Iterator[Finding]:
    """What a sentence bids or forbids somebody to do by words of its own; `stated` are the places of words that state a
    link by cue."""
    for verb in doc:
        if verb.pos_ != "VERB" or verb.i in stated or verb.dep_ in ("amod", "compound", "acl:relcl", "acl"):
            continue
        mood = modality(verb, context.ontology)
        if mood == "prohibition" and polarity(verb) == "negated":
            if any(t.i in stated for t in verb.subtree):
                continue
            yield from _ban(verb, context)
        elif mood == "prohibition" and case_of(verb) == "to" and verb.head.lemma_.lower() in BANS:
            for act in _acts(verb):
                yield from stating(BAN, measure(verb.head), act, verb, verb, 0.6, context)
        elif mood == "obligation" and _bidden(verb):
            for holder in subjects(verb):
                if classified(doc, holder, context).kind in HOLDERS:
                    yield from stating(DUTY, holder, measure(verb), verb, verb, 0.5, context)


def _bidden(verb: Token) -> bool:
    """An active verb under "must", "shall" or "should" of its own, or under "is required to"; "will" announces."""
    first = first_member(verb) if verb.tag_ == "VB" else verb
    own = any(c.dep_ == "aux" and c.lower_ in ("must", "shall", "should") for c in first.children) or (
        (case_of(first) == "to" or first.dep_ == "ccomp") and first.head.lemma_ in BINDING
    )
    shares = any(shared_object(v) in _objects(verb) for v in conjuncts(first) if v.i < verb.i and not _objects(v))
    return own and not shares and verb.lemma_ != "have" and not is_passive(verb) and bool(_objects(verb))


def _objects(verb: Token) -> list[Token]:
    return [c for c in verb.children if c.dep_ == "obj"]


def _ban(verb: Token, context: Context) -> Iterator[Finding]:
    for holder in subjects(verb):
        yield from stating(BAN, holder, measure(verb), verb, verb, 0.6, context)


def _acts(first: Token) -> Iterator[Mention]:
    """ "It is forbidden to pester or harass guests, or to litter": the acts, verbs that share an object as one."""
    verbs = [v for v in conjuncts(first) if v.pos_ == "VERB"]
    objects = sorted((c for v in verbs for c in _objects(v)), key=lambda c: c.i)
    begun = 0
    for object_ in objects:
        done = [v for v in verbs[begun:] if v.i < object_.i]
        if not done:
            continue
        begun += len(done)
        last = max(t.i for head in conjuncts(object_) for t in name_tokens(head))
        tokens = [t for t in first.doc[done[0].i : last + 1] if t.dep_ != "det"]
        yield Mention(tokens[0].idx, tokens[-1].idx + len(tokens[-1]), label_of(tokens), "Measure")
