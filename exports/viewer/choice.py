"""Which nodes are shown first: some of each large theme, joined by links."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import takewhile

from .selection import Neighbours
from .themes import Importance, Theme

MOST_SHOWN = 60
"""More boxes than this cannot be read at once."""
MOST_OF_ONE, LEAST_OF_ONE = 12, 3
KERNEL = 8
"""Steps that tell how weighty a theme is: about as many as are shown of it."""

Step = tuple[str, ...]
"""One or two nodes that come into the picture together, so that none stands alone."""


def growths(themes: Sequence[Theme], around: Neighbours, value: Importance) -> list[list[Step]]:
    """For each theme, weightiest first, its nodes in the order in which they are to be shown.

    `value` says how much a node is worth to be shown. Where no node has a link, the worthiest come without.
    """
    grown = [(theme, list(_growth(theme, around, value))) for theme in themes]
    grown.sort(key=lambda one: (not one[0].name_node, -_weight(one[1], value), one[0].name_node))
    alone: list[Step] = [(iri,) for theme in themes for iri in theme.members[:MOST_OF_ONE]]
    return [steps for _, steps in grown if steps] or ([alone] if alone else [])


def choose(
    queues: Sequence[Sequence[Step]], value: Importance, cost: Callable[[str], float], room: float
) -> list[Step]:
    """The nodes to show of each theme: as many as there is `room` for, of which each takes what `cost` says.

    `queues` are the themes' `growths`. They share the room as parties share seats (D'Hondt).
    """
    left = [list(queue) for queue in queues]
    weights = [_weight(queue, value) for queue in queues]
    shown: list[list[str]] = [[] for _ in queues]
    while any(left) and sum(map(len, shown)) < MOST_SHOWN:
        best = max(range(len(left)), key=lambda at: (bool(left[at]), _claim(weights[at], len(shown[at])), -at))
        step = left[best].pop(0)
        room -= sum(map(cost, step))
        if room < 0 and any(shown):
            break
        shown[best] += step
    return [tuple(some) for some in shown if some]


def _claim(weight: float, seats: int) -> tuple[bool, float]:
    """A theme's claim to the next seat; each gets the first few before any gets more."""
    return seats < LEAST_OF_ONE, weight / (seats + 1)


def _weight(steps: Sequence[Step], value: Importance) -> float:
    """The worth of the nodes that hang together with the first ones; sheer size and scattered pairs do not count."""
    together = [*steps[:1], *takewhile(lambda step: len(step) == 1, steps[1:])]
    return sum(value[iri] for step in together[:KERNEL] for iri in step)


def _growth(theme: Theme, around: Neighbours, value: Importance) -> Iterator[Step]:
    """The theme's nodes from the naming one outwards: always the worthiest that is linked with one before it.

    Where nothing more is linked, two nodes that are linked with each other begin anew.
    """
    members = frozenset(theme.members)
    inside = {iri: around[iri] & members for iri in theme.members}
    taken: dict[str, None] = {}
    count = 0
    if inside.get(theme.name_node):
        taken[theme.name_node] = None
    while count < MOST_OF_ONE:
        step = _next(inside, taken, value) if taken else _pair(inside, taken, value)
        step = step or _pair(inside, taken, value)
        if not step:
            return
        fresh = step if count else (*taken, *(iri for iri in step if iri not in taken))
        taken.update(dict.fromkeys(step))
        count += len(fresh)
        yield fresh


def _next(inside: Mapping[str, frozenset[str]], taken: Mapping[str, None], value: Importance) -> Step:
    """The worthiest neighbour of what is taken; one that joins several is worth more."""
    open_ = {iri for known in taken for iri in inside[known]} - taken.keys()
    if not open_:
        return ()
    joins = {iri: sum(other in taken for other in inside[iri]) for iri in open_}
    return (min(open_, key=lambda iri: (-value[iri] * (1 + 0.3 * min(joins[iri] - 1, 2)), iri)),)


def _pair(inside: Mapping[str, frozenset[str]], taken: Mapping[str, None], value: Importance) -> Step:
    """The worthiest node of those left, and its worthiest neighbour."""
    for iri in inside:
        left = inside[iri] - taken.keys()
        if iri not in taken and left:
            return iri, min(left, key=lambda other: (-value[other], other))
    return ()
