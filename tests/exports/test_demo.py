"""What `make demo` writes, as other tools read it: the graph of both example articles."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from pyoxigraph import RdfFormat

import policykg

SHAPES = Path(__file__).resolve().parents[2] / "ontology" / "shapes.ttl"
SKOS = "http://www.w3.org/2004/02/skos/core#"
KNOWN = ("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/2000/01/rdf-schema#", str(rdflib.OWL))


@pytest.fixture(scope="module")
def demo(examples: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `graph.ttl` and `graph.owl` (RDF/XML) of both articles."""
    folder = tmp_path_factory.mktemp("demo")
    with policykg.build(examples) as graph:
        graph.export(folder / "graph.ttl", "turtle")
        graph.export(folder / "graph.owl", "rdfxml")
    return folder


@pytest.fixture(scope="module")
def read(demo: Path) -> rdflib.Graph:
    """The Turtle as rdflib reads it."""
    return rdflib.Graph().parse(demo / "graph.ttl", format="turtle")


def test_both_stores_read_the_same(demo: Path, read: rdflib.Graph) -> None:
    quads = list(pyoxigraph.parse(path=demo / "graph.ttl", format=RdfFormat.TURTLE))
    assert len(quads) == len(read) > 5000


def test_every_property_and_class_is_declared(read: rdflib.Graph) -> None:
    declared = set(read.subjects(rdflib.RDF.type, None))
    used = set(read.predicates()) | set(read.objects(None, rdflib.RDF.type))
    assert [term for term in used - declared if not str(term).startswith(KNOWN)] == []


def test_it_conforms_to_the_shapes(read: rdflib.Graph) -> None:
    validate = pytest.importorskip("pyshacl", reason="pyshacl is not installed").validate
    conforms, _, said = validate(read, shacl_graph=rdflib.Graph().parse(SHAPES))
    assert conforms, said


@pytest.mark.skipif(shutil.which("rapper") is None, reason="rapper (raptor2-utils) is not installed")
def test_rapper_reads_it(demo: Path, read: rdflib.Graph) -> None:
    command = ["rapper", "-c", "-i", "turtle", str(demo / "graph.ttl")]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert f"returned {len(read)} triples" in run.stderr


def test_horned_owl_opens_it(demo: Path, read: rdflib.Graph) -> None:
    # py-horned-owl has no Turtle reader: it gets the same triples as RDF/XML.
    horned = pytest.importorskip("pyhornedowl", reason="py-horned-owl is not installed")
    ontology = horned.open_ontology_from_file(str(demo / "graph.owl"), "rdf")
    assert "https://w3id.org/policykg/ontology#promotes" in ontology.get_object_properties()
    assert len(ontology.get_axioms()) >= len(read) - 5
