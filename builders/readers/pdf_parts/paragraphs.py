"""Lines into paragraphs, by what the typesetter does: indents, short last lines, gaps, changes of type."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median

from ..parts.labels import label
from ..parts.lines import LITTLE
from .shapes import Line
from .spelling import HAN

# In sizes of the type: lines further apart than `WIDE` times the usual, indents, and the room that a Chinese line
# leaves at most; an English one leaves less than the next word needs.
WIDE, INDENT, ROOM_HAN, BLANK = 1.25, 0.8, 1.9, 0.25
USUAL, CLOSEST, FURTHEST, ENOUGH = 1.2, 0.9, 2.5, 6
# Types are of one size within the first share, in scans that were read by machine and go on in mid-sentence the second.
ALIKE, ROUGHLY = 0.06, 0.2
LARGER, TITLE_LINES = 1.1, 4
ABBREVIATION = re.compile(r"\b(?:[A-Z]|Nos?|Art|Sec)\.$")
# Dots that lead to a page number: a line of a table of contents.
LEADERS = re.compile(r"(?:\.\s?|…|·\s?|_){4,}\s*[\divxlcIVXLC]{1,6}$")
BULLET, DASHES = 22, "-–—*"


@dataclass
class Paragraph:
    """Lines that belong together; they may stand on two pages."""

    lines: list[Line]

    @property
    def cells(self) -> tuple[tuple[Line, ...], ...]:
        """The cells, if it is the row of a table, each its lines."""
        return self.lines[0].cells

    @property
    def size(self) -> float:
        """The size of its type."""
        return max(line.size for line in self.lines)

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(line.bold for line in self.lines)


def paragraphs(lines: Sequence[Line], body: float) -> Iterator[Paragraph]:
    """The paragraphs of a text in reading order, `body` being its main size.

    Lines that are set larger are one paragraph, and so are centred ones if bold; with 0, as for a table's cell, always.
    """
    whole = _leading(lines)
    held: list[Line] = []
    for column in _columns(lines):
        usual = max(whole, _leading(column)) if len(column) > ENOUGH else whole
        for line in column:
            if held and not _continues(held, line, body, usual):
                yield Paragraph(held)
                held = []
            held.append(line)
    if held:
        yield Paragraph(held)


def _columns(lines: Iterable[Line]) -> list[list[Line]]:
    return [list(column) for _, column in groupby(lines, key=lambda line: (line.page, line.left, line.right))]


def _leading(lines: Iterable[Line]) -> float:
    """The usual distance of lines, in sizes of their type."""
    steps = [(last.y - line.y) / max(last.size, line.size) for last, line in pairwise(lines) if _below(last, line)]
    steps = [step for step in steps if CLOSEST <= step <= FURTHEST]
    return median(steps) if steps else USUAL


def _below(last: Line, line: Line) -> bool:
    return (last.page, last.left, last.right) == (line.page, line.left, line.right) and last.y > line.y


def _continues(held: Sequence[Line], line: Line, body: float, usual: float) -> bool:
    last = held[-1]
    if line.cells or last.cells or not last.text or not line.text or LEADERS.search(last.text):
        return False
    if not _one_type(held, line):
        return False
    if not _below(last, line):
        return _runs_over(last, line)
    if last.y - line.y > WIDE * usual * max(last.size, line.size):
        return False
    if body and line.size > LARGER * body and not label(line.text) and not last.final and len(held) < TITLE_LINES:
        return True
    if _centred(last, body) and _centred(line, body) and not label(held[0].text) and not _open(last, line):
        # A title in lines of its own; in plain type the lines of a cover are no sentence.
        return line.bold or not body
    return not _begins(held, line)


def _one_type(held: Sequence[Line], line: Line) -> bool:
    last = held[-1]
    apart = abs(last.size - line.size) / max(last.size, line.size)
    if _open(last, line):
        return apart <= ROUGHLY
    # Words in bold may fill a line of a paragraph; a heading in bold hardly ever fills its last line.
    within = not last.final and not _room(held, line) and (not last.bold or line.text[0] in "(（")
    return apart <= ALIKE and (last.bold == line.bold or within)


def _open(last: Line, line: Line) -> bool:
    """Whether a sentence goes on from one English line to the next."""
    return not last.final and line.text[:1].islower()


def _centred(line: Line, body: float) -> bool:
    before, after = line.x0 - line.left, line.right - line.x1
    return (not body or min(before, after) > line.size) and abs(before - after) < line.size / 2


def _begins(held: Sequence[Line], line: Line) -> bool:
    """Whether a line begins a paragraph, by its label, its indent, or the room that the line before it leaves."""
    last, mark = held[-1], label(line.text)
    own = label(held[0].text)
    if mark and mark.rank == BULLET and line.text[0] not in DASHES:
        return True
    if own and len(held) == 1 and own.end >= len(held[0].text):
        return False
    if mark and (last.final or _room(held, line) or (own and line.x0 < last.x0 + INDENT * line.size)):
        return True
    if _open(last, line) or last.text.endswith((",", "，", "、")) or last.text.rsplit(maxsplit=1)[-1] in LITTLE:
        return False
    shift, room = (line.x0 - last.x0) / line.size, _room(held, line)
    if len(held) == 1 and not own and not last.final and not room:
        return False
    if last.final and not own and abs(shift) < INDENT / 2 and line.x0 - line.left > INDENT * line.size:
        # Two first lines, for the second line of a paragraph would stand further left.
        return True
    if shift > INDENT and not (own and len(held) == 1):
        return True
    return (shift < -INDENT and len(held) > 1) or room


def _room(held: Sequence[Line], line: Line) -> bool:
    """Whether the first word of `line` had had room in the line before: its author broke off there."""
    last = held[-1]
    right = last.right
    if len(held) > 1 and min(last.x0, line.x0) > last.left + INDENT * line.size:
        # A block that is set in from both sides has its own right edge.
        right = max(line.x1, *(other.x1 for other in held))
    if HAN.match(last.text[-1]) or HAN.match(line.text[0]):
        return right - last.x1 > ROOM_HAN * last.size
    return right - last.x1 > _first(line) + BLANK * last.size


def _first(line: Line) -> float:
    """The width of the first word with what is set close to it, such as the mark of a note."""
    end = line.words[0].x1
    for word in line.words[1:]:
        if word.x0 - end > BLANK * word.size / 2:
            break
        end = word.x1
    return end - line.words[0].x0


def _runs_over(last: Line, line: Line) -> bool:
    """Whether a paragraph goes on in the next column or on the next page."""
    if _open(last, line):
        return True
    if label(line.text) or _room([last], line) or _centred(line, last.size):
        return False
    if ABBREVIATION.search(last.text):
        return True
    chinese = HAN.match(last.text[-1]) is not None
    return (chinese and line.x0 - line.left < INDENT * line.size) if chinese else not last.final
