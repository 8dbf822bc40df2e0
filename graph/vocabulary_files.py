"""Ontology and thesaurus files in graphs of their own."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pyoxigraph
from pyoxigraph import BlankNode, CanonicalizationAlgorithm, Dataset, Literal, NamedNode, Quad, RdfFormat, Triple, parse

from ..errors import OntologyError
from .transactions import drop, extend
from .vocab import PKG

Change = Callable[[list[Triple]], Iterable[Triple]]


def set_vocabulary(store: pyoxigraph.Store, graph: str, files: list[Path], change: Change = iter) -> bool:
    """Hold the files' triples in `graph`, as `change` gives them back; False where they are held already.

    Their digest is a triple of the graph and comes with the rest in one step, so it is never ahead of it.
    """
    name, data = NamedNode(graph), {path: _bytes(path) for path in files}
    digest = hashlib.sha256("".join(sorted(hashlib.sha256(held).hexdigest() for held in data.values())).encode())
    mark = Triple(name, PKG.sha256, Literal(digest.hexdigest()))
    if Quad(name, PKG.sha256, mark.object, name) in store:
        return False
    fresh = list(change([triple for path, held in data.items() for triple in _triples(path, held, graph)]))
    drop(store, graph)
    extend(store, graph, [mark, *fresh])
    return True


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise OntologyError(f"{path} cannot be read: {error.strerror}; name an ontology file.") from error


def _triples(path: Path, data: bytes, graph: str) -> Iterator[Triple]:
    """The file's triples. Blank nodes get names that depend on the content alone."""
    prefix = "b" + hashlib.sha256(graph.encode() + data).hexdigest()[:8]
    suffix = path.suffix.lstrip(".").lower()
    form = RdfFormat.RDF_XML if suffix == "owl" else RdfFormat.from_extension(suffix) or RdfFormat.TURTLE
    try:
        held = Dataset(parse(data, form))
    except SyntaxError as error:
        raise OntologyError(f"{path} is no valid {form.name}: {error.msg}; correct it there.") from error
    held.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    return (_renamed(quad.triple, prefix) for quad in held)


def _renamed(triple: Triple, prefix: str) -> Triple:
    subject, object_ = triple.subject, triple.object
    if isinstance(subject, BlankNode):
        subject = BlankNode(prefix + subject.value)
    if isinstance(object_, BlankNode):
        object_ = BlankNode(prefix + object_.value)
    return Triple(subject, triple.predicate, object_)
