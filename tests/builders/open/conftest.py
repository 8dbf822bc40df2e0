"""Trees written by hand, so that the grammar is tested and not the parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import spacy
from spacy.tokens import Doc

from policykg.builders.open import open_triples


@pytest.fixture
def tree() -> Callable[[str, str], Doc]:
    """Makes a Doc of a language from pieces `word/POS/label/head`.

    The head is the number of a word, from 1, or 0 for the root. A fine tag may follow: `cut/VERB:VBN/conj/3`.
    """

    def make(code: str, text: str) -> Doc:
        rows = [piece.rsplit("/", 3) for piece in text.split()]
        tags = [tag.partition(":") for _, tag, _, _ in rows]
        return Doc(
            spacy.blank(code).vocab,
            words=[word for word, *_ in rows],
            spaces=[code == "en"] * len(rows),
            pos=[coarse for coarse, _, _ in tags],
            tags=[fine or coarse for coarse, _, fine in tags],
            deps=[label if int(head) else "ROOT" for *_, label, head in rows],
            heads=[(int(head) or place) - 1 for place, (*_, head) in enumerate(rows, 1)],
        )

    return make


@pytest.fixture
def said(tree: Callable[[str, str], Doc]) -> Callable[[str, str], list[str]]:
    """The triples of a tree, as `subject | relation | object`."""

    def read(code: str, text: str) -> list[str]:
        found = open_triples(tree(code, text))
        return [" | ".join((t.subject.text, t.relation.text, t.object.text)) for t in found]

    return read
