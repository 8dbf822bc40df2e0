"""Pairs of labels that are, or are not, one concept, and how often resolution agrees.

`pairs.tsv` was written before the resolver was looked at and is only corrected for plain errors. Where a pair has a
context, both labels stand in that one document; else each stands alone in a document of its own.

    python tests/builders/resolution/pairs.py

prints the score and the pairs that are told wrongly.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from policykg.builders.resolution.labels import Labels, thesaurus_labels
from policykg.builders.resolution.resolver import Resolver
from policykg.graph.model import Document, Mention, Node, Passage
from policykg.graph.vocab import BASE
from policykg.ontology.load import load

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
def labels() -> Labels:
    """The labels of the shipped thesaurus."""
    return thesaurus_labels(load())


def nodes(text: str, language: str, names: Sequence[str]) -> list[Node]:
    """The node of each name in a document with this text."""
    document = Document("pair.txt", "", language, text, (Passage(0, len(text)),))
    longest = max(names, key=len)
    placed = [[*_mentions(text, name, "" if name == longest else longest)] for name in names]
    resolver = Resolver(document, labels(), BASE, [mention for mentions in placed for mention in mentions])
    return [resolver.node(mentions[-1]) for mentions in placed]


def _mentions(text: str, name: str, longer: str) -> Iterator[Mention]:
    """The name wherever it stands and is no part of the longer one."""
    hidden = text.replace(longer, " " * len(longer)) if longer else text
    places = [hit.start() for hit in re.finditer(re.escape(name), hidden)] or [text.find(name)]
    yield from (Mention(start, start + len(name), name) for start in places)


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


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in score(read_pairs()).lines())
