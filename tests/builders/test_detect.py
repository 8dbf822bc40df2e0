"""Languages are told by script; what is neither English nor Chinese is refused with a cure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policykg.builders.detect import language
from policykg.errors import InputError

FRENCH = "Le conseil municipal adopte le plan de transport pour les habitants du quartier et fixe les tarifs. " * 8
SHORT = "Die Stadt baut den Radweg und senkt die Preise für das Parken."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council extends the tram line.", "en"),
        ("市政府扩大公共交通服务范围。", "zh"),
        ("推进PPP项目和5G网络建设，扩大WiFi覆盖。", "zh"),
        ("The plan is called 规划 in Chinese and covers three districts.", "en"),
    ],
)
def test_script_tells_the_language(text: str, expected: str):
    assert language(text) == expected


@pytest.mark.parametrize(
    "text", ["Совет принял план развития города.", "都市計画をすすめるための方針です。", FRENCH, SHORT, "1, 2, 3"]
)
def test_other_languages_are_refused(text: str):
    with pytest.raises(InputError, match=r"plan\.txt .*--lang"):
        language(text, "plan.txt")


@given(st.text(max_size=200))
def test_any_text_has_a_language_or_an_error(text: str):
    try:
        assert language(text) in ("en", "zh")
    except InputError as error:
        assert str(error).endswith(".")
