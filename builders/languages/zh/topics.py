"""Clauses without a predicate of their own: who or what the next clause is about, and under what condition it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....graph.model import Finding, Mention
from .clauses import Frame
from .copulas import is_told
from .lexicon import BODY_ENDINGS, GROUP_ENDINGS, PLACE_ENDINGS, RELATIVE_VERBS
from .phrases import BARE
from .state import Chain, link
from .words import Span

CONDITION, TOPIC_PLACE = 0.7, 0.6
TIME_TAIL = re.compile(r"(?:的|之)?(?:时候|同时|时|后|前|之日起|情形|情况下|的)$")
IF = re.compile(r"^(?:或者|或|以及|并且|并|且)?(?:如果|如|若|未经|一旦|报经|凡是|凡|对于|对|因|经(?![营济过常验费办]))")
HOLDS = re.compile(r"^(?:同时|且|并)?(?:(?:按照|根据|依照)[^，]{2,6}规定)?(?:符合|具有|具备|有(?!关|效|能力))?")
AND = re.compile(
    r"并且|同时|(?<=[\u4e00-\u9fff）)]{3})(?:并|且)(?=[\u4e00-\u9fff]{3})"
    r"|(?<=[\u4e00-\u9fff]{3})(?<![临及同按小届随平暂])时(?=[\u4e00-\u9fff]{4})"
)
TOWARDS = ("对于", "对", "凡是", "凡", "针对")
IFS = ("如果", "若", "未经", "经", "倘若", "一旦", "报经")
ASKED = re.compile(r"符合|具备|具有|达到|满|取得|参加|缴|持有|未|没有|无|经|有(?!关)|不|居住|就业|从事|连续|年龄|被")
"""What makes the relative clause of a group a condition."""
NO_IF = ("经过", "经济", "经营", "经常", "经验", "经费", "如何", "如期", "若干")
SELF = re.compile(r"本人(?:及其|及|和|与)?")
TOPICS = (*GROUP_ENDINGS, *BODY_ENDINGS)
AREAS = (*PLACE_ENDINGS, "地方", "城市", "地区", "区域", "县", "镇", "市", "省")
IN_PLACE = re.compile(
    r"^在(.{2,24}?(?:城市|地区|市区|镇|县|区|市|省|境内|范围内|区域))(?=[\u4e00-\u9fff]{2})(?![、和或与及的内])"
)


def topic(chain: Chain, found: Frame) -> bool:
    """Takes the clause for a topic or a condition of what follows, and says whether it is one."""
    text = chain.words.get(found.span)
    follows = chain.words.text[found.span[1] : found.span[1] + 1] in "，,"
    if not follows or not chain.words.text[found.span[1] :]:
        return False
    if text.startswith(TOWARDS) and text.endswith(TOPICS) and not found.modality:
        groups = chain.mentions((found.span[0] + next(len(t) for t in TOWARDS if text.startswith(t)), found.span[1]))
        chain.pending.append((chain.grammar.relation("group"), groups, "o*", found.span))
        return True
    if text.startswith(IFS) and not text.startswith(NO_IF) and not found.modality:
        _conditional(chain, found.span)
        return True
    if chain.conditions and text.startswith(("并", "且")) and not (found.modality or found.verbs or found.subject):
        _conditions(chain, (found.predicate if found.adjuncts == [] else found.span[0] + 1, found.span[1]))
        return True
    if text.endswith("的") and re.search("(?:是|还是|都是)[^，]+的$", text) and not text.startswith(("凡", "属")):
        return False
    if (text.endswith("的") or (len(text) > 4 and _happens(chain, found.span))) and not _is_time(chain, found):
        _conditional(chain, found.span)
        return True
    if (found.verbs and found.predicate == found.span[0] and "的" not in text) or found.modality:
        return False
    bare = text.removesuffix("等")
    if found.verbs and not text.endswith(TOPICS):
        return False
    if bare.endswith(AREAS) and not found.verbs and _names_area(chain, found.span):
        area = chain.mention(found.span, "Place")
        chain.areas = [area] if area and area.label not in BARE else []
        return True
    if found.deed or is_told(chain, found.span):
        return False
    if bare.endswith(TOPICS) and ("的" in bare or not found.verbs) and not found.adjuncts[:0]:
        _named(chain, found.span)
        return True
    return False


def _happens(chain: Chain, span: Span) -> bool:
    """Whether “…后” and “…时” hold an event that a condition can be, and no mere time (“战争后”)."""
    tail = TIME_TAIL.search(chain.words.get(span))
    words = chain.words.inside((span[0], span[0] + tail.start())) if tail else []
    return any(chain.words.pos(a) == "VERB" or chain.words.text[a:b] in chain.words.verbs for a, b in words)


def _names_area(chain: Chain, span: Span) -> bool:
    """Whether a clause that ends in a place is a noun phrase and no statement (“人口迁往城市”)."""
    verbal = any(chain.words.pos(start) in ("VERB", "ADP", "CCONJ") for start, _ in chain.words.inside(span))
    return not verbal or "的" in chain.words.get(span) or "、" in chain.words.get(span)


def _is_time(chain: Chain, found: Frame) -> bool:
    return bool(found.time) and len(chain.words.get(found.span)) < len(found.time) + 3


def _named(chain: Chain, span: Span) -> None:
    """A group, and what its relative clause asks of it."""
    words = chain.words
    text = words.get(span)
    own = SELF.search(text)
    parts = [span] if own is None else [(span[0], span[0] + own.start()), (span[0] + own.end(), span[1])]
    named = [m for part in parts if part[1] - part[0] > 1 for m in chain.mentions(part)]
    chain.subjects = [*chain.subjects, *named] if chain.topical else named
    chain.topical = True
    head = text[: own.start()] if own else text
    cut = head.rfind("的")
    if cut > 3 and head[cut + 1 :].endswith(GROUP_ENDINGS) and ASKED.search(head[:cut]):
        _conditions(chain, (span[0], span[0] + cut))


def _conditional(chain: Chain, span: Span) -> None:
    """“G V O的，”: G is whom it is about, V O the condition."""
    words = chain.words
    tail = TIME_TAIL.search(words.get(span))
    span = (span[0], span[0] + tail.start()) if tail else span
    for start, end in words.inside(span):
        verbal = words.pos(end) in ("VERB", "ADV", "ADP", "AUX") or words.word(end) in RELATIVE_VERBS
        named = words.text[start:end].endswith(TOPICS) and verbal and "的" not in words.text[end : span[1]]
        if named and not words.text.startswith(("在", "与", "被", "由", "经", "报"), span[0]):
            chain.subjects = chain.mentions((span[0], end)) or chain.subjects
            span = (end, span[1]) if span[1] - end > 5 else span
            break
    _conditions(chain, span)


def _conditions(chain: Chain, span: Span) -> None:
    words = chain.words
    place = IN_PLACE.match(words.get(span))
    if place and span[0] + place.end() in words.borders:
        area = chain.mentions((span[0] + 1, span[0] + place.end()), "Place")
        chain.areas = area
        span = (span[0] + place.end(), span[1])
    start = span[0]
    for found in [*AND.finditer(words.text, *span), None]:
        end = found.start() if found else span[1]
        part = words.get((start, end))
        skip = next(
            (m.end() for m in (IF.match(part), HOLDS.match(part)) if m and m.end() < len(part) - 1 and m.end()), 0
        )
        skip = skip or int(found is not None and found[0] == "时" and part.startswith("在"))
        condition = chain.mention((start + skip, end), "Condition")
        if condition:
            chain.conditions.append(condition)
        start = found.end() if found else end


def conditioned(chain: Chain, consequence: Mention) -> Iterator[Finding]:
    """Links from what the clause grants or orders to the conditions and places that were named before."""
    stated = [(m, "condition", CONDITION, "condition") for m in chain.conditions]
    stated += [(m, "place", TOPIC_PLACE, "topic-place") for m in chain.areas]
    for end, construction, sure, path in stated:
        relation = chain.grammar.relation(construction)
        yield from link(chain, consequence, relation, end, (end.start, end.end), sure, path)
    chain.conditions, chain.areas, chain.topical = [], [], False
