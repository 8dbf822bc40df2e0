"""What is known of a proper name as triples: labels in both languages, years of a period, number or code."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import NamedNode, Triple

from . import literals
from .model import Mention, Node
from .vocab import DCTERMS, SCHEMA, SKOS


def name_triples(iri: NamedNode, node: Node, mention: Mention) -> Iterator[Triple]:
    """Everything but class and label in the mention's language, which every node has; nothing for other nodes."""
    name = node.name
    if name is None:
        return
    for language, label in name.labels.items():
        if language != node.language:
            yield Triple(iri, SKOS.prefLabel, literals.text(label, language))
    others = {(language, label) for language, labels in name.also.items() for label in labels}
    for language, label in sorted(others | {(node.language, mention.label)} - {(node.language, node.label)}):
        yield Triple(iri, SKOS.altLabel, literals.text(label, language))
    if name.identifier:
        yield Triple(iri, DCTERMS.identifier, literals.text(name.identifier))
    for term, when in ((SCHEMA.startDate, name.start), (SCHEMA.endDate, name.end)):
        if when:
            yield Triple(iri, term, literals.when(when))
