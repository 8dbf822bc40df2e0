"""Who issued a document and when, for citations of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...graph.links import Link
    from ...graph.stored import StoredDocument

FACTS = {"issuer": "issuer", "date": "date", "issue-date": "date"}
"""The constructions that state it, by the last part of an extractor's name."""


def issued(links: Iterable[Link], papers: Sequence[StoredDocument]) -> dict[str, tuple[str, str]]:
    """Issuer and date by document id, as a sentence says it of the document's own title; "" where none does."""
    titles = {paper.id: _bare(paper.title) for paper in papers}
    said: dict[tuple[str, str], str] = {}
    for evidence in (evidence for link in links for evidence in link.evidences):
        fact = FACTS.get(evidence.extractor.rpartition(".")[2])
        if fact and _bare(evidence.subject_concept) == titles.get(evidence.document):
            said.setdefault((evidence.document, fact), evidence.object_label)
    return {paper.id: (said.get((paper.id, "issuer"), ""), said.get((paper.id, "date"), "")) for paper in papers}


def _bare(words: str) -> str:
    return "".join(words.split()).casefold()
