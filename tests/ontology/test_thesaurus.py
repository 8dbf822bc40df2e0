"""The thesaurus: enough concepts, named in both languages, no name shared, no circle."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from policykg.builders.normal import normal_form
from policykg.ontology.load import load
from policykg.ontology.model import Ontology, ThesaurusConcept

SCHEME = "https://w3id.org/policykg/concept/"


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return load()


@pytest.fixture(scope="module")
def concepts(ontology: Ontology) -> list[ThesaurusConcept]:
    if not ontology.concepts:
        pytest.skip("no thesaurus yet")
    return list(ontology.concepts.values())


def labels(concept: ThesaurusConcept) -> Iterator[tuple[str, str]]:
    """Language and lower-cased label, each once a concept."""
    yield from ((language, label.lower()) for language, label in concept.labels())


def test_there_are_enough_concepts(concepts: list[ThesaurusConcept]) -> None:
    assert len(concepts) >= 600


def test_every_concept_has_both_preferred_labels(concepts: list[ThesaurusConcept]) -> None:
    assert [c.key for c in concepts if not {"en", "zh"} <= set(c.preferred)] == []


def test_keys_are_lower_case_words_in_the_scheme(concepts: list[ThesaurusConcept]) -> None:
    assert [
        c.key
        for c in concepts
        if c.iri != SCHEME + c.key or not c.key.replace("-", "").isalnum() or c.key != c.key.lower()
    ] == []


def test_no_label_is_shared_by_two_concepts(concepts: list[ThesaurusConcept]) -> None:
    owners: dict[tuple[str, str], set[str]] = {}
    for concept in concepts:
        for label in labels(concept):
            owners.setdefault(label, set()).add(concept.key)
    assert {label: sorted(keys) for label, keys in owners.items() if len(keys) > 1} == {}


def test_no_normal_form_is_shared_by_two_concepts(concepts: list[ThesaurusConcept]) -> None:
    owners: dict[tuple[str, str], set[str]] = {}
    for concept in concepts:
        for language, label in concept.labels():
            owners.setdefault((language, normal_form(label, language)), set()).add(concept.key)
    assert {form: sorted(keys) for form, keys in owners.items() if len(keys) > 1} == {}


def test_spellings_are_hidden_and_matched(ontology: Ontology) -> None:
    city = ontology.concepts[SCHEME + "smart-city"]
    assert "smart cities" in city.hidden["en"]
    assert "smart cities" not in city.alternative.get("en", ())
    assert ("en", "smart cities") in set(city.labels())


def test_a_label_stands_once_in_its_concept(concepts: list[ThesaurusConcept]) -> None:
    assert [c.key for c in concepts if len(found := list(labels(c))) != len(set(found))] == []


def test_negative_labels_are_nobodys_labels_as_they_are_written(concepts: list[ThesaurusConcept]) -> None:
    denied = {(language, word) for c in concepts for language, found in c.negative.items() for word in found}
    assert denied & {label for c in concepts for label in c.labels()} == set()
    assert len(denied) >= 40


def test_a_concept_denies_what_only_looks_like_it(ontology: Ontology) -> None:
    security, health = (ontology.concepts[SCHEME + key] for key in ("security", "world-health-organization"))
    assert security.denies("en", "Securities")
    assert not security.denies("en", "security")
    assert health.denies("en", "who")
    assert not health.denies("en", "WHO")


def test_broader_concepts_exist(ontology: Ontology, concepts: list[ThesaurusConcept]) -> None:
    assert {up for c in concepts for up in c.broader} <= set(ontology.concepts)


def test_broader_concepts_have_no_circle(ontology: Ontology, concepts: list[ThesaurusConcept]) -> None:
    for concept in concepts:
        above, seen = set(concept.broader), set[str]()
        while above:
            assert concept.iri not in above, concept.key
            seen |= above
            above = {up for iri in above if iri in ontology.concepts for up in ontology.concepts[iri].broader} - seen


def test_kinds_are_classes(ontology: Ontology, concepts: list[ThesaurusConcept]) -> None:
    assert {c.kind for c in concepts} <= set(ontology.classes)
    assert len({c.kind for c in concepts}) > 5
