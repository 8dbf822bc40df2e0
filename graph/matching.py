"""The largest one-to-one matching between gold links and found links."""

from __future__ import annotations

from collections.abc import Sequence


def largest_matching(candidates: Sequence[Sequence[int]], order: Sequence[int]) -> dict[int, int]:
    """Right partner to left one, where left number i may take any of `candidates[i]`.

    Lefts are served in `order`; one that has been served keeps some partner, so the first served come first.
    """
    partner: dict[int, int] = {}

    def serve(left: int, asked: set[int]) -> bool:
        """Find `left` a partner, letting others move to another of theirs (Kuhn's augmenting path)."""
        for right in candidates[left]:
            if right in asked:
                continue
            asked.add(right)
            if right not in partner or serve(partner[right], asked):
                partner[right] = left
                return True
        return False

    for left in order:
        serve(left, set())
    return partner
