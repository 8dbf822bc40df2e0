"""Passages as the topic sees them: their content words, and how central these are to the document."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...graph.model import Document, Passage
from ..readers.parts.headings import DATE
from ..readers.parts.labels import label
from ..readers.parts.lines import CLOSERS
from ..readers.parts.markup import clean
from ..word_lists import words as word_set

HAN_RUN = re.compile(r"[\u3400-\u9fff]+")
WORD = re.compile(r"[^\W\d_]{4,}")
# Long words of grammar; shorter ones are left out by their length.
GRAMMAR = word_set(
    "that with this from shall will have been were their which these those such than also into must should",
    "would could over under between through about when where while there here them then some most each both",
    "they more other after before during since very only just what your ours upon",
)
STEM = 7
DATED = re.compile(DATE.pattern + r"(?:\s*(?:印发|公布|发布|施行))?")
SIGNATURE = 50
# What is longer than this is text, and no line of its own.
LINE = 20


@dataclass(frozen=True, slots=True)
class Unit:
    """A passage with its clean words and content words (stems of English words, pairs of Chinese characters)."""

    passage: Passage
    raw: str
    words: str
    content: frozenset[str]

    @property
    def size(self) -> int:
        """Its length in Chinese characters, or twice its length in words: about the same amount of text."""
        return max(sum(map(len, HAN_RUN.findall(self.words))), 2 * len(self.words.split()))

    @property
    def final(self) -> bool:
        """Whether it ends like a sentence."""
        return self.words.rstrip(CLOSERS).endswith(tuple(".!?。！？;；…"))

    @property
    def labelled(self) -> bool:
        """Whether it carries a number, a bullet or Markdown's own marks: site chrome that was copied has none."""
        return (
            self.passage.kind in ("list item", "table row") or self.raw.startswith("#") or label(self.raw) is not None
        )

    @property
    def date(self) -> bool:
        """Whether it is nothing but a date."""
        return DATE.fullmatch(self.words) is not None

    @property
    def colophon(self) -> bool:
        """Whether it is a signature line: short, and a full date at its end."""
        return self.size <= SIGNATURE and any(match.end() == len(self.words) for match in DATED.finditer(self.words))


def units(document: Document) -> list[Unit]:
    """One unit a passage, in order."""
    found = []
    for passage in document.passages:
        words = clean(document.text, passage.start, passage.end)[0].strip()
        found.append(Unit(passage, document.text[passage.start : passage.end], words, content(words)))
    return found


def content(words: str) -> frozenset[str]:
    """The content words of a text."""
    pairs = (run[at : at + 2] for run in HAN_RUN.findall(words) for at in range(len(run) - 1))
    stems = (word[:STEM] for word in WORD.findall(words.lower()) if word.isascii() and word not in GRAMMAR)
    return frozenset((*pairs, *stems))


def counts(found: Iterable[Unit]) -> Counter[str]:
    """In how many passages each content word stands; single lines, which may be chrome themselves, are left out."""
    return Counter(word for unit in found if unit.size > LINE for word in unit.content)


def centrality(unit: Unit, body: Counter[str], own: bool) -> float:
    """The mean logarithm of the number of other passages that share a word of `unit`: 0 for nothing in common.

    `own` says whether the unit is counted in `body` itself. The length of the passage does not matter.
    """
    if not unit.content:
        return 0.0
    return sum(math.log1p(max(0, body[word] - own)) for word in unit.content) / len(unit.content)


def shared(unit: Unit, body: Counter[str], own: bool) -> float:
    """The share of its content words that stand in other passages too."""
    return sum(body[word] > own for word in unit.content) / len(unit.content) if unit.content else 0.0


def median(values: Sequence[float]) -> float:
    """The middle one of some numbers, 0 of none."""
    ordered = sorted(values)
    return ordered[len(ordered) // 2] if ordered else 0.0
