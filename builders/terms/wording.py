"""A label as its words: what two labels are compared by."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..normal import normal_form
from ..readers.parts.han import HAN

NUMERALS = re.compile(r"[\d〇零一二三四五六七八九十百千两]")
CAPITALS = re.compile(r"[A-Z][A-Za-z]?[A-Z]{1,6}s?")
IDLE = frozenset("of the a an and or for in on to by with at from its their".split())
SHORTEST_NAME = 2
"""Words of a name that has initials, and characters of a Chinese head that is a concept of its own."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A label and the words it says; in Chinese each character is one."""

    label: str
    language: str
    words: tuple[str, ...]
    """In order, singular, lower case, without the words that only join; Chinese without 的."""

    @classmethod
    def of(cls, label: str) -> Wording:
        """The words of a label of either language."""
        if HAN.search(label):
            return cls(label, "zh", tuple(c for c in normal_form(label, "zh") if c.isalnum() and c != "的"))
        words = tuple(word for word in normal_form(label, "en").split() if word not in IDLE)
        return cls(label, "en", words or (label.lower(),))

    @property
    def bag(self) -> tuple[str, ...]:
        """The words, sorted: the same whatever their order."""
        return tuple(sorted(self.words))

    @property
    def numerals(self) -> tuple[str, ...]:
        """The numbers in it; labels of other numbers are other things."""
        return tuple(NUMERALS.findall(self.label))

    @property
    def whole(self) -> bool:
        """Whether it can be a concept of its own: two words, or Chinese of three characters."""
        return len(self.words) > (SHORTEST_NAME if self.language == "zh" else 1)

    @property
    def abbreviation(self) -> bool:
        """Whether it is written as one, such as GDP."""
        return bool(CAPITALS.fullmatch(self.label.strip(".")))

    @property
    def initials(self) -> str:
        """The letters of an abbreviation, or those that the words of a longer name begin with; else nothing."""
        if self.abbreviation:
            return self.label.strip(".").removesuffix("s").upper()
        long = self.language == "en" and len(self.words) > SHORTEST_NAME
        return "".join(word[0] for word in self.words).upper() if long else ""

    def joined(self, words: tuple[str, ...]) -> str:
        """Some of its words as they are written."""
        return ("" if self.language == "zh" else " ").join(words)
