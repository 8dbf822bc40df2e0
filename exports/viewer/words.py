"""The words on a link, and the room that they take."""

from __future__ import annotations

from collections.abc import Mapping

from .boxes import Label
from .page_graph import PageLink
from .text import width

LINK_FONT = 13
"""Pixels; the height of the words on a link."""
NOT_EM = 2.5
"""Room for "not: " before them, in multiples of that."""
MORE_EM = 2.0
"""Room for " +2" behind them."""
LINE = 12
"""Characters; a longer name is broken into two lines where it has a blank. The page does the same."""


def link_label(place: int, link: PageLink, names: Mapping[str, str], more: int = 0) -> Label:
    """The room for the name of the relation of the link at that place, `names`, in any language.

    Behind it stands how many `more` links there are between the same nodes, if any.
    """
    aside = (NOT_EM if link.negated else 0.0) + (MORE_EM if more else 0.0)
    sizes = [_size(name, aside) for name in names.values()]
    wide, high = (max(size[axis] for size in sizes) for axis in (0, 1))
    return Label(place, link.subject, link.object, wide * LINK_FONT + 6, high * (LINK_FONT + 2) + 4)


def _size(name: str, before: float) -> tuple[float, int]:
    """Width in multiples of the font size, and lines."""
    lines = broken(name)
    return max(map(width, lines)) + before, len(lines)


def broken(name: str) -> list[str]:
    """A relation's name in one line, or in two that are cut at the blank nearest to its middle."""
    blanks = [at for at, letter in enumerate(name) if letter == " "]
    if len(name) <= LINE or not blanks:
        return [name]
    cut = min(blanks, key=lambda at: abs(2 * at - len(name)))
    return [name[:cut], name[cut + 1 :]]
