"""What stands before a clause's verb: connectives, adverbs, modals, negations, times."""

from __future__ import annotations

import re

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
from .verbs import leads, predicate_end, verb_end
from .words import Words

LIGHT_VERBS = frozenset(("发展", "建设", "统筹", "创新", "保障", "支持", "管理"))
"""Nominal verbs that are verbs behind one that serves as an adverb (“加快发展”)."""
TAKEN = re.compile(r"采取[^，的]{0,8}(?:措施|举措|办法|方式)|(?:团结)?带领[^，的]{2,6}?(?:人民|群众|干部)|综合施策")


def openers(words: Words, grammar: Grammar, found: Frame, position: int) -> int:
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
        position = _means_taken(words, grammar, position, end)
        position = words.trim((position, end), " ，,、")[0]
    return position


def _means_taken(words: Words, grammar: Grammar, position: int, end: int) -> int:
    """Past words that only say that one sets about it (“采取措施解决…”, “组织开展…”)."""
    taken = TAKEN.match(words.text, position, end)
    stop = taken.end() if taken else position + len(words.word(position))
    known = verb_end(words, grammar, position, end) > position
    if not taken and (known or words.word(position) not in AUXILIARIES):
        return position
    return stop if stop in words.borders and predicate_end(words, grammar, stop, end, first=True) else position


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
        says_how = words.pos(position) == "ADV" or words.dependencies.get(position) == "advmod"
        if word and says_how and word not in grammar.verbs and word not in PREPOSITIONS:
            stop = position + len(word)
        elif (mark := words.text.find("地", position, end)) - position in (2, 3, 4) and words.word(mark) == "地":
            stop = mark + 1
    if stop == position or stop >= end:
        return position
    if words.text[stop] == "地" and words.word(stop) == "地":
        return stop + 1
    if words.text[position:stop] in grammar.verbs and (
        not leads(words, grammar, stop, end) or words.word(stop) in NOMINAL_VERBS - LIGHT_VERBS
    ):
        return position
    return stop if _goes_on(words, grammar, stop, end) or words.text[stop - 1] == "地" else position
