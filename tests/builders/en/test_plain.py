"""The reading copy: what it leaves out, and that offsets lead back to the sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policykg.builders.languages.en.plain import plain


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
