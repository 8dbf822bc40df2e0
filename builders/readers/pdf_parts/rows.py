"""Words into rows: what stands on one baseline, raised and lowered words with those they belong to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .shapes import Line, Word

# How far letters reach below and above the baseline, in shares of their size.
BELOW, ABOVE = 0.2, 0.75
# Two rows share so much of the height of the smaller one where they are one.
SHARED = 0.5
# Rows that are still open to words with the next lower baselines.
OPEN = 4


def rows(words: Iterable[Word], page: int) -> list[Line]:
    """The rows from top to bottom, the words of each from left to right."""
    found: list[tuple[Word, list[Word]]] = []
    for word in sorted(words, key=lambda one: (-one.y, one.x0)):
        at = next((at for at in range(len(found) - 1, max(-1, len(found) - 1 - OPEN), -1) if _one(found[at], word)), -1)
        if at < 0:
            found.append((word, [word]))
            continue
        anchor, held = found[at]
        held.append(word)
        if word.size > anchor.size:
            found[at] = (word, held)
    lines = [Line(tuple(sorted(held, key=lambda one: one.x0)), page) for _, held in found]
    return sorted(lines, key=lambda line: -line.y)


def _one(row: tuple[Word, Sequence[Word]], word: Word) -> bool:
    anchor = row[0]
    top = min(anchor.y + ABOVE * anchor.size, word.y + ABOVE * word.size)
    bottom = max(anchor.y - BELOW * anchor.size, word.y - BELOW * word.size)
    return top - bottom >= SHARED * (BELOW + ABOVE) * min(anchor.size, word.size)
