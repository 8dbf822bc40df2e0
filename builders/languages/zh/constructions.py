"""What no single word states: groups and places of an object, means, bases, conditions, figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....graph.model import Finding, Mention
from .bases import BASIS, bases
from .clauses import Frame
from .coordination import nouns
from .frames import frame
from .lexicon import CAUSATIVES
from .nouns import kind_of
from .phrases import embedded, groups, places
from .state import Chain, link
from .words import Span

SCOPE, MEANS, ACCESS = 0.65, 0.7, 0.7
MEANS_WORDS, BASIS_WORDS = ("通过", "依托", "借助", "用"), ("立足", "根据", "依据", "按照", "依照", "按", "遵照")
GROUP_WORDS = ("对", "为", "向", "面向", "针对", "对于", "给", "让", "使")
CIRCUMSTANCES = ("实际", "情况", "特点", "需要", "要求")
"""“结合实际” says how carefully, not with what."""
RIGHTS = ("意愿", "义务", "人格", "尊严", "隐私", "获得感", "安全感", "幸福感", "责任", "主体地位")
"""What belongs to a person by nature: whom it is for is said with it."""
WAYS = re.compile(r"(?:等)?(?:多种|各种|多元)?(?:方式|形式|手段|途径|渠道|办法|措施|方法)$")
PLACE_TAIL = re.compile(r"(?:范围内|区域内|辖区内|境内|附近|地区|以内|之内|内|中|里|上)?$")
REGIONS = ("内", "附近", "地区", "区域", "领域", "行业")
GIVING = re.compile(r"(?:享有|享受|获得|共享|拥有|取得|得到)(?:到|了)?")


def scopes(chain: Chain, found: Frame) -> Iterator[Finding]:
    """Whom and where the measure acts on: groups and places inside its object."""
    words, action = chain.words, chain.action(found.phrase)
    inner = (
        embedded(words, found.object, frozenset(chain.grammar.verbs))
        if words.get(found.verbs[-1]) in CAUSATIVES
        else None
    )
    if words.get(found.object).endswith(RIGHTS):
        return
    members = list(filter(None, map(chain.mention, inner[0] if inner else groups(words, found.object))))
    for group in members:
        span = (group.start, group.end)
        if len(members) > 2 and members[-1].label.startswith("其他") and group is not members[-1]:
            wide = chain.mention((members[-1].start + 2, members[-1].end))
            if wide:
                yield from link(chain, group, chain.grammar.relation("kind"), wide, span, SCOPE, "kind")
        if group:
            yield from link(chain, action, chain.grammar.relation("group"), group, span, SCOPE, "group")
    for span in places(words, found.object):
        place = chain.mention(span, "Place")
        if place:
            yield from link(chain, action, chain.grammar.relation("place"), place, span, SCOPE, "place")
    if inner and (gift := GIVING.search(words.text, inner[1][0], inner[1][0] + 6)):
        yield from _access(chain, inner[0], (gift.end(), inner[1][1]))


def _access(chain: Chain, receivers: list[Span], gift: Span) -> Iterator[Finding]:
    for receiver in filter(None, map(chain.mention, receivers)):
        for thing in chain.mentions(gift):
            yield from link(chain, receiver, chain.grammar.relation("access"), thing, gift, ACCESS, "access")


def adjuncts(chain: Chain, found: Frame, objects: list[Mention]) -> Iterator[Finding]:
    """Links of the prepositional phrases before the verb."""
    for preposition, span in found.adjuncts:
        if preposition in chain.grammar.verbs and found.verbs and preposition not in (*MEANS_WORDS, "用", "让"):
            yield from _coverb(chain, found, preposition, span)
        elif preposition in MEANS_WORDS:
            yield from _means(chain, span, objects)
        elif preposition in BASIS_WORDS:
            own = chain.mentions(found.subject) if found.subject and not objects else []
            yield from bases(chain, span, objects or [m for m in own if m.kind not in ("Body", "Group", "Place")])
        elif preposition in ("为", "为了") and not found.verbs:
            _purpose(chain, span)
        elif preposition == "在" and found.verbs:
            yield from _place(chain, found, span)
        elif preposition in GROUP_WORDS and (found.verbs or found.predicate > span[1]):
            yield from _group(chain, found, span)


def _coverb(chain: Chain, found: Frame, verb: str, span: Span) -> Iterator[Finding]:
    """“结合A推进B”, “围绕A开展B”: the measure's relation to A by the coverb's cue."""
    if chain.words.get(span).endswith(CIRCUMSTANCES):
        return
    inner = frame(chain.words, chain.grammar, span)
    action = chain.action((found.verbs[0][0], found.span[1]))
    for object_ in chain.mentions(inner.object if inner.verbs and inner.predicate == span[0] else span):
        relation = chain.grammar.choose(chain.grammar.verbs[verb], "Measure", object_.kind)
        yield from link(chain, action, relation, object_, span, BASIS, "coverb")


def _purpose(chain: Chain, span: Span) -> None:
    """“为了推进A，”: the measure that follows has A as its goal."""
    inner = frame(chain.words, chain.grammar, span)
    if inner.verbs and inner.predicate == span[0]:
        goals = chain.mentions(inner.object)
        chain.pending.append((chain.grammar.relation("purpose"), goals, "o*", span))


def _means(chain: Chain, span: Span, objects: list[Mention]) -> Iterator[Finding]:
    words = chain.words
    way = WAYS.search(words.get(span))
    span = (span[0], span[0] + way.start()) if way and way.start() else span
    inner = frame(words, chain.grammar, span)
    means = chain.mentions(inner.object if inner.verbs and inner.predicate == span[0] else span)
    relation = chain.grammar.relation("means")
    if not objects:
        chain.pending.append((relation, means, "o*", span))
    for goal in objects:
        for mean in means:
            yield from link(chain, goal, relation, mean, span, MEANS, "means")


def _place(chain: Chain, found: Frame, span: Span) -> Iterator[Finding]:
    words = chain.words
    text = words.get(span)
    tail = PLACE_TAIL.search(text)
    if text.endswith(("方面", "基础上", "前提下", "下", "过程中", "工作中", "时", "后", "前", "期间", "情况")):
        return
    cut = tail.start() if tail and tail.group() not in ("地区",) else len(text)
    action = chain.action(found.phrase)
    for member in nouns(words, (span[0], span[0] + cut)).members:
        place = chain.mention(member, "Place")
        if (
            place
            and not place.label[0].isdigit()
            and (kind_of(place.label) in ("Place", "Body") or text.endswith(REGIONS))
        ):
            yield from link(chain, action, chain.grammar.relation("place"), place, span, SCOPE, "place")


def _group(chain: Chain, found: Frame, span: Span) -> Iterator[Finding]:
    for member in chain.mentions(span):
        if member.kind == "Group":
            action = chain.action(found.phrase)
            yield from link(chain, action, chain.grammar.relation("group"), member, span, SCOPE, "group")
