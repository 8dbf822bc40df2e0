"""Looking into the merge of all graphs: subjects and objects of one property, blank nodes and quoted triples apart."""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph
from pyoxigraph import Literal, NamedNode

from .transactions import MERGED


def said(
    store: pyoxigraph.Store, term: NamedNode, subject: str | None = None
) -> Iterator[tuple[str, NamedNode | Literal]]:
    """Each subject's IRI with what `term` gives it; those of one `subject` where it is named."""
    node = NamedNode(subject) if subject is not None else None
    for quad in store.quads_for_pattern(node, term, None, MERGED):
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal):
            yield quad.subject.value, quad.object


def texts(store: pyoxigraph.Store, term: NamedNode) -> Iterator[tuple[str, Literal]]:
    """Each subject's IRI with the literal that `term` gives it."""
    for subject, found in said(store, term):
        if isinstance(found, Literal):
            yield subject, found


def having(store: pyoxigraph.Store, term: NamedNode, value: str) -> Iterator[str]:
    """The subjects to which `term` gives the node `value`."""
    for quad in store.quads_for_pattern(None, term, NamedNode(value), MERGED):
        if isinstance(quad.subject, NamedNode):
            yield quad.subject.value
