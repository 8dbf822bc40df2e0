"""Cues with words on both sides of a slot, as regular expressions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

SLOT = re.compile(r"(\{s\}(?:和|与|同|、)\{o\}|\{s\}|\{o\}|…)")


PAIR = re.compile(r"\{s\}(?:和|与|同|、)\{o\}")


FLEXIBLE = re.compile(r"^(的|提供|奠定|创造|给予|作出|注入|实行|进行|实施|开展)(?=.)")


COPULAS = ("是", "作为", "成为", "属于")


MANNER = "(?:相|有机|紧密|深度|有效|良性|协同|同步|一体化|协调|统筹|双向|全面|相互|加快|更好|逐步)*"


TOGETHER = "(?:和|发展|推进|起来|提升|联动|互动|共享|衔接|建设|融合|治理|协同)*$"


@dataclass(frozen=True)
class Pattern:
    """A cue with words on both sides of a slot."""

    relation: str
    text: str
    lead: str
    """The slot that stands before the first words: `s`, `o` or none."""
    regex: re.Pattern[str]
    """What follows the leading slot, with the groups `s`, `o` or `pair`."""

    @cached_property
    def pieces(self) -> tuple[str, ...]:
        """The words between the slots."""
        literal = (p for p in re.split(r"\{[so]\}(?:和|与|同|、)\{[so]\}|\{[so]\}|…", self.text) if p)
        return tuple(part for p in literal for part in FLEXIBLE.split(p) if part)

    @cached_property
    def first(self) -> str:
        """The first of the words between the slots."""
        return self.pieces[0] if self.pieces else ""

    @cached_property
    def opens(self) -> str:
        """The words before the first slot that follows the leading one; none where a pair stands first."""
        return re.split(r"\{|…", self.text[3:] if self.lead and self.text.startswith("{") else self.text)[0]

    @cached_property
    def pair(self) -> bool:
        """Whether the two ends stand side by side (“产业和城镇融合”)."""
        return "pair" in self.regex.groupindex


def lead_of(text: str) -> str:
    """The slot before the first words of a cue: written there, or not written at all."""
    if text.startswith(("{s}", "{o}")) and not PAIR.match(text):
        return text[1]
    if "{s}" in text and "{o}" in text:
        return ""
    return "o" if "{s}" in text else "s"


def regex_of(text: str, lead: str) -> re.Pattern[str]:
    """“为{o}提供…支撑” as a regular expression; two neighbouring slots become one group `pair`."""
    body = text[3:] if text.startswith(("{s}", "{o}")) and lead else text
    out = [_piece(piece) for piece in SLOT.split(body) if piece]
    paired = "(?P<pair>" in "".join(out)
    if paired:
        last = "" if out[-1].startswith("(?P") else out.pop()
        return re.compile("".join(out) + MANNER + last + TOGETHER)
    # A cue that ends in a slot, or a sentence of the form "A is B", takes all of the clause.
    closed = text.endswith("}") or body.startswith(COPULAS)
    return re.compile("".join(out) + ("$" if closed else ""))


def _piece(piece: str) -> str:
    if PAIR.match(piece):
        return "(?P<pair>.{3,}?)"
    if piece in ("{s}", "{o}"):
        return f"(?P<{piece[1]}>.{{2,}}?)"
    if piece == "…":
        return ".{0,10}?"
    # Adjectives may stand before the noun of a cue: 是…的重要基础, 提供有力支撑.
    return re.sub(FLEXIBLE, r"\1.{0,8}?", re.escape(piece))
