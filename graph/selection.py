"""Which claims a question is about, and how often nodes and relations occur in claims."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import pyoxigraph
from pyoxigraph import NamedNode

from .explain import find
from .transactions import MERGED
from .vocab import PKG, RDF, local

_ENDS = (PKG.claimSubject, PKG.claimObject)


def claims(
    store: pyoxigraph.Store, relation: str | None, subject: str | None, object_: str | None, graph: str | None
) -> set[str]:
    """IRIs of the claims for which all that is given holds: relation by local name or IRI, ends by label or IRI."""
    asked: list[set[str]] = []
    if relation is not None:
        wanted = [iri for iri in relations(store) if relation in (iri, local(iri))]
        asked.append({claim for iri in wanted for claim in _subjects(store, PKG.claimRelation, iri)})
    for words, term in ((subject, PKG.claimSubject), (object_, PKG.claimObject)):
        if words is not None:
            asked.append({claim for iri in find(store, words) for claim in _subjects(store, term, iri)})
    if graph is not None or not asked:
        asked.append(set(_subjects(store, RDF.type, PKG.Claim.value, graph)))
    return set.intersection(*asked)


def touching(store: pyoxigraph.Store, nodes: Iterable[str]) -> set[str]:
    """Claims that have one of `nodes` at either end."""
    return {claim for iri in nodes for term in _ENDS for claim in _subjects(store, term, iri)}


def relations(store: pyoxigraph.Store) -> dict[str, int]:
    """Number of claims by relation IRI, the most frequent first."""
    counted = _counted(store, (PKG.claimRelation,))
    return dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))


def degrees(store: pyoxigraph.Store) -> Counter[str]:
    """Number of claims by node IRI."""
    return _counted(store, _ENDS)


def _counted(store: pyoxigraph.Store, terms: Iterable[NamedNode]) -> Counter[str]:
    """Values of `terms`; a claim that has one at both ends counts once."""
    quads = (quad for term in terms for quad in store.quads_for_pattern(None, term, None, MERGED))
    pairs = {(quad.subject, quad.object) for quad in quads}
    return Counter(value.value for _, value in pairs if isinstance(value, NamedNode))


def _subjects(store: pyoxigraph.Store, term: NamedNode, value: str, graph: str | None = None) -> Iterator[str]:
    where = NamedNode(graph) if graph is not None else MERGED
    for quad in store.quads_for_pattern(None, term, NamedNode(value), where):
        if isinstance(quad.subject, NamedNode):
            yield quad.subject.value
