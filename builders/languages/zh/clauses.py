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
    MOSTLY_NOUNS,
    NOMINAL_VERBS,
    PLAIN_OBJECTS,
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
RELATIVE = re.compile("的(?:[^的，]{0,6}(?:%s))?$" % "|".join(GROUP_ENDINGS))
STRONG_MODALS = ("应当", "可以", "不得", "必须", "须", "应", "要", "可", "严禁", "有权", "也可", "需要", "需")
AGENTS = (*BODY_ENDINGS, *GROUP_ENDINGS)
INNER = frozenset(("通过", "对", "将", "把", "按照", "根据", "向", "依照", "为", "由", "在"))
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
    ban: Span | None = None
    """The words that forbid, where the ontology has them as a verb (不得)."""
    predicate: int = 0
    """Where the verb phrase begins."""

    @property
    def phrase(self) -> Span:
        """The verb phrase."""
        return self.predicate, self.span[1]


def clauses(words: Words, grammar: Grammar) -> Iterator[Span]:
    """The clauses of the sentence, without numbering and end marks."""
    start = found.end() if (found := NUMBERING.match(words.text)) else 0
    held: Span | None = None
    for part in words.split((start, len(words.text)), "，,；;。！!？?：:\n"):
        span = words.trim(part)
        numbering = NUMBERING.match(words.text, *span)
        span = (numbering.end() if numbering else span[0], span[1])
        if held and words.text.startswith(("同时", "并", "且"), span[0]) and RELATIVE.search(words.get(span)):
            span, held = (held[0], span[1]), None
        if held:
            yield from _orders(words, grammar, held)
        held = span if span[1] - span[0] > 1 else None
    if held:
        yield from _orders(words, grammar, held)


def _orders(words: Words, grammar: Grammar, span: Span) -> Iterator[Span]:
    """The clause cut where 、 joins two verbs that have an object each (“坚持以人为本、尊重意愿”)."""
    start = span[0]
    text = words.get(span)
    if "的" not in text and "等" not in text:
        for part in list(words.split(span, "、"))[1:]:
            stop = _verb(words, grammar, part[0], part[1])
            verb = words.text[part[0] : stop]
            before = words.text[start : part[0] - 1]
            if len(verb) > 1 and verb not in NOMINAL_VERBS and part[1] - stop >= 2 and len(before) > 3 and before not in grammar.verbs:
                yield start, part[0] - 1
                start = part[0]
    yield start, span[1]


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
    end = found.span[1]
    stop, name = modal_end(words, grammar, position, end)
    if stop == position or stop >= end:
        return position
    text = words.text[position:stop]
    follows = _predicate(words, grammar, stop, end, first=True) or _leads(words, grammar, stop, end)
    if text == "将" and not follows:
        return position
    if text in grammar.verbs:
        if name == "prohibition":
            found.ban = (position, stop)
        elif not follows:
            found.modality = found.modality or name
            return position
    found.modality = name
    return position if text in grammar.verbs and text in AUXILIARIES else stop


def _goes_on(words: Words, grammar: Grammar, position: int, end: int) -> bool:
    """Whether a verb phrase begins here: what stood before was an adverb and no modifier of a noun."""
    if _leads(words, grammar, position, end) or modal_end(words, grammar, position, end)[0] > position:
        return True
    return words.longest(position, end, PREPOSITIONS, 4) > position or words.pos(position) in ("VERB", "ADV", "AUX", "ADP")


def _adverb(words: Words, grammar: Grammar, position: int, end: int) -> int:
    stop = words.longest(position, end, ADVERBS)
    if _verb(words, grammar, position, end) > stop > position and _predicate(words, grammar, position, end, first=True):
        return position
    if stop == position:
        word = words.word(position)
        if word and words.pos(position) == "ADV" and word not in grammar.verbs and word not in PREPOSITIONS:
            stop = position + len(word)
        elif words.text.find("地", position, end) - position in (2, 3, 4) and words.text.find("地", position, end) in words.borders:
            stop = words.text.find("地", position, end) + 1
    if stop == position or stop >= end:
        return position
    if words.text[stop] == "地" and words.word(stop) == "地":
        return stop + 1
    if words.text[position:stop] in grammar.verbs and not _leads(words, grammar, stop, end):
        return position
    return stop if _goes_on(words, grammar, stop, end) or words.text[stop - 1] == "地" else position


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
    alone = stop + len(word) >= end
    if word in RELATIONAL_NOUNS and not (first and word in PLAIN_OBJECTS):
        return False
    if word in RELATIONAL_NOUNS and not alone and words.text[stop + len(word)] not in "的、和与及":
        return False
    if first:
        return True
    return words.text[:position].endswith((*AGENTS, *ADVERBS))


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


def candidates(words: Words, grammar: Grammar, start: int, end: int, phrase: bool = False) -> Iterator[int]:
    """Where a predicate may begin behind a noun phrase, or (`phrase`) a prepositional phrase, that starts at `start`."""
    for position in sorted(words.borders):
        if not start < position < end or words.depth[position] > words.depth[start]:
            continue
        before = words.text[position - 1]
        if before in "的、和与及或" and not (before == "的" and words.text.startswith(STRONG_MODALS, position)):
            continue
        modal, _ = modal_end(words, grammar, position, end)
        adverb = words.longest(position, end, ADVERBS)
        if modal > position and words.text[position:modal] in STRONG_MODALS:
            yield position
        elif words.word(position) == "由":
            yield position
        elif _opens(words, grammar, position, end, phrase) or adverb > position and _leads(words, grammar, adverb, end):
            yield position


def _opens(words: Words, grammar: Grammar, position: int, end: int, phrase: bool) -> bool:
    if not phrase:
        return bool(_predicate(words, grammar, position, end))
    stop = _verb(words, grammar, position, end)
    if words.text[position:stop] in MOSTLY_NOUNS:
        return False
    return bool(_predicate(words, grammar, position, end, first=True))


def _adjunct(words: Words, grammar: Grammar, found: Frame, position: int) -> int:
    """Past a prepositional phrase, up to the next predicate or to the end of the clause."""
    end = found.span[1]
    stop = words.longest(position, end, PREPOSITIONS, 4)
    if stop == position:
        return position
    preposition = words.text[position:stop]
    close = next((c for c in candidates(words, grammar, stop, end, phrase=True) if c - stop >= 2), end)
    found.adjuncts.append((preposition, words.trim((stop, close))))
    if preposition in ("由", "让", "使") and close < end:
        found.subject = words.trim((stop, close), " 、，共同分别依法")
    return close


def _subject(words: Words, grammar: Grammar, found: Frame, position: int) -> int:
    """Past the subject, up to the modal or verb behind it."""
    end = found.span[1]
    places = [c for c in candidates(words, grammar, position, end) if c - position >= 2]
    strong = [c for c in places if words.text.startswith(STRONG_MODALS, c) and modal_end(words, grammar, c, end)[0] > c]
    close = (strong or places or [position])[0]
    inner = _inner_preposition(words, position, close if close > position else end)
    close = inner or close
    if close > position:
        found.subject = words.trim((position, close))
    return close


def _inner_preposition(words: Words, start: int, end: int) -> int:
    """Where a prepositional phrase begins between a subject and its verb (“国家通过…支持…”), 0 if nowhere."""
    for position in sorted(words.borders):
        word = words.word(position)
        if start + 2 <= position < end and word in INNER and words.text[position - 1] not in "的、和与及或":
            if word in ("通过", "将", "把", "由", "在", "按照", "根据") or "的" not in words.text[position:end]:
                return position
    return 0
