"""Labels that resemble others: word order, hyphens and case aside."""

from __future__ import annotations

from collections.abc import Iterable

LEAST = 0.6
"""What is less alike is hardly ever meant."""


def alike(one: str, other: str) -> float:
    """How alike two labels are, from 0 to 1: letter by letter, or word by word in any order, whichever is more."""
    from rapidfuzz import fuzz
    from rapidfuzz.utils import default_process

    mine, theirs = default_process(one), default_process(other)
    return max(fuzz.ratio(mine, theirs), fuzz.token_sort_ratio(mine, theirs)) / 100


def nearest(label: str, labels: Iterable[str], count: int = 5, least: float = LEAST) -> list[str]:
    """Those of `labels` that are most like `label`, the most alike first, each once whatever its case."""
    known = {other.casefold(): other for other in sorted(labels, reverse=True)}
    scored = ((alike(label, other), other) for other in known.values())
    return [other for _, other in sorted((-score, other) for score, other in scored if score >= least)[:count]]
