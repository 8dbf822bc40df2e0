"""Which labels are one node and which are not."""

from __future__ import annotations

from itertools import combinations

import pytest

from .pairs import nodes, read_pairs, score

LEAST = 0.90
ONE = (
    (
        "new urbanization",
        "people-oriented new urbanization",
        "people-centered new urbanization",
        "new-type urbanization",
    ),
    (
        "household registration system",
        "registered residence system",
        "hukou system",
        "the Household Registration System",
    ),
    ("agricultural migrant population", "agricultural migrant populations"),
    ("Chinese modernization", "Chinese path to modernization", "Chinese-style modernization"),
)
ACROSS = (
    ("new urbanization", "以人为本的新型城镇化"),
    ("household registration system", "户籍制度"),
    ("agricultural migrant population", "农业转移人口"),
    ("Chinese modernization", "中国式现代化"),
)
TWO = (
    ("pension insurance for urban and rural residents", "pension insurance for urban employees"),
    ("social security fund", "social security system"),
    ("urban agglomerations", "metropolitan areas"),
    ("basic public services", "public services"),
    ("urbanization", "new urbanization"),
    ("rural land system", "rural revitalization"),
)


def iri(label: str, language: str = "en") -> str:
    return nodes(label, language, (label,))[0].iri


def test_the_list_is_large_enough_and_says_each_pair_once() -> None:
    pairs = read_pairs()
    assert sum(pair.same for pair in pairs) >= 110
    assert sum(not pair.same for pair in pairs) >= 110
    assert len({(pair.a, pair.b, pair.context) for pair in pairs}) == len(pairs)


@pytest.mark.parametrize("labels", ONE, ids=lambda labels: labels[0])
def test_one_node(labels: tuple[str, ...]) -> None:
    assert all(iri(a) == iri(b) for a, b in combinations(labels, 2))


@pytest.mark.parametrize(("english", "chinese"), ACROSS)
def test_one_node_across_languages(english: str, chinese: str) -> None:
    assert iri(english) == iri(chinese, "zh")


@pytest.mark.parametrize(("a", "b"), TWO)
def test_two_nodes(a: str, b: str) -> None:
    assert iri(a) != iri(b)


def test_most_pairs_are_told() -> None:
    found = score(read_pairs())
    assert found.f1 >= LEAST, "\n".join(found.lines())
