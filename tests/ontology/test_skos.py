"""The thesaurus is clean SKOS: skosify, which mends what is not, finds nothing to warn of."""

from __future__ import annotations

import logging

import pytest

skosify = pytest.importorskip("skosify")
Graph = pytest.importorskip("rdflib").Graph

from policykg.ontology.files import THESAURUS, packaged  # noqa: E402


def test_skosify_has_nothing_to_warn_of(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        skosify.skosify(Graph().parse(packaged(THESAURUS)), eliminate_redundancy=True)
    assert [record.getMessage() for record in caplog.records] == []


def test_skosify_warns_of_what_is_wrong(caplog: pytest.LogCaptureFixture) -> None:
    wrong = Graph().parse(
        format="turtle",
        data="""@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <a:s> a skos:ConceptScheme ; skos:prefLabel "s"@en .
        <a:x> a skos:Concept ; skos:inScheme <a:s> ; skos:prefLabel "x"@en ; skos:altLabel "x"@en .""",
    )
    with caplog.at_level(logging.WARNING):
        skosify.skosify(wrong)
    assert "both prefLabel and altLabel" in caplog.text
