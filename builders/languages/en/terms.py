"""Thesaurus terms in a sentence: a mention that holds part of a known term is widened to the whole of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc

from ....graph.model import Mention
from ...context import Context

LONGEST = 9


def terms(doc: Doc, context: Context) -> list[tuple[int, int]]:
    """Character spans of the thesaurus labels of two and more words, longest first at each place."""
    return list(_terms(doc, context))


def _terms(doc: Doc, context: Context) -> Iterator[tuple[int, int]]:
    end_of_last = 0
    for start in range(len(doc)):
        if start < end_of_last:
            continue
        for end in range(min(len(doc), start + LONGEST), start + 1, -1):
            span = doc[start:end]
            if context.kind("en", span.text) is not None:
                yield span.start_char, span.end_char
                end_of_last = end
                break


def widened(mention: Mention, doc: Doc, known: list[tuple[int, int]]) -> Mention:
    """The mention, stretched to the right where it ends inside a known term that it holds the beginning of."""
    for start, end in known:
        if mention.start <= start < mention.end < end and mention.kind not in ("Measure", "Observation"):
            rest = doc.text[mention.end : end]
            return replace(mention, end=end, label=mention.label + rest)
    return mention


def fragment(mention: Mention, doc: Doc, known: list[tuple[int, int]]) -> bool:
    """Whether the mention is but the later half of a paired term ("interests" of "rights and interests"), which the
    first half already names whole."""
    return any(
        start < mention.start and mention.end <= end and " and " in doc.text[start : mention.start]
        for start, end in known
    )
