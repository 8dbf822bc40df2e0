"""Which concepts a sentence names: the longest names, where they stand, and none that only look like one."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from policykg.builders.readers import read
from policykg.builders.reading import Reader
from policykg.graph.model import ConceptMention, Reading
from policykg.graph.vocab import BASE, local
from policykg.ontology.load import load


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(load(), BASE)


def reading(reader: Reader, folder: Path, text: str, code: str) -> Reading:
    path = folder / "notice.txt"
    path.write_text(text, encoding="utf-8")
    return reader.read(read(path, language=code))


def found(reader: Reader, folder: Path, text: str) -> dict[str, str]:
    """Words by concept."""
    code = "zh" if "。" in text else "en"
    return {local(one.concept): one.label for one in reading(reader, folder, text, code).mentions}


@pytest.mark.parametrize(
    ("text", "concept", "words"),
    [
        ("The lake cities save water, and smart cities count it.", "smart-city", "smart cities"),
        ("Our county keeps the social security fund apart.", "social-security-fund", "social security fund"),
        ("Every hamlet trusts the people’s courts of its valley.", "courts", "people’s courts"),
        ("Nurses follow the WHO in this.", "world-health-organization", "WHO"),
        ("The State guards the old forests.", "state", "State"),
        ("山区学校离不开社会保障基金的帮助。", "social-security-fund", "社会保障基金"),
        ("船员也能用 5G 网络。", "5g-networks", "5G 网络"),
    ],
)
def test_names_are_found(reader: Reader, tmp_path: Path, text: str, concept: str, words: str) -> None:
    assert found(reader, tmp_path, text).get(concept) == words


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Our county keeps the social security fund apart.", "social-security-system"),
        ("The owners state that their boats are sound.", "state"),
        ("Nurses who follow this rule are few.", "world-health-organization"),
        ("The bank lent against securities of the brewery.", "security"),
        ("He wore a hearing aid at the concert.", "public-hearing"),
        ("The town has a plan.", "plan"),
        ("镇上有一个计划。", "plan"),
        ("请用人民币结账。", "people"),
    ],
)
def test_what_only_looks_like_a_name_is_none(reader: Reader, tmp_path: Path, text: str, concept: str) -> None:
    assert concept not in found(reader, tmp_path, text)


def test_mentions_quote_the_text_and_lie_apart(reader: Reader, examples: list[Path]) -> None:
    for path in examples:
        document = read(path)
        mentions = reader.read(document).mentions
        assert len(mentions) > 100
        assert all(document.text[one.start : one.end] == one.label for one in mentions)
        assert all(one.end <= other.start for one, other in itertools.pairwise(mentions))


def test_mentions_over_a_line_end_have_the_words_joined(reader: Reader, tmp_path: Path) -> None:
    text = (
        "The council of the valley wants to keep its social\nsecurity fund for the years of drought that are to come.\n"
    )
    (one,) = [m for m in reading(reader, tmp_path, text, "en").mentions if "security" in m.label]
    assert isinstance(one, ConceptMention)
    assert one.label == "social security fund"
    assert text[one.start : one.end] == "social\nsecurity fund"


def test_nothing_is_found_in_what_does_not_belong_to_the_document(reader: Reader, examples: list[Path]) -> None:
    document = read(next(path for path in examples if path.name.endswith("plan.md")))
    chrome = document.text.index("Home | News")
    assert all(one.end <= chrome for one in reader.read(document).mentions)
