"""The mentions of one sentence: the longest names first, none inside another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from ...graph.model import ConceptMention, Sentence
from .names import Branch, Names


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    branch: Branch


def mentions(names: Names, doc: Doc, sentence: Sentence) -> Iterator[ConceptMention]:
    """Every concept that the sentence's words name, in order, with offsets in the document.

    Of names that overlap the longest stands, of equally long ones the first: "social security" is not found in
    "social security fund".
    """
    taken: list[tuple[int, int, str]] = []
    for start, end, iri in sorted(_named(names, doc, sentence.text), key=lambda one: (one[0] - one[1], one[0])):
        if all(end <= first or last <= start for first, last, _ in taken):
            taken.append((start, end, iri))
    for start, end, iri in sorted(taken):
        yield ConceptMention(*sentence.span(start, end), iri, sentence.text[start:end])


def _named(names: Names, doc: Doc, text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and concept of every name, those inside another too."""
    found = list(_candidates(names, text))
    refused = [one for one in found if one.branch.denied]
    stands = names.tongue.standing(doc, text)
    for one in found:
        concept, words = one.branch.concept, text[one.start : one.end]
        if concept is None or not stands(one.start, one.end) or any(_refuses(no, one, concept.iri) for no in refused):
            continue
        if _capitals(one.branch.written, words) and not concept.denies(names.tongue.code, words):
            yield one.start, one.end, concept.iri


def _candidates(names: Names, text: str) -> Iterator[_Candidate]:
    """Every row of units that the thesaurus knows, as a name or as none."""
    units = names.tongue.units(text)
    for first, (_, start, _) in enumerate(units):
        branch = names.root
        for unit, _, end in units[first:]:
            if unit not in branch.next:
                break
            branch = branch.next[unit]
            if branch.concept or branch.denied:
                yield _Candidate(start, end, branch)


def _refuses(other: _Candidate, one: _Candidate, iri: str) -> bool:
    """Whether `one` stands in longer words that its concept denies."""
    inside = other.start <= one.start and one.end <= other.end
    return inside and other.end - other.start > one.end - one.start and iri in other.branch.denied


def _capitals(written: str, words: str) -> bool:
    """Whether an acronym is written as one."""
    return not written or words.rstrip("s") == written.rstrip("s")
