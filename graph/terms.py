"""From the short names that readings use (`promotes`, `Measure`, `obligation`) to IRIs.

A user's ontology may keep its terms in a namespace of its own, so the ontology is asked first; a name that it
does not know is taken for one of `pkg:`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pyoxigraph import NamedNode

from ..ontology.model import Ontology
from .vocab import PKG


@dataclass(frozen=True, slots=True)
class Terms:
    """IRIs by short name; what is missing falls to the `pkg:` namespace."""

    relations: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    modalities: Mapping[str, str] = field(default_factory=dict)
    polarities: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, ontology: Ontology) -> Terms:
        """The names that `ontology` declares."""
        return cls(
            relations={name: relation.iri for name, relation in ontology.relations.items()},
            kinds={name: term.iri for name, term in ontology.classes.items()},
            modalities={name: term.iri for name, term in ontology.modalities.items()},
            polarities={name: term.iri for name, term in ontology.polarities.items()},
        )

    def relation(self, name: str) -> NamedNode:
        """The property with this local name."""
        return _term(self.relations, name)

    def kind(self, name: str) -> NamedNode:
        """The class with this local name."""
        return _term(self.kinds, name)

    def modality(self, name: str) -> NamedNode:
        """The modality with this local name."""
        return _term(self.modalities, name)

    def polarity(self, name: str) -> NamedNode:
        """The polarity with this local name: `affirmed` or `negated`."""
        return _term(self.polarities, name)


def _term(known: Mapping[str, str], name: str) -> NamedNode:
    return NamedNode(known[name]) if name in known else PKG[name]
