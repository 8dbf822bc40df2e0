"""Counts of right, missed and wrong links, and the measures made of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and F1, from 0 to 1."""

    precision: float
    recall: float
    f1: float


@dataclass(slots=True)
class RelationCount:
    """One row of the table by relation."""

    required: int = 0
    """Gold links whose first relation this is, less optional ones."""
    found: int = 0
    """Those of them that were found."""
    predicted: int = 0
    """Found links with this relation, less those that optional gold links took."""
    correct: int = 0


@dataclass(slots=True)
class Tally:
    """What is counted over sentences; tallies add up."""

    counts: Counter[str] = field(default_factory=Counter)
    relations: dict[str, RelationCount] = field(default_factory=lambda: defaultdict(RelationCount))

    def add(self, other: Tally) -> None:
        """Count `other` in."""
        self.counts.update(other.counts)
        for name, more in other.relations.items():
            row = self.relations[name]
            row.required += more.required
            row.found += more.found
            row.predicted += more.predicted
            row.correct += more.correct

    @property
    def typed(self) -> Score:
        """Ends and relation right."""
        return self._score("found", "absorbed")

    @property
    def untyped(self) -> Score:
        """Ends right, whatever the relation."""
        return self._score("untyped found", "untyped absorbed")

    def _score(self, found: str, absorbed: str) -> Score:
        """Links that optional gold links took count neither for nor against."""
        hits, judged = self.counts[found], self.counts["predicted"] - self.counts[absorbed]
        precision = hits / judged if judged else 0.0
        recall = hits / self.counts["required"] if self.counts["required"] else 0.0
        total = precision + recall
        return Score(precision, recall, 2 * precision * recall / total if total else 0.0)
