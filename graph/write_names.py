"""What is known of a proper name: its labels in both languages, the years of a period, a number or code."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import NamedNode, Triple

from . import literals
from .model import Mention, Node
from .vocab import DCTERMS, SCHEMA


def name_labels(node: Node, mention: Mention) -> Iterator[tuple[str, str, int]]:
    """Language, label and how much it counts: 1 for the preferred ones, 0 for the others; none for other nodes."""
    name = node.name
    if name is None:
        return
    yield from ((language, label, 1) for language, label in name.labels.items() if language != node.language)
    yield from ((language, label, 0) for language, labels in name.also.items() for label in labels)
    yield node.language, mention.label, 0


def name_triples(iri: NamedNode, node: Node) -> Iterator[Triple]:
    """Number or code, first and last day of a proper name; nothing for other nodes."""
    name = node.name
    if name is None:
        return
    if name.identifier:
        yield Triple(iri, DCTERMS.identifier, literals.text(name.identifier))
    for term, when in ((SCHEMA.startDate, name.start), (SCHEMA.endDate, name.end)):
        if when:
            yield Triple(iri, term, literals.when(when))
