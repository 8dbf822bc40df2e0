"""`policykg extract`: the open layer of a document and of single sentences."""

from __future__ import annotations

import json
from pathlib import Path

import pytest


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """A short document."""
    path = tmp_path / "note.txt"
    path.write_text("The council opened a library in March. Volunteers run the library.\n", "utf-8")
    return path


def test_document_as_table(program, note: Path):
    result = program("extract", note, "--open")
    assert result.exit_code == 0, result.output
    head, *rows = [line.split("\t") for line in result.stdout.splitlines()]
    assert head[2:5] == ["subject", "relation", "object"]
    text = note.read_text("utf-8")
    assert rows
    for row in rows:
        for words, spans in zip(row[2:5], row[5:8], strict=True):
            pairs = [span.split("-") for span in spans.split()]
            assert words == " ".join(text[int(start) : int(end)] for start, end in pairs)
    assert ["Volunteers", "run", "the library"] in [row[2:5] for row in rows]


def test_document_as_json_lines(program, note: Path, tmp_path: Path):
    result = program("extract", note, "--open", "--format", "jsonl", "-o", tmp_path / "out.jsonl")
    assert (result.exit_code, result.stdout) == (0, "")
    records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    text = note.read_text("utf-8")
    assert records
    for record in records:
        assert record["document"] == "note.txt"
        start, end = record["subject"]["spans"][0]
        assert text[start:end].startswith(record["subject"]["tokens"][0])


def test_sentences_keep_their_words(program, tmp_path: Path):
    source, target = tmp_path / "in.tsv", tmp_path / "out.tsv"
    source.write_text("7\tThe Council 's staff opened a well-known library .\n\n8\tTrees cool streets .\n", "utf-8")
    result = program("extract", "--open", "--sentences", source, "-o", target)
    assert result.exit_code == 0, result.output
    rows = [line.split("\t") for line in target.read_text("utf-8").splitlines()]
    assert {row[0] for row in rows} <= {"7", "8"}
    assert all(len(row) == 4 and all(row) for row in rows)
    assert ["7", "The Council 's staff", "opened", "a well-known library"] in rows


def test_chinese_sentences(program, tmp_path: Path):
    source = tmp_path / "in.tsv"
    source.write_text("甲\t镇 政 府 修 建 了 图 书 馆 。\n", "utf-8")
    result = program("extract", "--open", "--lang", "zh", "--sentences", source)
    assert result.stdout == "甲\t镇政府\t修建\t图书馆\n"


def test_the_same_again(program, note: Path):
    assert program("extract", note, "--open").stdout == program("extract", note, "--open").stdout


def test_no_sentences_no_triples(program, tmp_path: Path):
    (tmp_path / "in.tsv").write_text("\n", "utf-8")
    result = program("extract", "--open", "--sentences", tmp_path / "in.tsv")
    assert (result.exit_code, result.stdout) == (0, "")


@pytest.mark.parametrize(
    ("words", "cure"),
    [
        (["NOTE"], "--open"),
        (["NOTE", "--open", "--format", "xml"], "tsv, jsonl"),
        (["--open"], "--sentences"),
        (["NOTE", "--open", "--sentences", "NOTE"], "--sentences"),
        (["--open", "--sentences", "NOTE"], "id<TAB>sentence"),
        (["--open", "--sentences", "missing.tsv"], "check the path"),
        (["NOTE", "--open", "--lang", "fr"], "auto, en or zh"),
        (["NOTE", "--open", "-o", "missing/out.tsv"], "folder that exists"),
    ],
)
def test_bad_input_is_one_sentence(program, note: Path, words: list[str], cure: str):
    result = program("extract", *[str(note) if word == "NOTE" else word for word in words])
    assert result.exit_code == 1
    assert result.stderr.startswith("policykg: ") and result.stderr.count("\n") == 1
    assert cure in result.stderr


def test_sentences_in_another_encoding(program, tmp_path: Path):
    (tmp_path / "in.tsv").write_bytes("1\t图书馆".encode("gb18030"))
    result = program("extract", "--open", "--sentences", tmp_path / "in.tsv")
    assert result.exit_code == 1 and "UTF-8" in result.stderr
