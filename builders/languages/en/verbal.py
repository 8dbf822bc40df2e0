"""Links that a cue of the ontology states: verbs with their objects, nominal predicates, linkage nouns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from spacy.tokens import Doc, Token

from ....graph.model import Finding, Mention
from ...context import Context
from .clauses import BIDS, ends, is_clause, is_passive, passive_object, shared_object, subject_head, subjects
from .cues import Match, Pattern, match
from .classes import classified
from .modality import modality, polarity, time_of
from .nouns import AIM_NOUNS
from .phrases import LIGHT_VERBS, case_of, conjuncts


# Of a longer coordination only the neighbours are sure to be meant.
MOST_PAIRED = 4


HOW = frozenset({"in", "by", "through", "via", "from", "with", "on", "into", "to", "for", "at"})


@dataclass(frozen=True, slots=True)
class Stated:
    """A cue found in a sentence, with the mentions at both ends."""

    match: Match
    subjects: tuple[Mention, ...]
    objects: tuple[Mention, ...]


def stated(doc: Doc, patterns: Mapping[str, list[Pattern]], context: Context) -> Iterator[Stated]:
    """Every cue of the sentence, one a word at most: the longest pattern that fits and fills both ends; of relations that
    share their words, the one whose domain and range fit the ends best."""
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
        swallowed |= {verb.i for verb in fillers if token.pos_ != "VERB" or verb.lemma_ in LIGHT_VERBS}
        yield best


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


def may_state(token: Token) -> bool:
    """Whether the word says something here: not as an attribute ("shared services"), nor as the name of an activity
    ("the process of promoting X", "promoting X is a task")."""
    if token.dep_ in ("amod", "compound"):
        return False
    if token.tag_ == "VBN" and token.dep_ == "acl" and not any(c.dep_ in ("obl", "obl:agent", "xcomp") for c in token.children):
        return False
    if token.tag_ == "VBN" and is_passive(token) and _agentless_report(token):
        return False
    verb = token
    while verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        verb = verb.head
    if verb.tag_ == "VBG" and verb.dep_ == "acl" and case_of(verb) == "of" and verb.head.lemma_.lower() not in AIM_NOUNS:
        return False
    return not (token.lemma_ in LIGHT_VERBS and verb.tag_ == "VBG" and verb.dep_ in ("csubj", "nsubj", "nsubj:pass"))


def _agentless_report(verb: Token) -> bool:
    """ "the system has been improved", "X can be achieved": said of nobody and bidding nothing."""
    bidding = any(c.dep_ == "aux" and c.lemma_ in ("must", "shall", "should", "will", "need") for c in (*verb.children, *verb.head.children))
    by = any(c.dep_ in ("obl", "obl:agent", "advcl") and case_of(c) in HOW and not any(t.text.isdigit() for t in c.subtree) for c in verb.children) or subject_head(verb) is not None
    return not bidding and not by


def _filled(found: Match, patterns: Mapping[str, list[Pattern]]) -> Stated | None:
    filled: dict[str, tuple[Mention, ...]] = {}
    slots = dict(found.slots)
    if slots and not _sound(found):
        return None
    for slot, token in slots.items():
        filled[slot] = tuple(_slot_ends(found, slot, token, patterns))
    if found.pattern.subject_slot:
        filled[found.pattern.subject_slot] = tuple(_subjects_of(found))
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
    aimed = [c for c in token.children if c.dep_ == "acl" and c.tag_ == "VBG"] if token.lemma_.lower() in AIM_NOUNS else []
    if aimed and _states(aimed[0], patterns):
        return []
    if token.pos_ == "VERB" and token.lemma_ not in LIGHT_VERBS and _states(token, patterns):
        return []
    return ends(token)


def _states(verb: Token, patterns: Mapping[str, list[Pattern]]) -> bool:
    return verb.lemma_.lower() in patterns and (any(c.dep_ == "obj" for c in verb.children) or shared_object(verb) is not None)


def _sound(found: Match) -> bool:
    return all(token.i != found.anchor.i for token in found.slots.values())


def _subjects_of(found: Match) -> list[Mention]:
    anchor = found.anchor
    if anchor.pos_ == "VERB" and is_passive(anchor) and not found.pattern.after[0].startswith("{"):
        acted = passive_object(anchor)
        return ends(acted) if acted is not None else []
    if is_clause(anchor) or anchor.dep_ in ("conj", "xcomp", "acl", "advcl"):
        return subjects(anchor)
    # A cue noun that is no predicate ("as an important part of X") speaks of its governor's subject or of what it stands beside.
    if anchor.dep_ == "appos":
        return ends(anchor.head)
    governor = anchor.head
    while governor.dep_ != "ROOT" and not is_clause(governor):
        governor = governor.head
    return subjects(governor) if is_clause(governor) else []


def findings(doc: Doc, patterns: Mapping[str, list[Pattern]], context: Context) -> Iterator[Finding]:
    """One finding for each pair of ends of each cue; a relation between the members of one coordination pairs neighbours."""
    for one in stated(doc, patterns, context):
        anchor = one.match.anchor
        relation = context.ontology.relations[one.match.pattern.relation]
        words = sorted(one.match.words, key=lambda t: t.i)
        cue = (words[0].idx, words[0].idx + len(words[0])) if len(words) == 1 else (
            words[0].idx, words[-1].idx + len(words[-1]) if words[-1].i - words[0].i < 6 else words[0].idx + len(words[0]))
        for subject, object_ in _pairs(one, relation.symmetric):
            if relation.range == {"Observation"} and not any(c.isdigit() for c in object_.label):
                continue
            mood, polar, name = modality(anchor, context.ontology), polarity(anchor), relation.name
            banning = context.ontology.claiming("prohibition") if mood == "prohibition" and polar == "negated" else ()
            if banning:
                name, polar = banning[0].name, "affirmed"
            if subject.label.lower() != object_.label.lower() and not _overlap(subject, object_):
                yield Finding(
                    subject, name, object_, cue, modality=mood, polarity=polar, time=time_of(anchor),
                    confidence=_confidence(one), extractor="en.cue",
                )


def _pairs(one: Stated, symmetric: bool) -> Iterator[tuple[Mention, Mention]]:
    if symmetric and "and" in one.match.pattern.after and one.match.slots.keys() >= {"{s}", "{o}"}:
        members = [m for t in conjuncts(one.match.slots["{s}"]) for m in ends(t)[:1]] + list(one.objects)
        unique = list({m.start: m for m in sorted(members, key=lambda m: m.start)}.values())
        yield from combinations(unique, 2) if len(unique) <= MOST_PAIRED else zip(unique, unique[1:], strict=False)
    else:
        yield from ((s, o) for s in one.subjects for o in one.objects)


def _overlap(subject: Mention, object_: Mention) -> bool:
    """A Measure holds its object's words; two concepts never share words."""
    return subject.kind != "Measure" and object_.kind != "Measure" and subject.start < object_.end and object_.start < subject.end


def _confidence(one: Stated) -> float:
    longer = 0.05 * min(2, len(one.match.words) - 1)
    return round((0.7 if one.match.anchor.pos_ == "VERB" else 0.65) + longer, 2)
