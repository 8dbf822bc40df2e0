"""A document and the run that read it, as triples."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Triple

from . import iris, literals
from .model import Document, Run
from .vocab import DC, DCTERMS, OWL, PKG, PROV, RDF, RDFS, SCHEMA

METADATA: dict[str, NamedNode] = {
    "issuer": DC.publisher,
    "publisher": DC.publisher,
    "author": DC.creator,
    "creator": DC.creator,
    "date": DCTERMS.issued,
    "issued": DCTERMS.issued,
    "modified": DCTERMS.modified,
    "source": DCTERMS.source,
    "url": DCTERMS.source,
    "license": DC.rights,
    "rights": DC.rights,
    "identifier": DCTERMS.identifier,
    "description": DCTERMS.description,
    "subject": DC.subject,
    "keywords": DC.subject,
}
"""Front matter by name. Where Dublin Core's terms ask for a resource, the older elements take the words as they are."""


def document_triples(document: Document, made_by: NamedNode, base: str) -> Iterator[Triple]:
    """Title, language, text and its hash, and what the document says of itself."""
    node = NamedNode(iris.document(base, document.id))
    title = literals.text(document.title or document.id, document.language)
    yield Triple(node, RDF.type, PKG.Document)
    yield Triple(node, RDF.type, SCHEMA.Legislation)
    yield Triple(node, RDFS.label, title)
    yield Triple(node, DCTERMS.title, title)
    yield Triple(node, DCTERMS.language, Literal(document.language))
    for code in document.others:
        yield Triple(node, PKG.otherLanguage, Literal(code))
    yield Triple(node, PKG.documentId, Literal(document.id))
    yield Triple(node, PKG.sha256, Literal(document.sha256))
    if document.reader:
        yield Triple(node, PKG.reader, Literal(document.reader))
    yield Triple(node, SCHEMA.text, Literal(document.text))
    yield Triple(node, PROV.wasGeneratedBy, made_by)
    yield from _metadata(node, document)


def _metadata(node: NamedNode, document: Document) -> Iterator[Triple]:
    """Known keys as Dublin Core; the others as "key: value"."""
    for key, value in sorted(document.metadata.items()):
        if key.lower() == "title":
            continue
        if key.lower() in METADATA:
            yield Triple(node, METADATA[key.lower()], Literal(value))
        else:
            yield Triple(node, PKG.metadata, Literal(f"{key}: {value}"))


def run_triples(run: Run, base: str) -> Iterator[Triple]:
    """What made the graph; its IRI is a hash of the same."""
    node = NamedNode(iris.run(base, run))
    yield Triple(node, RDF.type, PKG.Run)
    yield Triple(node, RDF.type, PROV.Activity)
    yield Triple(node, OWL.versionInfo, Literal(run.version))
    yield Triple(node, PKG.ontologyDigest, Literal(run.ontology))
    for language, model in sorted(run.models.items()):
        yield Triple(node, PKG.model, Literal(f"{language}: {model}"))
    for key, value in sorted(run.options.items()):
        yield Triple(node, PKG.option, Literal(f"{key}={value}"))
