"""Which candidates are terms, from counts alone."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from .reference import Reference, reference
from .tally import TONGUES, Candidate, Tally
from .words import NAME, NOUN, OF, PARTICIPLE

LEAST = 6.5
"""Score of a term."""
OFTENER, CAPITALS = 0.5, 1.5
UNUSUAL, MODIFIED = 2.0, 1.0
NOMINAL = frozenset({NOUN, NAME})


@dataclass(frozen=True, slots=True)
class Term:
    """A term of a collection."""

    text: str
    language: str
    score: float
    count: int
    documents: int
    """How many hold it."""


def ranked(tally: Tally, least: float = LEAST) -> list[Term]:
    """The terms of a collection, best first, with a score of at least `least`."""
    found = [_term(candidate, tally, score) for candidate, score in _scored(tally) if score >= least]
    return sorted(found, key=lambda term: (-term.score, term.text))


def _scored(tally: Tally) -> Iterator[tuple[Candidate, float]]:
    known = reference(tally.code)
    size = tally.words.total()
    for candidate in tally.candidates.values():
        if len(candidate.words) > 1 or _letters(candidate) in TONGUES[tally.code].ALONE:
            yield candidate, score(candidate, tally, known, size)


def score(candidate: Candidate, tally: Tally, known: Reference, size: int) -> float:
    """How much speaks for a term: how often it stands by itself, how rare its words are in general language, how much
    oftener they are met here, whether it is written as a name; against it, that it has an unusual pattern."""
    rarities = [known.rarity(word) for word in candidate.words]
    oftener = min(r + math.log10(tally.words[word] / size) for word, r in zip(candidate.words, rarities, strict=True))
    name = candidate.capitals / candidate.inside if candidate.inside else 0.5
    often = math.log((candidate.own + 0.5) * math.log2(len(candidate.words) + 1))
    points = often + sum(rarities) / len(rarities) + OFTENER * oftener + CAPITALS * name
    return points - _unusual(candidate)


def _unusual(candidate: Candidate) -> float:
    letters = _letters(candidate)
    if len(letters) == 1:
        return 0.0 if letters in NOMINAL else UNUSUAL
    return UNUSUAL * (OF in letters) + MODIFIED * (PARTICIPLE in letters)


def _letters(candidate: Candidate) -> str:
    return candidate.letters.most_common(1)[0][0]


def _term(candidate: Candidate, tally: Tally, score: float) -> Term:
    written = candidate.written.most_common(1)[0][0]
    name = candidate.capitals * 2 > candidate.inside
    return Term(written if name else written.lower(), tally.code, score, candidate.count, len(candidate.documents))
