"""English words and the patterns that terms have."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from ..normal import singular
from .words import ADJECTIVE, NAME, NONE, NOUN, OF, PARTICIPLE, VERB, Word

PATTERN = re.compile("[APNG]*[PN]|[APNG]*[PN]o[APNG]*[PN]|[APN]+G|[AGV]")
ALONE = frozenset({NAME, NOUN, ADJECTIVE, PARTICIPLE, VERB})
"""What a term of one word can be."""
GAP = " "
HYPHENS = frozenset("-‐‑")
# Letters of our alphabet, two together somewhere; digits, dots and signs only among them.
SPELT = re.compile(r"(?=.*[^\W\d_]{2})(?=.*[a-z])[^\W_][\w'’&+.-]*$", re.I)
LETTERS = {"PROPN": NAME, "X": NAME, "NOUN": NOUN, "ADJ": ADJECTIVE, "VERB": VERB}
# Adjectives that point, count or judge, and titles: what they stand before is the term.
POINTING = frozenset(
    "other another such same own certain various different several many few more most less least further additional "
    "previous former latter following above likely possible able available due important necessary "
    "mr mrs ms dr prof mr. mrs. ms. dr. prof.".split()
)
# Nouns that are filled by what stands around them: no terms on their own, and what "of" joins to them is one without.
SHELL = frozenset(
    "thing way kind type sort form part piece half rest number amount lot range set series group list case example "
    "instance fact point matter issue problem question aspect respect regard reason cause result effect consequence "
    "outcome purpose aim goal objective idea view opinion basis means manner method approach work task job step effort "
    "measure action activity use need time moment period year month week day date today place side end start beginning "
    "level degree extent situation circumstance condition role order addition change increase decrease reduction "
    "improvement development people person man woman guy anyone something everyone member name word term page figure "
    "table section chapter article paragraph item annex copy reference monday tuesday wednesday thursday friday "
    "saturday sunday january february march april may june july august september october november december".split()
)


def words(doc: Doc, text: str) -> list[Word]:
    """The words of a parsed sentence whose characters stand in `text`, those that hyphens join as one."""
    found, start = [], 0
    while start < len(doc):
        end = start + 1
        while _hyphen(doc, end):
            end += 2
        last = doc[end - 1]
        spelt = text[doc[start].idx : last.idx + len(last)]
        found.append(Word(spelt, _letter(last, spelt), start, end))
        start = end
    return found


def _hyphen(doc: Doc, place: int) -> bool:
    """Whether a hyphen stands there that joins two words."""
    if place + 1 >= len(doc) or doc[place].text not in HYPHENS:
        return False
    return not (doc[place - 1].whitespace_ or doc[place].whitespace_)


def _letter(token: Token, spelt: str) -> str:
    if token.lower_ == "of":
        return OF
    if not SPELT.match(spelt) or token.lower_ in POINTING:
        return NONE
    if token.pos_ == "VERB" and token.tag_ in ("VBG", "VBN"):
        return PARTICIPLE
    return LETTERS.get(token.pos_, NONE)


def idle(words: list[Word]) -> bool:
    """Whether a candidate is a noun that says nothing alone, or one such noun "of" something."""
    first = next((place for place, word in enumerate(words) if word.letter == OF), len(words))
    return first == 1 and (words[0].lower in SHELL or singular(words[0].lower) in SHELL)
