"""Ontology and thesaurus files as quads of their own graph."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from pyoxigraph import BlankNode, CanonicalizationAlgorithm, Dataset, NamedNode, Quad, RdfFormat, parse

from ..errors import OntologyError


def files_digest(paths: Iterable[Path]) -> str:
    """SHA-256 over the files' bytes, in hexadecimal, whatever their order."""
    return hashlib.sha256("".join(sorted(hashlib.sha256(_bytes(p)).hexdigest() for p in paths)).encode()).hexdigest()


def file_quads(paths: Iterable[Path], graph: NamedNode) -> Iterator[Quad]:
    """Every triple of the files in `graph`. Blank nodes get names that depend on the content alone."""
    for path in paths:
        data = _bytes(path)
        prefix = hashlib.sha256(graph.value.encode() + data).hexdigest()[:8]
        for quad in _canonical(path, data):
            yield _renamed(quad, prefix, graph)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise OntologyError(f"{path} cannot be read: {error.strerror}; name an ontology file.") from error


def _canonical(path: Path, data: bytes) -> Dataset:
    form = RdfFormat.from_extension(path.suffix.lstrip(".")) or RdfFormat.TURTLE
    try:
        held = Dataset(parse(data, form, base_iri=None))
    except SyntaxError as error:
        raise OntologyError(f"{path} is no valid {form.name}: {error.msg}; correct it there.") from error
    held.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    return held


def _renamed(quad: Quad, prefix: str, graph: NamedNode) -> Quad:
    subject, object_ = quad.subject, quad.object
    if isinstance(subject, BlankNode):
        subject = BlankNode(prefix + subject.value)
    if isinstance(object_, BlankNode):
        object_ = BlankNode(prefix + object_.value)
    return Quad(subject, quad.predicate, object_, graph)
