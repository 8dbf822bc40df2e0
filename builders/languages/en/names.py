"""English names of concepts: what counts as the same word, and where a name may stand."""

from __future__ import annotations

import re
from collections.abc import Callable

from spacy.tokens import Doc, Token

from ...normal import singular

WORD = re.compile(r"\w+(?:['’.]\w+)*")
ARTICLES = frozenset({"the", "a", "an"})
NAMING = frozenset({"NOUN", "PROPN", "X", ""})
"""Parts of speech that a name of one word has: "state" is none in "they state that"."""
JOINING = frozenset({"of", "the", "for", "and", "on"})
"""Small words inside a proper name."""
OF_NOUNS = ("al", "ic", "ary", "ous")
"""Endings of adjectives that are made of a noun and stand where other languages have it: "economic policy"."""


def units(text: str) -> list[tuple[str, int, int]]:
    """The words of `text` in lower case and singular, articles left out, with their offsets."""
    found = []
    for match in WORD.finditer(text):
        word = match.group().lower().replace("’", "").replace("'", "")
        if word not in ARTICLES:
            found.append((singular(word), match.start(), match.end()))
    return found


def standing(doc: Doc, written: str) -> Callable[[int, int], bool]:
    """Whether a name may stand at these characters of `doc`: one word only where it is a noun, or the adjective of one,
    and no part of a proper name ("Ministry of Health")."""

    def capital(word: Token) -> bool:
        return written[word.idx].isupper() and not word.is_upper

    def joined(word: Token, step: int) -> bool:
        """Whether the next full word on this side has a capital too; the sentence's first word tells nothing."""
        place = word.i + step
        while 0 <= place < len(doc) and doc[place].lower_ in JOINING:
            place += step
        return 0 < place < len(doc) and capital(doc[place])

    def stands(start: int, end: int) -> bool:
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is None or len(span) > 1:
            return True
        word = span[0]
        fits = word.pos_ in NAMING or (word.pos_ == "ADJ" and word.lower_.endswith(OF_NOUNS))
        return fits and not (capital(word) and (joined(word, -1) or joined(word, 1)))

    return stands
