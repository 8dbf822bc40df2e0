"""The commands that ask a graph, on a small one made by hand."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
import rdflib

from policykg.exports.cli.sentence import pieces, place
from policykg.graph.knowledge_graph import KnowledgeGraph

LINKS = "SELECT ?s ?o { ?s pkg:promotes ?o }"


def test_query_shows_a_table(program, small_graph: Path):
    result = program("query", small_graph, "SELECT ?label { ?c skos:prefLabel ?label } ORDER BY ?label")
    assert result.exit_code == 0
    assert [line.strip() for line in result.stdout.splitlines() if line.strip()][-1] == "the depot"


def test_query_of_yes_or_no(program, small_graph: Path):
    assert program("query", small_graph, "ASK { ?s pkg:promotes ?o }").stdout == "yes\n"
    assert program("query", small_graph, "ASK { ?s pkg:restricts ?o }").stdout == "no\n"


def test_query_that_constructs_shows_its_triples(program, small_graph: Path):
    result = program("query", small_graph, "CONSTRUCT { ?s pkg:promotes ?o } WHERE { ?s pkg:promotes ?o }")
    assert "pkg:promotes" in result.stdout


@pytest.mark.parametrize("form", ["json", "csv", "xml"])
def test_query_formats(program, small_graph: Path, form: str):
    out = program("query", small_graph, LINKS, "--format", form).stdout
    if form == "json":
        assert len(json.loads(out)["results"]["bindings"]) == 1
    elif form == "csv":
        assert len(list(csv.DictReader(io.StringIO(out)))) == 1
    else:
        assert len(ElementTree.fromstring(out).findall(".//{*}result")) == 1


def test_query_from_a_file(program, small_graph: Path, tmp_path: Path):
    file = tmp_path / "q.rq"
    file.write_text("ASK { ?s pkg:promotes ?o }", "utf-8")
    assert program("query", small_graph, "--file", file).stdout == "yes\n"


def test_explain_marks_the_words_and_names_the_place(program, small_graph: Path):
    result = program("explain", small_graph, "night buses")
    assert "[Night buses] *promote* [late shopping]." in result.stdout
    assert "buses.txt, line 1, characters 0 to 34" in result.stdout
    assert "[The depot] must not *restrict* [night buses]." in result.stdout
    assert "prohibition · negated" in result.stdout
    assert "2 links" in result.stdout


def test_explain_between_two(program, small_graph: Path):
    result = program("explain", small_graph, "late shopping", "night buses")
    assert "promotes" in result.stdout
    assert "restricts" not in result.stdout


def test_explain_of_an_unknown_name_tells_what_is_alike(program, small_graph: Path):
    result = program("explain", small_graph, "night bus")
    assert result.exit_code == 1
    assert 'called "night bus"' in result.stderr
    assert '"night buses"' in result.stderr


def test_export_writes_turtle(program, small_graph: Path, tmp_path: Path):
    file = tmp_path / "graph.ttl"
    assert program("export", small_graph, "--format", "turtle", "-o", file).exit_code == 0
    assert len(rdflib.Graph().parse(file)) > 20


def test_export_to_standard_output(program, small_graph: Path):
    rows = list(csv.DictReader(io.StringIO(program("export", small_graph, "--format", "csv").stdout)))
    assert [row["relation"] for row in rows] == ["promotes", "restricts"]


def test_view_writes_a_page(program, small_graph: Path, tmp_path: Path):
    page = tmp_path / "graph.html"
    assert program("view", small_graph, "-o", page, "--focus", "night buses").exit_code == 0
    assert "late shopping" in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("spans", "shown"),
    [
        ([(0, 3), (4, 7), (8, 11)], "[one] *two* [six]"),
        ([(0, 11), (4, 7), (8, 11)], "[one *two* [six]]"),
        ([(0, 7), (4, 7), (4, 11)], "[one [*two*] six]"),
        ([(-9, -2), (4, 7), (8, 40)], "one *two* six"),
        ([(0, 0), (4, 7), (4, 4)], "one *two* six"),
    ],
)
def test_marks_may_lie_in_one_another_or_outside(spans: list[tuple[int, int]], shown: str):
    marks = list(zip(spans, ("[]", "**", "[]"), ("", "", ""), strict=True))
    shifted = [((start + 5, end + 5), signs, style) for (start, end), signs, style in marks]
    assert "".join(words for words, _ in pieces("one\ntwo six", 5, shifted)) == shown


def test_text_is_what_the_offsets_count_in(program, small_graph: Path):
    with KnowledgeGraph.open(small_graph) as graph:
        held = graph.text("buses.txt")
    assert program("text", small_graph, "buses.txt").stdout == held
    refused = program("text", small_graph, "busses.txt")
    assert refused.exit_code == 1 and '"buses.txt"' in refused.stderr


def test_a_derived_text_has_no_lines(small_graph: Path):
    with KnowledgeGraph.open(small_graph) as graph:
        found = replace(graph.links()[0].evidences[0], page=7, start=0)
    assert ", line" not in str(place(found, None)) and "page 7" in str(place(found, None))
    assert ", line 1," in str(place(found, "Words."))
