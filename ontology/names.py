"""IRIs of the words that the ontology files are written in."""

from __future__ import annotations

PKG = "https://w3id.org/policykg/ontology#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_OWL = "http://www.w3.org/2002/07/owl#"
_SCHEMA = "https://schema.org/"

TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
LABEL = _RDFS + "label"
SUBCLASS = _RDFS + "subClassOf"
CLASS = _OWL + "Class"
OBJECT_PROPERTY = _OWL + "ObjectProperty"
SYMMETRIC = _OWL + "SymmetricProperty"
INVERSE = _OWL + "inverseOf"
DOMAIN = _SCHEMA + "domainIncludes"
RANGE = _SCHEMA + "rangeIncludes"
CONCEPT, BROADER = SKOS + "Concept", SKOS + "broader"
PREFERRED, ALTERNATIVE, HIDDEN = SKOS + "prefLabel", SKOS + "altLabel", SKOS + "hiddenLabel"
NEGATIVE, EVERYDAY = PKG + "notLabel", PKG + "everyday"
DEFINITION, EXAMPLE = SKOS + "definition", SKOS + "example"
HEAD, INFLUENCE = PKG + "head", PKG + "influence"
CUE, CONSTRUCTION, COUNTER_EXAMPLE = PKG + "cue", PKG + "construction", PKG + "counterExample"
MODALITY, POLARITY = PKG + "Modality", PKG + "Polarity"


def local(iri: str) -> str:
    """The last part of an IRI: `…ontology#promotes` gives `promotes`."""
    return iri.rstrip("#/").replace("#", "/").rsplit("/", 1)[-1]
