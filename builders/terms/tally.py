"""What is counted in a collection: its words, and each candidate for a term with how it stands there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import ModuleType

from spacy.tokens import Doc

from . import chinese, english
from .reference import reference
from .words import NONE, OF, Word

TONGUES: dict[str, ModuleType] = {"en": english, "zh": chinese}
LONGEST = 7
"""Words of a candidate."""
FOREIGN, FOREIGN_FROM = 0.75, 4
"""Share of unknown words from which a sentence of some words is in another language."""
BLANKS = re.compile(r"\s+")


@dataclass(slots=True)
class Candidate:
    """Words that may be a term, and how they were met."""

    words: tuple[str, ...]
    """Lower case, without "of"."""
    count: int = 0
    documents: set[str] = field(default_factory=set)
    written: Counter[str] = field(default_factory=Counter)
    letters: Counter[str] = field(default_factory=Counter)
    """The patterns that it was met in."""
    inside: int = 0
    """How often it was met behind a sentence's first word."""
    capitals: int = 0
    """How often of these with a capital on each of its words."""
    longer: Counter[str] = field(default_factory=Counter)
    """The candidates of one word more that it was met in."""

    @property
    def own(self) -> int:
        """How often it was met but in the one longer candidate that most holds it: what it is by itself."""
        return self.count - max(self.longer.values(), default=0)


@dataclass(slots=True)
class Tally:
    """The counts of a collection in one language."""

    code: str
    candidates: dict[str, Candidate] = field(default_factory=dict)
    words: Counter[str] = field(default_factory=Counter)

    def add(self, doc: Doc, text: str, document: str) -> None:
        """Count one parsed sentence; `text` is the sentence as written, character by character that of `doc`."""
        words = TONGUES[self.code].words(doc, text)
        if self._foreign(words):
            return
        self.words.update(word.lower for word in words)
        spans = dict.fromkeys(self._spans(doc, words))
        running = not text.isupper()
        for start, end in spans:
            candidate = self._candidate(words[start:end])
            candidate.count += 1
            candidate.documents.add(document)
            first, last = doc[words[start].start], doc[words[end - 1].end - 1]
            candidate.written[BLANKS.sub(" ", text[first.idx : last.idx + len(last)])] += 1
            candidate.letters["".join(word.letter for word in words[start:end])] += 1
            candidate.longer.update(f"{words[start - 1].lower} ·" for _ in range((start - 1, end) in spans))
            candidate.longer.update(f"· {words[end].lower}" for _ in range((start, end + 1) in spans))
            if start and running:
                candidate.inside += 1
                candidate.capitals += all(word.text[0].isupper() for word in words[start:end] if word.letter != OF)

    def _candidate(self, words: list[Word]) -> Candidate:
        key = TONGUES[self.code].GAP.join(word.lower for word in words)
        if key not in self.candidates:
            self.candidates[key] = Candidate(tuple(word.lower for word in words if word.letter != OF))
        return self.candidates[key]

    def _foreign(self, words: list[Word]) -> bool:
        known = reference(self.code).knows
        spelt = [word.lower for word in words if word.text.isalpha()]
        unknown = sum(not known(word) for word in spelt)
        return self.code == "en" and len(spelt) >= FOREIGN_FROM and unknown > FOREIGN * len(spelt)

    def _spans(self, doc: Doc, words: list[Word]) -> Iterator[tuple[int, int]]:
        """The runs of words that have a term's pattern and hang together in the parse."""
        tongue = TONGUES[self.code]
        letters = "".join(word.letter for word in words)
        heads = _heads(doc, words)
        for start in range(len(words)):
            for end in range(start + 1, min(len(words), start + LONGEST) + 1):
                if letters[end - 1] == NONE:
                    break
                if (
                    tongue.PATTERN.fullmatch(letters, start, end)
                    and _hang_together(heads, start, end)
                    and not tongue.idle(words[start:end])
                ):
                    yield start, end


def _heads(doc: Doc, words: list[Word]) -> list[int]:
    """The place of the word that each word depends on, or its own."""
    place = [at for at, word in enumerate(words) for _ in range(word.start, word.end)]
    return [place[doc[word.end - 1].head.i] for word in words]


def _hang_together(heads: list[int], start: int, end: int) -> bool:
    """Whether all words but one depend on another of them."""
    return sum(not start <= heads[at] < end or heads[at] == at for at in range(start, end)) <= 1
