"""A clause taken apart: openers, prepositional phrases, subject, chain of verbs, object."""

from __future__ import annotations

from .clauses import Frame
from .cues import Grammar
from .lexicon import (
    ADVERBS,
    AUXILIARIES,
    NOMINAL_VERBS,
    PREPOSITIONS,
)
from .openers import openers
from .subjects import agent_end, before_adverbs, begins_subject, inner_preposition, read_subject
from .verbs import AGENTS, candidates, predicate_end, second_verb, verb_end
from .words import Span, Words

HOLDING = ("落实", "贯彻", "坚持", "遵循", "执行", "履行", "贯彻落实")
CAUSERS = ("让", "使", "要求", "责令")
FRAMES = ("基础上", "过程中", "前提下", "条件下", "情况下", "工作中", "背景下", "形势下", "同时", "的时候")
TOWARDS = ("对", "对于", "针对")
LIGHT = ("进行", "予以", "加以")
"""Verbs that only carry the noun of action behind them."""
NORMS = ("按照", "根据", "按", "依照", "遵照", "依据")
ENDS_BASIS = (
    "原则",
    "要求",
    "方针",
    "思路",
    "精神",
    "规定",
    "部署",
    "程序",
    "标准",
    "导向",
    "职责",
    "分工",
    "权限",
    "约定",
)


def frame(words: Words, grammar: Grammar, span: Span) -> Frame:
    """The clause in `span` taken apart."""
    found = Frame(span)
    position = openers(words, grammar, found, span[0])
    for _ in range(6):
        before = position
        verb = predicate_end(words, grammar, position, span[1], first=True)
        if verb and found.subject is None and begins_subject(words, grammar, position, verb, span[1]):
            verb = 0
        if verb and words.text[position:verb] in PREPOSITIONS:
            position = openers(words, grammar, found, _adjunct(words, grammar, found, position))
            if position < span[1]:
                continue
            causer = found.adjuncts.pop()[0]
            found.coverb, position = causer not in CAUSERS, before
        if verb:
            _fill(words, grammar, found, position)
            return found
        if _carried(words, grammar, found, position):
            return found
        position = _adjunct(words, grammar, found, position)
        if position == before and found.subject is None:
            position = read_subject(words, grammar, found, position)
        position = openers(words, grammar, found, position)
        if position == before:
            break
    found.predicate = position
    return found


def _fill(words: Words, grammar: Grammar, found: Frame, position: int) -> None:
    """The chain of verbs at `position` and the object behind it."""
    end, found.predicate = found.span[1], position
    while True:
        stop = predicate_end(words, grammar, position, end, first=True)
        if not stop:
            break
        found.verbs.append((position, stop))
        position = stop
        if words.text[stop] in "和与并、或及" and predicate_end(words, grammar, stop + 1, end, first=True):
            position = stop + 1
            continue
        first = words.text[found.verbs[-1][0] : stop]
        if first in HOLDING and "的" in words.text[stop:end]:
            break
        after = position
        while (skip := words.longest(after, end, ADVERBS)) > after and not predicate_end(
            words, grammar, after, end, first=True
        ):
            after = skip
        second = words.text[after : verb_end(words, grammar, after, end)]
        listed = words.text[after + len(second) : after + len(second) + 1] in tuple("一0123456789")
        light = second in ("发展", "建设") and end - after - len(second) > 2 and first in AUXILIARIES
        if first not in AUXILIARIES and "的" in words.text[after:end]:
            break
        if first not in AUXILIARIES and (after > position or (second in NOMINAL_VERBS and not light and not listed)):
            break
        if second in NOMINAL_VERBS and second not in ("发展", "建设", "统筹", "创新") and not listed:
            break
        position = after if second_verb(words, grammar, after, end) else position
        if not second_verb(words, grammar, after, end):
            break
    start = found.verbs[-1][1] if found.verbs else position
    start += words.word(start) in ("好", "了") and start + 1 < end
    found.object = words.trim((start, end)) if found.verbs else (position, position)


def _adjunct(words: Words, grammar: Grammar, found: Frame, position: int) -> int:
    """Past a prepositional phrase, up to the next predicate or to the end of the clause."""
    end = found.span[1]
    stop = words.longest(position, end, PREPOSITIONS, 4)
    if stop == position:
        return position
    preposition = words.text[position:stop]
    close = next((c for c in candidates(words, grammar, stop, end, phrase=True) if c - stop >= 2), end)
    if preposition in CAUSERS:
        close = inner_preposition(words, stop, close) or close
    if preposition == "由":
        close = inner_preposition(words, stop - 1, close) or close
        close = agent_end(words, stop, close) or close
    if preposition in TOWARDS:
        close = _light(words, stop, end) or _past_relative(words, grammar, close, end) or close
    if preposition in ("在", "随着") and words.get(found.span).endswith(FRAMES):
        close = end
    if preposition in NORMS and words.get(found.span).endswith(ENDS_BASIS):
        close = end
    if preposition in NORMS:
        close = _norm_end(words, stop, end) or close
    governed = before_adverbs(words, words.trim((stop, close))) if preposition in TOWARDS else (stop, close)
    found.adjuncts.append((preposition, words.trim(governed)))
    if preposition in (*CAUSERS, "由") and close < end and not words.text[stop].isdigit():
        found.caused = preposition != "由"
        found.subject = _agent(words, words.trim((stop, close)))
    return close


def _light(words: Words, start: int, end: int) -> int:
    """Where a verb that only carries a noun of action begins (“对学生进行教育”), 0 if nowhere."""
    places = (a for a, b in words.inside((start + 1, end)) if words.get((a, b)) in LIGHT)
    return next((a for a in places if words.text[a - 1] not in "的、和"), 0)


def _past_relative(words: Words, grammar: Grammar, close: int, end: int) -> int:
    """The verb behind the group or body that a relative clause with its verb at `close` modifies, 0 if none does."""
    for place in candidates(words, grammar, close, end, phrase=True):
        text = words.text[close:place]
        if text.rfind("的") > 0 and text.endswith(AGENTS):
            return place
    return 0


def _carried(words: Words, grammar: Grammar, found: Frame, position: int) -> bool:
    """“对A进行B”: takes B for the verb and A for its object where the ontology knows B."""
    word = words.word(position)
    if word not in LIGHT or not found.adjuncts or found.adjuncts[-1][0] not in TOWARDS:
        return False
    found.predicate = position + len(word)
    parts = words.inside((found.predicate, found.span[1]))
    if parts and words.get(parts[-1]) in grammar.verbs:
        found.verbs, found.object = [parts[-1]], found.adjuncts.pop()[1]
    return bool(parts)


def _norm_end(words: Words, start: int, end: int) -> int:
    """Where “按照…规定” ends: before the verb, preposition or adverb that follows it, 0 where none does."""
    for position in sorted(words.borders):
        if start + 2 <= position < end and words.text[:position].endswith(ENDS_BASIS):
            follows = words.word(position)
            joins = follows in PREPOSITIONS and follows not in ("和", "与", "同")
            if joins or follows in ADVERBS or words.pos(position) == "VERB":
                return position
    return 0


def _agent(words: Words, span: Span) -> Span:
    """Who acts, without adverbs at either end (“由有关部门依法”)."""
    parts = words.inside(span)
    while parts and words.pos(parts[-1][0]) == "ADV":
        parts = parts[:-1]
    while len(parts) > 1 and words.pos(parts[0][0]) == "ADV":
        parts = parts[1:]
    return (parts[0][0], parts[-1][1]) if parts else span
