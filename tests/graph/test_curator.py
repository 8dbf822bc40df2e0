"""Decisions by name, on the small graph of two documents: what they do, and what they refuse in one sentence."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import NamedNode

from policykg.errors import InputError, StoreError
from policykg.exports.turtle import write
from policykg.graph import iris
from policykg.graph.knowledge_graph import KnowledgeGraph
from policykg.graph.store import Store
from policykg.graph.vocab import PROV

from .sample import BASE, ROOT, RUN, chinese, english, sample
from .test_curation import lines

THESAURUS = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix c: <https://w3id.org/policykg/concept/> .
c:scheme a skos:ConceptScheme .
c:quay a skos:Concept ; skos:inScheme c:scheme ;
    skos:prefLabel "quay"@en , "码头"@zh ; skos:altLabel "wharf"@en .
"""


@pytest.fixture
def graph() -> KnowledgeGraph:
    """The sample, in memory."""
    return sample()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The sample's documents in a graph folder, with a thesaurus of one concept."""
    (tmp_path / "quay.ttl").write_text(THESAURUS, "utf-8")
    with Store.open(tmp_path / "kg", base=BASE, create=True) as store:
        store.set_ontology([ROOT / "ontology" / "policykg.ttl"])
        store.set_thesaurus([tmp_path / "quay.ttl"])
        for reading in (english(), chinese()):
            store.put(reading, RUN)
    return tmp_path / "kg"


def state(folder: Path) -> list[str]:
    """What the documents and the thesaurus say in the graph folder."""
    with Store.open(folder, read_only=True) as store:
        return lines(store)


def test_merging_makes_one_link_of_two_and_moves_labels(graph: KnowledgeGraph) -> None:
    before = lines(graph.store)
    assert len(graph.links(relation="restricts")) == 2
    graph.merge("Port Office", "plan", why="the office speaks")
    graph.merge("lease quays to strangers", "fishing", author="ann")
    (link,) = graph.links(relation="restricts")
    assert [evidence.subject_label for evidence in link.evidences] == ["Port Office", "plan"]
    assert [evidence.polarity for evidence in link.evidences] == ["affirmed", "negated"]
    (concept,) = graph.explain("Port Office").concepts
    assert (concept.labels, concept.alternatives, concept.kind) == ({"en": "Port Office"}, ("plan",), "Body")
    assert graph.query("ASK { ?s pkg:restricts ?o }")
    assert [one.author for one in graph.decisions()][1] == "ann"
    assert next(one.reasons for one in graph.listed() if one.concept.iri == concept.iri) == ("decision: plan",)
    graph.undo(1)
    graph.undo(2)
    assert lines(graph.store) == before
    assert len(graph.decisions()) == 4


def test_a_link_between_what_is_merged_vanishes(graph: KnowledgeGraph) -> None:
    graph.merge("Harbour Plan", "May 2024")
    assert graph.links(relation="issuedOn") == []


def test_languages_meet_in_a_merge(graph: KnowledgeGraph) -> None:
    graph.merge("ferry crews", "渡轮船员")
    (concept,) = graph.explain("渡轮船员").concepts
    assert concept.labels == {"en": "ferry crews", "zh": "渡轮船员"}
    assert [one.documents for one in graph.listed() if one.concept.labels == concept.labels] == [2]


def test_words_leave_the_node_that_they_were_taken_for(graph: KnowledgeGraph) -> None:
    before = lines(graph.store)
    graph.merge("toll", "fishing")
    graph.split("Fishing", why="no toll at all")
    assert [concept.labels["en"] for concept in graph.explain("fishing").concepts] == ["fishing"]
    graph.undo(1)
    graph.undo(2)
    assert lines(graph.store) == before


def test_a_new_name_keeps_the_old_one_beside_it(graph: KnowledgeGraph) -> None:
    graph.rename("fishing", "angling")
    (concept,) = graph.explain("angling").concepts
    assert (concept.labels, concept.alternatives) == ({"en": "angling"}, ("fishing",))
    graph.rename("angling", "钓鱼", language="zh")
    (concept,) = graph.explain("钓鱼").concepts
    assert concept.labels == {"en": "angling", "zh": "钓鱼"}


def test_a_rejected_link_is_gone_and_the_decision_tells(graph: KnowledgeGraph) -> None:
    before = lines(graph.store)
    (link,) = graph.links(relation="targets")
    graph.reject(link.id, why="the toll is for ships")
    assert graph.links(relation="targets") == []
    assert not graph.query("ASK { ?s pkg:targets ?o }")
    assert graph.decisions()[0].others[0] == "targets"
    graph.undo(1)
    assert lines(graph.store) == before
    graph.reject("toll", "targets", "FERRY crews")
    assert graph.links(relation="targets") == []


def test_who_decided_what_is_in_a_graph_of_its_own(graph: KnowledgeGraph) -> None:
    graph.rename("fishing", "angling", why="its usual name", author="ann")
    query = """SELECT ?who ?why { ?d a pkg:Decision ; prov:wasAssociatedWith/rdfs:label ?who ;
        dcterms:description ?why ; prov:used ?node ; prov:endedAtTime ?when }"""
    assert [(row["who"], row["why"]) for row in graph.query(query)] == [("ann", "its usual name")]
    said = graph.store.triples(iris.decisions_graph(BASE))
    assert NamedNode(PROV.Agent.value) in {triple.object for triple in said}


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda g: g.merge("clean harbors", "toll"), 'is called "clean harbors": there are "Clean harbours"'),
        (lambda g: g.merge("toll", "Toll"), "are one node already"),
        (lambda g: g.merge("toll", "41.5 decibels (2023)"), "is a figure that a text states"),
        (lambda g: g.merge("toll", "The Harbour Plan"), "is a document that was read: name it first"),
        (lambda g: g.split("toll"), '"toll" is what its node is named by: no other label'),
        (lambda g: g.split("tolls"), 'called "tolls": there are "toll"'),
        (lambda g: g.rename("toll", "通行费"), r"language of \"通行费\" is not clear: name it with --lang"),
        (lambda g: g.rename("toll", "toll"), "already"),
        (lambda g: g.rename("toll", " "), "not clear"),
        (lambda g: g.reject("toll", "promotes", "ferry crews"), 'No link says "toll promotes ferry crews": `policy'),
        (lambda g: g.reject("0123456789"), 'No link has the id "0123456789"'),
        (lambda g: g.reject("toll", "targets"), "give one word or three"),
        (lambda g: g.reject("toll", "targets", "crews of ferries"), 'called "crews of ferries": there are "ferry cr'),
        (lambda g: g.undo(1), "There is no decision 1: `policykg decisions KG` lists"),
        (lambda g: g.remove("plans/harbor.txt"), "no document .*: there are plans/harbour.txt"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(graph: KnowledgeGraph, call: object, words: str) -> None:
    before = sorted(map(str, graph.store.quads()))
    with pytest.raises(InputError, match=words) as error:
        call(graph)  # type: ignore[operator]
    assert "\n" not in str(error.value)
    assert sorted(map(str, graph.store.quads())) == before


def test_an_ambiguous_label_names_the_nodes(graph: KnowledgeGraph) -> None:
    graph.rename("fishing", "toll")
    with pytest.raises(InputError, match=r'"toll" names 2 nodes, kg:concept/en/fishing \(Concept\), kg:conc'):
        graph.merge("plan", "toll")
    graph.merge("kg:concept/en/toll", "kg:concept/en/fishing")
    graph.undo(2)
    with pytest.raises(InputError, match="taken back already"):
        graph.undo(2)


def test_decisions_survive_reopening_rebuilding_and_removal(folder: Path) -> None:
    before = state(folder)
    with KnowledgeGraph.open(folder, write=True) as graph:
        graph.merge("toll", "fishing")
        graph.reject("Berths", "conditionalOn", "carry a permit")
    decided = state(folder)
    assert len((folder / "decisions.tsv").read_text("utf-8").splitlines()) == 4
    with KnowledgeGraph.open(folder, write=True) as graph:
        graph.remove("plans/harbour.txt")
        graph.store.put(english(), RUN)
    assert state(folder) == decided != before
    with KnowledgeGraph.open(folder, write=True) as graph:
        graph.undo(2)
        graph.undo(1)
    assert state(folder) == before


def test_the_thesaurus_takes_a_new_name_and_gives_it_back(folder: Path) -> None:
    before = state(folder)
    with KnowledgeGraph.open(folder, write=True) as graph:
        graph.rename("quay", "wharf")
        assert graph.explain("x").concepts == ()
        labels = {
            (row["p"], row["l"]) for row in graph.query("SELECT ?p ?l { concept:quay ?p ?l FILTER(LANG(?l)='en') }")
        }
        assert {(p.rpartition("#")[2], label) for p, label in labels} == {("prefLabel", "wharf"), ("altLabel", "quay")}
        graph.merge("wharf", "toll")
        assert [one.concept.labels["zh"] for one in graph.listed() if one.concept.label() == "wharf"] == ["码头"]
    with KnowledgeGraph.open(folder, write=True) as graph:
        graph.undo(1)
        graph.undo(2)
    assert state(folder) == before


def test_a_decided_graph_keeps_to_the_shapes_and_declares_its_words(folder: Path) -> None:
    with KnowledgeGraph.open(folder, write=True) as graph:
        graph.merge("quay", "toll", why="all of it")
        graph.merge("ferry crews", "渡轮船员")
        graph.split("toll")
        graph.rename("Eastport", "Port East")
        graph.reject("Berths", "conditionalOn", "carry a permit")
        graph.undo(1)
        read = rdflib.Graph().parse(data=turtle(graph), format="turtle")
    validate = pytest.importorskip("pyshacl", reason="pyshacl is not installed").validate
    conforms, _, said = validate(read, shacl_graph=rdflib.Graph().parse(ROOT / "ontology" / "shapes.ttl"))
    assert conforms, said
    ontology = rdflib.Graph().parse(ROOT / "ontology" / "policykg.ttl")
    used = set(read.predicates()) | set(read.objects(None, rdflib.RDF.type))
    plain = (str(rdflib.RDF), str(rdflib.RDFS), str(rdflib.OWL))
    assert [term for term in used if not str(term).startswith(plain) and (term, None, None) not in ontology] == []


def turtle(graph: KnowledgeGraph) -> bytes:
    """The graph as `policykg export` writes it."""
    out = BytesIO()
    write(graph, out)
    return out.getvalue()


def test_a_file_changed_by_hand_or_by_a_program_that_stopped_is_made_up_for(folder: Path) -> None:
    before = state(folder)
    (folder / "decisions.tsv").write_text("merge\tkg:concept/en/toll\tkg:concept/en/fishing\n", "utf-8")
    with Store.open(folder) as store:
        store.curation.follow()
    merged = state(folder)
    assert merged != before
    (folder / "decisions.tsv").write_text("", "utf-8")
    with Store.open(folder) as store:
        store.curation.follow()
    assert state(folder) == before


def test_a_damaged_reading_is_named_before_anything_is_decided(folder: Path) -> None:
    (reading, *_) = sorted((folder / "readings").glob("plans-harbour*"))
    whole = reading.read_bytes()
    for broken in (whole[:100], b"", None):
        reading.unlink() if broken is None else reading.write_bytes(broken)
        with (
            KnowledgeGraph.open(folder, write=True) as graph,
            pytest.raises(StoreError, match=r"read of plans/harbour\.txt is missing or damaged: build again"),
        ):
            graph.merge("toll", "fishing")
    assert not (folder / "decisions.tsv").exists()
    with Store.open(folder) as store:
        assert not store.has("plans/harbour.txt", english().document.sha256, RUN)


def test_what_is_open_to_read_or_closed_decides_nothing(folder: Path) -> None:
    with KnowledgeGraph.open(folder) as graph, pytest.raises(StoreError, match="open it for writing"):
        graph.merge("toll", "fishing")
    assert not (folder / "decisions.tsv").exists()
    for closed in (graph, sample()):
        closed.close()
        with pytest.raises(StoreError, match="is closed"):
            closed.links()


def test_a_copy_can_be_decided_on(folder: Path, tmp_path: Path) -> None:
    with KnowledgeGraph.open(folder, write=True) as graph:
        graph.merge("toll", "fishing")
        graph.store.backup(tmp_path / "copy")
    with KnowledgeGraph.open(tmp_path / "copy", write=True) as graph:
        graph.undo(1)
        assert len(graph.explain("fishing").concepts) == 1


def test_the_nearest_come_first_and_the_thesaurus_counts(folder: Path) -> None:
    with KnowledgeGraph.open(folder) as graph:
        assert graph.listed("quays")[0].concept.labels["en"] == "quay"
        found = graph.listed("harbours, clean")
        assert found[0].concept.labels["en"].lower() == "clean harbours"


def test_a_line_without_labels_takes_those_of_the_thesaurus(folder: Path) -> None:
    (folder / "decisions.tsv").write_text("merge\tconcept:quay\tkg:concept/en/toll\n", "utf-8")
    with KnowledgeGraph.open(folder, write=True) as graph:
        graph.store.curation.follow()
        (concept,) = graph.explain("toll").concepts
        assert concept.labels == {"en": "quay", "zh": "码头"}
        assert concept.alternatives == ("toll", "wharf")
