"""Word lists as the code writes them."""

from __future__ import annotations


def words(*lines: str) -> frozenset[str]:
    """The words that stand in `lines`, blanks between them."""
    return frozenset(word for line in lines for word in line.split())
