"""Coordination in noun phrases: members, shared heads, kinds and fields before 等."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .heads import shared_head, tail
from .joints import (
    between,
    compared,
    cuts_of,
    joints,
    outer_parts,
    shared_prefix,
)
from .lexicon import ACTION_NOUNS, GENERIC_HEADS, NOMINAL_VERBS, RELATIONAL_NOUNS
from .nouns import kind_of, last_de
from .words import Span, Words


@dataclass(frozen=True)
class Nouns:
    """A coordination: its members, or the one phrase that they modify, and the class word after 等."""

    members: tuple[Span, ...]
    examples: tuple[Span, ...] = ()
    """What stands before 等 when the word after it says something of its own: kinds of that."""
    prefix: Span | None = None
    """Modifier of the first member that the second one shares."""
    fields: tuple[Span, ...] = ()
    """What stands before 等领域, 等地区 or 等群体: where, or for whom, the members hold."""
    wide: Span | None = None
    """What `examples` are kinds of, where it is not the first member."""


def nouns(words: Words, span: Span) -> Nouns:
    """The members of the coordination in `span`."""
    if span not in words.memo:
        words.memo[span] = _nouns(words, span)
    found: Nouns = words.memo[span]
    return found


def _nouns(words: Words, span: Span) -> Nouns:
    span = compared(words, words.trim(span))
    kinds = _kinds(words, span)
    if kinds:
        return kinds
    cuts = cuts_of(words, span)
    outer = outer_parts(words, span, cuts)
    if outer:
        return Nouns(tuple(m for part in outer for m in nouns(words, part).members))
    members = between(span, cuts)
    if len(members) < 2 or shared_head(words, members):
        return Nouns((span,))
    text = words.get(words.trim(members[-1]))
    if (
        len(members) > 2
        and text.startswith(("其他", "其它"))
        and len(text) > 4
        and text[2:4] not in SAYS_NOTHING
        and kind_of(text) != "Concept"
    ):
        wide = (words.trim(members[-1])[0] + 2, members[-1][1])
        return Nouns(tuple(members), tuple(members[:-1]), wide=wide)
    return Nouns(tuple(members), prefix=shared_prefix(words, members, cuts))


SUMS_UP = (
    "共",
    "为",
    "是",
    "由",
    "向",
    "对",
    "与",
    "以",
    "被",
    "各",
    "相",
    "有关",
    "其他",
    "合计",
    "总计",
    "均",
    "已",
    "全部",
    "都",
)
IN_FIELDS = re.compile(r"(?:重点|重要|关键|新兴|特殊|主要|有关|相关|优势)*(?:领域|行业|地区|区域|地方|环节)")
NAMING = ("NOUN", "ADJ", "PROPN")
SAYS_NOTHING = ("有关", "相关")
FIELD = re.compile(r"(?:重点|重要|关键|新兴|特殊|主要|有关|相关|优势)*(?:领域|行业|地区|区域|群体|人群)(?:的)?")


def _kinds(words: Words, span: Span) -> Nouns | None:
    """“A、B等C”: C, with A and B as its kinds, or A and B alone where C only sums them up."""
    for start, end in words.inside(span):
        if words.text[start] == "等" and end - start == 1 and words.depth[start] <= words.depth[span[0]]:
            before, head = (span[0], start), words.trim((end, span[1]))
            if words.get(head) == "":
                return nouns(words, before)
            return _kinds_of(words, span, before, head)
    return None


def _kinds_of(words: Words, span: Span, before: Span, head: Span) -> Nouns | None:
    cuts = [j for j in joints(words, before) if j[0] > last_de(words, before)]
    members = between((max(before[0], last_de(words, before) + 1), before[1]), cuts)
    text = words.get(head)
    if text.startswith(("情形", "条件", "过程", "方式下", "方面的")):
        return Nouns((span,))
    if text.startswith("的"):
        return None
    if kind_of(text) == "Body" and len(text) < 4 and any(kind_of(words.get(m)) == "Concept" for m in members):
        return Nouns((span,))
    if text in GENERIC_HEADS and len(members) > 1:
        return Nouns(tuple(members))
    if IN_FIELDS.fullmatch(text):
        return Nouns(tuple(members))
    field = FIELD.match(text)
    if field and field.end() < len(text):
        return Nouns(nouns(words, (head[0] + field.end(), head[1])).members, fields=tuple(members))
    wide = _class(words, head)
    if tail(words, head) in ACTION_NOUNS - {"服务"} and not (wide and kind_of(words.get(wide)) == "Group"):
        return Nouns((span,), tuple(members), wide=wide) if _names_things(words, wide, head) else Nouns((span,))
    if wide is None:
        return Nouns((span,))
    if len(members) > 1 or len(text) > 3:
        return Nouns(nouns(words, head).members, tuple(members), wide=wide)
    return Nouns((span,))


def _names_things(words: Words, wide: Span | None, head: Span) -> bool:
    """Whether the class before an action noun is a noun phrase of its own (“基础设施” of “基础设施建设”)."""
    if wide is None or wide[1] >= head[1] or words.get(wide).endswith(("化", "型", "性")):
        return False
    parts = words.inside(wide)
    return wide[1] - wide[0] > 3 and all(words.pos(a) in NAMING for a, _ in parts)


def _class(words: Words, head: Span) -> Span | None:
    """The class that a word after 等 names, its abstract head left off (“公共服务” of “公共服务覆盖面”)."""
    if words.get(head).startswith(SUMS_UP) or words.text[head[0]].isdigit():
        return None
    end = words.text.find("的", *head)
    parts = words.inside((head[0], end if end > 0 else head[1]))
    for i, part in enumerate(parts):
        verb = words.get(part) in words.verbs and words.get(part) not in NOMINAL_VERBS
        if i and (verb or words.pos(part[0]) in ("ADV", "ADP")):
            parts = parts[:i]
            break
    if len(parts) > 1 and words.get(parts[0]) in GENERIC_HEADS and words.pos(parts[1][0]) not in NAMING:
        return None
    whole, whole_end = [words.get(p) for p in parts], parts[-1][1] if parts else 0
    while (parts and words.get(parts[-1]) in RELATIONAL_NOUNS - GENERIC_HEADS) or (
        parts and words.get(parts[-1]) in ACTION_NOUNS - GENERIC_HEADS
    ):
        parts = parts[:-1]
    if not parts or all(w in RELATIONAL_NOUNS or w in ACTION_NOUNS for w in whole):
        return None
    end_of_class = parts[-1][1] if parts[-1][1] - parts[0][0] > 2 else whole_end
    return parts[0][0], end_of_class
