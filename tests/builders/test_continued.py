"""Items of a list that go on where its opening sentence broke off."""

from __future__ import annotations

from pathlib import Path

import pytest

import policykg
from policykg.builders.languages.en.opened import opened as english
from policykg.builders.languages.load import shipped
from policykg.builders.languages.zh.opened import opened as chinese
from policykg.builders.readers import read
from policykg.builders.sentences import sentences
from policykg.graph.model import Document, Passage, Sentence

needs_model = pytest.mark.skipif(
    not (shipped("en") / "parser" / "model").is_file(), reason="the English model is not built"
)


@pytest.mark.parametrize(
    ("lead", "kept"),
    [
        ("The harbour board shall:", "The harbour board shall"),
        ("The town will cut dust by:", "The town will cut dust by"),
        ("The fund helps the following groups:", "The fund helps"),
        ("Ferries must be cleaned in the following three ways:", "Ferries must be cleaned in"),
        ("The following:", ""),
        ("The board adopted three measures:", ""),
        ("Fees are as follows:", ""),
        ("For this by-law, the following definitions apply:", ""),
    ],
)
def test_an_english_opening_is_kept_up_to_its_gap(lead: str, kept: str) -> None:
    assert lead[: english(lead)] == kept


@pytest.mark.parametrize(("lead", "kept"), [("港务局应当：", "港务局应当"), ("主要任务如下：", "")])
def test_a_chinese_opening_is_kept_up_to_its_gap(lead: str, kept: str) -> None:
    assert lead[: chinese(lead)] == kept


def cut(*parts: tuple[str, str]) -> list[tuple[Document, Sentence]]:
    """The sentences of passages, each given by its kind and words."""
    text, passages = "", []
    for kind, words in parts:
        passages.append(Passage(len(text), len(text) + len(words), kind))
        text += words + "\n"
    document = Document("a.md", "", "en", text, tuple(passages))
    return [(document, sentence) for sentence in sentences(document)]


def test_an_item_goes_on_from_its_opening_and_every_character_keeps_its_place() -> None:
    found = cut(
        ("paragraph", "The board shall:"), ("list item", "(a) Dredge the canal;"), ("paragraph", "It opens soon.")
    )
    assert [one.text for _, one in found] == ["The board shall:", "The board shall dredge the canal;", "It opens soon."]
    document, item = found[1]
    assert item.text[item.lead :] == "dredge the canal;"
    assert document.text[slice(*item.span(item.lead, len(item.text)))] == "Dredge the canal;"
    assert document.text[slice(*item.span(0, 9))] == "The board"
    assert document.text[item.start : item.end] == "(a) Dredge the canal;"


def test_a_list_within_a_list_is_left_as_it_stands() -> None:
    found = cut(
        ("paragraph", "The board shall:"), ("list item", "(a) repair:"), ("list item", "(i) the piers;"),
        ("list item", "(ii) the locks."),
    )  # fmt: skip
    assert [one.lead for _, one in found] == [0, 0, 0, 0]


def test_plain_lines_do_not_go_on() -> None:
    assert [one.lead for _, one in cut(("paragraph", "The board shall:"), ("paragraph", "Boats wait."))] == [0, 0]


@needs_model
def test_the_subject_of_the_opening_is_the_subject_of_its_items(tmp_path: Path) -> None:
    file = tmp_path / "plan.md"
    file.write_text("# Plan\n\nThe harbour board shall:\n\n- reduce mooring fees;\n- promote night ferries.\n")
    with policykg.build(file) as graph:
        said = {(link.subject_label, link.relation, link.object_label): link for link in graph.links()}
        link = said["harbour board", "promotes", "night ferries"]
        assert link.evidences[0].quote == "- promote night ferries."
        assert graph.text("plan.md")[slice(*link.evidences[0].subject_span)] == "harbour board"
        assert ("harbour board", "reduces", "mooring fees") in said
    assert len(read(file).passages) == 4
