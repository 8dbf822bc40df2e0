"""Where 、, 和 and 及 join the members of a noun phrase."""

from __future__ import annotations

import re

from .lexicon import ACTION_NOUNS, RELATIONAL_NOUNS
from .nouns import kind_of, last_de
from .words import Span, Words

JOINTS = ("以及", "或者", "会同", "及其", "、", "和", "与", "及", "或", "暨", "并")


OPENS_JOINT = frozenset(joint[0] for joint in JOINTS)


def joints(words: Words, span: Span) -> list[Span]:
    """The places of 、和与及 between the members of `span`, outside brackets."""
    base = min(words.depth[span[0] : span[1]], default=0)
    found, i = [], span[0] + 1
    while i < span[1] - 1:
        if words.text[i] not in OPENS_JOINT:
            i += 1
            continue
        joint = next((j for j in JOINTS if words.text.startswith(j, i) and _whole(words, i, j)), "")
        if joint and words.depth[i] <= base:
            found.append((i, i + (1 if joint == "及其" else len(joint))))
        i += len(joint) or 1
    return found


def _whole(words: Words, start: int, joint: str) -> bool:
    return joint == "、" or (start in words.borders and (start + len(joint) in words.borders or joint == "及其"))


COMPARISON = re.compile(r"(?:与|同)[^，]{2,40}?(?:相|同等|挂钩|一致|匹配|适应|衔接|协调)[^，的]{0,4}的(?=[^，]{2})")


def compared(words: Words, span: Span) -> Span:
    """A phrase without the comparison before it (“与居住年限相挂钩的机制”)."""
    found = COMPARISON.match(words.text, *span)
    return (found.end(), span[1]) if found else span


PROVINCES = ("省、自治区、直辖市", "省、市、县", "省、市", "市、县")


def cuts_of(words: Words, span: Span) -> list[Span]:
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


def outer_parts(words: Words, span: Span, cuts: list[Span]) -> list[Span]:
    """The parts between 、 where 和 joins within them (“A和B发展、C和D融合”); empty if there are none."""
    commas = [c for c in cuts if words.get(c) in ("、", "会同")]
    others = [c for c in cuts if c not in commas]
    return between(span, commas) if commas and any(c[0] < commas[-1][0] for c in others) else []


def shared_prefix(words: Words, members: list[Span], cuts: list[Span]) -> Span | None:
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
    return between(span, cuts_of(words, span))


def between(span: Span, cuts: list[Span]) -> list[Span]:
    """What is left of `span` between `cuts`, empty parts dropped."""
    edges = [span[0], *(x for cut in cuts for x in cut), span[1]]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return [(a, b) for a, b in pairs if b > a]
