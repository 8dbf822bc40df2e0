"""One end of a link: its label, its words in the parse, what stands before and behind it."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from ...graph.model import Mention
from ..context import Context
from .bounds import bound_features
from .steps import most, step


def span_of(doc: Doc, start: int, end: int) -> Span | None:
    """The tokens that the characters touch; None where there are none."""
    return doc.char_span(start, end, alignment_mode="expand") if start < end else None


def end_features(side: str, end: Mention, doc: Doc, context: Context) -> Iterator[str]:
    """`side` is `s` or `o`; what depends on length is told apart for a Measure, which holds a clause."""
    name = f"{side} measure" if end.kind == "Measure" else side
    yield f"{side} kind={end.kind}"
    yield f"{side} known={context.kind(doc.lang_, end.label) is not None}"
    yield f"{name} size={step(_size(end.label, doc.lang_))}"
    yield f"{name} figures={any(c.isdigit() for c in end.label)}"
    yield f"{name} capital={end.label[:1].isupper()}"
    for place, words in _edges(end.label.lower(), doc.lang_):
        yield f"{side} {place}={words}"
    span = span_of(doc, end.start, end.end)
    if span is not None:
        yield from _inside(side, name, span)
        yield from _around(side, name, span, doc)
        yield from bound_features(name, end.label, span, doc)


def _size(label: str, language: str) -> int:
    return len(label) if language == "zh" else len(label.split())


def _edges(label: str, language: str) -> Iterator[tuple[str, str]]:
    """The label's first and last word; Chinese has no blanks, there they are two characters."""
    words = [label[:2], label[-2:]] if language == "zh" else label.split()
    if words:
        yield "first", words[0]
        yield "last", words[-1]


def _inside(side: str, name: str, span: Span) -> Iterator[str]:
    head = span.root
    yield f"{side} pos={head.pos_}"
    yield f"{side} dep={head.dep_}"
    yield f"{side} first pos={span[0].pos_}"
    yield f"{side} last pos={span[-1].pos_}"
    kinds = [token.pos_ for token in span]
    yield f"{name} and={'CCONJ' in kinds or any(token.text == '、' for token in span)}"
    yield f"{name} prepositions={most(kinds.count('ADP'), 2)}"
    yield f"{name} verbs={most(kinds.count('VERB'), 2)}"
    yield f"{name} marks={'PUNCT' in kinds}"


def _around(side: str, name: str, span: Span, doc: Doc) -> Iterator[str]:
    """Whether the tree cuts where the label does, and the words beyond the cut."""
    yield f"{name} left={most(span.root.left_edge.i - span.start, 2)}"
    yield f"{name} right={most(span.root.right_edge.i - span.end + 1, 2)}"
    heads = sum(token.head == token or not span.start <= token.head.i < span.end for token in span)
    yield f"{name} heads={most(heads, 3)}"
    before = doc[span.start - 1].pos_ if span.start else "none"
    behind = doc[span.end] if span.end < len(doc) else None
    yield f"{side} before={before}"
    yield f"{side} behind={behind.pos_ if behind is not None else 'none'}"
    if behind is not None and behind.pos_ in ("ADP", "CCONJ", "PART", "SCONJ", "PUNCT"):
        yield f"{side} behind word={behind.lower_}"
