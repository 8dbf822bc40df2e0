"""Short names that a document gives to long ones."""

from __future__ import annotations

from policykg.builders.aliases import aliases


def test_hereinafter() -> None:
    text = 'The Harbour Renewal Plan of Westport (hereinafter referred to as the "Plan") begins. The plan is long.'
    assert aliases(text, "en") == {"plan": "Harbour Renewal Plan of Westport"}


def test_quoted_title_before_hereinafter() -> None:
    text = 'In May the council issued "Ten Measures for Quiet Streets" (hereinafter called the "Ten Measures").'
    assert aliases(text, "en") == {"ten measure": "Ten Measures for Quiet Streets"}


def test_initials_spell_the_name() -> None:
    text = "The regional ferry authority (RFA) and other bodies (see below) met; small island grants (SIGs) follow."
    assert aliases(text, "en") == {"rfa": "regional ferry authority", "sig": "small island grants"}


def test_letters_that_spell_nothing_name_nothing() -> None:
    assert aliases("Several harbours were closed (ABC).", "en") == {}


def test_chinese_short_names() -> None:
    text = "《滨海市港口更新规划》（以下简称《规划》）已经公布。市港口管理办公室（以下简称港口办）负责解释。"
    assert aliases(text, "zh") == {"规划": "《滨海市港口更新规划》", "港口办": "市港口管理办公室"}
