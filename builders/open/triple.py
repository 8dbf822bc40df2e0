"""What the open layer finds: three slots, each with its words and where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

Words = list[Token]
"""Tokens in the order in which a slot says them, which need not be the sentence's."""
Parts = tuple[Words, Words, Words]
"""Subject, relation, object."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a triple."""

    text: str
    """Its words as one: neighbours as in the sentence, others joined with a blank (in Chinese with nothing)."""
    words: tuple[str, ...]
    """Its tokens."""
    tokens: tuple[int, ...]
    """Places of the tokens in the parsed sentence, in the order of the words."""
    spans: tuple[tuple[int, int], ...]
    """Characters of the sentence, one span for each unbroken run of tokens, in the order of the words."""

    @staticmethod
    def of(doc: Doc, places: Sequence[int]) -> Slot:
        """The slot that holds the tokens at `places` of `doc`."""
        spans = tuple((doc[run[0]].idx, doc[run[-1]].idx + len(doc[run[-1]])) for run in runs(places))
        words = ("" if doc.lang_ == "zh" else " ").join(doc.text[start:end] for start, end in spans)
        return Slot(words, tuple(doc[place].text for place in places), tuple(places), spans)


@dataclass(frozen=True, slots=True)
class OpenTriple:
    """One fact as its clause words it."""

    subject: Slot
    relation: Slot
    object: Slot


def runs(places: Sequence[int]) -> list[list[int]]:
    """`places` cut wherever the next one is not the sentence's next token."""
    found: list[list[int]] = []
    for place in places:
        if found and place == found[-1][-1] + 1:
            found[-1].append(place)
        else:
            found.append([place])
    return found
