"""A sentence as the terminal shows it: the words that matter marked, and where it stands."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.text import Text

    from ...graph.links import Evidence

INDENT = "    "
NEWLINE = "\n"


def sentence(evidence: Evidence) -> Text:
    """The sentence on one line: [subject], *cue*, [object], in colour too where the terminal has it."""
    from rich.text import Text

    marks = [
        (evidence.subject_span, "[]", "green"),
        (evidence.cue_span, "**", "cyan"),
        (evidence.object_span, "[]", "yellow"),
    ]
    text = Text(INDENT)
    for words, style in pieces(evidence.quote, evidence.start, marks):
        text.append(words, style)
    return text


Mark = tuple[tuple[int, int], str, str]
"""Span in the document, the two characters that enclose it, style."""


def pieces(quote: str, offset: int, marks: list[Mark]) -> list[tuple[str, str]]:
    """`quote` cut at the marks, which may lie in one another; what lies outside of it is not shown. Words and style."""
    inside = [((a - offset, b - offset), signs, style) for (a, b), signs, style in marks]
    inside = [mark for mark in inside if 0 <= mark[0][0] < mark[0][1] <= len(quote)]
    cuts = sorted({0, len(quote), *(place for span, _, _ in inside for place in span)})
    found: list[tuple[str, str]] = []
    for start, end in pairwise(cuts):
        found += [(signs[0], style) for span, signs, style in _longest_first(inside) if span[0] == start]
        around = [style for span, _, style in _longest_first(inside) if span[0] <= start and end <= span[1]]
        found.append((" ".join(quote[start:end].split("\n")), around[-1] if around else ""))
        found += [(signs[1], style) for span, signs, style in _longest_first(inside)[::-1] if span[1] == end]
    return found


def _longest_first(marks: list[Mark]) -> list[Mark]:
    return sorted(marks, key=lambda mark: mark[0][0] - mark[0][1])


def place(evidence: Evidence, text: str | None) -> Text:
    """Document, line and characters of a sentence, its page, the headings above it, and how it is said.

    None for `text` where it is not the file's own, so that its lines are nobody's.
    """
    from rich.text import Text

    line = "" if text is None else f" line {text.count(NEWLINE, 0, evidence.start) + 1},"
    parts = [f"{evidence.document},{line} characters {evidence.start} to {evidence.end}"]
    parts += [f"page {evidence.page}"] if evidence.page else []
    parts += [f"under {evidence.headings}"] if evidence.headings else []
    parts += [word for word in (evidence.modality, evidence.polarity, evidence.time) if word not in _USUAL]
    return Text(INDENT + " · ".join(parts), style="dim")


_USUAL = frozenset({"", "assertion", "affirmed"})
"""What need not be said."""
