"""What kind of phrase an English clause adds: a date, a connective, half of a compound preposition."""

from __future__ import annotations

from spacy.tokens import Token

from .english_phrases import core, modifiers
from .tree import kids
from .triple import Words

CONNECTIVES = frozenset(
    "example instance result particular addition fact general contrast turn all course least".split()
)
MONTHS = frozenset("january february march april may june july august september october november december".split())
SIMPLE = frozenset("in on at by with for".split())
LINKING = frozenset("of to with".split())


def is_time(noun: Token) -> bool:
    """Whether the noun is a year or a date."""
    return noun.text[0].isdigit() or any(word.lower_ in MONTHS for word in core(noun))


def is_empty(noun: Token, case: Words) -> bool:
    """Whether a phrase states nothing by itself: "for example", or "in honour" of "in honour of"."""
    return is_content(case) or _is_connective(noun, case) or _is_compound(noun, case)


def is_content(case: Words) -> bool:
    """Whether the preposition says what something includes."""
    return [word.lower_ for word in case] == ["including"]


def _is_connective(noun: Token, case: Words) -> bool:
    return noun.lower_ in CONNECTIVES and all(
        child in case or child.dep_ in ("det", "punct") for child in noun.children
    )


def _is_compound(noun: Token, case: Words) -> bool:
    """A bare singular between two prepositions is part of the preposition."""
    bare = noun.tag_ == "NN" and not any(child.i < noun.i and child not in case for child in noun.children)
    inside = case[-1].i == noun.i - 1 and case[-1].lower_ in SIMPLE
    linked = noun.i + 1 < len(noun.doc) and noun.nbor().lower_ in LINKING
    return bare and inside and linked and bool(modifiers(noun))


def timed(clause: Token) -> list[Words]:
    """Nouns without a preposition that say when, or how much: "last week", "five years later"."""
    found = timed(clause.head) if clause.dep_ == "xcomp" and clause.i > clause.head.i else []
    found += [_spoken(child) for child in kids(clause, "obl:unmarked", "obl:tmod")]
    adverbs = kids(clause, "advmod")
    return found + [_spoken(word) for word in adverbs if any(below.pos_ == "NOUN" for below in word.subtree)]


def manner(clause: Token) -> list[Words]:
    """The adverb right after a verb that has nothing else with it: "they work together"."""
    if kids(clause, "obl", "obl:agent", "obl:unmarked", "xcomp", "ccomp", "obj", "cop"):
        return []
    return [_spoken(word) for word in kids(clause, "advmod") if word.i == clause.i + 1]


def _spoken(word: Token) -> Words:
    return [below for below in word.subtree if below.dep_ != "punct"] or [word]
