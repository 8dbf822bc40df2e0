"""Words of a line as text: where blanks belong, letters that were spread out, marks of footnotes."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from statistics import median

from ..parts.notes import NOTED, mark
from .characters import BOUND
from .shapes import Line, Word

HAN = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]")
# Signs that both scripts use: Chinese beside Chinese.
SHARED = re.compile(r"[“”‘’—…·]")
# Gaps that are blanks, in shares of the type's size: elsewhere, between Chinese characters, beside one of them. Beside
# them word processors leave a little room that nobody has typed.
GAP, GAP_HAN, GAP_BESIDE = 0.22, 0.35, 0.7
GAP_RAISED = 0.15
# Single letters in a row were spread out by the typist where there are so many.
SPREAD, SPREAD_HAN = 4, 3
WIDER = 1.6
SMALLER, RAISED = 0.85, 0.12
LETTER = re.compile(r"[^\W\d_]")


def spelled(line: Line, notes: Collection[str] = ()) -> str:
    """The text of a line; raised numbers that are in `notes` come out as `[^1]`."""
    words = [word for word in line.words if word.text]
    gaps = [_gap(line, *pair) for pair in pairwise(words)]
    texts = [_marked(line, before, word, notes) for before, word in zip([None, *words], words, strict=False)]
    if texts and texts[0] == "o" and gaps and gaps[0]:
        texts[0] = "◦"
    _close_up(texts, gaps, words)
    spaced = (text + (" " if gap else "") for text, gap in zip(texts, [*gaps, 0.0], strict=True))
    return "".join(spaced).replace(BOUND, " ").strip()


def chinese(sign: str, beside: str) -> bool:
    """Whether a character is set as Chinese ones are, `beside` being its neighbour."""
    return HAN.match(sign) is not None or (SHARED.match(sign) is not None and HAN.match(beside) is not None)


def raised(line: Line, word: Word) -> bool:
    """Whether a word stands above the line in small type."""
    return word.size < SMALLER * line.size and word.y - line.y > RAISED * line.size


def _marked(line: Line, before: Word | None, word: Word, notes: Collection[str]) -> str:
    """The word; a raised number or sign behind another word is the mark of a note, but behind m or 10 a power."""
    sign = mark(word.text) if before and raised(line, word) else None
    if not before or not sign or not (sign in notes or (sign[0].isdecimal() and NOTED.search(before.text))):
        return word.text
    return f"[^{sign}]"


def _gap(line: Line, word: Word, following: Word) -> float:
    """The width of the blank between two words; 0 where none belongs."""
    size = max(word.size, following.size)
    gap = following.x0 - word.x1
    before, after = word.text[-1], following.text[0]
    pair = chinese(before, after), chinese(after, before)
    if raised(line, following) or abs(word.y - following.y) > RAISED * size:
        return gap if gap > GAP_RAISED * size else 0.0
    if all(pair):
        return gap if gap > GAP_HAN * size else 0.0
    if any(pair):
        return gap if gap > GAP_BESIDE * size else 0.0
    return max(gap, 0.1) if word.blank or gap > GAP * size else 0.0


def _close_up(texts: list[str], gaps: list[float], words: Sequence[Word]) -> None:
    """Takes the blanks out of letters that were spread over a line; wider ones stay between the words."""
    at = 0
    while at < len(texts):
        end = at
        while end < len(gaps) and gaps[end] > 0 and _single(texts[at]) and _single(texts[end + 1]):
            end += 1
        count = end - at + 1
        chinese = HAN.match(texts[at]) is not None
        if count >= (SPREAD_HAN if chinese else SPREAD) or (count == 2 and chinese and end == len(gaps)):
            usual = median(gaps[at:end])
            for place in range(at, end):
                gaps[place] = gaps[place] if gaps[place] > WIDER * usual else 0.0
        at = end + 1


def _single(text: str) -> bool:
    return len(text) == 1 and LETTER.match(text) is not None
