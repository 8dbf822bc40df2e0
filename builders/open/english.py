"""Open triples of an English tree: each clause's object, and one triple for each phrase that a preposition adds."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from spacy.tokens import Doc, Token

from .english_adjuncts import is_content, is_empty, is_time, manner, timed
from .english_phrases import core, full, is_name, is_of, joined, modifiers, own, preposition, region, shared
from .english_subjects import has_subject, is_infinitive, subjects
from .english_verbs import group, is_clause, is_nominal, objects
from .tree import conjuncts, kids, whole
from .triple import Parts, Words

Said = tuple[Words, Words]
"""Relation and object."""


def triples(doc: Doc) -> Iterator[Parts]:
    """Subject, relation and object of every fact that the sentence's clauses state."""
    for clause in doc:
        if is_clause(clause):
            for subject in subjects(clause):
                for relation, thing in _facts(clause, []):
                    yield from shared((subject, relation, thing))
        yield from _contents(clause)


def _contents(noun: Token) -> Iterator[Parts]:
    """What a noun is said to include: "measures, including grants"."""
    case = preposition(noun)
    above = noun.head
    if not is_content(case) or above.i > noun.i:
        return
    wholes = subjects(above) if is_clause(above) else [core(above)]
    for item in conjuncts(noun):
        for one in wholes:
            yield one, case, full(item)
            yield from ((one, *said) for said in _deeper(case + core(item), item))


def _facts(clause: Token, lead: Words) -> Iterator[Said]:
    """What a clause says of its subject; `lead` are the words of the relation that come before its verb."""
    verb = lead + group(clause) + (kids(clause, "case") if is_nominal(clause) else [])
    things = objects(clause)
    for thing in things:
        if not _leads_on(thing):
            yield verb, full(thing)
        yield from _deeper(verb + core(thing), thing)
    for base in [verb + full(thing) for thing in things] or [verb]:
        longer = yield from _phrases(clause, base, bool(things))
        if not any(_leads_on(thing) for thing in things):
            yield from ((longer, words) for words in timed(clause))
        yield from _clauses(clause, base)
    yield from ((verb, words) for words in manner(clause))
    yield from ((verb, words) for words in _reported(clause))


def _leads_on(thing: Token) -> bool:
    """Whether an adjective says nothing without what it leads to: "are able to …", "is involved in …"."""
    below = kids(thing, "xcomp", "advcl", "ccomp", "obl") if thing.pos_ == "ADJ" else []
    return any(is_infinitive(child) or (child.dep_ == "obl" and child.i > thing.i) for child in below)


def _phrases(clause: Token, base: Words, has_object: bool) -> Generator[Said, None, Words]:
    """The clause's prepositional phrases, and then the relation for what else the clause adds.

    After a verb without object the first phrase belongs to the relation of the others ("taught at the school until
    1985"), unless it is a date.
    """
    nominal = clause.pos_ in ("NOUN", "PROPN")
    found = [child for child in kids(clause, "obl", "obl:agent", "nmod") if not (nominal and child.dep_ == "nmod")]
    found = [child for child in found if preposition(child) or is_time(child)]
    # What the tree hangs on a date belongs to the clause: "opened on 4 May 1990 on the island".
    dates = [child for child in found if is_time(child)]
    found += [
        item for date in dates for item in kids(date, "nmod") if preposition(item) and not is_of(preposition(item))
    ]
    found.sort(key=lambda child: (child.i < clause.i and not has_object, child.i))
    for child in found:
        case = preposition(child)
        for item in conjuncts(child):
            yield from _phrase(base + (own(item) or case), own(item) or case, item)
        if case and child.i > clause.i and not has_object and not is_time(child):
            has_object, base = True, base + case + full(child)
    return base


def _phrase(base: Words, case: Words, noun: Token) -> Iterator[Said]:
    """A phrase and what hangs on it; `base` ends with its preposition `case`."""
    if not (case and is_empty(noun, case)):
        yield base, full(noun)
    around = region(noun)
    if around is not None:
        yield base, core(around)
    if not is_time(noun):
        yield from _deeper(base + core(noun), noun)


def _clauses(clause: Token, base: Words) -> Iterator[Said]:
    """Infinitives and participles without a subject of their own: "helped to raise", "by raising"."""
    for child in kids(clause, "xcomp", "advcl"):
        mark = preposition(child)
        placed = child.i > clause.i or (mark and not is_infinitive(child))
        if not (placed and (mark or child.dep_ == "xcomp")):
            continue
        for item in conjuncts(child):
            if is_clause(item) and not has_subject(item):
                yield from _facts(item, base + (own(item) or mark))


def _reported(clause: Token) -> Iterator[Words]:
    """The clauses that the verb reports, each of coordinated ones by itself."""
    for child in kids(clause, "ccomp"):
        items = conjuncts(child)
        if len(items) > 1 and all(has_subject(item) for item in items):
            yield from (joined(whole(item, ("conj", "cc"))) for item in items)
        else:
            yield joined(whole(child))


def _deeper(base: Words, noun: Token) -> Iterator[Said]:
    """What is said of a noun inside the object, as a fact about the subject: "became a judge of | the court"."""
    for case, item in modifiers(noun):
        if not is_name(noun, case, item) and not is_empty(item, case):
            yield base + case, full(item)
        yield from _deeper(base + case + core(item), item)
    for child in kids(noun, "acl", "xcomp", "advcl"):
        if is_clause(child) and preposition(child) and not has_subject(child):
            yield from _facts(child, base + preposition(child))
