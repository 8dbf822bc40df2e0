"""Relation blocks, classes and modalities out of an ontology file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from .cues import cues
from .files import Index, primary
from .model import Modality, Relation, Term
from .names import (
    CLASS,
    CONSTRUCTION,
    COUNTER_EXAMPLE,
    CUE,
    DEFINITION,
    DOMAIN,
    EXAMPLE,
    HEAD,
    INFLUENCE,
    INVERSE,
    LABEL,
    MODALITY,
    OBJECT_PROPERTY,
    POLARITY,
    RANGE,
    SUBCLASS,
    SYMMETRIC,
    TYPE,
    local,
)

_T = TypeVar("_T")
WAYS = ("forward", "backward")
"""Which end of a relation acts on the other: the subject on the object, or the object on the subject."""


def read_classes(index: Index) -> dict[str, Term]:
    """Every class that has a label, by local name; classes of other vocabularies are only declared and have none."""
    labelled = {iri for iri in _typed(index, CLASS) if index.of(iri, LABEL)}
    found: dict[str, Term] = {}
    for iri in sorted(labelled):
        parent = next((local(above) for above in index.iris(iri, SUBCLASS) if above in labelled), None)
        term = Term(local(iri), iri, index.texts(iri, LABEL), index.texts(iri, DEFINITION), parent, _heads(index, iri))
        _add(index, found, term.name, term)
    return found


def read_relations(index: Index, classes: Mapping[str, Term]) -> dict[str, Relation]:
    """Every property with a cue or a construction, by local name.

    Raises OntologyError for a block that lacks its type or label, names a class that is not declared, or an unknown
    direction of influence.
    """
    found: dict[str, Relation] = {}
    for iri in _blocks(index):
        if OBJECT_PROPERTY not in index.iris(iri, TYPE):
            raise index.error(f"{local(iri)} has cues and is no relation; write `a owl:ObjectProperty`", local(iri))
        if not index.texts(iri, LABEL):
            raise index.error(f'the relation {local(iri)} has no label; write rdfs:label "..."@en', local(iri))
        for way in index.literals(iri, INFLUENCE):
            if way.value not in WAYS:
                raise index.error(f'{local(iri)} acts "{way.value}"; write "forward" or "backward"', way.value)
        _add(index, found, local(iri), _relation(index, iri, classes))
    return found


def read_modalities(index: Index, kind: str) -> dict[str, Modality]:
    """The individuals of the class `kind` (MODALITY or POLARITY), by local name."""
    found: dict[str, Modality] = {}
    for iri in _typed(index, kind):
        if not index.texts(iri, LABEL):
            raise index.error(f'{local(iri)} has no label; write rdfs:label "..."@en', local(iri))
        _add(index, found, local(iri), Modality(local(iri), iri, index.texts(iri, LABEL), cues(index, iri, False)))
    return found


def _heads(index: Index, iri: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for literal in index.literals(iri, HEAD):
        found.setdefault(primary(literal.language) or "en", []).append(literal.value)
    return {language: tuple(sorted(words)) for language, words in sorted(found.items())}


def _blocks(index: Index) -> Iterator[str]:
    for iri, facts in sorted(index.facts.items()):
        if (CUE in facts or CONSTRUCTION in facts) and not {MODALITY, POLARITY} & set(index.iris(iri, TYPE)):
            yield iri


def _relation(index: Index, iri: str, classes: Mapping[str, Term]) -> Relation:
    return Relation(
        name=local(iri),
        iri=iri,
        labels=index.texts(iri, LABEL),
        definitions=index.texts(iri, DEFINITION),
        cues=cues(index, iri, True),
        constructions=frozenset(literal.value for literal in index.literals(iri, CONSTRUCTION)),
        domain=_classes(index, iri, DOMAIN, classes),
        range=_classes(index, iri, RANGE, classes),
        symmetric=SYMMETRIC in index.iris(iri, TYPE),
        inverse=next(map(local, index.iris(iri, INVERSE)), None),
        examples=_sentences(index, iri, EXAMPLE),
        counter_examples=_sentences(index, iri, COUNTER_EXAMPLE),
    )


def _classes(index: Index, iri: str, predicate: str, classes: Mapping[str, Term]) -> frozenset[str]:
    names = frozenset(map(local, index.iris(iri, predicate)))
    unknown = min(names - classes.keys(), default=None)
    if unknown is not None:
        known = ", ".join(sorted(classes))
        raise index.error(f"{local(iri)} names the unknown class {unknown}; declare it or use one of {known}", unknown)
    return names


def _sentences(index: Index, iri: str, predicate: str) -> tuple[tuple[str, str], ...]:
    return tuple((primary(text.language) or "en", text.value) for text in index.literals(iri, predicate))


def _typed(index: Index, kind: str) -> Iterable[str]:
    return sorted(iri for iri in index.facts if kind in index.iris(iri, TYPE))


def _add(index: Index, found: dict[str, _T], name: str, value: _T) -> None:
    """Local names are how everything above speaks of terms, so two terms must not share one."""
    if name in found:
        raise index.error(f"two terms have the local name {name}; rename one of them", name)
    found[name] = value
