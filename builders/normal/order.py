"""One order of words for an English name: "quality of drinking water" is "drinking water quality".

What stands behind the first preposition comes to the front, if the preposition only joins a compound's parts: `of` does
so behind most nouns, `for` and `on` behind those that are made for or laid on something. A name with a preposition that
says more ("transfers from regions", "sales of land to farmers") keeps its order, for what belongs to what is not plain.
"""

from __future__ import annotations

from collections.abc import Sequence

PREPOSITIONS = frozenset(
    "about above across after against among as at before behind below between beyond by during for from in into near of"
    " on onto over per through to toward towards under until upon via with within without".split()
)
# "Bank of X" and "X Bank" are two banks as often as not; of these heads the words before and behind are names.
NAMED_BY_ORDER = frozenset(
    "bank bay cape city college county district gulf island isle kingdom league town university province republic sea"
    " state strait union house day year month people".split()
)
MADE_FOR = frozenset(
    "agency aid allowance assistance authority benefit budget bureau care center committee commission compensation"
    " council demand department facility fee fund funding grant insurance loan market ministry office pension plan"
    " policy program scheme school service standard strategy subsidy support system target training".split()
)
LAID_ON = frozenset("act charge duty excise law levy regulation statute surcharge tariff tax treaty".split())
JOINS = {"for": MADE_FOR, "on": LAID_ON, "in": frozenset({"trade"})}


def compound_order(words: Sequence[str]) -> list[str]:
    """Singular lower-case `words` in the order of a compound, articles inside left out."""
    places = range(len(words))
    return _folded(
        [words[i] for i in places if words[i] != "the" and not (_article(words[i]) and _after_joint(words, i))]
    )


def _folded(words: list[str]) -> list[str]:
    place = next((place for place, word in enumerate(words) if word in PREPOSITIONS), len(words))
    head, rest = words[:place], _folded(words[place + 1 :]) if place < len(words) else []
    if not head or not rest or PREPOSITIONS.intersection(rest) or not _joins(words[place], head[-1]):
        return words
    return [*rest, *head]


def _article(word: str) -> bool:
    return word in ("a", "an")


def _after_joint(words: Sequence[str], place: int) -> bool:
    """Elsewhere an "a" is a letter: "hepatitis a"."""
    return place > 0 and words[place - 1] in PREPOSITIONS


def _joins(joint: str, head: str) -> bool:
    return head not in NAMED_BY_ORDER if joint == "of" else head in JOINS.get(joint, ())
