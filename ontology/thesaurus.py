"""The SKOS thesaurus: concepts with their labels, class and broader concepts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from .files import Index, primary
from .model import Term, ThesaurusConcept
from .names import ALTERNATIVE, BROADER, CONCEPT, EVERYDAY, HIDDEN, NEGATIVE, PREFERRED, TYPE, local

GENERAL = "Concept"
"""Local name of the class that every node fits."""


def read_concepts(index: Index, classes: Mapping[str, Term]) -> dict[str, ThesaurusConcept]:
    """Every skos:Concept of the file, by IRI.

    Raises OntologyError for a concept without a preferred label.
    """
    found: dict[str, ThesaurusConcept] = {}
    for iri in sorted(iri for iri in index.facts if CONCEPT in index.iris(iri, TYPE)):
        preferred = index.texts(iri, PREFERRED)
        if not preferred:
            raise index.error(f'the concept {local(iri)} has no label; write skos:prefLabel "..."@en', local(iri))
        found[iri] = ThesaurusConcept(
            iri,
            local(iri),
            preferred,
            _labels(index, iri, ALTERNATIVE),
            _kind(index, iri, classes),
            tuple(sorted(index.iris(iri, BROADER))),
            _labels(index, iri, HIDDEN),
            _labels(index, iri, NEGATIVE),
            any(literal.value == "true" for literal in index.literals(iri, EVERYDAY)),
        )
    return found


def _labels(index: Index, iri: str, predicate: str) -> dict[str, tuple[str, ...]]:
    labels: dict[str, list[str]] = defaultdict(list)
    for literal in index.literals(iri, predicate):
        labels[primary(literal.language) or "en"].append(literal.value)
    return {language: tuple(sorted(found)) for language, found in sorted(labels.items())}


def _kind(index: Index, iri: str, classes: Mapping[str, Term]) -> str:
    by_iri = {term.iri: name for name, term in classes.items()}
    kinds = [by_iri[kind] for kind in index.iris(iri, TYPE) if kind in by_iri]
    return next((kind for kind in sorted(kinds) if kind != GENERAL), GENERAL)
