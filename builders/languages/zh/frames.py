"""A clause taken apart: openers, prepositional phrases, subject, chain of verbs, object."""

from __future__ import annotations

from .clauses import Frame
from .cues import Grammar
from .lexicon import (
    ADVERBS,
    AUXILIARIES,
    CONNECTIVES,
    NOMINAL_VERBS,
    PREPOSITIONS,
)
from .modality import modal_end, time_end
from .subjects import begins_subject, inner_preposition, read_subject
from .verbs import candidates, leads, predicate_end, second_verb, verb_end
from .words import Span, Words

HOLDING = ("落实", "贯彻", "坚持", "遵循", "执行", "履行", "贯彻落实")
CAUSERS = ("让", "使", "要求", "责令")
ENDS_BASIS = ("原则", "要求", "方针", "思路", "精神", "规定", "部署", "程序", "标准", "导向")


def frame(words: Words, grammar: Grammar, span: Span) -> Frame:
    """The clause in `span` taken apart."""
    found = Frame(span)
    position = _openers(words, grammar, found, span[0])
    for _ in range(6):
        before = position
        verb = predicate_end(words, grammar, position, span[1], first=True)
        if verb and found.subject is None and begins_subject(words, grammar, position, verb, span[1]):
            verb = 0
        if verb and words.text[position:verb] in PREPOSITIONS:
            position = _openers(words, grammar, found, _adjunct(words, grammar, found, position))
            if position < span[1]:
                continue
            causer = found.adjuncts.pop()[0]
            found.coverb, position = causer not in CAUSERS, before
        if verb:
            _fill(words, grammar, found, position)
            return found
        position = _adjunct(words, grammar, found, position)
        if position == before and found.subject is None:
            position = read_subject(words, grammar, found, position)
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
        if stop > position and not predicate_end(words, grammar, position, end, first=True):
            position = stop
        position = _negation(words, grammar, found, position)
        position = _adverb(words, grammar, position, end)
        position = words.trim((position, end), " ，,、")[0]
    return position


def _modal(words: Words, grammar: Grammar, found: Frame, position: int) -> int:
    end = found.span[1]
    stop, name = modal_end(words, grammar, position, end)
    if stop == position or stop >= end:
        return position
    text = words.text[position:stop]
    follows = predicate_end(words, grammar, stop, end, first=True) or leads(words, grammar, stop, end)
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


def _negation(words: Words, grammar: Grammar, found: Frame, position: int) -> int:
    """Past a word that denies the verb behind it."""
    end = found.span[1]
    stop = words.longest(position, end, grammar.negations, 3)
    if stop == position or not (
        predicate_end(words, grammar, stop, end, first=True) or leads(words, grammar, stop, end)
    ):
        return position
    found.negated = True
    return stop


def _goes_on(words: Words, grammar: Grammar, position: int, end: int) -> bool:
    """Whether a verb phrase begins here: what stood before was an adverb and no modifier of a noun."""
    if leads(words, grammar, position, end) or modal_end(words, grammar, position, end)[0] > position:
        return True
    return words.longest(position, end, PREPOSITIONS, 4) > position or words.pos(position) in (
        "VERB",
        "ADV",
        "AUX",
        "ADP",
    )


def _adverb(words: Words, grammar: Grammar, position: int, end: int) -> int:
    stop = words.longest(position, end, ADVERBS)
    if verb_end(words, grammar, position, end) > stop > position and predicate_end(
        words, grammar, position, end, first=True
    ):
        return position
    if stop == position:
        word = words.word(position)
        if word and words.pos(position) == "ADV" and word not in grammar.verbs and word not in PREPOSITIONS:
            stop = position + len(word)
        elif (mark := words.text.find("地", position, end)) - position in (2, 3, 4) and words.word(mark) == "地":
            stop = mark + 1
    if stop == position or stop >= end:
        return position
    if words.text[stop] == "地" and words.word(stop) == "地":
        return stop + 1
    if words.text[position:stop] in grammar.verbs and not leads(words, grammar, stop, end):
        return position
    return stop if _goes_on(words, grammar, stop, end) or words.text[stop - 1] == "地" else position


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
    if preposition == "由":
        close = inner_preposition(words, stop - 1, close) or close
    if preposition in ("按照", "根据", "按", "依照", "遵照", "依据") and words.get(found.span).endswith(ENDS_BASIS):
        close = end
    found.adjuncts.append((preposition, words.trim((stop, close))))
    if preposition in (*CAUSERS, "由") and close < end and not words.text[stop].isdigit():
        found.caused = preposition != "由"
        found.subject = words.trim((stop, close), " 、，共同分别依法")
    return close
