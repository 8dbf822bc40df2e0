"""Whatever is wrong with what the user gave gets one clear sentence, exit status 1 and no traceback."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from policykg.graph.store import Store

TEXT = "The city promotes the reform of the land market. The county shall build a new bridge.\n"


def sentence(result) -> str:
    """The one sentence that the program complained with."""
    assert result.exit_code == 1, result.output
    assert isinstance(result.exception, SystemExit)
    lines = result.stderr.splitlines()
    assert len(lines) == 1, result.stderr
    return lines[0].removeprefix("policykg: ")


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A document that can be read."""
    path = tmp_path / "good.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_missing_file(program, tmp_path: Path):
    said = sentence(program("build", tmp_path / "none.txt", "-o", tmp_path / "kg"))
    assert "none.txt" in said and "no such file" in said


def test_empty_file(program, tmp_path: Path):
    (tmp_path / "empty.txt").touch()
    assert "empty.txt is empty" in sentence(program("build", tmp_path / "empty.txt", "-o", tmp_path / "kg"))


def test_binary_file_named_txt(program, tmp_path: Path):
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 4)
    said = sentence(program("build", tmp_path / "picture.txt", "-o", tmp_path / "kg"))
    assert "picture.txt" in said and "binary" in said


def test_unknown_language(program, good: Path, tmp_path: Path):
    said = sentence(program("build", good, "-o", tmp_path / "kg", "--lang", "tlh"))
    assert "'tlh'" in said and "en, zh" in said
    assert not (tmp_path / "kg").exists()


def test_folder_without_documents(program, tmp_path: Path):
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "a.jpg").touch()
    result = program("build", folder, "-o", tmp_path / "kg")
    assert "photos" in sentence(result)
    assert "a.jpg" in result.stdout


@pytest.mark.parametrize("text", ["@prefix broken", "", "<a> <b> <c> ."])
def test_broken_ontology(program, good: Path, tmp_path: Path, text: str):
    file = tmp_path / "mine.ttl"
    file.write_text(text, "utf-8")
    assert "mine.ttl" in sentence(program("build", good, "-o", tmp_path / "kg", "--ontology", file))


def test_missing_ontology(program, good: Path, tmp_path: Path):
    said = sentence(program("build", good, "-o", tmp_path / "kg", "--ontology", tmp_path / "gone.ttl"))
    assert "gone.ttl" in said


def test_unknown_pipeline(program, good: Path, tmp_path: Path):
    said = sentence(program("build", good, "-o", tmp_path / "kg", "--lang", "en", "--model", "xx_none_here"))
    assert "xx_none_here" in said


def test_base_that_is_no_iri(program, good: Path, tmp_path: Path):
    assert "no iri" in sentence(program("build", good, "-o", tmp_path / "kg", "--base", "no iri"))


def test_output_folder_that_holds_something_else(program, good: Path, tmp_path: Path):
    assert "other files" in sentence(program("build", good, "-o", tmp_path))


@pytest.mark.parametrize("query", ["SELECT", "SELECT ?s { ?s none:such ?o }", "DROP ALL"])
def test_bad_query(program, small_graph: Path, query: str):
    assert "query is wrong" in sentence(program("query", small_graph, query))


@pytest.mark.parametrize(
    "words", [(), ("ASK {}", "--name", "causes"), ("--file", "none.rq"), ("--name", "no-such-name")]
)
def test_no_single_query(program, small_graph: Path, words: tuple[str, ...]):
    sentence(program("query", small_graph, *words))


def test_query_file_that_is_no_text(program, small_graph: Path, tmp_path: Path):
    (tmp_path / "q.rq").write_bytes(b"\xff\xfe\x00\xd8")
    assert "not UTF-8" in sentence(program("query", small_graph, "--file", tmp_path / "q.rq"))


def test_no_graph(program, tmp_path: Path):
    assert "does not exist" in sentence(program("query", tmp_path / "kg", "ASK {}"))
    assert "no policykg graph" in sentence(program("query", tmp_path, "ASK {}"))


def test_store_that_another_process_writes(program, good: Path, small_graph: Path, tmp_path: Path):
    folder = tmp_path / "kg"
    shutil.copytree(small_graph, folder)
    with Store.open(folder):
        assert "in use" in sentence(program("query", folder, "ASK {}"))
        assert "in use" in sentence(program("build", good, "-o", folder))


def test_unknown_format(program, small_graph: Path):
    assert "turtle" in sentence(program("export", small_graph, "--format", "stone"))


def test_file_that_cannot_be_written(program, small_graph: Path, tmp_path: Path):
    said = sentence(program("export", small_graph, "--format", "csv", "-o", tmp_path / "none" / "x.csv"))
    assert "x.csv" in said


def test_failed_export_leaves_the_old_file(program, small_graph: Path, tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text("old", "utf-8")
    sentence(program("view", small_graph, "-o", page, "--focus", "nothing of the kind"))
    assert page.read_text("utf-8") == "old"
    assert list(tmp_path.iterdir()) == [page]


def test_focus_that_nothing_is_called(program, small_graph: Path, tmp_path: Path):
    assert "nowhere" in sentence(program("view", small_graph, "-o", tmp_path / "x.html", "--focus", "nowhere"))


def test_the_others_go_on_and_the_failed_are_listed_last(program, good: Path, tmp_path: Path):
    (tmp_path / "empty.txt").touch()
    result = program("build", good, tmp_path / "empty.txt", tmp_path / "none.txt", "-o", tmp_path / "kg")
    assert result.exit_code == 1
    assert "read 1, unchanged 0, failed 2" in result.stdout
    assert {line.split()[1].rsplit("/", 1)[-1] for line in result.stderr.splitlines()} == {"empty.txt", "none.txt:"}
    assert result.output.splitlines()[-1].startswith("policykg: ")


def test_unknown_kind_in_a_folder_is_listed_and_no_failure(program, good: Path, tmp_path: Path):
    (tmp_path / "sheet.xls").touch()
    result = program("build", tmp_path, "-o", tmp_path.with_name(tmp_path.name + "-kg"))
    assert result.exit_code == 0
    assert "sheet.xls" in result.stdout
