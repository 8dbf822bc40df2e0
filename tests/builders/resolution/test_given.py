"""Short names that a document gives to long ones."""

from __future__ import annotations

import pytest

from policykg.builders.resolution.given import given_names, spelled_by


def given(text: str, language: str = "en", mentioned: dict[int, str] | None = None) -> dict[str, str]:
    return {form: one.long for form, one in given_names(text, language, mentioned or {}).items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'The Harbour Renewal Plan of Westport (hereinafter referred to as the "Plan") begins. The plan is long.',
            {"plan": "Harbour Renewal Plan of Westport"},
        ),
        (
            'In May the council issued "Ten Measures for Quiet Streets" (hereinafter called the "Ten Measures").',
            {"ten measure": "Ten Measures for Quiet Streets"},
        ),
        (
            "The regional ferry authority (RFA) and other bodies (see below) met; small island grants (SIGs) follow.",
            {"rfa": "regional ferry authority", "sig": "small island grants"},
        ),
        ("ARG (annual road grant) is paid in May.", {"arg": "annual road grant"}),
        ("Use of tidal lagoon power, or TLP for short, is growing.", {"tlp": "tidal lagoon power"}),
        ("It binds the National Board of Bridges (the “Board”).", {"board": "National Board of Bridges"}),
    ],
)
def test_a_text_gives_a_short_name(text: str, expected: dict[str, str]) -> None:
    assert given(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Several harbours were closed (ABC).",
        "The old market (“Little Venice”) was repaired.",
        "The buyer and the seller (together, the “Parties”) agree.",
        'The Bus Fund (hereinafter "the Fund") pays. The Rail Fund (hereinafter "the Fund") does not.',
    ],
)
def test_a_text_gives_none(text: str) -> None:
    assert given(text) == {}


def test_chinese_short_names() -> None:
    text = "《滨海市港口更新规划》（以下简称《规划》）已经公布。市港口管理办公室（以下简称港口办）负责解释。"
    assert given(text, "zh") == {"规划": "滨海市港口更新规划", "港口办": "市港口管理办公室"}


def test_a_chinese_name_begins_behind_its_verb_or_where_the_mention_does() -> None:
    text = "县政府设立河道清淤基金（下称清淤基金）。"
    assert given(text, "zh") == {"清淤基金": "河道清淤基金"}
    assert given("甲乙河道清淤基金（下称清淤基金）。", "zh", {8: "河道清淤基金"}) == {"清淤基金": "河道清淤基金"}


def test_a_name_for_several_together_is_no_short_name() -> None:
    assert given("公交公司、地铁公司（以下统称运营单位）应当公布票价。", "zh") == {}


def test_capitals_tell_a_name_from_a_word() -> None:
    names = given_names("Villages apply to the Rural Power Trust (the “Trust”).", "en", {})
    assert names["trust"].means("Trust")
    assert not names["trust"].means("trust")
    assert names["trust"].words == "Rural Power Trust (the “Trust”)"


@pytest.mark.parametrize(
    ("before", "short", "long"),
    [
        ("asked the Harbour Bureau", "HARB", "Harbour Bureau"),
        ("under the Parks and Forestry Office", "PXFO", ""),
        ("under the Parks and Forestry Office", "PFO", "Parks and Forestry Office"),
        ("under the Parks and Forestry Office", "PARFO", "Parks and Forestry Office"),
        ("with a harbour bureau", "HARB", ""),
    ],
)
def test_beginnings_of_a_capitalised_name_spell_it_too(before: str, short: str, long: str) -> None:
    assert spelled_by(before, short) == long
