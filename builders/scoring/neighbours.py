"""A link among the other links of its sentence: what shares its cue, its ends, or some words of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ...graph.model import Finding, Mention
from .steps import step


class Neighbours:
    """All links of one sentence."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.cues = Counter(one.cue for one in findings)
        self.subjects = Counter(_name(one.subject) for one in findings)
        self.objects = Counter(_name(one.object) for one in findings)
        self.pairs = Counter(_pair(one) for one in findings)
        self.ends = {"s": Counter(one.subject for one in findings), "o": Counter(one.object for one in findings)}

    def features(self, finding: Finding) -> Iterator[str]:
        """How many links share a part with this one, and how its ends lie to theirs."""
        yield f"same cue={step(self.cues[finding.cue])}"
        yield f"same s={step(self.subjects[_name(finding.subject)])}"
        yield f"same o={step(self.objects[_name(finding.object)])}"
        yield f"same pair={self.pairs[_pair(finding)] > 1}"
        yield f"cues cross={any(cue != finding.cue and _meet(finding.cue, cue) for cue in self.cues)}"
        for side, mine in (("s", finding.subject), ("o", finding.object)):
            for other, ends in self.ends.items():
                own = mine if side == other else None
                lies = {_lie(mine, its) for its, count in ends.items() if its != own or count > 1}
                yield from (f"{side} {lie} {other}" for lie in sorted(lies))


def _name(mention: Mention) -> str:
    return mention.label.lower()


def _pair(finding: Finding) -> frozenset[str]:
    return frozenset((_name(finding.subject), _name(finding.object)))


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _lie(mine: Mention, its: Mention) -> str:
    """How two ends lie to each other; a Measure holds the words of its clause and says nothing."""
    one, other = (mine.start, mine.end), (its.start, its.end)
    if "Measure" in (mine.kind, its.kind) or not _meet(one, other):
        return "apart from"
    if one == other:
        return "is"
    if other[0] <= one[0] and one[1] <= other[1]:
        return "in"
    return "holds" if one[0] <= other[0] and other[1] <= one[1] else "crosses"
