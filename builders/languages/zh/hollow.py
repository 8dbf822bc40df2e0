"""The edges of a label: words that join or point and name nothing are cut off, labels of nothing else are none."""

from __future__ import annotations

import re

from .words import Span, Words

JOINS = frozenset("和 与 及 以及 及其 或 或者 并 并且 且 而且 同时".split())
HELD = re.compile("的|相|一致|同等")
"""“与防洪无关的设施”: here 与 belongs to what stands behind it."""
POINTS = re.compile(
    r"(?:前[一二两三]?[款项条]|上[款项]|本[款条章])(?:第[一二三四五六七八九十]+[款项])?(?:的?规定|所[列称述指]|所规定|中)?的?"
)
LONE = frozenset(
    "工作 措施 方式 方法 形式 手段 途径 事项 因素 行为 需要 规定 范围 内容 程序 权限 职责 职权 实际 实际情况 "
    "实际需要 工作需要 具体情况 有关规定 相关规定 国家规定 国家有关规定 其他 其他规定 有关工作 相关工作 具体工作 "
    "日常工作 有关事项 问题 情况 活动 作用 方面 方向 重点 环节 领域 重点领域 关键环节".split()
)
"""Nouns that wait for another to say something."""
HERE = re.compile(r"本(?:行政区域|行政区划|辖区|区域|地区)(?:范围)?(?:以?内)?的?(?=.{3})")
OWN = re.compile(
    r"(?:在|按照?)?(?:本|各|各自|其|该|所在)*(?:的)?(?:行政区域|行政区划|辖区|管辖区域|管辖范围|职责|职权|权限|职责范围|职权范围"
    r"|职责权限|职责分工)(?:内|范围内)?"
)
"""Whose duties or area, the words themselves do not tell."""
AS = re.compile("(?:按照|依照|遵照|根据|依据|针对|鉴于|围绕|自觉|始终|坚决|切实|不断|进一步)(?!.*的)")
"""What only says by what, about what or how something is done is no thing."""


def edged(words: Words, span: Span, conjunctions_only: bool = False) -> Span:
    """`span` without what joins or points before it, and without what joins behind it."""
    while (word := words.word(span[0])) and _joins(words, span, word) and span[1] - span[0] > len(word):
        span = words.trim((span[0] + len(word), span[1]))
    while (parts := words.inside(span))[1:] and words.get(parts[-1]) in JOINS:
        span = words.trim((span[0], parts[-1][0]))
    if conjunctions_only:
        return span
    if words.word(span[0]) in ("将", "把") and words.pos(span[0]) != "ADV":
        span = span[0] + 1, span[1]
    if words.word(span[0]) in ("对", "对于") and "的" in words.get(span):
        span = span[0] + len(words.word(span[0])), span[1]
    for pointing in (POINTS, HERE):
        points = pointing.match(words.text, *span)
        span = (points.end(), span[1]) if points and points.end() in words.borders else span
    return span


def _joins(words: Words, span: Span, word: str) -> bool:
    return word in JOINS and not (word in ("与", "和") and HELD.search(words.get(span)))


def hollow(label: str, clause: bool = False) -> bool:
    """Whether a label names nothing by itself; a `clause` may begin with what it is done by."""
    return (
        label in LONE
        or label in JOINS
        or OWN.fullmatch(label) is not None
        or (not clause and AS.match(label) is not None)
    )
