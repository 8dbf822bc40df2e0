"""Singulars of English words, and the plurals that are words of their own."""

from __future__ import annotations

TAILS = (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("zes", "ze"))
# Another word, or none, without its s: "customs" is no habit, "securities" no safety, "AIDS" no help.
OWN = frozenset(
    "aids alas always arms barracks besides biceps corps customs damages earnings goods headquarters means news"
    " overseas perhaps premises proceedings proceeds sanctions savings securities series species spirits works".split()
)
IRREGULAR = {
    "analyses": "analysis", "appendices": "appendix", "buses": "bus", "bureaux": "bureau", "children": "child",
    "crises": "crisis", "criteria": "criterion", "curricula": "curriculum", "emphases": "emphasis", "feet": "foot",
    "fora": "forum", "gases": "gas", "geese": "goose", "halves": "half", "hypotheses": "hypothesis",
    "indices": "index", "knives": "knife", "leaves": "leave", "lenses": "lens", "lives": "life", "loaves": "loaf",
    "matrices": "matrix", "memoranda": "memorandum", "men": "man", "mice": "mouse", "moratoria": "moratorium",
    "oxen": "ox", "parentheses": "parenthesis", "phenomena": "phenomenon", "selves": "self", "shelves": "shelf",
    "stimuli": "stimulus", "syllabi": "syllabus", "synopses": "synopsis", "theses": "thesis", "thieves": "thief",
    "wives": "wife", "wolves": "wolf", "women": "woman",
}  # fmt: skip


def singular(word: str) -> str:
    """The singular of a lower-case word by its ending: `policies` gives `policy`; `status` and `goods` stay."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) <= 3 or word in OWN or not word.endswith("s") or word.endswith(("ss", "us", "is", "ics")):
        return word
    for tail, instead in TAILS:
        if word.endswith(tail) and len(word) > len(tail) + 1:
            return word[: -len(tail)] + instead
    return word[:-1]


_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
_SUFFIX = {1: "st", 2: "nd", 3: "rd"}


def _ordinals() -> dict[str, str]:
    words = {word: place for place, word in enumerate((*_UNITS, *_TEENS), 1)}
    words |= {f"{ten[:-1]}ieth": 10 * place for place, ten in enumerate(_TENS, 2)}
    return {
        word: f"{place}{'th' if 10 < place < 14 else _SUFFIX.get(place % 10, 'th')}" for word, place in words.items()
    }


ORDINALS = _ordinals()
"""`fourteenth` gives `14th`, up to `ninetieth` for the tens."""
