"""What several rooms' tests stand on: a small graph made by hand, the command line, the examples."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from policykg.graph import iris
from policykg.graph.model import Document, Finding, Mention, Node, Passage, Reading, Run, Statement
from policykg.graph.store import Store
from policykg.graph.vocab import BASE

ROOT = Path(__file__).resolve().parents[1]
TEXT = "Night buses promote\nlate shopping. The depot must not restrict night buses.\n"
"""Two sentences, the first over a line's end."""
KINDS = {"night buses": "Service", "late shopping": "Goal", "The depot": "Body"}


@pytest.fixture(scope="session")
def examples() -> list[Path]:
    """The two example articles."""
    return sorted((ROOT / "examples").glob("riverside-*.md"))


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Runs the command line with these words: `program("query", folder, "ASK {}")`."""
    from policykg.exports.cli.app import app

    monkeypatch.setenv("COLUMNS", "200")
    return lambda *words: CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture(scope="session")
def small_reading() -> Reading:
    """A document of two sentences with one link each, the second forbidden."""
    document = Document("buses.txt", "Night buses", "en", TEXT, (Passage(0, len(TEXT)),))
    first = statement(document, "Night buses", "promotes", "late shopping", "promote", (0, 34))
    second = statement(
        document, "The depot", "restricts", "night buses", "restrict", (35, 75), "prohibition", "negated"
    )
    return Reading(document, (first, second))


@pytest.fixture(scope="session")
def small_run() -> Run:
    """The run that read it."""
    return Run("0.0", {"en": "by hand"}, "no ontology")


@pytest.fixture(scope="session")
def small_graph(tmp_path_factory: pytest.TempPathFactory, small_reading: Reading, small_run: Run) -> Path:
    """A graph folder that holds the small document. To read only."""
    folder = tmp_path_factory.mktemp("small") / "kg"
    with Store.open(folder, create=True) as store:
        store.put(small_reading, small_run)
    return folder


def statement(
    document: Document,
    subject: str,
    relation: str,
    object_: str,
    cue: str,
    sentence: tuple[int, int],
    modality: str = "assertion",
    polarity: str = "affirmed",
) -> Statement:
    """A link between words that stand in the sentence."""
    ends = [mention(document, words, sentence) for words in (subject, object_)]
    place = document.text.index(cue, *sentence)
    finding = Finding(ends[0], relation, ends[1], (place, place + len(cue)), modality, polarity, confidence=0.9)
    return Statement(node(ends[0]), node(ends[1]), finding, *sentence)


def mention(document: Document, words: str, sentence: tuple[int, int]) -> Mention:
    """The words where they stand in the sentence."""
    start = document.text.index(words, *sentence)
    return Mention(start, start + len(words), words, KINDS.get(words.lower(), "Concept"))


def node(named: Mention) -> Node:
    """A concept by its lower-cased words."""
    label = named.label.lower()
    return Node(iris.concept(BASE, "en", label), label, named.kind, "en")
