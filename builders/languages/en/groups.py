"""Whom a measure or a thing is for: groups behind "for", "to" and "of", and as owners of what is acted on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token

from ....graph.model import Finding, Mention
from ...context import Context
from .classes import class_of
from .clauses import VERBAL, is_passive
from .measures import clause_of, measure
from .nouns import INDICATOR
from .phrases import mention, mentions
from .stating import stating
from .subjects import subject_head
from .trees import case_of, is_nominal

AT_NOUN = frozenset({"for", "to", "among", "toward", "towards"})
RECEIVERS = frozenset({"Group", "Body"})
ACTED = frozenset({"obj", "nsubj:pass", "nmod", "conj"})
GIVES = frozenset("submit provide give report send transmit communicate present deliver grant pay".split())
NAMED = frozenset({"Group", "Body", "Place", "Document"})


def groups(doc: Doc, context: Context) -> Iterator[Finding]:
    """Findings of every group that a sentence names behind a preposition or as an owner."""
    for token in doc:
        if not is_nominal(token) or token.dep_ not in ("nmod", "obl", "nmod:poss"):
            continue
        case = case_of(token)
        found = list(_groups(token, context))
        if not found:
            continue
        kinds = {m.kind for m in found}
        handed = _handed(token) if case == "to" else None
        if handed is not None:
            subjects = [m for _, m in mentions(handed)]
        elif token.dep_ == "nmod:poss" or (token.dep_ == "nmod" and case == "of"):
            subjects = _owned(token, context) if kinds == {"Group"} else []
        elif token.dep_ == "nmod" and case in AT_NOUN:
            subjects = served(token) if kinds == {"Group"} or case == "to" else []
        elif token.dep_ == "obl" and case == "for":
            clause = clause_of(token)
            subjects = [measure(clause)] if clause.pos_ in VERBAL and kinds == {"Group"} else []
        elif token.dep_ == "obl" and case == "to":
            subjects = _given(token)
        else:
            continue
        cue = next((c for c in token.children if c.dep_ in ("case", "mark")), token)
        for group in found:
            for subject in subjects:
                yield from stating("group", subject, group, cue, clause_of(token), 0.6, context)


def _groups(token: Token, context: Context) -> Iterator[Mention]:
    first = ""
    for head, found in mentions(token):
        first = first or class_of(head, found.label, context)
        if first in RECEIVERS:
            yield replace(found, kind=first)


def served(token: Token) -> list[Mention]:
    """The noun that the phrase stands at; the measure, where nobody is said to act on that noun."""
    governor, clause = token.head, clause_of(token)
    if governor.lemma_.lower() in INDICATOR:
        return []  # "the ratio of teachers to pupils"
    if clause.pos_ in VERBAL and governor.dep_ in ("obj", "nsubj:pass") and subject_head(clause) is None:
        return [measure(clause)]
    found = mention(governor, among=[token]) if is_nominal(governor) else None
    return [found] if found else []


def _owned(token: Token, context: Context) -> list[Mention]:
    """ "raise the income of farmers": what is done to what they have is done for them."""
    governor = token.head
    top = governor
    while top.dep_ in ("nmod", "conj") and is_nominal(top.head):
        top = top.head
    named = mention(governor)
    if top.dep_ not in ("obj", "nsubj:pass") or named is None or class_of(governor, named.label, context) in NAMED:
        return []
    clause = clause_of(top)
    if clause.pos_ not in VERBAL or context.kind("en", named.label) is not None:
        return []
    return [measure(clause)] if subject_head(clause) is None and not is_passive(clause) else []


def _handed(token: Token) -> Token | None:
    """ "submit the list referred to in the annex to the council": the object of a verb of giving, whatever noun the
    parser hung the receiver on."""
    verb = next((t for t in token.ancestors if t.pos_ == "VERB" and t.lemma_ in GIVES), None)
    given = next((c for c in verb.children if c.dep_ == "obj" and c.i < token.i), None) if verb is not None else None
    return given if given is not None and token.head in given.subtree and token.head is not given else None


def _given(token: Token) -> list[Mention]:
    """ "submit a report to the council": what is given is for the receiver."""
    given = [c for c in token.head.children if c.dep_ == "obj" and c.i < token.i]
    return [m for _, m in mentions(given[0])] if given else []
