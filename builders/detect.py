"""The language of a text, by the share of its scripts."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from ..errors import InputError
from .word_lists import words as word_set

SAMPLE = 200_000
# One Chinese character says about as much as three Latin letters.
LETTERS_A_CHARACTER = 3
# Little words make up a third of running English, and far less of any other language in Latin script.
ENGLISH = word_set(
    "the of and to in for a is on that by with be as are or this it from shall will at an not",
)
ENGLISH_SHARE = 0.06
# Little words of its neighbours that English has not.
ELSEWHERE = word_set(
    "le la les des du une est dans pour que qui et aux sur par sont ce cette au",
    "der das und ist nicht von mit für dem den ein eine werden auf zu im",
    "el los las y del por para con una su se lo es",
    "il di che per della gli nel alla sono è i",
    "os da em não uma ao dos das e pela",
    "het een van voor niet zijn en de dat wordt och att av som för på og til det ikke",
    "się jest oraz dla nie na w z",
)
ENOUGH_WORDS = 100
WORD = re.compile(r"[^\W\d_]+")
CURE = "choose a reader for it with --lang en or --lang zh"


def language(text: str, name: str = "the text") -> str:
    """`en` or `zh`. Raises `InputError`, naming `name`, for other languages and for texts without letters."""
    scripts = Counter(_script(character) for character in text[:SAMPLE])
    han, latin, kana, other = (scripts[key] for key in ("han", "latin", "kana", "other"))
    if not han + latin + kana + other:
        raise InputError(f"{name} has no letters that show its language; {CURE}.")
    weight = han * LETTERS_A_CHARACTER
    if other > latin + weight or kana * 10 > han + kana:
        raise InputError(f"{name} is neither in English nor in Chinese; {CURE}.")
    if weight >= latin:
        return "zh"
    if looks_foreign(WORD.findall(text[:SAMPLE].lower())):
        raise InputError(f"{name} is in Latin letters but does not look like English; {CURE}.")
    return "en"


def looks_foreign(words: Sequence[str]) -> bool:
    """Whether lower-cased words in Latin letters are in another language than English, as far as little words show."""
    little, other = (sum(word in known for word in words) for known in (ENGLISH, ELSEWHERE))
    return 2 <= other > little or (len(words) >= ENOUGH_WORDS and little < ENGLISH_SHARE * len(words))


def _script(character: str) -> str:
    """`latin`, `han`, `kana`, `other` (letters) or `` (no letter)."""
    if character.isascii():
        return "latin" if character.isalpha() else ""
    if "\u3400" <= character <= "\u9fff" or "\U00020000" <= character <= "\U0003ffff":
        return "han"
    if not character.isalpha():
        return ""
    if "\u3041" <= character <= "\u30ff":
        return "kana"
    return "latin" if unicodedata.name(character, "").startswith(("LATIN", "FULLWIDTH LATIN")) else "other"
