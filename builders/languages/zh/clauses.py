"""A sentence as a chain of clauses, each with subject, adverbials, verbs and object: the frame of Chinese policy prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from .cues import Grammar
from .lexicon import (
    ADVERBS,
    AUXILIARIES,
    BODY_ENDINGS,
    CONNECTIVES,
    GROUP_ENDINGS,
    NOMINAL_VERBS,
    PREPOSITIONS,
    RELATIONAL_NOUNS,
    RELATIVE_VERBS,
)
from .modality import modal_end, time_end
from .words import Span, Words

NUMBERING = re.compile(
    r"\s*(?:#+\s*)?(?:第[零一二三四五六七八九十百千\d]+[条章节款编部][\s　]*|[（(][一二三四五六七八九十\d]{1,3}[)）]\s*|[一二三四五六七八九十]{1,3}、\s*|\d{1,2}[.．、]\s*(?!\d)"
    r"|[一二三四五六七八九十]{1,2}(?:是|要)(?=[\u4e00-\u9fff]{2})|[—－-]{1,3}|[●•·*]\s*)+"
)
STRONG_MODALS = ("应当", "可以", "不得", "必须", "须", "应", "要", "可", "严禁", "有权", "也可", "需要", "需")
AGENTS = (*BODY_ENDINGS, *GROUP_ENDINGS)
NOT_BEFORE_OBJECT = ("的", "、", "和", "与", "及", "等", "或", "性", "率", "者", "之", "权", "费", "额", "期间", "中的", "以及")


@dataclass
class Frame:
    """One clause taken apart; spans count in the sentence, empty ones are absent."""

    span: Span
    subject: Span | None = None
    adjuncts: list[tuple[str, Span]] = field(default_factory=list)
    """Preposition and what it governs."""
    verbs: list[Span] = field(default_factory=list)
    object: Span = (0, 0)
    modality: str = ""
    negated: bool = False
    time: str = ""
    predicate: int = 0
    """Where the verb phrase begins."""

    @property
    def phrase(self) -> Span:
        """The verb phrase."""
        return self.predicate, self.span[1]


def clauses(words: Words) -> Iterator[Span]:
    """The clauses of the sentence, without numbering and end marks."""
    start = found.end() if (found := NUMBERING.match(words.text)) else 0
    for part in words.split((start, len(words.text)), "，,；;。！!？?：:\n"):
        span = words.trim(part)
        numbering = NUMBERING.match(words.text, *span)
        span = (numbering.end() if numbering else span[0], span[1])
        if span[1] - span[0] > 1:
            yield span


def frame(words: Words, grammar: Grammar, span: Span) -> Frame:
    """The clause in `span` taken apart."""
    found = Frame(span)
    position = _openers(words, grammar, found, span[0])
    for _ in range(6):
        before = position
        verb = _predicate(words, grammar, position, span[1], first=True)
        if verb:
            _fill(words, grammar, found, position)
            return found
        position = _adjunct(words, grammar, found, position)
        if position == before and found.subject is None:
            position = _subject(words, grammar, found, position)
        position = _openers(words, grammar, found, position)
        if position == before:
            break
    found.predicate = position
    return found


def _openers(words: Words, grammar: Grammar, found: Frame, position: int) -> int:
    """Past connectives, adverbs, modals and times."""
    end, before = found.span[1], -1
    while position != before:
        before = position
        position = _modal(words, grammar, found, position)
        stop = time_end(words, position, end)
        if stop > position:
            found.time, position = words.text[position:stop].strip("，"), stop
        stop = words.longest(position, end, CONNECTIVES)
        if stop > position and not _predicate(words, grammar, position, end, first=True):
            position = stop
        position = _adverb(words, grammar, position, end)
        position = words.trim((position, end), " ，,、")[0]
    return position


def _modal(words: Words, grammar: Grammar, found: Frame, position: int) -> int:
    stop, name = modal_end(words, grammar, position, found.span[1])
    if stop == position:
        return position
    follows = _predicate(words, grammar, stop, found.span[1], first=True)
    isverb = words.text[position:stop] in grammar.verbs
    if isverb and not follows:
        return position
    found.modality = name
    return position if isverb and name != "pilot" and words.text[position:stop] in AUXILIARIES else stop


def _adverb(words: Words, grammar: Grammar, position: int, end: int) -> int:
    stop = words.longest(position, end, ADVERBS)
    if stop == position:
        word = words.word(position)
        if word and words.pos(position) == "ADV" and word not in grammar.verbs and word not in PREPOSITIONS:
            stop = position + len(word)
        elif words.text[position:end].find("地") in (2, 3, 4) and words.text.find("地", position, end) in words.borders:
            stop = words.text.find("地", position, end) + 1
    if stop == position or stop >= end:
        return position
    if words.text[position:stop] in grammar.verbs and not _leads(words, grammar, stop, end):
        return position
    return stop + 1 if words.text[stop] == "地" else stop


def _leads(words: Words, grammar: Grammar, position: int, end: int) -> bool:
    """Whether a verb (after more adverbs) begins at `position`: what stood before it was an adverb."""
    while (stop := words.longest(position, end, ADVERBS)) > position and words.text[position:stop] not in grammar.verbs:
        position = stop
    return _verb(words, grammar, position, end) > position and _predicate(words, grammar, position, end) > position


def _verb(words: Words, grammar: Grammar, position: int, end: int) -> int:
    return words.longest(position, end, grammar.verbs, 8)


def _predicate(words: Words, grammar: Grammar, position: int, end: int, first: bool = False) -> int:
    """End of the verb at `position` if it can be the clause's predicate, else 0; `first`: nothing stands before it."""
    stop = _verb(words, grammar, position, end)
    if stop == position or stop >= end:
        return 0
    rest = words.text[stop:end]
    joint = re.match(r"和|与|并|、|或者?|及", rest)
    if joint and stop in words.borders:
        after = stop + len(joint[0])
        other = _verb(words, grammar, after, end)
        return stop if other > after and other < end and not words.text[other:end].startswith("的") else 0
    if rest.startswith(NOT_BEFORE_OBJECT) and words.word(stop) in NOT_BEFORE_OBJECT:
        return 0
    verb = words.text[position:stop]
    if verb in RELATIVE_VERBS and _is_relative(words, stop, end):
        return 0
    if verb in NOMINAL_VERBS and not _takes_object(words, position, stop, end, first):
        return 0
    return stop


def _is_relative(words: Words, start: int, end: int) -> bool:
    text = words.text[start:end]
    cut = text.rfind("的")
    return cut > 0 and text[cut + 1 :].endswith(AGENTS)


def _takes_object(words: Words, position: int, stop: int, end: int, first: bool) -> bool:
    """Whether a word that may be a noun is a verb here."""
    word = words.word(stop)
    if word in RELATIONAL_NOUNS and stop + len(word) < end and not first:
        return False
    if word in RELATIONAL_NOUNS and (stop + len(word) >= end or not words.text.startswith(("的",), stop + len(word))):
        return stop + len(word) >= end and first and len(words.text[position:stop]) < 3 and word not in ("能力", "水平", "体系", "机制", "工作", "制度")
    if first:
        return True
    before = words.text[:position]
    return before.endswith(AGENTS) or before.endswith(tuple(ADVERBS))


def _fill(words: Words, grammar: Grammar, found: Frame, position: int) -> None:
    """The chain of verbs at `position` and the object behind it."""
    end, found.predicate = found.span[1], position
    while True:
        stop = _predicate(words, grammar, position, end, first=True)
        if not stop:
            break
        found.verbs.append((position, stop))
        position = stop
        if words.text[stop] in "和与并、或及" and _predicate(words, grammar, stop + 1, end, first=True):
            position = stop + 1
            continue
        if words.text[found.verbs[-1][0] : stop] not in AUXILIARIES:
            break
        after = position
        while (skip := words.longest(after, end, ADVERBS)) > after and not _predicate(words, grammar, after, end, first=True):
            after = skip
        second = words.text[after : _verb(words, grammar, after, end)]
        if second in NOMINAL_VERBS and second not in ("发展", "建设", "统筹", "创新"):
            break
        position = after if _second(words, grammar, after, end) else position
        if not _second(words, grammar, after, end):
            break
    found.object = words.trim((found.verbs[-1][1], end)) if found.verbs else (position, position)


def _second(words: Words, grammar: Grammar, position: int, end: int) -> bool:
    """Whether a second verb begins here: it must leave an object that is more than a head noun."""
    stop = _predicate(words, grammar, position, end, first=True)
    if not stop:
        return False
    return words.word(stop) not in RELATIONAL_NOUNS and end - stop >= 2


def candidates(words: Words, grammar: Grammar, start: int, end: int) -> Iterator[int]:
    """Where a predicate may begin after a noun phrase or prepositional phrase that starts at `start`."""
    for position in sorted(words.borders):
        if not start < position < end or words.depth[position] > words.depth[start]:
            continue
        before = words.text[position - 1]
        if before in "的、和与及或" and not (before == "的" and words.text.startswith(("应当", "可以", "不得", "由"), position)):
            continue
        modal, name = modal_end(words, grammar, position, end)
        if modal > position and words.text[position:modal] in STRONG_MODALS:
            yield position
        elif words.text.startswith("由", position) and words.word(position) == "由":
            yield position
        elif _predicate(words, grammar, position, end) or (
            words.longest(position, end, ADVERBS) > position
            and _leads(words, grammar, words.longest(position, end, ADVERBS), end)
        ):
            yield position


def _adjunct(words: Words, grammar: Grammar, found: Frame, position: int) -> int:
    """Past a prepositional phrase, up to the next predicate or to the end of the clause."""
    end = found.span[1]
    stop = words.longest(position, end, PREPOSITIONS, 4)
    if stop == position:
        return position
    preposition = words.text[position:stop]
    close = next((c for c in candidates(words, grammar, stop, end) if c - stop >= 2), end)
    found.adjuncts.append((preposition, words.trim((stop, close))))
    return close


def _subject(words: Words, grammar: Grammar, found: Frame, position: int) -> int:
    """Past the subject, up to the modal or verb behind it."""
    end = found.span[1]
    places = [c for c in candidates(words, grammar, position, end) if c - position >= 2]
    strong = [c for c in places if words.text.startswith(STRONG_MODALS, c) and modal_end(words, grammar, c, end)[0] > c]
    close = (strong or places or [position])[0]
    inner = _inner_preposition(words, position, close if close > position else end)
    if inner and inner > position + 1:
        close = inner
    if close > position:
        found.subject = words.trim((position, close))
    return close


def _inner_preposition(words: Words, start: int, end: int) -> int:
    """Where a prepositional phrase begins between a subject and its verb (“国家通过…支持…”)."""
    text = words.text
    for position in sorted(words.borders):
        if start + 2 <= position < end and words.word(position) in ("通过", "对", "将", "把", "按照", "根据", "向", "依照", "为", "由"):
            if not text.startswith("的", position - 1) and text.find("的", position, end) == -1 or words.word(position) in ("通过", "将", "把", "由"):
                return position
    return 0
