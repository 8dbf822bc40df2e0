"""Lines of links and buttons taken out: told by how much of them stands in links."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...signs import COLONS
from ..parts.headings import final
from .part import Part, solid

# So much of a line of links stands in links; the rest is marks and a name before them.
SHARE = 0.6
# Two links may be a reference and its source, three are a list.
SEVERAL = 3
BUTTONS, SHORT = 2, 60
# A longer line with a colon at its end is a sentence.
NAME = 12
NAMED = re.compile(r"[^:：]{1,12}[:：]")


def text(parts: Sequence[Part]) -> list[Part]:
    """The lines that are no row, list or trail of links and no bar of buttons, and no heading above nothing else."""
    off = {at for at, part in enumerate(parts) if _bar(part)}
    for run in _runs(parts, off):
        if sum(max(1, parts[at].links) for at in run) >= SEVERAL:
            off.update(run)
    off |= _emptied(parts, off)
    kept: list[Part] = []
    for at, part in enumerate(parts):
        if at not in off:
            part.broken = part.broken and at - 1 not in off
            kept.append(part)
    return kept


def complete(parts: Sequence[Part]) -> list[Part]:
    """Without names that a colon ends and nothing follows, as the page's place before its title."""
    return [
        part
        for part, after in zip(parts, [*parts[1:], None], strict=False)
        if not (_name(part) and (after is None or (after.kind == "heading" and part.kind != "heading")))
    ]


def _name(part: Part) -> bool:
    return part.text.endswith(COLONS) and solid(part.text) <= NAME


def _bar(part: Part) -> bool:
    few = solid(part.text) <= SHORT and part.kind != "heading"
    # A name that a script was to complete says nothing alone.
    return few and (part.controls >= BUTTONS or (part.controls > 0 and (_linked(part) or _name(part))))


def _linked(part: Part) -> bool:
    words = part.text
    # A trail of links has a name before it.
    if match := NAMED.match(words):
        words = words[match.end() :]
    return 0 < part.linked >= SHARE * solid(words) and not final(part.text)


def _runs(parts: Sequence[Part], off: set[int]) -> list[list[int]]:
    """Lines of links that follow each other."""
    runs: list[list[int]] = [[]]
    for at, part in enumerate(parts):
        if at in off or (_linked(part) and part.rank != 1):
            runs[-1].append(at)
        elif runs[-1]:
            runs.append([])
    return runs


def _emptied(parts: Sequence[Part], off: set[int]) -> set[int]:
    """Headings with nothing left under them where links were."""
    emptied: set[int] = set()
    for at, part in enumerate(parts):
        if part.kind != "heading" or at + 1 not in off:
            continue
        below = next((other for other in range(at + 1, len(parts)) if other not in off), None)
        if below is None or (parts[below].kind == "heading" and parts[below].rank <= part.rank):
            emptied.add(at)
    return emptied
