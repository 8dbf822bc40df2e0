"""The reading copy: what it leaves out, and that offsets lead back to the sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policykg.builders.languages import language
from policykg.builders.languages.en.plain import plain

from .support import Link, findings, links, needs_model


@pytest.mark.parametrize(
    ("text", "copy"),
    [
        ("The Water Board (WB) meets.", "The Water Board meets."),
        ("Article 12: Schools shall open early.", "Schools shall open early."),
        ("(3) Keep the rivers clean.", "Keep the rivers clean."),
        ("The plan was revised.[^4]", "The plan was revised."),
        ("It covers Directives 2001/11/EC, 2003/54/EC and (EU) 2018/20.", "It covers Directives."),
        ("The “green belt” grows.", "The green belt grows."),
    ],
)
def test_leaves_out_what_names_nothing(text: str, copy: str) -> None:
    assert plain(text).text == copy


@pytest.mark.parametrize(
    "text",
    [
        "Fruit (such as pears) is taxed.",
        "Article 3 of the Charter applies.",
        "In 2010 the county grew.",
        "See Rule (EU) 7.",
    ],
)
def test_keeps_what_says_something(text: str) -> None:
    assert plain(text).text == text


def test_a_list_of_acts_keeps_its_members() -> None:
    copy = plain("It follows Directives 2001/11/EC and (EU) 2018/20 and Regulation (EU) No 5/2014 closely.")
    assert list(copy.acts.values()) == [("Directive 2001/11/EC", "Directive (EU) 2018/20", "Regulation (EU) No 5/2014")]


@given(st.text(alphabet="ab AB(),.[]^1“”-\"'", max_size=60))
def test_every_character_has_its_place(text: str) -> None:
    copy = plain(text)
    assert len(copy.origin) == len(copy.text) + 1
    assert list(copy.origin) == sorted(copy.origin)
    if not copy.acts:
        assert all(copy.text[i] in (text[copy.origin[i]], "-") for i in range(len(copy.text)))


@needs_model
@pytest.mark.parametrize(
    ("sentence", "link"),
    [
        (
            "Member States shall, where appropriate, adopt stricter rules.",
            ("Member States", "establishes", "stricter rules"),
        ),
        (
            "The council may, through the Joint Water Office, build new canals.",
            ("new canals", "achievedThrough", "Joint Water Office"),
        ),
        ("All ports shall, in accordance with Article 5, reduce noise.", ("ports", "reduces", "noise")),
    ],
)
def test_reads_what_stands_between_modal_and_verb(sentence: str, link: Link) -> None:
    assert link in links(sentence)


@needs_model
def test_offsets_of_a_moved_phrase_lead_back() -> None:
    sentence = "The council may, through the Joint Water Office, build new canals."
    for finding in findings(sentence):
        for end in (finding.subject, finding.object):
            assert end.kind == "Measure" or sentence[end.start : end.end] == end.label


def test_curled_apostrophes_are_straight_to_the_parser():
    assert language("en").prepare("the depots’ doors") == "the depots' doors"


@needs_model
def test_a_manner_is_no_end_of_a_link() -> None:
    found = links("The agency shall implement the plan in a fair and open manner.")
    assert not any("manner" in end for subject, _, object_ in found for end in (subject, object_))
