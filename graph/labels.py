"""When two labels say the same: by the share of their words, in Chinese of their characters."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

_ARTICLES = frozenset({"a", "an", "the", "its", "their"})
_APOSTROPHE = re.compile(r"['’](?:s\b)?")
_WORD = re.compile(r"(?:[^\W_]|(?<=\d)[.,](?=\d))+")
"""Letters and digits; a point or comma only between two digits, so that 53.10 stays one word."""
_CHINESE = re.compile(r"[㐀-鿿豈-\ufaff]")
_HISSING_PLURAL = re.compile(r"(?:s|x|z|ch|sh)es\Z")


@lru_cache(maxsize=65536)
def words(label: str) -> tuple[str, ...]:
    """The words of a label in lower case, singular and without articles; its characters where any is Chinese."""
    found = _WORD.findall(_APOSTROPHE.sub("", label.lower()))
    if any(map(_CHINESE.search, found)):
        return tuple("".join(found))
    return tuple(_singular(word) for word in found if word not in _ARTICLES)


def has_chinese(label: str) -> bool:
    """Whether any of its characters is Chinese."""
    return bool(_CHINESE.search(label))


def _singular(word: str) -> str:
    """A plural by its ending, which is all that two spellings of one label need."""
    if len(word) > 3 and word.endswith("ies"):
        return f"{word[:-3]}y"
    if _HISSING_PLURAL.search(word):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word[-1] == "s" and word[-2] != "s" else word


def alike(one: str, other: str, least: float) -> bool:
    """Whether the words of both overlap by an F1 of at least `least`; labels without words must be equal."""
    mine, theirs = Counter(words(one)), Counter(words(other))
    if not mine or not theirs:
        return one.strip().lower() == other.strip().lower()
    f1 = 2 * (mine & theirs).total() / (mine.total() + theirs.total())
    return f1 >= least or abs(f1 - least) <= 1e-9


def stands_in(label: str, sentence: str) -> bool:
    """Whether at least half of the label's words stand in the sentence."""
    mine = Counter(words(label))
    return bool(mine) and 2 * (mine & Counter(words(sentence))).total() >= mine.total()
