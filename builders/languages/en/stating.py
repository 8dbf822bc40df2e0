"""A finding of a construction: one for each relation that claims it."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from ....graph.model import Finding, Mention
from ...context import Context
from .modality import modality, polarity, time_of


def stating(
    name: str, subject: Mention, object_: Mention, cue: Token, clause: Token, sure: float, context: Context
) -> Iterator[Finding]:
    """The findings of construction `name` between two ends; none where both are the same words."""
    if subject.label.lower() == object_.label.lower():
        return
    for relation in context.ontology.claiming(name):
        yield Finding(
            subject,
            relation.name,
            object_,
            (cue.idx, cue.idx + len(cue)),
            modality=modality(clause, context.ontology),
            polarity="affirmed" if name in ("prohibition", "condition") else polarity(clause),
            time=time_of(clause),
            confidence=sure,
            extractor=f"en.{name}",
        )
