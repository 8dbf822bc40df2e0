"""What two wordings of one label have in common."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policykg.builders.normal import compound_form, normal_form

NAMES = st.text(st.sampled_from("abeo of for the organised ferries -'’“”的目治理体系"), max_size=40)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The Organisation of Harbours", "organization of harbor"),
        ("co-operative day-care", "cooperative daycare"),
        ("Women’s rights", "woman right"),
        ("programmes", "program"),
        ("twenty-first centres", "twenty-1st center"),
        ("kilometres travelled", "kilometer traveled"),
    ],
)
def test_one_normal_form(a: str, b: str) -> None:
    assert normal_form(a, "en") == normal_form(b, "en")


@pytest.mark.parametrize("word", ["enterprise", "supervise", "otherwise", "hour", "fundraising", "disable", "precise"])
def test_words_that_have_one_spelling_keep_it(word: str) -> None:
    assert normal_form(word, "en") == word


@pytest.mark.parametrize(("a", "b"), [("goods", "good"), ("customs", "custom"), ("AIDS", "aid")])
def test_plurals_that_are_other_words(a: str, b: str) -> None:
    assert normal_form(a, "en") != normal_form(b, "en")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("quality of ferry services", "ferry service quality"),
        ("tax on old cars", "old car tax"),
        ("reform of the system for the registration of boats", "boat registration system reform"),
        ("the rights of children", "children’s rights"),
    ],
)
def test_one_order(a: str, b: str) -> None:
    assert compound_form(a, "en") == compound_form(b, "en")


@pytest.mark.parametrize(
    "name",
    ["transfers from regions to towns", "Bank of Westland", "sale of boats to crews", "hepatitis a", "grants to towns"],
)
def test_orders_that_say_something_stay(name: str) -> None:
    assert compound_form(name, "en") == normal_form(name, "en")


def test_chinese_particles() -> None:
    assert compound_form("渔港的管理体系", "zh") == compound_form("渔港管理体系", "zh") == "渔港管理体系"
    assert compound_form("缴纳的税款", "zh") == "缴纳的税款"
    assert compound_form("旅行目的地区", "zh") == "旅行目的地区"
    assert compound_form("《中华人民共和国渡口法》", "zh") == "渡口法"


def test_years_and_brackets_of_any_width() -> None:
    assert normal_form("规划（2011—2015年）", "zh") == normal_form("规划(2011-2015)", "zh")


@given(NAMES, st.sampled_from(("en", "zh")))
def test_forms_of_any_words(label: str, language: str) -> None:
    assert bool(normal_form(label, language)) == bool(compound_form(label, language)) == bool(label)
