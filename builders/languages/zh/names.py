"""Chinese names of concepts: single characters in a row, between the borders of words."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Doc

LINK = "的"
"""Stands or falls before a noun and names nothing: 合法的权益 is 合法权益."""
NOUNS = frozenset({"NOUN", "PROPN"})
SURE = 4
"""Characters from which on a name is itself wherever the segmenter puts its borders."""


def units(text: str) -> list[tuple[str, int, int]]:
    """The characters of `text` in lower case, without blanks and 的, with their offsets."""
    return [(c.lower(), i, i + 1) for i, c in enumerate(text) if c != LINK and not c.isspace()]


def standing(doc: Doc, written: str) -> Callable[[int, int], bool]:
    """Whether a name may stand at these characters of `doc`.

    A short one stands from border to border of words, so in a 《title》, which is one word, only a long one; a single
    character (省, 县) where no noun that it belongs to stands before.
    """
    ends = {token.idx + len(token): token for token in doc}
    starts = {token.idx: token for token in doc}

    def stands(start: int, end: int) -> bool:
        if end - start >= SURE:
            return True
        if start not in starts or end not in ends:
            return False
        return end - start > 1 or start not in ends or ends[start].pos_ not in NOUNS

    return stands
