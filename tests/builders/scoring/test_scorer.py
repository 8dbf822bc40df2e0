"""The scorer gives every link a probability of its own, by what is known of it and never by its relation's name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policykg.builders.context import Context, label_kinds
from policykg.builders.languages import language
from policykg.builders.reading import Reader
from policykg.builders.scoring.features import features
from policykg.builders.scoring.scorer import SURE, Scorer, promised, scored, scorer
from policykg.builders.scoring.steps import most, step
from policykg.builders.sentences import sentences
from policykg.graph.model import Document, Passage
from policykg.graph.vocab import BASE
from policykg.ontology import load

ONTOLOGY = load()
SENTENCES = {
    "en": "Harbour towns expand ferry lines and the council improves night lighting on the quays.",
    "zh": "加快建设轮渡码头，完善夜间照明设施，推动港口城镇发展。",
}


@pytest.fixture(scope="module", params=sorted(SENTENCES))
def read(request):
    """A parsed sentence, what its grammar finds and its surroundings."""
    tongue = language(request.param)
    doc = tongue.load(None)(tongue.prepare(SENTENCES[request.param]))
    context = Context(ONTOLOGY, kinds=label_kinds(ONTOLOGY))
    return doc, list(tongue.extract(doc, context)), context


def test_each_link_gets_a_probability(read):
    doc, found, context = read
    after = scored(doc, found, context)
    assert found and len(after) == len(found)
    assert all(0.0 <= one.confidence <= 1.0 and one.confidence == round(one.confidence, 2) for one in after)
    assert [replace(one, confidence=0.5) for one in after] == [replace(one, confidence=0.5) for one in found]
    assert scored(doc, found, context) == after


def test_no_feature_names_a_relation(read):
    doc, found, context = read
    names = {name for row in features(doc, found, context) for name in row}
    assert not [name for name in names if any(relation in name.split("=")[-1] for relation in ONTOLOGY.relations)]


def test_a_relation_by_another_name_scores_alike(read):
    doc, found, context = read
    renamed = {f"{name}Again": relation for name, relation in ONTOLOGY.relations.items()}
    other = replace(context, ontology=replace(ONTOLOGY, relations=renamed))
    called = [replace(one, relation=f"{one.relation}Again") for one in found]
    assert [a.confidence for a in scored(doc, called, other)] == [a.confidence for a in scored(doc, found, context)]


def test_features_name_no_relation_by_weight():
    for code in SENTENCES:
        model = scorer(code)
        assert model is not None and model.line >= SURE
        assert len(model.weights) > 100


def test_what_has_no_weight_says_nothing():
    model = Scorer({"a": 1.0}, 0.0, 1.0, 0.0, SURE)
    assert model.probability(["a", "b"]) == model.probability(["a"]) > model.probability(["b"]) == 0.5


def test_sure_is_kept_for_links_from_the_line_on():
    assert promised(0.86, 0.87) == 0.79
    assert promised(0.87, 0.87) == 0.87
    assert promised(0.4, 0.87) == 0.4


def test_steps_bound_what_a_number_does():
    assert [step(n) for n in (0, 1, 5, 500)] == [0, 1, 5, 11]
    assert [most(n, 2) for n in (-9, 1, 9)] == [-2, 1, 2]


def test_a_reader_gives_scored_links():
    text = "Harbour towns expand ferry lines.\n"
    document = Document("quay.txt", "Quays", "en", text, (Passage(0, len(text)),))
    found = [finding for _, finding in Reader(ONTOLOGY, BASE).findings(document, sentences(document))]
    assert {one.confidence for one in found} - {0.5, 0.6, 0.65, 0.7, 0.75}
