"""The sentences of our own grammars are whole trees, and conversion keeps words and blanks."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest
import srsly
from spacy.vocab import Vocab

from policykg.builders.training.convert import Row, read_conllu, to_doc
from policykg.builders.training.lemmas import tables
from policykg.builders.training.own import TREES, split
from policykg.builders.training.policy import english
from policykg.builders.training.policy.tree import conllu
from policykg.builders.training.raw import raw

DONT = """1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\twait\twait\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_
"""


def is_tree(sentence: list[Row]) -> bool:
    """Whether one word is the root and every other one hangs on it."""
    heads = [row[5] for row in sentence]
    for place in range(1, len(heads) + 1):
        seen = set[int]()
        while place and place not in seen:
            seen.add(place)
            place = heads[place - 1]
        if place:
            return False
    return heads.count(0) == 1


def test_each_drawn_sentence_is_one_tree() -> None:
    assert all(is_tree(sentence) for sentence in english.sentences(200))


@pytest.mark.parametrize("code", ["en", "zh"])
def test_each_own_sentence_is_one_tree(code: str) -> None:
    trees = list(read_conllu(TREES / f"{code}.conllu"))
    assert len(trees) >= 300
    assert all(is_tree(tree) for tree in trees)


@pytest.mark.parametrize("code", ["en", "zh"])
def test_what_is_held_back_is_not_trained_on(code: str, tmp_path: Path) -> None:
    train, test = ({tuple(row[0] for row in tree) for tree in read_conllu(path)} for path in split(code, tmp_path))
    assert test and not train & test


def test_running_text_is_cut_into_pieces(tmp_path: Path) -> None:
    sentence = "The harbour board shall keep the quay open to fishing boats in winter.\n"
    (tmp_path / "a.txt").write_text(sentence * 20 + "\nshort\n", "utf-8")
    with tarfile.open(tmp_path / "texts.tar.gz", "w:gz") as archive:
        archive.add(tmp_path / "a.txt", "a.txt")
    raw(tmp_path / "texts.tar.gz", tmp_path / "raw.jsonl")
    pieces = [line["text"] for line in srsly.read_jsonl(tmp_path / "raw.jsonl")]
    assert sum(piece.count("harbour") for piece in pieces) == 18  # two at the end are too short a piece
    assert all(piece.endswith("winter.") and "\n" not in piece for piece in pieces)


def test_sentences_are_drawn_alike() -> None:
    assert conllu(english.sentences(20)) == conllu(english.sentences(20))


def test_conllu_comes_back(tmp_path: Path) -> None:
    drawn = list(english.sentences(50))
    path = tmp_path / "policy.conllu"
    path.write_text(conllu(drawn), encoding="utf-8")
    for one, other in zip(drawn, read_conllu(path), strict=True):
        assert [row[:7] for row in one] == [(*row[:4], row[4], *row[5:7]) for row in other]


def test_no_blank_inside_a_word(tmp_path: Path) -> None:
    path = tmp_path / "dont.conllu"
    path.write_text(DONT + "\n", encoding="utf-8")
    assert to_doc(Vocab(), read_conllu(path)).text.strip() == "They don't wait."


def test_lemma_tables_hold_what_the_rules_miss(tmp_path: Path) -> None:
    path = tmp_path / "dont.conllu"
    path.write_text("1\tWent\tgo\tVERB\tVBD\t_\t0\troot\t_\t_\n\n", encoding="utf-8")
    lookups = tables(read_conllu(path), ["tax"])
    assert lookups.get_table("lemma_exc")["verb"]["went"] == ["go"]
    assert "tax" in lookups.get_table("lemma_index")["verb"]
