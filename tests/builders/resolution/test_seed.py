"""The names of the first real article: wordings of one thing are one node, things that look alike stay two."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .pairs import nodes

SEED = Path(__file__).resolve().parents[3].parent / "shared" / "gold" / "seed.txt"
pytestmark = pytest.mark.skipif(not SEED.exists(), reason="the real article is not beside the repository")

SAME = (
    (
        "people-oriented new urbanization",
        "people-centered new urbanization",
        "new urbanization",
        "new-type urbanization",
    ),
    ("household registration system", "registered residence system"),
    ("agricultural migrant population", "agricultural migrant populations", "agricultural transfer population"),
    ("Chinese modernization", "Chinese path to modernization", "Chinese style modernization"),
)
DIFFERENT = (
    ("pension insurance for urban and rural residents", "pension insurance for urban employees"),
    ("social security fund", "social security system"),
    ("urban agglomerations", "metropolitan areas"),
    ("basic public services", "public services"),
    ("urbanization", "new urbanization"),
    ("rural land system", "rural revitalization"),
)


@pytest.fixture(scope="module")
def text() -> str:
    return SEED.read_text(encoding="utf-8")


@pytest.mark.parametrize("names", SAME, ids=lambda names: names[0])
def test_one_node(text: str, names: tuple[str, ...]) -> None:
    assert len({node.iri for node in nodes(f"{text}\n{', '.join(names)}", "en", names)}) == 1


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_nodes(text: str, one: str, other: str) -> None:
    found, another = nodes(f"{text}\n{one}, {other}", "en", (one, other))
    assert found.iri != another.iri


@pytest.mark.parametrize("short", ["Decision", "Five Year Action Plan"])
def test_a_document_and_its_short_form_are_one_node(text: str, short: str) -> None:
    long = re.search(rf"({short} (?:on|for) [^\"”(]+?)\s*[\"”(]", text)
    assert long is not None
    assert len({node.iri for node in nodes(text, "en", (long[1], short))}) == 1
