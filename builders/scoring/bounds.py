"""Whether a label ends where its phrase does: what it holds, what its edges are, what it cuts off, what stands near."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span

HELD = ("ADV", "AUX", "DET", "NUM", "PART", "PRON", "PROPN", "SCONJ")
NEAR = 2


def bound_features(name: str, label: str, span: Span, doc: Doc) -> Iterator[str]:
    """`span` are the words that `label` was made from; `name` stands before each feature."""
    root = span.root
    yield f"{name} plain={label.lower() == ' '.join(span.text.lower().split())}"
    yield f"{name} first tag={span[0].tag_}"
    yield f"{name} last tag={span[-1].tag_}"
    yield f"{name} head tag={root.tag_}"
    kinds = {token.pos_ for token in span}
    yield from (f"{name} holds {kind}" for kind in HELD if kind in kinds)
    yield from sorted(set(_cuts(name, span)))
    yield f"{name} next={_kinds(doc[span.end : span.end + NEAR])}"
    yield f"{name} prev={_kinds(doc[max(0, span.start - NEAR) : span.start])}"


def _cuts(name: str, span: Span) -> Iterator[str]:
    """What hangs on a word of the label and stands outside: a phrase behind "of", the rest of a coordination."""
    for token in span:
        whose = "root" if token == span.root else "inner"
        for child in token.children:
            if not span.start <= child.i < span.end and child.pos_ != "PUNCT":
                yield f"{name} cuts {'left' if child.i < span.start else 'right'} {child.dep_}"
                yield f"{name} cuts {child.dep_} of {whose}"


def _kinds(span: Span) -> str:
    return " ".join(token.pos_ for token in span)
