"""The way from documents to a graph, on the command line and in Python, over the example articles."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import policykg
from policykg.errors import InputError, StoreError


@pytest.fixture(scope="module")
def built(examples: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both articles in one graph folder. To read only."""
    folder = tmp_path_factory.mktemp("built") / "kg"
    policykg.build(examples, folder).close()
    return folder


def test_build_ends_with_a_summary(program, examples: list[Path], tmp_path: Path):
    result = program("build", *examples, "-o", tmp_path / "kg")
    assert result.exit_code == 0
    counts = {name: int(n) for name, n in re.findall(r"^  (\S.*?) {2,}(\d+)\s*$", result.stdout, re.MULTILINE)}
    assert counts["documents"] == 2
    assert counts["concepts"] > 100
    assert counts["links: promotes"] > 5
    assert counts["warnings"] == 0
    assert "read 2, unchanged 0, failed 0" in result.stdout
    assert result.stderr == ""


def test_building_again_reads_nothing(program, examples: list[Path], tmp_path: Path):
    first = program("build", examples[0], "-o", tmp_path / "kg")
    again = program("build", examples[0], "-o", tmp_path / "kg")
    assert "read 0, unchanged 1, failed 0" in again.stdout
    assert again.stdout.splitlines()[:-1] == first.stdout.splitlines()[:-1]


def test_ctrl_c_says_what_is_kept(program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    def stopped(_paths, _store, _settings, progress, *_):
        progress("a.txt", 0, 2)
        progress("b.txt", 1, 2)
        raise KeyboardInterrupt

    monkeypatch.setattr("policykg.builders.pipeline.build", stopped)
    result = program("build", tmp_path, "-o", tmp_path / "kg")
    assert result.exit_code == 130
    assert "1 document read before that is kept" in result.stderr and "same command again" in result.stderr


def test_base_and_least_confidence_are_kept(program, examples: list[Path], tmp_path: Path):
    base = "https://example.org/plans"
    assert program("build", examples[0], "-o", tmp_path / "kg", "--base", base, "--min-confidence", 1).exit_code == 0
    with policykg.open(tmp_path / "kg") as graph:
        assert graph.base == base
        assert all(link.confidence == 1 for link in graph.links())


def test_build_in_memory(examples: list[Path]):
    with policykg.build(examples[0]) as graph:
        assert graph.store.path is None
        assert graph.report is not None and graph.report.built == [examples[0].name]
        link = graph.links(relation="promotes")[0]
        first = link.evidences[0]
        assert graph.text(first.document)[first.start : first.end] == first.quote


def test_memory_and_folder_hold_the_same(examples: list[Path], built: Path):
    with policykg.build([str(path) for path in reversed(examples)]) as one, policykg.open(built) as other:
        assert one.links() == other.links()


def test_the_graph_can_be_seen_and_handed_on(built: Path, tmp_path: Path):
    with policykg.open(built) as graph:
        assert graph.to_networkx().number_of_edges() > 100
        assert graph.view(tmp_path / "graph.html").read_text("utf-8").startswith("<!")
        assert graph.export(tmp_path / "graph.ttl", "turtle").stat().st_size > 10_000


def test_a_document_that_fails_is_a_warning_where_another_is_read(examples: list[Path], tmp_path: Path):
    with pytest.warns(UserWarning, match=r"none\.txt"), policykg.build([examples[0], tmp_path / "none.txt"]) as graph:
        assert len(graph.documents()) == 1


def test_nothing_that_can_be_read_is_an_error(tmp_path: Path):
    with pytest.raises(InputError, match=r"none\.txt"):
        policykg.build(tmp_path / "none.txt")
    with pytest.raises(StoreError, match="does not exist"):
        policykg.open(tmp_path / "none")


def test_evaluate_scores_a_graph_against_itself_as_perfect(program, built: Path, tmp_path: Path):
    gold = tmp_path / "gold.jsonl"
    with policykg.open(built) as graph:
        link = graph.links(relation="requires")[0]
        found = link.evidences[0]
        stated = [e for other in graph.links() for e in other.evidences]
        said = [e for e in stated if (e.document, e.start) == (found.document, found.start)]
    line = {"doc": found.document, "lang": "en", "start": found.start, "end": found.end, "text": found.quote}
    ends = {"s": [found.subject_label], "r": ["requires"], "o": [found.object_label]}
    links = [{**ends, "q": {"modality": found.modality}, "optional": False}]
    gold.write_text(json.dumps({**line, "on_topic": True, "links": links}) + "\n", "utf-8")
    result = program("evaluate", gold, built, "--labels", 1, "--inside")
    assert result.exit_code == 0, result.output
    row = next(line.split() for line in result.stdout.splitlines() if line.split()[:1] == ["requires"])
    assert row[1:3] == ["1", "1"]
    assert f"1 required links; {len(said)} found" in result.stdout
    assert "modality right: 1 of 1" in result.stdout


def test_evaluate_without_gold(program, built: Path):
    result = program("evaluate", built)
    assert result.exit_code == 1
    assert "Gold and graph are needed" in result.stderr
