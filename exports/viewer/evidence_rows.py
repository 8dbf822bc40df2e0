"""Evidence as the page carries it: rows of numbers into its document's text, so that no sentence stands there twice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .page_graph import PageDocument, PageEvidence
from .utf16 import units

FIELDS = (
    "document", "start", "end", "subjectStart", "subjectEnd", "cueStart", "cueEnd", "objectStart", "objectEnd",
    "modality", "negated", "time", "confidence", "page", "headings", "quote",
)  # fmt: skip
"""What stands where in a row. Offsets count UTF-16 units of the document's text, -1 for none; `headings` is a place in
the table of headings; `quote` is there only where the text is not carried."""

Row = list[Any]


class EvidenceRows:
    """Makes rows, and keeps the headings that they point to."""

    def __init__(self, documents: Sequence[PageDocument]) -> None:
        self.headings: list[list[str]] = []
        self._heading_places: dict[tuple[str, ...], int] = {}
        self._papers = {paper.id: index for index, paper in enumerate(documents)}
        self._texts = {paper.id: paper.text for paper in documents}
        self._units = {paper.id: units(paper.text) for paper in documents}

    def rows(self, evidences: Sequence[PageEvidence]) -> list[Row]:
        """The evidence of one link in order of document and place."""
        ordered = sorted(evidences, key=lambda evidence: (self._papers.get(evidence.document, -1), evidence.start))
        return [self._row(evidence) for evidence in ordered]

    def _row(self, evidence: PageEvidence) -> Row:
        carried = self._texts.get(evidence.document, "")[evidence.start : evidence.end] == evidence.quote
        place = self._units[evidence.document] if carried else _within(evidence)
        spans = (evidence.subject, evidence.cue, evidence.object)
        marks = [place(offset) if span else -1 for span in spans for offset in span or (0, 0)]
        sure = None if evidence.confidence is None else round(evidence.confidence, 3)
        row: Row = [
            self._papers.get(evidence.document, -1), place(evidence.start), place(evidence.end), *marks,
            evidence.modality, int(evidence.negated), evidence.time, sure, evidence.page,
            self._heading(evidence.headings),
        ]  # fmt: skip
        return row if carried else [*row, evidence.quote]

    def _heading(self, headings: tuple[str, ...]) -> int:
        if headings not in self._heading_places:
            self._heading_places[headings] = len(self.headings)
            self.headings.append(list(headings))
        return self._heading_places[headings]


def _within(evidence: PageEvidence) -> Any:
    """Places for a quote that stands alone: counted from the document's start, in units of the quote."""
    inside = units(evidence.quote)
    return lambda offset: evidence.start + inside(min(max(0, offset - evidence.start), len(evidence.quote)))
