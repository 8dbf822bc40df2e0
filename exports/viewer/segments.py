"""A sentence cut where its marked words begin and end, so that a browser need not count code points."""

from __future__ import annotations

from itertools import pairwise

from .page_graph import PageEvidence

Segment = tuple[str, str]
"""Words, and the roles that they play: any of the letters s (subject), c (cue), o (object)."""


def segments(evidence: PageEvidence) -> list[Segment]:
    """The quote in pieces; joined they are the quote again. Marks outside it are clipped."""
    quote = evidence.quote
    marks = [(role, *_clip(span, evidence)) for role, span in _spans(evidence) if span]
    edges = sorted({0, len(quote), *(edge for _, start, end in marks for edge in (start, end))})
    return [
        (quote[start:end], "".join(role for role, first, last in marks if first <= start and end <= last))
        for start, end in pairwise(edges)
    ]


def _spans(evidence: PageEvidence) -> tuple[tuple[str, tuple[int, int] | None], ...]:
    return ("s", evidence.subject), ("c", evidence.cue), ("o", evidence.object)


def _clip(span: tuple[int, int], evidence: PageEvidence) -> tuple[int, int]:
    """The span counted from the quote's first character."""
    start, end = (min(max(0, place - evidence.start), len(evidence.quote)) for place in span)
    return start, max(start, end)
