"""Proper names: what is one, what is none, and which are the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from policykg.builders.names import recognise, titles_with_numbers

HERE = Path(__file__).parent


def lines(name: str) -> list[list[str]]:
    text = (HERE / name).read_text(encoding="utf-8")
    return [line.split(" | ") for line in text.splitlines() if not line.startswith("#")]


def key(label: str) -> str | None:
    name = recognise(label[3:], label[:2])
    return name and name.key


@pytest.mark.parametrize("labels", lines("same.txt"), ids=lambda labels: labels[0])
def test_one_name(labels: list[str]) -> None:
    assert len({key(label) for label in labels}) == 1 and key(labels[0]), [key(label) for label in labels]


@pytest.mark.parametrize("labels", lines("apart.txt"), ids=lambda labels: labels[0])
def test_names_stay_apart(labels: list[str]) -> None:
    assert len({key(label) for label in labels}) == len(labels)


@pytest.mark.parametrize("label", [label for (label,) in lines("none.txt")])
def test_no_name(label: str) -> None:
    assert key(label) is None


@pytest.mark.parametrize("language", ["en", "zh", "fr"])
def test_nothing_is_no_name(language: str) -> None:
    assert recognise("", language) is None and recognise("...", language) is None


@pytest.mark.parametrize(
    ("label", "kind", "start", "end"),
    [
        ("2016-2020", "Period", "2016", "2020"),
        ("2nd Five-Year Plan period", "Period", "1958", "1962"),
        ("3rd Five-Year Plan period", "Period", "1966", "1970"),
        ("by 2035", "Period", "", "2035"),
        ("Q2 2022", "Period", "2022-04", "2022-06"),
        ("9 March 2022", "Period", "2022-03-09", "2022-03-09"),
    ],
)
def test_years(label: str, kind: str, start: str, end: str) -> None:
    name = recognise(label, "en")
    assert name and (name.kind, name.start, name.end) == (kind, start, end)


def test_a_name_has_labels_in_both_languages_and_says_which_rule_knew_it() -> None:
    name = recognise("Jiangxi", "en")
    assert name and dict(name.labels) == {"en": "Jiangxi", "zh": "江西省"}
    assert (name.identifier, name.rule) == ("CN-JX", "region of China")


def test_titles_with_numbers() -> None:
    text = "按照《渡口管理的意见》（国发〔2031〕7号，以下简称《意见》）和《渡船名录》（附件）办理。"
    both = "《渡口管理的意见》(国发〔2031〕7号)"
    assert titles_with_numbers(text, "zh") == {"渡口管理的意见": both, "国发〔2031〕7号": both}
    assert "Ferry Data" in titles_with_numbers("See “Ferry Data” (M-31-07).", "en")
    assert not titles_with_numbers("See “Ferry Data” (annex).", "en")
