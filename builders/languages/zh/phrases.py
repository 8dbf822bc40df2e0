"""What stands inside an object: groups and places that modify it, and clauses of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from .coordination import nouns
from .joints import joints
from .lexicon import GROUP_ENDINGS, LIGHT_HEADS, NOMINAL_VERBS, PLACE_ENDINGS
from .words import Span, Words, plain

BARE = frozenset(
    "人口 人员 对象 个人 人民 家庭 子女 父母 监护 居民 公民 主体 户 "
    "城市 农村 城镇 城乡 乡村 基层 社区 全国 我国 境内 全市 全省 本市 地区 省 县 区 市 街区 园区 沿海 地方 "
    "区县 大中小城市 我市 我省 本省 本区 全区 边境 边疆 乡镇 功能区 市区 区域".split()
)
"""Groups and places that say nothing without a modifier."""
PERSONS = re.compile(
    r"(?:转移|常住|流动|贫困|低收入|老年|户籍|就业|外来|落户|脱贫|困难|适龄|劳动|农业|残疾|特困|失业)人口$"
)
CLASSED_CITY = re.compile(
    r"(?:大|中等|小|中小|县级|省会|中心|试点|资源型|沿海|口岸|节点|枢纽|旅游|边境|示范)城市$|(?:小城|建制|中心|重点|边境)镇$"
)
GOES_TO = tuple(
    "在 向 平等 有序 自主 依法 共享 进城 落户 更好 公平 就近 就地 到 通过 能够 参与 积极 自愿 加快 下沉 走出".split()
)
NO_CLAUSE = tuple(
    "问题 工作 能力 水平 机制 体系 制度 政策 服务 条件 权益 权利 待遇 收入 负担 需求 保障 意愿 规模 队伍 培养 "
    "培训 建设 人才".split()
)


GIVES = re.compile(r"(?:应当|依法|所)?(?:提供|持有|提出|提交|出具|办理|缴纳|申请|填写|申报|拖欠|购买)[^，]{0,12}?的")
"""Whoever gives or holds the thing is not whom it is for."""


def groups(words: Words, span: Span) -> list[Span]:
    """Groups of persons that modify the head of `span`, all members of their coordination."""
    return list(_modifiers(words, span, _is_group))


def places(words: Words, span: Span) -> list[Span]:
    """Named or classed places that modify the head of `span`; bare ones (农村, 城市) are left out."""
    found = list(_modifiers(words, span, _is_place))
    tail = words.get((found[-1][1], span[1])) if found else ""
    return [] if plain(tail) in LIGHT_HEADS or not plain(tail) else found


def _is_group(phrase: str, word: str) -> bool:
    if word.endswith("人口"):
        return bool(PERSONS.search(phrase))
    return word.endswith(GROUP_ENDINGS) and (len(phrase) > len(word) or word not in BARE)


def _is_place(phrase: str, word: str) -> bool:
    if word.endswith(("城市", "城镇", "镇", "县城")):
        return bool(CLASSED_CITY.search(phrase))
    if word.endswith(("农村", "乡村", "基层", "社区", "城乡")):
        return False
    return word.endswith(PLACE_ENDINGS) and word not in BARE - {"地区"} and phrase not in BARE


def _modifiers(words: Words, span: Span, fits: Callable[[str, str], bool]) -> Iterator[Span]:
    """In each member of the coordination, what modifies its head."""
    members = nouns(words, span).members
    for member in members if len(members) > 1 else (span,):
        yield from _of_member(words, member, fits)


def _of_member(words: Words, span: Span, fits: Callable[[str, str], bool]) -> Iterator[Span]:
    """In each part of the modifier before the head, the last phrase that fits."""
    cuts = [span[0], *(end for _, end in joints(words, span)), span[1]]
    relative = _relative(words, span)
    for left, right in pairwise(cuts):
        found = None
        for word, end in words.inside((left, right)):
            begin = relative if words.text[word - 1] == "的" and relative is not None else _begin(words, left, word)
            begin = word if words.text[begin:word].endswith("的") and word - begin < 5 else begin
            if (
                end < span[1]
                and words.depth[word] <= words.depth[span[0]]
                and fits(words.text[begin:end], words.text[word:end])
                and not GIVES.match(words.text, end, span[1])
            ):
                found = (begin, end)
        if found and found[1] - found[0] >= 2 and not words.text.startswith("的", found[0]):
            yield words.trim(found)


def _relative(words: Words, span: Span) -> int | None:
    """Where a relative clause of the object begins: at its start, if a 的 stands in it."""
    return span[0] if "的" in words.get(span) else None


def _begin(words: Words, left: int, word: int) -> int:
    """Where the phrase with its head at `word` begins: behind the last verb, preposition, adverb or 的."""
    begin = left
    for start, end in words.inside((left, word)):
        if words.text[start:end] in (
            "的",
            "在",
            "向",
            "对",
            "为",
            "与",
            "等",
            "除",
            "由",
            "中",
            "各",
            "其",
        ) or words.pos(start) in ("ADP", "ADV", "PART", "PUNCT"):
            begin = end if words.text[start:end] not in ("各", "其") else start
        elif words.text[start:end] in words.verbs and words.text[start:end] not in NOMINAL_VERBS:
            begin = end
    return begin


def embedded(words: Words, span: Span, verbs: frozenset[str]) -> tuple[list[Span], Span] | None:
    """“G V O” as an object: the groups and the verb phrase; none if the object is no clause of a group."""
    for start, stop in words.inside(span):
        if words.text[start:stop].endswith(GROUP_ENDINGS) and words.depth[start] == words.depth[span[0]]:
            follows = words.text[stop : span[1]]
            if follows and not follows.startswith(("的", "、", "和", "与", "及", "等", "或")):
                if not _verbal(words, stop, span[1], verbs):
                    return None
                return list(nouns(words, (span[0], stop)).members), (stop, span[1])
    return None


def _verbal(words: Words, start: int, end: int, verbs: frozenset[str]) -> bool:
    """Whether what begins at `start` is a verb phrase and no noun."""
    text = words.text[start:end]
    if text.startswith(GOES_TO):
        return (len(text) > 2 and not text.endswith(NO_CLAUSE)) or text.startswith(("在", "向", "平等"))
    stop = words.longest(start, end, verbs, 6)
    verb = stop > start or (words.pos(start) == "VERB" and end - start > 4)
    return verb and end - stop >= 2 and not text.endswith(NO_CLAUSE)
