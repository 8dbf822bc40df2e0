"""One line of a page, with what tells text from links."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..parts import outline

BLANKS = re.compile(r"\s+")
EAST = "\u2e80"


@dataclass(slots=True)
class Part:
    """A block of a page, or the stretch between two of its line breaks."""

    text: str
    kind: str = "paragraph"
    """As in `outline.Block`."""
    rank: int = outline.PLAIN
    broken: bool = False
    """Whether only a line break parts it from the one before."""
    indented: bool = False
    bold: bool = False
    links: int = 0
    linked: int = 0
    """Letters and figures that stand in links."""
    controls: int = 0
    """Links and marks that run a script."""


def spaced(raw: str) -> str:
    """Text with single blanks; a line end of the file between Chinese characters is none."""
    return BLANKS.sub(_blank, raw.strip())


def _blank(match: re.Match[str]) -> str:
    around = match.string[match.start() - 1] + match.string[match.end()]
    return "" if "\n" in match.group() and min(around) >= EAST else " "


def joined(lines: list[str]) -> str:
    """Lines as one."""
    return spaced("\n".join(lines))


def solid(text: str) -> int:
    """How many letters and figures a text has."""
    return sum(character.isalnum() for character in text)
