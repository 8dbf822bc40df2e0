"""Everything that graphs are written with is declared, so that OWL tools open them without unparsed triples."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, parse

import policykg.graph
from policykg.graph import vocab
from policykg.ontology.files import ONTOLOGY, THESAURUS, packaged

OWL, RDF = "http://www.w3.org/2002/07/owl#", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
PKG = "https://w3id.org/policykg/ontology#"
BUILT_IN = (OWL, RDF, "http://www.w3.org/2000/01/rdf-schema#", "http://www.w3.org/2001/XMLSchema#")
USED = re.compile(r'\b([A-Z]{2,8})(?:\.([a-zA-Z]\w*)|\["([^"]+)"\])')


def triples(name: str) -> list[Quad]:
    return list(parse(path=packaged(name), format=RdfFormat.TURTLE))


@pytest.fixture(scope="module")
def ontology() -> list[Quad]:
    return triples(ONTOLOGY)


@pytest.fixture(scope="module")
def declared(ontology: list[Quad]) -> set[str]:
    return {q.subject.value for q in ontology if q.predicate.value == RDF + "type" and isinstance(q.subject, NamedNode)}


def foreign(iri: str) -> bool:
    return not iri.startswith(BUILT_IN)


def test_every_predicate_and_class_of_the_file_is_declared(ontology: list[Quad], declared: set[str]) -> None:
    used = {q.predicate.value for q in ontology}
    used |= {q.object.value for q in ontology if q.predicate.value == RDF + "type" and isinstance(q.object, NamedNode)}
    assert sorted(iri for iri in used if foreign(iri) and iri not in declared) == []


def test_every_term_that_the_file_points_to_is_declared(ontology: list[Quad], declared: set[str]) -> None:
    spaces = {
        vocab.PKG.iri,
        vocab.SKOS.iri,
        vocab.DCTERMS.iri,
        vocab.SCHEMA.iri,
        vocab.PROV.iri,
        vocab.OA.iri,
        vocab.QB.iri,
        vocab.ELI.iri,
    }
    objects = {q.object.value for q in ontology if isinstance(q.object, NamedNode)}
    assert sorted(iri for iri in objects if iri.startswith(tuple(spaces)) and iri not in declared) == []


def test_every_predicate_and_class_of_the_thesaurus_is_declared(declared: set[str]) -> None:
    used = {q.predicate.value for q in triples(THESAURUS)}
    used |= {
        q.object.value
        for q in triples(THESAURUS)
        if q.predicate.value == RDF + "type" and isinstance(q.object, NamedNode)
    }
    assert sorted(iri for iri in used if foreign(iri) and iri not in declared) == []


def test_every_term_that_the_graph_writes_is_declared(declared: set[str]) -> None:
    folder = Path(next(iter(policykg.graph.__path__)))
    used = set()
    for path in sorted(folder.glob("*.py")):
        for space, dotted, quoted in USED.findall(path.read_text(encoding="utf-8")):
            namespace = getattr(vocab, space, None)
            if isinstance(namespace, vocab.Namespace) and dotted != "iri":
                used.add(namespace.iri + (dotted or quoted))
    assert len(used) > 30
    assert sorted(iri for iri in used if foreign(iri) and iri not in declared) == []


def test_no_property_is_both_an_annotation_and_something_else(ontology: list[Quad]) -> None:
    kinds: dict[str, set[str]] = {}
    for q in ontology:
        if (
            q.predicate.value == RDF + "type"
            and isinstance(q.object, NamedNode)
            and q.object.value.endswith("Property")
        ):
            kinds.setdefault(q.subject.value, set()).add(q.object.value.removeprefix(OWL))
    roles = {"ObjectProperty", "DatatypeProperty", "AnnotationProperty"}
    assert [iri for iri, found in kinds.items() if iri.startswith("http") and len(found & roles) > 1] == []


def test_own_terms_have_labels_and_definitions_in_both_languages(ontology: list[Quad], declared: set[str]) -> None:
    for predicate in (BUILT_IN[2] + "label", SKOS + "definition"):
        found = {
            (q.subject.value, q.object.language)
            for q in ontology
            if q.predicate.value == predicate and isinstance(q.object, Literal)
        }
        own = {iri for iri in declared if iri.startswith(PKG)}
        assert [(iri, tag) for iri in sorted(own) for tag in ("en", "zh") if (iri, tag) not in found] == []


def test_the_ontology_says_what_it_is(ontology: list[Quad]) -> None:
    facts = {(q.predicate.value.split("/")[-1], q.object.value) for q in ontology if q.subject == NamedNode(PKG[:-1])}
    names = {name for name, _ in facts}
    assert {"title", "description", "license", "owl#versionInfo"} <= names
    assert ("license", "https://creativecommons.org/licenses/by/4.0/") in facts


def test_there_are_no_blank_nodes(ontology: list[Quad]) -> None:
    assert [q for q in ontology if isinstance(q.subject, BlankNode)] == []
