"""Numbers as a few steps, so that what was never seen in training moves a score no further than what was."""

from __future__ import annotations

from bisect import bisect_left

EDGES = (0, 1, 2, 3, 4, 6, 9, 13, 19, 28, 40)


def step(number: int) -> int:
    """The step that a count falls in, from 0 to 11."""
    return bisect_left(EDGES, number)


def most(number: int, limit: int) -> int:
    """`number`, no farther from 0 than `limit`."""
    return max(-limit, min(limit, number))
