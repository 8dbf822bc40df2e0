"""The shapes hold for a right graph and tell what is wrong with a broken one."""

from __future__ import annotations

import pytest

pyshacl = pytest.importorskip("pyshacl")
rdflib = pytest.importorskip("rdflib")

from policykg.ontology.files import ONTOLOGY, SHAPES, THESAURUS, packaged  # noqa: E402

GRAPH = """
@prefix : <https://example.org/kg/> .
@prefix pkg: <https://w3id.org/policykg/ontology#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix schema: <https://schema.org/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

:claim a pkg:Claim ; pkg:claimSubject :training ; pkg:claimRelation pkg:measuredBy ;
    pkg:claimObject :figure ; pkg:evidence :evidence .
:training a skos:Concept , pkg:Service ; skos:prefLabel "training"@en .
:spring a skos:Concept , pkg:Period ; skos:prefLabel "spring 2020"@en ;
    schema:startDate "2020-03"^^xsd:gYearMonth ; schema:endDate "2020-05"^^xsd:gYearMonth .
:figure a pkg:Observation ; rdfs:label "40 places (2020)"@en ; pkg:value 40.0 ; pkg:unit "places" ; pkg:time "2020" .
:evidence a pkg:Evidence , oa:SpecificResource ; oa:hasSource :document ; oa:hasSelector :position , :quotation ;
    pkg:subjectSelector :words ; pkg:cueSelector :words ; pkg:objectSelector :words ;
    pkg:subjectLabel "training"@en ; pkg:objectLabel "40 places (2020)"@en ;
    pkg:subjectType pkg:Service ; pkg:objectType pkg:Observation ;
    pkg:modality pkg:assertion ; pkg:polarity pkg:affirmed ; pkg:confidence 0.8 ; prov:wasGeneratedBy :run .
:position a oa:TextPositionSelector ; oa:start 0 ; oa:end 35 ; oa:refinedBy :words .
:words a oa:TextPositionSelector ; oa:start 0 ; oa:end 8 .
:quotation a oa:TextQuoteSelector ; oa:exact "Training had 40 places in 2020." ; oa:prefix "" ; oa:suffix "" .
:document a pkg:Document ; pkg:documentId "a.md" ; dcterms:title "A"@en ; dcterms:language "en" ;
    schema:text "Training had 40 places in 2020." ;
    pkg:sha256 "0000000000000000000000000000000000000000000000000000000000000000" ; prov:wasGeneratedBy :run .
:run a pkg:Run , prov:Activity ; owl:versionInfo "0" ; pkg:ontologyDigest "1" ; pkg:model "en: x" .
"""

BROKEN = {
    "no subject": ("pkg:claimSubject :training ;", "", "A claim has one subject"),
    "two objects": ("pkg:claimObject :figure", "pkg:claimObject :figure , :training", "A claim has one object"),
    "no evidence": ("; pkg:evidence :evidence .", ".", "A claim has at least one evidence"),
    "no quotation": (":position , :quotation ;", ":position ;", "quotes its sentence"),
    "confidence": ("pkg:confidence 0.8", "pkg:confidence 1.8", "A confidence is a number from 0 to 1"),
    "polarity": ("pkg:polarity pkg:affirmed", "pkg:polarity pkg:pilot", "affirms or negates"),
    "no modality": ("pkg:modality pkg:assertion ;", "", "has one modality"),
    "position": ("oa:start 0 ; oa:end 35", "oa:start 40 ; oa:end 35", "not behind its end"),
    "no text": ('schema:text "Training had 40 places in 2020." ;', "", "keeps its text"),
    "hash": ('"0000', '"xyz0', "SHA-256"),
    "no value": ("pkg:value 40.0 ;", "", "An observation has one value"),
    "a period's start": ('"2020-03"^^xsd:gYearMonth', '"March"', "starts once, in a year"),
    "no label": ('skos:prefLabel "training"@en .', 'skos:note "x" .', "A concept has a preferred label"),
}


def validated(turtle: str) -> tuple[bool, str]:
    """Whether the graph conforms, and the report."""
    graph = rdflib.Graph().parse(data=turtle, format="turtle")
    conforms, _, report = pyshacl.validate(graph, shacl_graph=rdflib.Graph().parse(packaged(SHAPES)))
    return conforms, report


def test_the_shapes_are_right_shacl() -> None:
    graph = rdflib.Graph().parse(data=GRAPH, format="turtle")
    conforms, _, report = pyshacl.validate(graph, shacl_graph=rdflib.Graph().parse(packaged(SHAPES)), meta_shacl=True)
    assert conforms, report


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_graph_is_told(name: str) -> None:
    old, new, words = BROKEN[name]
    assert old in GRAPH
    conforms, report = validated(GRAPH.replace(old, new, 1))
    assert not conforms
    assert words in report


def test_ontology_and_thesaurus_conform() -> None:
    graph = rdflib.Graph().parse(packaged(ONTOLOGY))
    if packaged(THESAURUS).exists():
        graph.parse(packaged(THESAURUS))
    conforms, _, report = pyshacl.validate(graph, shacl_graph=rdflib.Graph().parse(packaged(SHAPES)))
    assert conforms, report
