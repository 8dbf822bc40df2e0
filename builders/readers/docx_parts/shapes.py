"""A paragraph on its way from Word's markup into the text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..parts import outline

# Chinese is written without blanks.
WIDE = "\u2e80"
SPACES = re.compile(r"[ \t\u00a0]+")
# What other programs made of a word that was divided at its hyphen; "short- and long-term" is another matter.
DIVIDED = re.compile(r"(?<=[a-z])- (?!(?:and|or|nor|to|but|versus)\b)(?=[a-z])")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What stands in one paragraph; an empty one keeps apart what stands before and after it."""

    text: str = ""
    """With a line end for each break."""
    kind: str = "paragraph"
    """`paragraph`, `list item`, `heading` or `table row`."""
    rank: int = outline.PLAIN


GAP = Paragraph()


def joined(parts: Iterable[str]) -> str:
    """Lines as one, with a blank between them where the script has any."""
    text = ""
    for part in (SPACES.sub(" ", part.strip()) for part in parts):
        blank = text and part and text[-1] < WIDE and part[0] < WIDE
        text += (" " if blank else "") + part
    return DIVIDED.sub("-", text)
