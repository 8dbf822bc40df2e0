"""The graph as a table: one row an evidence, for spreadsheets and for the scorer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .links import Evidence, Link

COLUMNS = (
    "document",
    "start",
    "end",
    "quote",
    "subject",
    "subject_label",
    "subject_type",
    "subject_concept",
    "relation",
    "object",
    "object_label",
    "object_type",
    "object_concept",
    "modality",
    "polarity",
    "time",
    "confidence",
    "link",
)
"""`start`, `end`, `quote`: the sentence; `subject`, `object`: IRIs; labels: the mention's words; `link`: its id."""


def rows(links: Iterable[Link]) -> Iterator[dict[str, str]]:
    """One row an evidence, in the order of the documents and of the places in them."""
    found = ((evidence, link) for link in links for evidence in link.evidences)
    for evidence, link in sorted(found, key=lambda pair: _place(*pair)):
        yield dict(zip(COLUMNS, _cells(evidence, link), strict=True))


def _place(evidence: Evidence, link: Link) -> tuple[str, int, int, int, str, str]:
    """By document, sentence and the subject's place in it."""
    return evidence.document, evidence.start, evidence.end, evidence.subject_span[0], link.relation, evidence.iri


def _cells(evidence: Evidence, link: Link) -> tuple[str, ...]:
    return (
        evidence.document,
        str(evidence.start),
        str(evidence.end),
        evidence.quote,
        link.subject,
        evidence.subject_label,
        evidence.subject_kind,
        evidence.subject_concept,
        link.relation,
        link.object,
        evidence.object_label,
        evidence.object_kind,
        evidence.object_concept,
        evidence.modality,
        evidence.polarity,
        evidence.time,
        f"{evidence.confidence:g}",
        link.id,
    )
