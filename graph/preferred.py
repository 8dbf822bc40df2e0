"""Preferred labels that curators chose, in place of those that documents and thesaurus give."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pyoxigraph import Literal, NamedNode, Triple

from . import literals
from .vocab import SKOS

Names = Mapping[str, Mapping[str, str]]
"""Preferred label by node and language."""


def renamed(triples: Iterable[Triple], names: Names) -> set[Triple]:
    """The triples with the preferred labels that `names` gives; the label so far becomes an alternative one."""
    found = set(triples)
    for triple in [t for t in found if t.predicate == SKOS.prefLabel]:
        given = names.get(triple.subject.value, {}) if isinstance(triple.subject, NamedNode) else {}
        old = triple.object if isinstance(triple.object, Literal) else Literal("")
        label = given.get(primary(old))
        if label is not None:
            fresh = literals.text(label, old.language or "")
            found -= {triple, Triple(triple.subject, SKOS.altLabel, fresh)}
            found |= {Triple(triple.subject, SKOS.altLabel, old)} if old != fresh else set()
            found.add(Triple(triple.subject, SKOS.prefLabel, fresh))
    return found


def primary(label: Literal) -> str:
    """The language of a label without its script or region: `zh` for `zh-Hans`."""
    return (label.language or "").partition("-")[0]


def chosen(triples: Iterable[Triple], names: Names) -> set[Triple]:
    """`triples`, which speak of nodes, with the labels of `names` for those nodes, in every language that it has."""
    found = renamed(triples, names)
    for node in {triple.subject for triple in found if triple.predicate == SKOS.prefLabel}:
        for language, label in names.get(node.value, {}).items() if isinstance(node, NamedNode) else ():
            found.add(Triple(node, SKOS.prefLabel, literals.text(label, language)))
    return found
