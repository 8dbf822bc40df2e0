"""Footnotes: small type at the end of a column, under its body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ..parts.notes import mark
from .shapes import Line, Rule
from .spelling import raised

SMALLER, NEARLY = 0.93, 0.98
# The line over footnotes is shorter than the column, and so near above them, in sizes of their type.
SHORT, NEAR = 0.6, 3.0


@dataclass
class Note:
    """A footnote: its number or sign, empty for the rest of one that began on the page before, and its lines."""

    sign: str
    lines: list[Line]


def apart(lines: Sequence[Line], body: float, rules: Sequence[Rule]) -> tuple[list[Line], list[Note]]:
    """The lines of a page in reading order without its footnotes, and these; `body` is the size of the main text."""
    kept: list[Line] = []
    notes: list[Note] = []
    for _, held in groupby(lines, key=lambda line: (line.left, line.right)):
        column = list(held)
        start = _start(column, body, rules)
        kept += column[:start]
        notes += _notes(column[start:])
    return kept, notes


def _start(column: Sequence[Line], body: float, rules: Sequence[Rule]) -> int:
    """The index of the first line of the footnotes."""
    first = len(column)
    while first and column[first - 1].size <= SMALLER * body and not column[first - 1].cells:
        first -= 1
    for at, line in enumerate(column):
        under = _under_rule(line, rules)
        if at >= first and (under or _sign(line)):
            return at
        small = all(other.size <= NEARLY * body for other in column[at:])
        if under and mark(line.words[0].text) and (small or raised(line, line.words[0])):
            return at
    return len(column)


def _under_rule(line: Line, rules: Sequence[Rule]) -> bool:
    reach = line.y + line.size * NEAR
    return any(
        rule.flat
        and line.y < rule.y0 < reach
        and rule.x1 - rule.x0 < SHORT * (line.right - line.left)
        and abs(rule.x0 - line.left) < line.size
        for rule in rules
    )


def _sign(line: Line, after: str = "") -> str:
    """The number or sign that a line begins with, if it is one of a note: raised, or the one after `after`."""
    first = line.words[0]
    found = mark(first.text)
    if not found or len(line.words) == 1:
        return ""
    follows = found.isdecimal() and after.isdecimal() and int(found) == int(after) + 1
    return found if raised(line, first) or follows or not found.isdecimal() else ""


def _notes(lines: Sequence[Line]) -> Iterator[Note]:
    note: Note | None = None
    for line in lines:
        sign = _sign(line, note.sign if note else "0") or (not note and mark(line.words[0].text)) or ""
        if sign or note is None:
            if note:
                yield note
            note = Note(sign, [])
        note.lines.append(Line(line.words[1:], line.page, line.left, line.right) if sign else line)
    if note:
        yield note
