"""Every relation of the guide is one whole block, and the words that state it are well-formed."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from policykg.ontology.load import load
from policykg.ontology.model import Cue, Modality, Ontology, Relation

NAMES = [
    "promotes", "reduces", "leadsTo", "supports", "requires", "aimsAt", "achievedThrough", "addresses", "implements",
    "establishes", "improves", "removes", "restricts", "protects", "provides", "funds", "regulates", "evaluates",
    "targets", "appliesIn", "conditionalOn", "grantsAccessTo", "responsibleFor", "partOf", "broader", "linkedWith",
    "measuredBy", "issuedBy", "adoptedAt", "issuedOn", "references", "replaces",
]  # fmt: skip
CONSTRUCTIONS = [
    "means", "purpose", "group", "place", "condition", "kind", "content", "copula-kind", "figure", "responsibility",
    "issuer", "adoption", "issue-date", "citation", "repeal", "step", "basis", "access", "cause", "duty", "prohibition",
]  # fmt: skip
HAN = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return load()


def test_these_are_the_relations(ontology: Ontology) -> None:
    assert set(ontology.relations) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_block_is_whole(name: str, language: str, ontology: Ontology) -> None:
    relation = ontology.relations[name]
    assert relation.labels[language]
    assert relation.definitions[language]
    assert any(cue.language == language for cue in relation.cues)
    assert len({text for tag, text in relation.examples if tag == language}) >= 3
    assert len({text for tag, text in relation.counter_examples if tag == language}) >= 1


@pytest.mark.parametrize("name", NAMES)
def test_texts_are_in_the_language_of_their_tag(name: str, ontology: Ontology) -> None:
    relation = ontology.relations[name]
    tagged = [*relation.labels.items(), *relation.definitions.items(), *relation.examples, *relation.counter_examples]
    tagged += [(cue.language, cue.text) for cue in relation.cues]
    assert [text for tag, text in tagged if bool(HAN.search(text)) != (tag == "zh")] == []


def test_a_cue_stands_twice_only_where_domain_or_range_decides(ontology: Ontology) -> None:
    owners: dict[Cue, list[Relation]] = {}
    for relation in ontology.relations.values():
        for cue in relation.cues:
            owners.setdefault(cue, []).append(relation)
    shared = {cue.text: relations for cue, relations in owners.items() if len(relations) > 1}
    assert all(len({r.name for r in relations}) == len(relations) for relations in shared.values())
    assert [text for text, relations in shared.items() if not any(r.domain or r.range for r in relations)] == []
    assert len(shared) < len(owners) / 100


def test_english_cues_are_lower_case_words_and_slots(ontology: Ontology) -> None:
    pattern = re.compile(r"(?:[a-z]+|\{[so]\}|…)(?: (?:[a-z]+|\{[so]\}|…))*")
    cues = [cue.text for relation in ontology.relations.values() for cue in relation.cues if cue.language == "en"]
    assert [text for text in cues if not pattern.fullmatch(text)] == []


def test_chinese_cues_have_no_blanks(ontology: Ontology) -> None:
    cues = [cue.text for relation in ontology.relations.values() for cue in relation.cues if cue.language == "zh"]
    assert [text for text in cues if " " in text] == []


@pytest.mark.parametrize("construction", CONSTRUCTIONS)
def test_every_construction_is_claimed_once(construction: str, ontology: Ontology) -> None:
    assert len(ontology.claiming(construction)) == 1


def test_only_known_constructions_are_claimed(ontology: Ontology) -> None:
    assert set().union(*(r.constructions for r in ontology.relations.values())) <= set(CONSTRUCTIONS)


def test_no_sentence_is_an_example_of_two_relations(ontology: Ontology) -> None:
    counted = Counter(text for r in ontology.relations.values() for _, text in r.examples + r.counter_examples)
    assert [text for text, times in counted.items() if times > 1] == []


def test_only_linked_with_runs_both_ways(ontology: Ontology) -> None:
    assert [name for name, relation in ontology.relations.items() if relation.symmetric] == ["linkedWith"]


def moods(ontology: Ontology) -> list[Modality]:
    return [*ontology.modalities.values(), *ontology.polarities.values()]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_modalities_have_labels_and_cues(language: str, ontology: Ontology) -> None:
    assert all(mood.labels[language] for mood in moods(ontology))
    silent = {mood.name for mood in moods(ontology) if not any(cue.language == language for cue in mood.cues)}
    assert silent == {"affirmed"}


def test_no_modality_cue_stands_twice(ontology: Ontology) -> None:
    counted = Counter(cue for mood in ontology.modalities.values() for cue in mood.cues)
    assert [cue for cue, times in counted.items() if times > 1] == []


def test_classes_have_labels_and_definitions(ontology: Ontology) -> None:
    for term in ontology.classes.values():
        assert {"en", "zh"} <= set(term.labels), term.name
        assert {"en", "zh"} <= set(term.definitions), term.name
