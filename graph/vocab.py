"""The words that the graph is written in: namespaces, and the prefixes that exports and queries know them by."""

from __future__ import annotations

from pyoxigraph import NamedNode


class Namespace:
    """A vocabulary: `OA.hasSource` is the NamedNode of that term, `OA["hasSource"]` the same."""

    def __init__(self, iri: str) -> None:
        """`iri` ends in `#` or `/`."""
        self.iri = iri

    def __getattr__(self, name: str) -> NamedNode:
        """The term called `name`."""
        if name.startswith("__"):  # copy and pickle look for their hooks; those are no terms
            raise AttributeError(name)
        term = self.__dict__[name] = NamedNode(self.iri + name)  # kept: the next look-up does not come here
        return term

    def __getitem__(self, name: str) -> NamedNode:
        """The term called `name`, for names that are no Python ones."""
        return NamedNode(self.iri + name)


PKG = Namespace("https://w3id.org/policykg/ontology#")
RDF = Namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
RDFS = Namespace("http://www.w3.org/2000/01/rdf-schema#")
OWL = Namespace("http://www.w3.org/2002/07/owl#")
XSD = Namespace("http://www.w3.org/2001/XMLSchema#")
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#")
DC = Namespace("http://purl.org/dc/elements/1.1/")
DCTERMS = Namespace("http://purl.org/dc/terms/")
OA = Namespace("http://www.w3.org/ns/oa#")
PROV = Namespace("http://www.w3.org/ns/prov#")
QB = Namespace("http://purl.org/linked-data/cube#")
SCHEMA = Namespace("https://schema.org/")
ELI = Namespace("http://data.europa.eu/eli/ontology#")

BASE = "https://w3id.org/policykg/kg"
"""Where a user's own nodes live unless `--base` says otherwise."""
THESAURUS = "https://w3id.org/policykg/concept"
"""The scheme of the shipped thesaurus; its concepts are `<THESAURUS>/<key>`."""

PREFIXES: dict[str, str] = {
    "pkg": PKG.iri,
    "concept": THESAURUS + "/",
    "rdf": RDF.iri,
    "rdfs": RDFS.iri,
    "owl": OWL.iri,
    "xsd": XSD.iri,
    "skos": SKOS.iri,
    "dc": DC.iri,
    "dcterms": DCTERMS.iri,
    "oa": OA.iri,
    "prov": PROV.iri,
    "qb": QB.iri,
    "schema": SCHEMA.iri,
    "eli": ELI.iri,
}
"""Prefix to namespace, for queries and for every format that abbreviates."""


def local(iri: str) -> str:
    """The last part of an IRI: `…ontology#promotes` gives `promotes`."""
    return iri.rstrip("#/").replace("#", "/").rsplit("/", 1)[-1]
