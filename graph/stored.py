"""The documents that a store holds."""

from __future__ import annotations

from dataclasses import dataclass

import pyoxigraph
from pyoxigraph import Literal, NamedNode

from .transactions import MERGED
from .vocab import DCTERMS, PKG, PROV, SCHEMA


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document as the store knows it, less its text."""

    id: str
    iri: str
    title: str
    language: str
    sha256: str
    """Hash of its text, in hexadecimal."""
    run: str
    """IRI of the run that read it."""
    reader: str = ""
    """Name and version of what made its text."""
    others: tuple[str, ...] = ()
    """Codes of the languages of passages that are not in the document's own, sorted."""


def stored_documents(store: pyoxigraph.Store) -> list[StoredDocument]:
    """Every document that has been read, in order of id."""
    nodes = {quad.subject for quad in store.quads_for_pattern(None, PKG.documentId, None, MERGED)}
    return sorted((_document(store, n) for n in nodes if isinstance(n, NamedNode)), key=lambda document: document.id)


def stored_text(store: pyoxigraph.Store, iri: str) -> str:
    """The text of the document with this IRI; "" where there is none."""
    found = [quad.object for quad in store.quads_for_pattern(NamedNode(iri), SCHEMA.text, None, MERGED)]
    return _value(found[0]) if found else ""


def _document(store: pyoxigraph.Store, node: NamedNode) -> StoredDocument:
    graph = NamedNode(node.value + "/graph")
    said = {quad.predicate: quad.object for quad in store.quads_for_pattern(node, None, None, graph)}
    terms = (PKG.documentId, DCTERMS.title, DCTERMS.language, PKG.sha256, PROV.wasGeneratedBy, PKG.reader)
    document_id, title, language, sha256, run, reader = (_value(said.get(term)) for term in terms)
    spoken = store.quads_for_pattern(node, PKG.otherLanguage, None, graph)
    others = tuple(sorted(_value(quad.object) for quad in spoken))
    return StoredDocument(document_id, node.value, title, language, sha256, run, reader, others)


def _value(term: object) -> str:
    return term.value if isinstance(term, NamedNode | Literal) else ""
