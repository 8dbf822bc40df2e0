"""English names of concepts: what counts as the same word, and where a name may stand."""

from __future__ import annotations

import re
from collections.abc import Callable

from spacy.tokens import Doc

from ...normal import singular

WORD = re.compile(r"\w+(?:['’.]\w+)*")
ARTICLES = frozenset({"the", "a", "an"})
NAMING = frozenset({"NOUN", "PROPN", "X", ""})
"""Parts of speech that a name of one word has: "state" is none in "they state that"."""


def units(text: str) -> list[tuple[str, int, int]]:
    """The words of `text` in lower case and singular, articles left out, with their offsets."""
    found = []
    for match in WORD.finditer(text):
        word = match.group().lower().replace("’", "").replace("'", "")
        if word not in ARTICLES:
            found.append((singular(word), match.start(), match.end()))
    return found


def standing(doc: Doc) -> Callable[[int, int], bool]:
    """Whether a name may stand at these characters of `doc`: one word only where it is a noun."""

    def stands(start: int, end: int) -> bool:
        span = doc.char_span(start, end, alignment_mode="expand")
        return span is None or len(span) > 1 or span[0].pos_ in NAMING

    return stands
