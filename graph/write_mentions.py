"""Where a document names concepts, as triples: a small node a mention, and what the document is about."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import NamedNode, Triple

from . import iris, literals
from .model import Reading
from .vocab import DCTERMS, OA, PKG, RDF, SKOS


def mention_triples(reading: Reading, base: str) -> Iterator[Triple]:
    """Every mention with its place. What the thesaurus's concepts are called stands in its graph."""
    document = reading.document
    source = NamedNode(iris.document(base, document.id))
    for mention in reading.mentions:
        node = NamedNode(iris.mention(base, document.id, mention.start, mention.end))
        concept = NamedNode(mention.concept)
        yield Triple(node, RDF.type, PKG.Mention)
        yield Triple(node, PKG.mentionOf, concept)
        yield Triple(node, OA.hasSource, source)
        yield Triple(node, OA.start, literals.integer(mention.start))
        yield Triple(node, OA.end, literals.integer(mention.end))
        yield Triple(source, DCTERMS.subject, concept)
        if mention.moved:
            yield Triple(concept, RDF.type, SKOS.Concept)
            yield Triple(concept, SKOS.prefLabel, literals.text(mention.label, mention.language or document.language))
