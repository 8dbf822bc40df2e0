"""Chinese names of concepts: single characters in a row, between the borders of words."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Doc

SURE = 4
"""Characters from which on a name is itself wherever the segmenter puts its borders."""


def units(text: str) -> list[tuple[str, int, int]]:
    """The characters of `text` in lower case, blanks left out, with their offsets."""
    return [(c.lower(), i, i + 1) for i, c in enumerate(text) if not c.isspace()]


def standing(doc: Doc) -> Callable[[int, int], bool]:
    """Whether a name may stand at these characters of `doc`: a short one from border to border of words, in a 《title》
    (which is one word) only a long one."""
    borders = {token.idx for token in doc} | {token.idx + len(token) for token in doc}

    def stands(start: int, end: int) -> bool:
        return end - start >= SURE or (start in borders and end in borders)

    return stands
