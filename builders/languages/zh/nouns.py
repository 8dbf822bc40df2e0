"""Noun phrases: coordination, shared heads, cleaned labels, and what class of thing a label names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ....graph.model import Mention
from .lexicon import (
    ACTION_NOUNS,
    BODY_ENDINGS,
    DOCUMENT_ENDINGS,
    GENERIC_HEADS,
    GROUP_ENDINGS,
    LIGHT_HEADS,
    PLACE_ENDINGS,
    QUANTIFIERS,
    RELATIONAL_NOUNS,
    STOP_HEADS,
)
from .words import Span, Words, plain

JOINTS = ("以及", "或者", "及其", "、", "和", "与", "及", "或", "暨", "并")
LONGEST_LABEL = 32


@dataclass(frozen=True)
class Nouns:
    """A coordination: its members, or the one phrase that they modify, and the class word after 等."""

    members: tuple[Span, ...]
    examples: tuple[Span, ...] = ()
    """What stands before 等 when the word after it says something of its own: kinds of that."""


def kind_of(label: str) -> str:
    """The class that the end of `label` shows, `Concept` if none."""
    if label.startswith("《") or label.endswith("》"):
        return "Document"
    for kind, endings in (("Group", GROUP_ENDINGS), ("Body", BODY_ENDINGS), ("Place", PLACE_ENDINGS)):
        if label.endswith(endings):
            return kind
    return "Document" if len(label) > 3 and label.endswith(DOCUMENT_ENDINGS) else "Concept"


def mention(words: Words, span: Span, kind: str = "") -> Mention | None:
    """The mention of `span` with its cleaned label; none where nothing is named."""
    span = words.trim(span)
    for start in QUANTIFIERS:
        if words.get(span).startswith(start) and span[0] + len(start) in words.borders:
            span = words.trim((span[0] + len(start), span[1]))
    for tail in ("起来", "等", "的", "了"):
        if words.get(span).endswith(tail) and span[1] - len(tail) in words.borders:
            span = words.trim((span[0], span[1] - len(tail)))
    span = _short(words, span)
    label = plain(words.get(span))
    if len(label) < 2 or label in STOP_HEADS or not re.search(r"[\u4e00-\u9fffA-Za-z]", label):
        return None
    return Mention(*span, label, kind or kind_of(label))


def _short(words: Words, span: Span) -> Span:
    """A phrase that is too long for a name is cut to what stands after its last 的."""
    text = words.get(span)
    cut = text.rfind("的", 0, len(text) - 1)
    if (len(text) > LONGEST_LABEL or "，" in text) and cut > 0 and len(text) - cut > 2:
        return span[0] + cut + 1, span[1]
    return span


def joints(words: Words, span: Span) -> list[Span]:
    """The places of 、和与及 between the members of `span`, outside brackets and after its last 的."""
    base = min(words.depth[span[0] : span[1]], default=0)
    found, i = [], span[0] + 1
    while i < span[1] - 1:
        joint = next((j for j in JOINTS if words.text.startswith(j, i) and _whole(words, i, j)), "")
        if joint and words.depth[i] <= base:
            found.append((i, i + (1 if joint == "及其" else len(joint))))
        i += len(joint) or 1
    return found


def _whole(words: Words, start: int, joint: str) -> bool:
    return joint == "、" or (start in words.borders and (start + len(joint) in words.borders or joint == "及其"))


def nouns(words: Words, span: Span) -> Nouns:
    """The members of the coordination in `span`."""
    span = words.trim(span)
    kinds = _kinds(words, span)
    if kinds:
        return kinds
    cuts = [j for j in joints(words, span) if j[0] > _last_de(words, span)]
    members = _between(span, cuts)
    if len(members) < 2 or _shared_head(words, members):
        return Nouns((span,))
    return Nouns(tuple(members))


def _between(span: Span, cuts: list[Span]) -> list[Span]:
    edges = [span[0], *(x for cut in cuts for x in cut), span[1]]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return [(a, b) for a, b in pairs if b > a]


def _last_de(words: Words, span: Span) -> int:
    """Place of the last 的 outside brackets that has a noun behind it."""
    base = min(words.depth[span[0] : span[1]], default=0)
    places = [i for i in range(*span) if words.text[i] == "的" and words.depth[i] <= base and i + 1 < span[1]]
    return places[-1] if places else -1


def _kinds(words: Words, span: Span) -> Nouns | None:
    """“A、B等C”: C, with A and B as its kinds, or A and B alone where C only sums them up."""
    for start, end in words.inside(span):
        if words.text[start] == "等" and end - start <= 2 and words.depth[start] <= words.depth[span[0]]:
            before, head = (span[0], start), (end, span[1])
            cuts = [j for j in joints(words, before) if j[0] > _last_de(words, before)]
            members = _between(before, cuts)
            if words.get(words.trim(head)) == "":
                return nouns(words, before)
            if words.text[end] == "的":
                return None
            if words.get(head) in GENERIC_HEADS and len(members) > 1:
                return Nouns(tuple(members))
            if len(members) > 1 or len(words.get(head)) > 3:
                inner = nouns(words, head)
                return Nouns(inner.members, tuple(members))
    return None


def _tail(words: Words, span: Span) -> str:
    inside = words.inside(words.trim(span))
    return words.get(inside[-1]) if inside else ""


def _shared_head(words: Words, members: list[Span]) -> bool:
    """Whether the last member's end is the head of all members (“使用和监管机制”)."""
    first, last = (_tail(words, m) for m in (members[0], members[-1]))
    if last in LIGHT_HEADS or first[-1:] == last[-1:]:
        return False
    if last in RELATIONAL_NOUNS:
        return first not in RELATIONAL_NOUNS and not words.get(members[-1]) == last
    if last in ACTION_NOUNS:
        return first not in ACTION_NOUNS and first not in RELATIONAL_NOUNS
    lengths = [len(words.get(m)) for m in members]
    return max(lengths[:-1]) <= 2 and lengths[-1] == 4 and len(words.inside(members[-1])) == 2
