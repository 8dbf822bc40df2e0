"""Marks of footnotes that stand in the text as raised numbers or signs."""

from __future__ import annotations

import re

MARK = re.compile(r"[(（\[〔]?(\d{1,3}|[*†‡]{1,3}|[①-⑳])[)）\]〕]?")
# What a note may hang on, whether it is found on the page or not.
NOTED = re.compile(r"[^\W\d_]{3}$|[.,;:!?%)”’。，；：）》]$|[\u3400-\u9fff]$")


def mark(word: str) -> str | None:
    """The number or sign of a footnote that `word` is, without its brackets."""
    found = MARK.fullmatch(word)
    return found[1] if found else None
