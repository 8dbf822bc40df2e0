"""How rare a word is in general language."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

LETTERS = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Reference:
    """Word counts of general language."""

    counts: dict[str, int]
    size: int
    """All words that were counted."""

    def rarity(self, word: str) -> float:
        """Decades below certainty: 2 where every hundredth word is it; of a hyphened word that of its rarest part."""
        if word in self.counts:
            return self._decades(self.counts[word])
        return max(self._decades(self.counts.get(part, 0)) for part in LETTERS.findall(word) or [word])

    def knows(self, word: str) -> bool:
        """Whether the word was met."""
        return word in self.counts

    def _decades(self, count: int) -> float:
        return math.log10(self.size / (count + 0.5))


@cache
def reference(code: str) -> Reference:
    """The counts that come with the package for a language (`builders/training/frequencies.py` makes them)."""
    total, *rows = (Path(__file__).parent / f"{code}.tsv").read_text("utf-8").splitlines()
    counts = {word: int(count) for word, _, count in (row.partition("\t") for row in rows)}
    return Reference(counts, int(total))
