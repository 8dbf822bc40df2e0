"""Pairs of labels that are, or are not, one concept, and how often resolution agrees.

`pairs.tsv` was written before the resolver was looked at and is only corrected for plain errors. Where a pair has a
context, both labels stand in that one document; else each stands alone in a document of its own.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from policykg.builders.resolve import Resolver, label_index
from policykg.graph.model import Document, Mention, Node, Passage
from policykg.graph.vocab import BASE
from policykg.ontology.load import load
from policykg.ontology.model import ThesaurusConcept

PAIRS = Path(__file__).with_name("pairs.tsv")
CHINESE = re.compile(r"[\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two labels with their languages, and whether they are one concept."""

    a: str
    language_a: str
    b: str
    language_b: str
    same: bool
    kind: str
    context: str = ""


def read_pairs() -> list[Pair]:
    """The pairs of the file, in its order."""
    with PAIRS.open(encoding="utf-8", newline="") as table:
        rows = csv.reader(table, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(rows)
        return [Pair(*row[:4], row[4] == "same", *row[5:]) for row in rows]


@cache
def index() -> Mapping[tuple[str, str], ThesaurusConcept]:
    """The shipped thesaurus by label."""
    return label_index(load())


def nodes(text: str, language: str, labels: Iterable[str]) -> list[Node]:
    """The node of each label in a document with this text."""
    document = Document("pair.txt", "", language, text, (Passage(0, len(text)),))
    resolver = Resolver(document, index(), BASE)
    return [resolver.node(mention) for mention in (_mention(text, label) for label in labels)]


def _mention(text: str, label: str) -> Mention:
    start = max(0, text.find(label))
    return Mention(start, min(start + len(label), len(text)), label)


def merged(pair: Pair) -> bool:
    """Whether resolution gives both labels one node."""
    if pair.context:
        language = "zh" if len(CHINESE.findall(pair.context)) * 3 > len(pair.context) else "en"
        a, b = nodes(pair.context, language, (pair.a, pair.b))
    else:
        (a,) = nodes(pair.a, pair.language_a, (pair.a,))
        (b,) = nodes(pair.b, pair.language_b, (pair.b,))
    return a.iri == b.iri


@dataclass(frozen=True, slots=True)
class Score:
    """Agreement on which pairs are the same."""

    right: int
    missed: tuple[Pair, ...]
    wrong: tuple[Pair, ...]

    @property
    def f1(self) -> float:
        """Of the pairs that are the same."""
        return 2 * self.right / (2 * self.right + len(self.missed) + len(self.wrong))

    def lines(self) -> Iterator[str]:
        """The figure, then what was not merged and should be, and what was and should not."""
        yield f"F1 {self.f1:.3f}: {self.right} merged rightly, {len(self.missed)} missed, {len(self.wrong)} wrong"
        for name, pairs in (("missed", self.missed), ("wrong", self.wrong)):
            yield from (f"{name}: {pair.a} / {pair.b} ({pair.kind})" for pair in pairs)


def score(pairs: Iterable[Pair]) -> Score:
    """How resolution does on `pairs`."""
    found = [(pair, merged(pair)) for pair in pairs]
    missed = tuple(pair for pair, one in found if pair.same and not one)
    wrong = tuple(pair for pair, one in found if one and not pair.same)
    return Score(sum(pair.same and one for pair, one in found), missed, wrong)
