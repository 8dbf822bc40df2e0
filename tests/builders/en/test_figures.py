"""Which figures an English sentence states, and of what."""

from __future__ import annotations

import pytest

from .support import Link, links, needs_model, relations

MEASURED: list[tuple[str, Link]] = [
    ("Grain output reached 12 million tonnes in 2021.", ("Grain output", "measuredBy", "12 million tonnes (2021)")),
    ("The ratio of teachers to pupils is 1:19.", ("ratio of teachers", "measuredBy", "1:19")),
    ("The protected area is about 4.5 million ha.", ("protected area", "measuredBy", "about 4.5 million ha")),
    ("We saw a 12% drop in the number of road accidents.", ("road accidents", "measuredBy", "12%")),
    ("Extend the notice period from two weeks to four weeks.", ("notice period", "measuredBy", "four weeks")),
    (
        "Per capita emissions fell to 3.7 tCO2e in 2020 over a 10 year period.",
        ("Per capita emissions", "measuredBy", "3.7 tCO2e (2020)"),
    ),
    ("The island has a coastline of 7,517 km.", ("coastline", "measuredBy", "7,517 km")),
]


@needs_model
@pytest.mark.parametrize(("sentence", "link"), MEASURED)
def test_measures(sentence: str, link: Link) -> None:
    assert link in links(sentence)


@needs_model
@pytest.mark.parametrize(
    "sentence",
    [
        "Relax the rules for cities with a population of 2 million people.",
        "The review of 2015 was published.",
        "The rules will be kept for two years.",
    ],
)
def test_measures_nothing(sentence: str) -> None:
    assert "measuredBy" not in relations(sentence)
