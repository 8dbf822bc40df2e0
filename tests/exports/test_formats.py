"""Every format is read back by others, and says what the graph says."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import xml.etree.ElementTree
from pathlib import Path

import networkx
import pyoxigraph
import pytest
import rdflib
from hypothesis import given, settings
from pyoxigraph import NamedNode, RdfFormat, Triple
from rdflib.compare import isomorphic

from policykg.errors import InputError
from policykg.exports import formats
from policykg.exports._merge import merged
from policykg.graph import transactions
from policykg.graph.knowledge_graph import KnowledgeGraph
from policykg.graph.model import Reading
from policykg.graph.rows import COLUMNS
from policykg.graph.store import Store
from policykg.graph.vocab import OWL, RDF, RDFS, SKOS, THESAURUS

from ..graph.sample import ROOT, sample
from ..strategies import RUN, collections

ONE_GRAPH = {"turtle": "turtle", "ntriples": "nt", "rdfxml": "xml", "jsonld": "json-ld"}
SHAPES = ROOT / "ontology" / "shapes.ttl"
NAMED_GRAPHS = {"nquads": RdfFormat.N_QUADS, "trig": RdfFormat.TRIG}


@pytest.fixture(scope="module")
def graph() -> KnowledgeGraph:
    return sample()


def written(graph: KnowledgeGraph, name: str) -> bytes:
    out = io.BytesIO()
    formats.find(name)(graph, out)
    return out.getvalue()


def test_all_formats_are_found() -> None:
    expected = {"turtle", "nquads", "ntriples", "trig", "jsonld", "rdfxml", "graphml", "csv"}
    assert expected <= set(formats.names())
    with pytest.raises(InputError, match=r"no format 'excel': choose one of csv, "):
        formats.find("excel")


def test_a_plug_in_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shout.py").write_text("def write(graph, out):\n    out.write(b'!')\n")
    (tmp_path / "shout-1.dist-info").mkdir()
    (tmp_path / "shout-1.dist-info" / "METADATA").write_text("Name: shout\nVersion: 1\n")
    (tmp_path / "shout-1.dist-info" / "entry_points.txt").write_text("[policykg.exporters]\nshout = shout:write\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert "shout" in formats.names()
    assert written(sample(), "shout") == b"!"


@pytest.mark.parametrize("name", sorted({*ONE_GRAPH, *NAMED_GRAPHS, "csv", "graphml"}))
def test_equal_graphs_give_equal_bytes(graph: KnowledgeGraph, name: str) -> None:
    assert written(graph, name) == written(sample(), name)


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib's own JSON-LD reader uses it
@pytest.mark.parametrize("name", sorted(ONE_GRAPH))
def test_rdflib_reads_the_merged_graph(graph: KnowledgeGraph, name: str) -> None:
    lines = b"\n".join(f"{triple} .".encode() for triple in merged(graph))
    expected = rdflib.Graph().parse(data=lines, format="nt")
    assert isomorphic(rdflib.Graph().parse(data=written(graph, name), format=ONE_GRAPH[name]), expected)


@pytest.mark.parametrize("name", sorted(ONE_GRAPH))
@settings(deadline=None, max_examples=30)
@given(collection=collections())
def test_any_graph_comes_back(name: str, collection: list[Reading]) -> None:
    held = KnowledgeGraph(Store.temporary("https://example.org/kg"))
    for reading in collection:
        held.store.put(reading, RUN)
    expected = {str(triple) for triple in merged(held)}
    form = {"turtle": RdfFormat.TURTLE, "ntriples": RdfFormat.N_TRIPLES, "rdfxml": RdfFormat.RDF_XML}.get(name)
    data = written(held, name)
    got = {str(quad.triple) for quad in pyoxigraph.parse(data, form or RdfFormat.JSON_LD)}
    if name == "rdfxml":
        assert len(got) == len(expected)  # characters that XML forbids are replaced
    else:
        assert got == expected


@pytest.mark.parametrize("name", sorted(NAMED_GRAPHS))
def test_named_graphs_come_back(graph: KnowledgeGraph, name: str) -> None:
    read = pyoxigraph.Dataset(pyoxigraph.parse(written(graph, name), NAMED_GRAPHS[name], rename_blank_nodes=False))
    held = pyoxigraph.Dataset(graph.store.quads())
    for dataset in (read, held):
        dataset.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    assert read == held
    if name == "nquads":
        lines = written(graph, name).splitlines()
        assert lines == sorted(lines)


def test_every_property_and_class_is_declared(graph: KnowledgeGraph) -> None:
    triples = merged(graph)
    declared = {t.subject for t in triples if t.predicate == RDF.type}
    used = {t.predicate for t in triples} | {t.object for t in triples if t.predicate == RDF.type}
    known = (RDF.iri, RDFS.iri, OWL.iri)
    assert [term for term in used - declared if not term.value.startswith(known)] == []


def test_of_the_thesaurus_only_what_is_used_is_written(graph: KnowledgeGraph) -> None:
    schemes = {t.subject for t in merged(graph) if t.predicate == RDF.type and t.object == SKOS.ConceptScheme}
    assert schemes == {NamedNode("https://w3id.org/policykg/concept")}
    concepts = {t.subject.value for t in merged(graph) if str(t.subject).startswith(f"<{THESAURUS}/")}
    assert f"{THESAURUS}/ports" in concepts  # a mention names it
    assert len(concepts) < 5  # that, and what is broader


def test_what_is_broader_than_a_used_concept_comes_with_it(tmp_path: Path) -> None:
    file = tmp_path / "own.ttl"
    file.write_text(
        "@prefix c: <https://example.org/c/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> ."
        "c:scheme a skos:ConceptScheme ; skos:hasTopConcept c:water , c:air ."
        "c:quay a skos:Concept ; skos:broader c:harbour . c:harbour a skos:Concept ; skos:broader c:water ;"
        " skos:narrower c:berth . c:water a skos:Concept . c:air a skos:Concept . c:berth a skos:Concept ."
    )
    held = sample()
    held.store.set_thesaurus([file])
    pair = Triple(NamedNode("https://example.org/mine"), SKOS.closeMatch, NamedNode("https://example.org/c/quay"))
    transactions.replace(held.store.inner, "https://example.org/kg/decisions", [pair])
    own = {t.subject.value for t in merged(held) if str(t.subject).startswith("<https://example.org/c/")}
    assert own == {f"https://example.org/c/{name}" for name in ("scheme", "quay", "harbour", "water")}
    assert not any(t.object == NamedNode("https://example.org/c/berth") for t in merged(held))


def test_a_concept_has_one_preferred_label_a_language(graph: KnowledgeGraph) -> None:
    labels = [(t.subject, t.object.language) for t in merged(graph) if t.predicate == SKOS.prefLabel]
    assert len(labels) == len(set(labels))


def test_turtle_is_written_to_be_read(graph: KnowledgeGraph) -> None:
    text = written(graph, "turtle").decode()
    heads = [line.split()[1] for line in text.splitlines() if line.startswith("@prefix")]
    assert heads == sorted(heads, key=lambda head: head.rstrip(":"))
    assert "pkg:promotes concept-en:clean-harbours" in text
    titles = [line for line in text.splitlines() if line.startswith("# ")]
    assert titles[0] == "# Ontology" and titles[-1] == "# Places in the texts"


@pytest.mark.skipif(not shutil.which("rapper"), reason="raptor2-utils is not installed")
@pytest.mark.parametrize(("name", "form"), [("turtle", "turtle"), ("rdfxml", "rdfxml"), ("ntriples", "ntriples")])
def test_rapper_reads_it(graph: KnowledgeGraph, tmp_path: Path, name: str, form: str) -> None:
    file = tmp_path / "graph"
    file.write_bytes(written(graph, name))
    run = subprocess.run(["rapper", "-c", "-i", form, str(file)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert f"returned {len(merged(graph))} triples" in run.stderr


def test_an_owl_editor_opens_it(graph: KnowledgeGraph, tmp_path: Path) -> None:
    horned = pytest.importorskip("pyhornedowl")
    file = tmp_path / "graph.owl"
    file.write_bytes(written(graph, "rdfxml"))
    ontology = horned.open_ontology_from_file(str(file), "rdf")
    assert "https://w3id.org/policykg/ontology#promotes" in ontology.get_object_properties()
    kinds = [type(axiom.component).__name__ for axiom in ontology.get_axioms()]
    links = [t for t in merged(graph) if t.predicate.value.startswith("https://w3id.org/policykg/ontology#claim")]
    assert kinds.count("ObjectPropertyAssertion") > len(links)  # none was left unparsed for want of a declaration
    assert len(kinds) >= len(merged(graph)) - 5


@pytest.mark.skipif(not SHAPES.exists(), reason="no shapes yet")
def test_the_turtle_conforms_to_the_shapes(graph: KnowledgeGraph) -> None:
    validate = pytest.importorskip("pyshacl").validate
    read = rdflib.Graph().parse(data=written(graph, "turtle"), format="turtle")
    conforms, _, said = validate(read, shacl_graph=rdflib.Graph().parse(SHAPES))
    assert conforms, said


def test_the_json_needs_nothing_fetched(graph: KnowledgeGraph) -> None:
    held = json.loads(written(graph, "jsonld"))
    assert set(held) == {"@context", "@graph"}
    assert held["@context"]["pkg"] == "https://w3id.org/policykg/ontology#"
    node = next(node for node in held["@graph"] if node["@id"] == "concept-en:quiet-engines")
    assert node["pkg:promotes"] == "concept-en:clean-harbours"


def test_graphml_keeps_every_edge(graph: KnowledgeGraph) -> None:
    data = written(graph, "graphml")
    assert xml.etree.ElementTree.fromstring(data).tag.endswith("graphml")
    read = networkx.read_graphml(io.BytesIO(data), force_multigraph=True)
    assert read.number_of_edges() == graph.to_networkx().number_of_edges() == 11
    relations = {attributes["relation"] for _, _, attributes in read.edges(data=True)}
    assert {"promotes", "measuredBy"} <= relations


@settings(deadline=None, max_examples=40)
@given(collection=collections())
def test_the_table_has_a_row_for_each_evidence(collection: list[Reading]) -> None:
    held = KnowledgeGraph(Store.temporary("https://example.org/kg"))
    for reading in collection:
        held.store.put(reading, RUN)
    table = csv.DictReader(io.StringIO(written(held, "csv").decode("utf-8"), newline=""))
    rows = list(table)
    assert tuple(table.fieldnames or ()) == COLUMNS
    expected = sorted((e.document, e.quote, e.subject_label) for link in held.links() for e in link.evidences)
    assert sorted((row["document"], row["quote"], row["subject_label"]) for row in rows) == expected
    texts = {reading.document.id: reading.document.text for reading in collection}
    assert all(texts[row["document"]][int(row["start"]) : int(row["end"])] == row["quote"] for row in rows)
