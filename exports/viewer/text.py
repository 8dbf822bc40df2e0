"""How much room a label takes, and where its lines break: an estimate good enough to keep labels apart."""

from __future__ import annotations

import re
import unicodedata

LINE_EM = 12.5
"""Longest line, in multiples of the font size: about 24 Latin letters or 12 Chinese characters."""
MAX_LINES = 3
LINE_HEIGHT = 1.22
PADDING = (11, 8)
"""Space between text and border, across and down, in pixels."""

_NARROW = frozenset("iljtfrI.,:;'|!()[] ")
_BROAD = frozenset("mwMWQGOD@%<>=+~^#&")
_NO_LINE_START = "，。、；：！？）》」』”’,.;:!?)"
_TOKEN = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|\s+")


def width(text: str) -> float:
    """Width of `text` in multiples of the font size."""
    return sum(map(_character_width, text))


def _character_width(character: str) -> float:
    if unicodedata.east_asian_width(character) in "WF":
        return 1.0
    if character in _NARROW:
        return 0.32
    if character in _BROAD:
        return 0.86
    return 0.66 if character.isupper() else 0.585


def wrap(label: str, line: float = LINE_EM, lines: int = MAX_LINES) -> str:
    """Break `label` into at most `lines` lines of about equal length; what does not fit ends in an ellipsis."""
    label = " ".join(label.split())
    broken = _fill(label, line)
    if len(broken) > lines:
        kept = broken[:lines]
        return "\n".join([*kept[:-1], kept[-1].rstrip("，、,;；") + "…"])
    return "\n".join(_balance(label, broken, line))


def brevity(label: str) -> float:
    """1 for a label of up to two lines, less for a longer one: 0.5 where it would need four."""
    return min(1.0, 2 * LINE_EM / max(1.0, width(label)))


def _balance(label: str, broken: list[str], line: float) -> list[str]:
    """The narrowest filling that takes no more lines."""
    narrower = width(label) / max(1, len(broken))
    while len(broken) > 1 and narrower < line:
        attempt = _fill(label, narrower)
        if len(attempt) == len(broken):
            return attempt
        narrower += 0.5
    return broken


def _fill(label: str, line: float) -> list[str]:
    """Greedy lines; Latin words stay whole where they fit, Chinese breaks anywhere but before punctuation."""
    result = [""]
    for token in _pieces(label, line):
        fits = width(result[-1] + token.rstrip()) <= line or token in _NO_LINE_START
        if fits or not result[-1]:
            result[-1] += token
        elif not token.isspace():
            result.append(token)
    return [text.strip() for text in result if text.strip()]


def _pieces(label: str, line: float) -> list[str]:
    """Words, single Chinese characters and blanks; a word longer than a line is cut."""
    cut = max(4, int(line / 0.6))
    return [token[at : at + cut] for token in _TOKEN.findall(label) for at in range(0, len(token), cut)]


def box(wrapped: str, size: float) -> tuple[int, int]:
    """Width and height in pixels of a box around the wrapped text in a font of `size` pixels."""
    lines = wrapped.split("\n")
    across = max(map(width, lines)) * size + 2 * PADDING[0]
    return round(across), round(len(lines) * size * LINE_HEIGHT + 2 * PADDING[1])
