"""Labels and classes of the graph's nodes, looked up once each."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import pyoxigraph
from pyoxigraph import Literal, NamedNode, Quad

from .transactions import MERGED
from .vocab import OWL, PROV, QB, RDF, RDFS, SCHEMA, SKOS, local

_PREFERRED = (SKOS.prefLabel, RDFS.label)
_COMMON = frozenset({SKOS.Concept, QB.Observation, SCHEMA.Legislation, PROV.Agent, OWL.NamedIndividual, OWL.Thing})
"""Classes that say nothing of what sort of policy concept a node is."""


@dataclass(frozen=True, slots=True)
class Concept:
    """A node as it is shown."""

    iri: str
    labels: dict[str, str]
    """Preferred label by language ("" where it has none)."""
    kind: str
    """Local name of its class."""
    alternatives: tuple[str, ...] = ()
    links: int = 0
    """How many claims it is an end of."""

    def label(self, language: str = "") -> str:
        """The label in `language`, else in English, else in the first language that there is, else the IRI's end."""
        return self.labels.get(language) or self.labels.get("en") or next(iter(self.labels.values()), local(self.iri))


@dataclass(slots=True)
class Nodes:
    """A cache over the store; make a new one when the store has changed."""

    store: pyoxigraph.Store
    _known: dict[str, Concept] = field(default_factory=dict)

    def __getitem__(self, iri: str) -> Concept:
        """The node with this IRI, known or not."""
        if iri not in self._known:
            self._known[iri] = self._read(NamedNode(iri))
        return self._known[iri]

    def _read(self, node: NamedNode) -> Concept:
        labels: dict[str, set[str]] = {}
        others: set[str] = set()
        kinds: Counter[str] = Counter()
        for quad in self.store.quads_for_pattern(node, None, None, MERGED):
            term = quad.object
            if isinstance(term, Literal) and quad.predicate in _PREFERRED:
                labels.setdefault(term.language or "", set()).add(term.value)
            elif isinstance(term, Literal) and quad.predicate == SKOS.altLabel:
                others.add(term.value)
        for quad in self.store.quads_for_pattern(node, RDF.type, None, None):
            if quad.graph_name != MERGED and isinstance(quad.object, NamedNode) and quad.object not in _COMMON:
                kinds[local(quad.object.value)] += 1
        # Documents may spell a shared concept differently; the first in order of code points stands for all.
        chosen = {language: min(spelled) for language, spelled in sorted(labels.items())}
        others |= {word for spelled in labels.values() for word in spelled}
        others -= set(chosen.values())  # what one document prefers may be another's alternative
        return Concept(node.value, chosen, _kind(kinds), tuple(sorted(others)))


def is_a(store: pyoxigraph.Store, iri: str, kind: NamedNode) -> bool:
    """Whether some graph gives the node this class."""
    return Quad(NamedNode(iri), RDF.type, kind, MERGED) in store


def _kind(kinds: Counter[str]) -> str:
    """The one class to show: the narrower one that most documents give, of equals the first by name."""
    return min((kind for kind in kinds if kind != "Concept"), key=lambda kind: (-kinds[kind], kind), default="Concept")
