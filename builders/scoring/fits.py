"""How a link agrees with its relation's block in the ontology, whatever the relation is called."""

from __future__ import annotations

from collections.abc import Iterator

from ...graph.model import Finding, Mention
from ..context import Context


def fit_features(finding: Finding, context: Context) -> Iterator[str]:
    """Whether the classes of the ends are those that the relation asks for, and what is said of the link itself."""
    relation = context.ontology.relations.get(finding.relation)
    if relation is not None:
        yield f"domain={_fit(relation.domain, finding.subject.kind)}"
        yield f"range={_fit(relation.range, finding.object.kind)}"
        yield f"symmetric={relation.symmetric}"
    yield f"modality={finding.modality}"
    yield f"polarity={finding.polarity}"
    yield f"kinds={finding.subject.kind} {finding.object.kind}"
    yield from _action("s", finding.subject, finding.object)
    yield from _action("o", finding.object, finding.subject)


def _action(side: str, end: Mention, other: Mention) -> Iterator[str]:
    """Whether a Measure is named with the other end, and cut where that is."""
    if end.kind == "Measure":
        yield f"{side} names other={other.label.lower() in end.label.lower()}"
        yield f"{side} ends with other={end.end == other.end}"


def _fit(wanted: frozenset[str], kind: str) -> str:
    if not wanted:
        return "open"
    return "named" if kind in wanted else "general" if kind == "Concept" else "other"
