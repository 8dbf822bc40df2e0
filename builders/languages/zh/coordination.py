"""Coordination in noun phrases: members, shared heads, kinds and fields before 等."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .heads import shared_head, tail
from .lexicon import ACTION_NOUNS, GENERIC_HEADS, RELATIONAL_NOUNS
from .nouns import kind_of, last_de
from .words import Span, Words

JOINTS = ("以及", "或者", "及其", "、", "和", "与", "及", "或", "暨", "并")


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


def joints(words: Words, span: Span) -> list[Span]:
    """The places of 、和与及 between the members of `span`, outside brackets."""
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
    span = _compared(words, words.trim(span))
    kinds = _kinds(words, span)
    if kinds:
        return kinds
    cuts = _cuts(words, span)
    outer = _outer(words, span, cuts)
    if outer:
        return Nouns(tuple(m for part in outer for m in nouns(words, part).members))
    members = _between(span, cuts)
    if len(members) < 2 or shared_head(words, members):
        return Nouns((span,))
    text = words.get(words.trim(members[-1]))
    if text.startswith(("其他", "其它")) and len(text) > 4 and text[2:4] not in SAYS_NOTHING and kind_of(text) != "Concept":
        wide = (words.trim(members[-1])[0] + 2, members[-1][1])
        return Nouns(tuple(members), tuple(members[:-1]), wide=wide)
    return Nouns(tuple(members), prefix=_prefix(words, members, cuts))


SAYS_NOTHING = ("有关", "相关")
FIELD = re.compile(
    r"(?:重点|重要|关键|新兴|特殊|主要|有关|相关|优势)*(?:领域|行业|地区|区域|方面|环节|群体|人群)(?:的)?"
)
COMPARISON = re.compile(r"(?:与|同)[^，]{2,40}?(?:相|同等|挂钩|一致|匹配|适应|衔接|协调)[^，的]{0,4}的(?=[^，]{2})")


def _compared(words: Words, span: Span) -> Span:
    """A phrase without the comparison before it (“与居住年限相挂钩的机制”)."""
    found = COMPARISON.match(words.text, *span)
    return (found.end(), span[1]) if found else span


PROVINCES = ("省、自治区、直辖市", "省、市、县", "省、市", "市、县")


def _cuts(words: Words, span: Span) -> list[Span]:
    """The joints between members: those behind the last 的, and those before it that close a phrase with its own 的."""
    last, start, found = last_de(words, span), span[0], []
    for joint in joints(words, span):
        if any(words.text.startswith(p, joint[0] - p.index("、", i)) for p in PROVINCES for i in (0, p.rindex("、"))):
            continue
        piece = words.text[start : joint[0]]
        if joint[0] > last or (0 < piece.find("的") < len(piece) - 2 and kind_of(piece) != "Concept"):
            found.append(joint)
            start = joint[1]
    return found


def _outer(words: Words, span: Span, cuts: list[Span]) -> list[Span]:
    """The parts between 、 where 和 joins within them (“A和B发展、C和D融合”); empty if there are none."""
    commas = [c for c in cuts if words.get(c) == "、"]
    others = [c for c in cuts if words.get(c) != "、"]
    return _between(span, commas) if commas and any(c[0] < commas[-1][0] for c in others) else []


def _prefix(words: Words, members: list[Span], cuts: list[Span]) -> Span | None:
    """The modifier that two members share when the second is a bare head (“重大事项和项目”)."""
    if len(members) != 2 or words.get(cuts[0]) == "、":
        return None
    first, second = (words.inside(m) for m in members)
    if len(second) != 1 or len(first) < 2 or len(words.get(second[0])) > 3:
        return None
    heads = words.get(first[-1]), words.get(second[0])
    alike = any(all(h in known for h in heads) for known in (RELATIONAL_NOUNS, ACTION_NOUNS))
    return (members[0][0], first[-1][0]) if alike or words.text[first[-1][0] - 1] == "的" else None


def pieces(words: Words, span: Span) -> list[Span]:
    """All members between the joints of `span`, whatever head they share."""
    return _between(span, _cuts(words, span))


def _between(span: Span, cuts: list[Span]) -> list[Span]:
    edges = [span[0], *(x for cut in cuts for x in cut), span[1]]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return [(a, b) for a, b in pairs if b > a]


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
    members = _between((max(before[0], last_de(words, before) + 1), before[1]), cuts)
    text = words.get(head)
    if text.startswith(("情况", "情形", "条件", "过程", "方式下")):
        return Nouns((span,))
    if text.startswith("的"):
        return None
    if kind_of(text) == "Body" and len(text) < 4 and any(kind_of(words.get(m)) == "Concept" for m in members):
        return Nouns((span,))
    if text in GENERIC_HEADS and len(members) > 1:
        return Nouns(tuple(members))
    field = FIELD.match(text)
    if field and field.end() < len(text):
        return Nouns(nouns(words, (head[0] + field.end(), head[1])).members, fields=tuple(members))
    wide = _class(words, head)
    if tail(words, head) in ACTION_NOUNS - {"服务"} and not (wide and kind_of(words.get(wide)) == "Group"):
        return Nouns((span,))
    if wide is None:
        return Nouns((span,))
    if len(members) > 1 or len(text) > 3:
        return Nouns(nouns(words, head).members, tuple(members), wide=wide)
    return Nouns((span,))


def _class(words: Words, head: Span) -> Span | None:
    """The class that a word after 等 names, its abstract head left off (“公共服务” of “公共服务覆盖面”)."""
    end = words.text.find("的", *head)
    parts = words.inside((head[0], end if end > 0 else head[1]))
    for i, part in enumerate(parts):
        if i and words.pos(part[0]) == "ADV":
            parts = parts[:i]
            break
    whole = [words.get(p) for p in parts]
    while (parts and words.get(parts[-1]) in RELATIONAL_NOUNS - GENERIC_HEADS) or (
        parts and words.get(parts[-1]) in ACTION_NOUNS - GENERIC_HEADS
    ):
        parts = parts[:-1]
    if not parts or all(w in RELATIONAL_NOUNS or w in ACTION_NOUNS for w in whole):
        return None
    return parts[0][0], parts[-1][1]
