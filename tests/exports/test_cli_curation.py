"""The commands that set a graph right, over documents that were really read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import policykg
from policykg.errors import PolicykgError

TEXT = """The town council promotes cycle paths. Bicycle lanes reduce noise.
The council shall expand bicycle parking. Night flights increase noise.
"""


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """A folder with two documents."""
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "cycling.txt").write_text(TEXT, "utf-8")
    (folder / "trees.txt").write_text("Street trees reduce noise. The council promotes street trees.\n", "utf-8")
    return folder


@pytest.fixture
def kg(papers: Path, tmp_path: Path) -> Path:
    """The graph of both."""
    policykg.build(papers, tmp_path / "kg").close()
    return tmp_path / "kg"


def said(folder: Path) -> list[str]:
    """Every link of the graph in words."""
    with policykg.open(folder) as graph:
        return sorted(f"{link.subject_label} {link.relation} {link.object_label}" for link in graph.links())


def test_a_merge_is_told_kept_and_taken_back(program, kg: Path):
    before = said(kg)
    assert "bicycle lanes reduces noise" in [one.lower() for one in before]
    result = program("merge", kg, "cycle paths", "bicycle lanes", "--why", "one and the same", "--author", "ann")
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("decision 1: merge ")
    assert [one for one in said(kg) if "lanes" in one.lower()] == []
    listed = program("decisions", kg)
    assert "one and the same" in listed.stdout and "ann" in listed.stdout
    shown = program("concepts", kg)
    assert re.search(r"cycle paths \(.*bicycle lanes.*\)", shown.stdout, re.I)
    assert re.search("decision: bicycle lanes", shown.stdout, re.I)
    assert program("undo", kg, 1).exit_code == 0
    assert said(kg) == before
    assert "taken back" in program("decisions", kg).stdout


def test_a_link_is_rejected_by_the_id_that_explain_shows(program, kg: Path):
    shown = program("explain", kg, "night flights").stdout
    (id,) = re.findall(r"noise  ([0-9a-f]{10})$", shown, re.M)
    assert program("reject", kg, id, "--why", "not our matter").exit_code == 0
    assert [one for one in said(kg) if "flights" in one.lower()] == []
    assert id not in program("export", kg, "--format", "csv").stdout


def test_decisions_hold_for_documents_to_come_and_in_a_fresh_graph(program, kg: Path, papers: Path, tmp_path: Path):
    program("merge", kg, "noise", "bicycle parking")
    program("rename", kg, "noise", "din")
    (papers / "more.txt").write_text("The plan reduces bicycle parking. The mayor promotes noise.\n", "utf-8")
    result = program("build", papers, "-o", kg)
    assert "read 1, unchanged 2, failed 0" in result.stdout
    assert {one.split()[-1] for one in said(kg) if one.startswith(("The mayor", "mayor", "plan"))} == {"din"}
    fresh = program("build", papers, "-o", tmp_path / "fresh", "--decisions", kg / "decisions.tsv")
    assert fresh.exit_code == 0, fresh.output
    assert said(tmp_path / "fresh") == said(kg)
    again = program("build", papers, "-o", tmp_path / "fresh", "--decisions", kg / "decisions.tsv")
    assert "read 0, unchanged 3" in again.stdout
    assert (tmp_path / "fresh" / "decisions.tsv").read_bytes() == (kg / "decisions.tsv").read_bytes()


def test_a_file_of_decisions_is_applied_without_reading_again(program, kg: Path, papers: Path, tmp_path: Path):
    team = tmp_path / "team.tsv"
    team.write_text("merge\tkg:concept/en/noise\tkg:concept/en/bicycle-parking\n", "utf-8")
    result = program("build", papers, "-o", kg, "--decisions", team)
    assert "read 0, unchanged 2, failed 0" in result.stdout
    assert [one for one in said(kg) if "parking" in one] == []


def test_a_broken_file_of_decisions_ends_the_build_before_anything_is_written(program, kg: Path, papers: Path):
    team = papers.parent / "team.tsv"
    team.write_text("marge\tkg:a\tkg:b\n", "utf-8")
    result = program("build", papers, "-o", kg, "--decisions", team)
    assert result.exit_code == 1
    (line,) = result.stderr.splitlines()
    assert line.startswith(
        f'policykg: {team}, line 1: "marge" is no decision: write merge, split, rename, reject, undo'
    )
    assert not (kg / "decisions.tsv").exists()
    assert program("build", papers, "-o", papers.parent / "new", "--decisions", team).exit_code == 1
    assert not (papers.parent / "new").exists()


def test_candidates_for_a_merge_come_from_the_thesaurus_too(program, kg: Path):
    shown = program("concepts", kg, "--near", "household registration sistem").stdout
    assert shown.startswith("household registration system")
    assert "in the thesaurus only" in shown


def test_pairs_that_may_be_one_are_shown_and_nothing_is_merged(program, tmp_path: Path):
    (tmp_path / "beds.txt").write_text("The city funds hostels. The city funds hotels. The board repairs hostels.")
    program("build", tmp_path / "beds.txt", "-o", tmp_path / "kg")
    before = program("concepts", tmp_path / "kg").stdout
    assert "hostels  =?  hotels" in program("concepts", tmp_path / "kg", "--pairs").stdout
    assert program("concepts", tmp_path / "kg").stdout == before


def test_what_is_unknown_is_said_in_one_sentence(program, kg: Path):
    for words in (("merge", kg, "noise", "noize"), ("split", kg, "noize"), ("undo", kg, 7), ("remove", kg, "no.txt")):
        result = program(*words)
        assert result.exit_code == 1
        assert len(result.stderr.splitlines()) == 1
    assert "nothing was decided yet" in program("decisions", kg).stdout


def test_a_removed_document_leaves_and_comes_back(program, kg: Path, papers: Path):
    before = said(kg)
    assert program("remove", kg, "trees.txt").stdout == "removed trees.txt\n"
    assert [one for one in said(kg) if "trees" in one.lower()] == []
    program("build", papers, "-o", kg)
    assert said(kg) == before


def test_the_same_from_python(kg: Path):
    with policykg.open(kg) as graph, pytest.raises(PolicykgError, match="write=True"):
        graph.merge("cycle paths", "bicycle lanes")
    with policykg.open(kg, write=True) as graph:
        graph.merge("cycle paths", "bicycle lanes", why="the same")
        graph.undo(1)
        assert [decision.action for decision in graph.decisions()] == ["merge", "undo"]
