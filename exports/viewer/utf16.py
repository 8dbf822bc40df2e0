"""From code points, in which the graph counts, to UTF-16 units, in which a browser counts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable


def units(text: str) -> Callable[[int], int]:
    """A function from an offset in code points of `text` to the same place in UTF-16 units."""
    wide = [place for place, character in enumerate(text) if character > "\uffff"] if not text.isascii() else []
    return lambda offset: offset + bisect_left(wide, offset)
