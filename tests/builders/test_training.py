"""The sentences of our own grammars are whole trees, and conversion keeps words and blanks."""

from __future__ import annotations

from pathlib import Path

from spacy.vocab import Vocab

from policykg.builders.training.convert import read_conllu, to_doc
from policykg.builders.training.lemmas import tables
from policykg.builders.training.policy import english
from policykg.builders.training.policy.tree import conllu

DONT = """1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\twait\twait\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_
"""


def test_each_sentence_is_one_tree() -> None:
    for sentence in english.sentences(200):
        heads = [row[5] for row in sentence]
        assert heads.count(0) == 1
        for place in range(1, len(heads) + 1):
            seen = set[int]()
            while place and place not in seen:
                seen.add(place)
                place = heads[place - 1]
            assert place == 0


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
