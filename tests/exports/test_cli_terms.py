"""`policykg terms`: the list and its scores, and what cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """A short document."""
    path = tmp_path / "note.txt"
    path.write_text("All ferry captains know the sandbank. The sandbank stops each ferry captain.\n", "utf-8")
    return path


def test_one_a_line(program, note: Path):
    result = program("terms", note)
    assert result.exit_code == 0, result.output
    assert {"sandbank", "ferry captain", "ferry captains"} <= set(result.stdout.splitlines())


def test_scores(program, note: Path, tmp_path: Path):
    result = program("terms", note, "--scores", "-o", tmp_path / "out.tsv")
    assert (result.exit_code, result.stdout) == (0, "")
    rows = [line.split("\t") for line in (tmp_path / "out.tsv").read_text("utf-8").splitlines()]
    assert ["2", "1", "sandbank"] in [row[1:] for row in rows]
    assert [float(row[0]) for row in rows] == sorted((float(row[0]) for row in rows), reverse=True)


def test_the_rest_of_the_batch_goes_on(program, note: Path, tmp_path: Path):
    (tmp_path / "empty.txt").write_text("", "utf-8")
    result = program("terms", tmp_path)
    assert result.exit_code == 1
    assert "sandbank" in result.stdout
    assert "empty.txt" in result.stderr


def test_unknown_language(program, note: Path):
    result = program("terms", note, "--lang", "xx")
    assert result.exit_code == 1
    assert "--lang" in result.stderr
