"""What the library's face answers."""

from __future__ import annotations

import subprocess
import sys

import pytest

from policykg.errors import QueryError
from policykg.graph.knowledge_graph import KnowledgeGraph

from .sample import BASE, ENGLISH, sample


@pytest.fixture(scope="module")
def graph() -> KnowledgeGraph:
    return sample()


def test_links_come_with_their_evidence(graph: KnowledgeGraph) -> None:
    (link,) = graph.links(relation="promotes", document="plans/harbour.txt")
    assert (link.subject_label, link.relation, link.object_label) == ("Quiet engines", "promotes", "Clean harbours")
    assert (link.subject_kind, link.object_kind) == ("Concept", "Goal")
    (evidence,) = link.evidences
    assert evidence.quote == ENGLISH[evidence.start : evidence.end] == "Quiet engines promote clean harbours."
    assert ENGLISH[slice(*evidence.subject_span)] == evidence.subject_label == "Quiet engines"
    assert ENGLISH[slice(*evidence.object_span)] == evidence.object_label == "clean harbours"
    assert (evidence.page, evidence.headings, evidence.confidence) == (3, "Part one > Noise", 0.75)
    assert (evidence.modality, evidence.polarity, evidence.extractor) == ("assertion", "affirmed", "test")


def test_documents_that_say_the_same_are_evidence_of_one_link(graph: KnowledgeGraph) -> None:
    (link,) = graph.links(relation="promotes")
    assert [evidence.document for evidence in link.evidences] == ["plans/harbour.txt", "plans/港口.txt"]
    assert [evidence.object_concept for evidence in link.evidences] == ["Clean harbours", "清洁港口"]


def test_links_are_chosen(graph: KnowledgeGraph) -> None:
    assert len(graph.links()) == 12
    assert {link.relation for link in graph.links(subject="port office")} == {"restricts", "responsibleFor"}
    assert [link.relation for link in graph.links(object="夜班补贴")] == ["grantsAccessTo"]
    assert len(graph.links(relation="https://w3id.org/policykg/ontology#restricts")) == 2
    assert len(graph.links(document="plans/港口.txt")) == 2
    assert graph.links(min_confidence=0.8) == graph.links(relation="nothing") == graph.links(subject="nobody") == []
    assert graph.links(document="elsewhere.txt") == []


def test_what_is_denied_is_no_edge(graph: KnowledgeGraph) -> None:
    denied = [link for link in graph.links() if not link.affirmed]
    assert [link.object_label for link in denied] == ["fishing"]
    network = graph.to_networkx()
    assert network.number_of_edges() == 11
    keys = [key for _, _, key in network.edges(keys=True)]
    assert len(set(keys)) == len(keys)
    assert not graph.query(f"ASK {{ ?s pkg:restricts <{denied[0].object}> }}")


def test_concepts_and_those_around(graph: KnowledgeGraph) -> None:
    concepts = graph.concepts()
    assert [concept.links for concept in concepts] == sorted((c.links for c in concepts), reverse=True)
    goal = next(concept for concept in concepts if concept.iri == f"{BASE}/concept/en/clean-harbours")
    assert (goal.label("zh"), goal.label("en"), goal.kind, goal.links) == ("清洁港口", "Clean harbours", "Goal", 2)
    assert [concept.label() for concept in graph.concepts(near="clean harbours")] == ["Quiet engines"]


def test_explaining_a_concept_and_a_pair(graph: KnowledgeGraph) -> None:
    around = graph.explain("Port Office")
    assert {link.relation for link in around.links} == {"issuedBy", "restricts", "responsibleFor"}
    assert len(graph.explain("clean harbours", "quiet engines").links) == 2
    assert graph.explain("Port Office", "quiet engines").links == ()
    assert "Port Office" in graph.explain("prot office").suggestions
    assert graph.explain("Port Office", "engine").suggestions == ("Quiet engines",)
    assert graph.explain("").links == ()


def test_a_query_answers_rows_truth_and_triples(graph: KnowledgeGraph) -> None:
    found = graph.query("SELECT ?n ?missing { ?e pkg:confidence ?n . OPTIONAL { ?e pkg:none ?missing } } LIMIT 2")
    assert (found.kind, found.variables) == ("select", ("n", "missing"))
    assert found.rows == found.rows == [{"n": 0.75, "missing": None}] * 2
    assert bool(graph.query("ASK { ?s pkg:promotes ?o }")) is True
    assert bool(graph.query("ASK { ?s pkg:promotes pkg:promotes }")) is False
    assert len(graph.query("CONSTRUCT { ?s pkg:promotes ?o } WHERE { ?s pkg:promotes ?o }").triples) == 1
    assert found.serialize("csv").splitlines()[0] == b"n,missing"
    assert graph.query("ASK {}").serialize("json").startswith(b"{")
    with pytest.raises(QueryError, match="no csv form"):
        graph.query("DESCRIBE ?s { ?s pkg:promotes ?o }").serialize("csv")
    with pytest.raises(KeyError):
        found.rows[0]["other"]


def test_each_triple_is_counted_once_though_two_documents_say_it(graph: KnowledgeGraph) -> None:
    count = "SELECT (COUNT(?s) AS ?n) { ?s pkg:promotes ?o }"
    assert [row["n"] for row in graph.query(count)] == [1]
    prefix = "PREFIX pkg: <https://w3id.org/policykg/ontology#> "
    assert [row.n.toPython() for row in graph.to_rdflib().query(prefix + count)] == [1]
    graphs = "SELECT (COUNT(?g) AS ?n) { GRAPH ?g { ?s pkg:promotes ?o } }"
    assert [row["n"] for row in graph.query(graphs)] == [2]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (
            "SELECT ?x {\n ?x foaf:name ?y }",
            r"wrong at line 2, column \d+ \(`\?x foaf:name \?y }`\): declare the prefix",
        ),
        ("SELECT ?x { ?x ?p }", "line 1, column 20"),
        ("SELECT ?x { ?x a ?y } GROUP BY ?y", "neither grouped by nor aggregated"),
        ("DELETE WHERE { ?s ?p ?o }", "use SELECT, ASK"),
        ("PREFIX a: <b:c> INSERT DATA { a:a a:a a:a }", "use SELECT, ASK"),
        ("", "line 1, column 1"),
    ],
)
def test_a_bad_query_is_told_where_and_what_helps(graph: KnowledgeGraph, query: str, words: str) -> None:
    with pytest.raises(QueryError, match=words) as caught:
        graph.query(query)
    assert "\n" not in str(caught.value)


def test_documents_and_texts(graph: KnowledgeGraph) -> None:
    assert [document.id for document in graph.documents()] == ["plans/harbour.txt", "plans/港口.txt"]
    assert graph.text("plans/harbour.txt") == ENGLISH
    assert graph.text("none") == ""
    facts = (
        "SELECT ?x { ?d pkg:documentId 'plans/harbour.txt' ; dc:publisher|dcterms:issued|pkg:metadata ?x } ORDER BY ?x"
    )
    assert [row["x"] for row in graph.query(facts)] == ["2024-05", "Port Office", "series: Plans"]


def test_importing_it_imports_nothing_slow() -> None:
    code = (
        "import sys, policykg.graph.knowledge_graph; sys.exit(bool({'spacy', 'rdflib', 'networkx'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_no_query_asks_another_server(graph: KnowledgeGraph) -> None:
    with pytest.raises(QueryError, match="SERVICE"):
        graph.query("SELECT ?s { service <http://example.org/sparql> { ?s ?p ?o } }")
    assert not graph.query('ASK { ?s ?p "SERVICE" }')
