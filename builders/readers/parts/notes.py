"""Marks of footnotes that stand in the text as raised numbers or signs, and notes that begin with such a number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .outline import Block

MARK = re.compile(r"[(（\[〔]?(\d{1,3}|[*†‡]{1,3}|[①-⑳])[)）\]〕]?")
# What a note may hang on, whether it is found on the page or not.
NOTED = re.compile(r"[^\W\d_]{3}$|[.,;:!?%)”’。，；：）》]$|[\u3400-\u9fff]$")
CALLED, DEFINED = re.compile(r"\[\^(\d{1,3})\](?!:)"), re.compile(r"^\[\^(\d{1,3})\]:", re.MULTILINE)
BEGUN = re.compile(r"(\d{1,3})\s+(?=[A-Z\"“‘(《\u3400-\u9fff])")


def mark(word: str) -> str | None:
    """The number or sign of a footnote that `word` is, without its brackets."""
    found = MARK.fullmatch(word)
    return found[1] if found else None


def unnumbered(text: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks; `12 See the Act.` without its number, where most marks that lack their note find it in such a one."""
    lacking = {*CALLED.findall(text)} - {*DEFINED.findall(text)}
    begun = {at: found for at, block in enumerate(blocks) if (found := BEGUN.match(text, block.start, block.end))}
    ends = {at: found.end() for at, found in begun.items() if found[1] in lacking}
    if 2 * len({begun[at][1] for at in ends}) <= len(lacking):
        return list(blocks)
    return [replace(block, start=ends.get(at, block.start)) for at, block in enumerate(blocks)]
