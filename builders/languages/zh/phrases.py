"""What stands inside an object: groups, places and quantities that modify it, and clauses of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .lexicon import GROUP_ENDINGS, PLACE_ENDINGS
from .nouns import JOINTS, joints, nouns
from .words import Span, Words

GENERIC_GROUPS = ("人口", "对象", "监护", "个人", "父母", "家庭", "人民", "子女")
BARE_PLACES = frozenset("城市 农村 城镇 城乡 乡村 基层 社区 全国 我国 境内 全市 全省 本市 地区 省 县 区 市 街区 园区 沿海 地方 我市 我省 本省 本区 全区 西部 东部 中部".split())
OPEN = re.compile(r"[、，；]")


def modifiers(words: Words, span: Span, endings: tuple[str, ...]) -> Iterator[Span]:
    """Phrases that end in one of `endings` and stand before the head of `span`."""
    start = span[0]
    for word, end in words.inside(span):
        text = words.text[word:end]
        if not text.endswith(endings) or words.depth[word] > words.depth[span[0]]:
            continue
        left = _left(words, start, word)
        if end < span[1] and end - left >= 2:
            yield left, end
        start = end


def _left(words: Words, start: int, word: int) -> int:
    """Where the phrase whose head is at `word` begins: after the last joint, or at the relative clause's beginning."""
    if words.text[word - 1 : word] == "的":
        return start
    cuts = [end for begin, end in joints(words, (start, word)) if begin > start] if word > start else []
    left = max(cuts, default=start)
    for joint in sorted(JOINTS, key=len, reverse=True):
        if words.text.startswith(joint, left):
            left += 1 if joint == "及其" else len(joint)
            break
    inside = words.text.find("的", left, word)
    return inside + 1 if inside > 0 else left


def groups(words: Words, span: Span) -> list[Span]:
    """Groups of persons that modify the head of `span`, all members of their coordination."""
    return [s for s in modifiers(words, span, GROUP_ENDINGS) if not words.get(s).startswith(("等", "的"))]


def places(words: Words, span: Span) -> list[Span]:
    """Named or classified places that modify the head of `span`; bare ones (农村, 城市) are left out."""
    return [s for s in modifiers(words, span, PLACE_ENDINGS) if words.get(s) not in BARE_PLACES]


def embedded(words: Words, span: Span, verbs: frozenset[str]) -> tuple[list[Span], Span] | None:
    """“G V O” as an object: the groups and the verb phrase; none if the object is no clause of a group."""
    end = 0
    for start, stop in words.inside(span):
        if words.text[start:stop].endswith(GROUP_ENDINGS) and words.depth[start] == words.depth[span[0]]:
            follows = words.text[stop : span[1]]
            if follows and not follows.startswith(("的", "、", "和", "与", "及", "等")):
                end = stop
                break
    if not end or not _verbal(words, end, span[1], verbs):
        return None

    return list(nouns(words, (span[0], end)).members), (end, span[1])


def _verbal(words: Words, start: int, end: int, verbs: frozenset[str]) -> bool:
    """Whether what begins at `start` is a verb phrase and no noun."""
    text = words.text[start:end]
    if text.startswith(("在", "向", "平等", "有序", "自主", "依法", "共享", "进城", "落户", "更好", "公平", "就近", "就地", "到", "通过", "能够", "参与", "积极")):
        return len(text) > 2
    stop = words.longest(start, end, verbs, 6)
    return stop > start and end - stop >= 2 and not text.endswith(("问题", "工作", "能力", "水平", "机制", "体系", "制度", "政策", "服务", "条件"))
