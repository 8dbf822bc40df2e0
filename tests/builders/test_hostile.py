"""Whatever lies in a folder: the good is read, the bad named with its reason, and nothing else happens."""

from __future__ import annotations

from pathlib import Path

import pytest

from policykg.builders import guarded
from policykg.builders.guarded import attempt, read_all
from policykg.builders.limits import LIMITS, NO_LIMITS, Limits
from policykg.builders.source import Source
from policykg.errors import InputError
from policykg.graph.model import Document

from .hostile import GOOD, hostile


def test_the_good_one_is_read_and_each_bad_one_named(program, tmp_path: Path):
    folder = tmp_path / "in"
    folder.mkdir()
    refused = hostile(folder)
    before = {path.name for path in folder.iterdir()}
    result = program("build", folder, "-o", tmp_path / "kg")
    assert result.exit_code == 1 and isinstance(result.exception, SystemExit), result.exception
    said = result.stderr.splitlines()
    for name, word in refused.items():
        assert any(f"/{name}" in line and word in line for line in said), (name, result.stderr)
    assert len(said) == len(refused), result.stderr
    assert f"read 1, unchanged 0, failed {len(refused)}" in result.stdout
    assert {path.name for path in folder.iterdir()} == before
    assert {path.name for path in tmp_path.iterdir()} == {"in", "kg"}


@pytest.mark.parametrize(
    ("limits", "word"),
    [(Limits(bytes=10), "bytes"), (Limits(characters=10), "characters")],
)
def test_limits_are_named_and_can_be_lifted(tmp_path: Path, limits: Limits, word: str):
    path = tmp_path / "a.txt"
    path.write_text(GOOD, "utf-8")
    outcome = attempt(Source("a.txt", path), "auto", limits)
    assert isinstance(outcome, InputError) and word in str(outcome) and "--no-limits" in str(outcome)
    assert isinstance(attempt(Source("a.txt", path), "auto", NO_LIMITS), Document)


@pytest.mark.parametrize("error", [MemoryError(), RecursionError(), KeyError("x"), UnicodeError(), OSError(5, "bad")])
def test_any_error_of_a_reader_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception):
    def broken(*_: object, **__: object) -> Document:
        raise error

    monkeypatch.setattr(guarded, "read", broken)
    outcome = attempt(Source("a.txt", tmp_path / "a.txt"), "auto", LIMITS)
    assert isinstance(outcome, InputError) and "a.txt" in str(outcome) and str(outcome).endswith(".")


def test_a_file_that_takes_too_long_is_ended_and_the_next_one_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(guarded, "SMALL", len(GOOD))
    slow, quick = read_all(_sources(tmp_path), "auto", Limits(seconds=0.05), apart=True)
    assert isinstance(slow, InputError) and "seconds" in str(slow)
    assert isinstance(quick, Document)


def test_a_text_comes_back_from_its_process_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(guarded, "SMALL", 0)
    sources = _sources(tmp_path)
    assert list(read_all(sources, "auto", LIMITS, apart=True)) == [attempt(one, "auto", LIMITS) for one in sources]


def _sources(folder: Path) -> list[Source]:
    for name, text in (("large.txt", GOOD * 2), ("small.txt", GOOD)):
        (folder / name).write_text(text, "utf-8")
    return [Source(name, folder / name) for name in ("large.txt", "small.txt")]
