"""Pairs of labels that may be one concept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policykg.builders.terms.suggest import suggest

LABELS = st.dictionaries(st.text("abc ABC的城乡镇一二1-", min_size=1, max_size=9), st.integers(1, 9), max_size=12)


def pairs(*labels: str) -> set[frozenset[str]]:
    return {frozenset((one.a, one.b)) for one in suggest(dict.fromkeys(labels, 1))}


@pytest.mark.parametrize(
    ("a", "b", "why"),
    [
        ("harbour toll", "Harbour tolls", "case"),
        ("reform of the harbour toll", "harbour toll reform", "order"),
        ("dredging permit", "dredgeing permit", "letter"),
        ("labour market", "labor market", "spelling"),
        ("tram depot", "disused tram depot", "alone"),
        ("gross regional product", "GRP", "initials"),
        ("电车票价补贴", "电车票价的补贴", "the same words"),
        ("公共停车场", "夜间公共停车场", "alone"),
    ],
)
def test_may_be_one_concept(a: str, b: str, why: str):
    (one,) = suggest({a: 2, b: 1})
    assert (one.a, one.b) == (a, b)
    assert why in one.reason
    assert 0 < one.score < 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("employers", "employees"),
        ("school fund", "school board"),
        ("12th harbour plan", "13th harbour plan"),
        ("第三期改造工程", "第四期改造工程"),
        ("rural tax", "urban tax"),
    ],
)
def test_are_two_things(a: str, b: str):
    assert suggest({a: 1, b: 1}) == []


def test_modifier_that_is_met_elsewhere_says_nothing():
    assert pairs("tram depot", "old tram depot", "old harbour") == set()
    assert pairs("tram depot", "old tram depot", "harbour") == {frozenset(("tram depot", "old tram depot"))}


def test_the_more_frequent_label_comes_first():
    (one,) = suggest({"labor market": 1, "labour market": 7})
    assert (one.a, one.b) == ("labour market", "labor market")


@given(LABELS)
def test_any_labels(labels: dict[str, int]):
    found = suggest(labels)
    assert found == suggest(dict(reversed(labels.items())))
    assert all(one.a in labels and one.b in labels and one.a != one.b and 0 < one.score <= 1 for one in found)
    assert len({frozenset((one.a, one.b)) for one in found}) == len(found)
