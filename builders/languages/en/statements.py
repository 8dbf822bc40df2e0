"""Cues found in a sentence with the mentions at both ends; of relations that share a cue, the one that fits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from ....graph.model import Mention
from ...context import Context
from .attachments import LIGHT_VERBS
from .classes import classified
from .clauses import BIDS, is_clause, is_passive, passive_object, shared_object
from .cues import PREPOSITIONS, Pattern
from .matching import Match, match
from .measures import ends, subjects
from .nouns import AIM_NOUNS
from .reports import may_state, of_nobody
from .subjects import subject_head
from .trees import case_of, conjuncts

# Nouns of what one may or has to do: their infinitive says what it is.
OWED = frozenset("right duty obligation freedom responsibility option".split())


@dataclass(frozen=True, slots=True)
class Stated:
    """A cue found in a sentence, with the mentions at both ends."""

    match: Match
    subjects: tuple[Mention, ...]
    objects: tuple[Mention, ...]


def stated(doc: Doc, patterns: Mapping[str, list[Pattern]], context: Context) -> Iterator[Stated]:
    """Every cue of the sentence, one a word at most: the longest pattern that fits and fills both ends; of relations
    that share their words, the one whose domain and range fit the ends best."""
    swallowed: set[int] = set()
    for token in doc:
        if token.i in swallowed or not may_state(token):
            continue
        fitting = list(_longest(token, patterns))
        if not fitting:
            continue
        best = max(fitting, key=lambda one: fit(one, context))
        if _misfits(best, context):
            continue
        fillers = [verb for slot in best.match.slots.values() for verb in conjuncts(slot) if verb.pos_ == "VERB"]
        swallowed |= {
            verb.i
            for verb in fillers
            if token.pos_ != "VERB" or verb.lemma_ in LIGHT_VERBS or _thing(verb) or verb.head.lemma_ in OWED
        }
        yield best
        if token.pos_ == "VERB" and not best.match.pattern.subject_slot and not is_passive(token):
            yield from _done(token, patterns, context)


def _done(verb: Token, patterns: Mapping[str, list[Pattern]], context: Context) -> Iterator[Stated]:
    """ "The scheme cuts costs by 5 %" says what becomes of the costs, and also that the scheme cuts them."""
    for pattern in patterns[verb.lemma_.lower()]:
        if "with" in pattern.after:
            return  # "provide schools with books": the object is who gets them
        found = match(verb, pattern) if pattern.after == ("{o}",) and not pattern.before else None
        plain = _filled(found, patterns) if found is not None else None
        if plain is not None and not _misfits(plain, context):
            yield plain
            return


def _misfits(one: Stated, context: Context) -> bool:
    """Whether a measure stands where the relation wants a group or body: who "enjoys" or "applies for" is somebody."""
    domain = context.ontology.relations[one.match.pattern.relation].domain
    return bool(domain) and "Measure" not in domain and "Concept" not in domain and one.subjects[0].kind == "Measure"


def _longest(token: Token, patterns: Mapping[str, list[Pattern]]) -> Iterator[Stated]:
    length = 0
    for pattern in patterns.get(token.lemma_.lower(), ()):
        if length and len(pattern.before) + len(pattern.after) < length:
            return
        found = match(token, pattern)
        filled = _filled(found, patterns) if found is not None else None
        if filled is not None:
            length = len(pattern.before) + len(pattern.after)
            yield filled


def fit(one: Stated, context: Context) -> int:
    """How well the classes of the first ends fit the relation: named, open, the general class, another."""
    relation = context.ontology.relations[one.match.pattern.relation]
    doc = one.match.anchor.doc

    def degree(kinds: frozenset[str], end: Mention) -> int:
        kind = classified(doc, end, context).kind
        return 0 if not kinds else 2 if kind in kinds else -1 if kind == "Concept" else -2

    return degree(relation.domain, one.subjects[0]) + degree(relation.range, one.objects[0])


def _filled(found: Match, patterns: Mapping[str, list[Pattern]]) -> Stated | None:
    filled: dict[str, tuple[Mention, ...]] = {}
    slots = dict(found.slots)
    if slots and not _sound(found):
        return None
    for slot, token in slots.items():
        filled[slot] = tuple(_slot_ends(found, slot, token, patterns))
    if found.pattern.subject_slot:
        filled[found.pattern.subject_slot] = tuple(_subjects_of(found))
    if found.pattern.subject_slot == "{o}" and any(whole.kind == "Measure" for whole in filled["{o}"]):
        return None  # "covers A, B and C", where nobody says what covers them: no deed is a whole of things
    if filled.get("{s}") and filled.get("{o}"):
        return Stated(found, filled["{s}"], filled["{o}"])
    return None


def _slot_ends(found: Match, slot: str, token: Token, patterns: Mapping[str, list[Pattern]]) -> list[Mention]:
    """Ends of a slot, but not whom a verb bids do something ("requires agencies to report"), nor an activity that
    states a link of its own ("seeks to strengthen X")."""
    anchor = found.anchor
    told = any(
        case_of(c) == "to" and (c.dep_ == "xcomp" or (c.dep_ in ("acl", "advcl", "ccomp") and anchor.lemma_ in BIDS))
        for c in (*anchor.children, *token.children)
    )
    if slot == "{o}" and told and token.dep_ in ("obj", "nsubj:pass"):
        return []
    aimed = (
        [c for c in token.children if c.dep_ == "acl" and c.tag_ == "VBG"] if token.lemma_.lower() in AIM_NOUNS else []
    )
    if aimed and _states(aimed[0], patterns):
        return []
    owed = token.dep_ == "acl" and token.head.lemma_ in OWED
    if (
        token.pos_ == "VERB"
        and token.lemma_ not in LIGHT_VERBS
        and not (owed or _thing(token))
        and _states(token, patterns)
    ):
        return []
    return ends(token)


def _thing(token: Token) -> bool:
    """A gerund that is the object itself: "requires training more nurses" says nothing of who trains."""
    return token.tag_ == "VBG" and token.dep_ in ("xcomp", "ccomp", "obj") and not case_of(token)


def _states(verb: Token, patterns: Mapping[str, list[Pattern]]) -> bool:
    return verb.lemma_.lower() in patterns and (
        any(c.dep_ == "obj" for c in verb.children) or shared_object(verb) is not None
    )


def _sound(found: Match) -> bool:
    return all(token.i != found.anchor.i for token in found.slots.values())


def _subjects_of(found: Match) -> list[Mention]:
    anchor = found.anchor
    if anchor.pos_ == "VERB" and is_passive(anchor) and found.pattern.after[0] in PREPOSITIONS:
        acted = passive_object(anchor)
        if acted not in found.slots.values():
            return ends(acted) if acted is not None else []
    if anchor.dep_ == "acl" and anchor.tag_ == "VBN" and subject_head(anchor) is None:
        return []  # "documents submitted to the council": nobody is said to submit
    if anchor.tag_ == "VBN" and is_passive(anchor) and found.pattern.after == ("{o}",) and of_nobody(anchor):
        return []
    if is_clause(anchor) or anchor.dep_ in ("conj", "xcomp", "acl", "advcl"):
        return subjects(anchor)
    # A cue noun that is no predicate ("as a part of X") speaks of its governor's subject or of what it stands beside.
    if anchor.dep_ == "appos":
        return ends(anchor.head)
    governor = anchor.head
    while governor.dep_ != "ROOT" and not is_clause(governor):
        governor = governor.head
    return subjects(governor) if is_clause(governor) else []
