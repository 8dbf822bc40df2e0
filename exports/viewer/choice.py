"""Which nodes are shown first: some of each large theme, joined by links."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from .selection import Neighbours
from .themes import Importance, Theme

MOST_SHOWN = 60
"""More boxes than this cannot be read at once."""
MOST_OF_ONE, LEAST_OF_ONE = 12, 3
KERNEL = 8
"""Members that tell how weighty a theme is: about as many as are shown of it, so that sheer size does not count."""

Step = tuple[str, ...]
"""One or two nodes that come into the picture together, so that none stands alone."""


def choose(
    themes: Sequence[Theme],
    around: Neighbours,
    value: Importance,
    cost: Callable[[str], float],
    room: float,
    count: int,
) -> list[Step]:
    """The nodes to show of each of the `count` weightiest themes, the node that names a theme foremost.

    `value` says how much a node is worth to be shown, `cost` how much of `room` it takes. Themes share the room as
    parties share seats (D'Hondt).
    """
    weightiest = sorted(themes, key=lambda theme: _weight(theme, value), reverse=True)[: 2 * count]
    queues = [steps for theme in weightiest if (steps := list(_growth(theme, around, value)))][:count]
    queues = queues or [[(iri,) for theme in themes for iri in theme.members[:MOST_OF_ONE]]]
    weights = [sum(value[iri] for step in queue for iri in step) for queue in queues]
    shown: list[list[str]] = [[] for _ in queues]
    while any(queues):
        best = max(range(len(queues)), key=lambda at: (bool(queues[at]), _claim(weights[at], len(shown[at])), -at))
        step = queues[best].pop(0)
        room -= sum(map(cost, step))
        if room < 0 and any(shown):
            break
        shown[best] += step
        if len(shown[best]) >= MOST_OF_ONE or sum(map(len, shown)) >= MOST_SHOWN:
            queues[best] = []
        if sum(map(len, shown)) >= MOST_SHOWN:
            break
    return [tuple(some) for some in shown if some]


def _claim(weight: float, seats: int) -> tuple[bool, float]:
    """A theme's claim to the next seat; each gets the first few before any gets more."""
    return seats < LEAST_OF_ONE, weight / (seats + 1)


def _weight(theme: Theme, value: Importance) -> tuple[bool, float, str]:
    """What belongs to no theme comes last."""
    best = sorted((value[iri] for iri in theme.members), reverse=True)[:KERNEL]
    return bool(theme.name_node), sum(best), theme.name_node


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
