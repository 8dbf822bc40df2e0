"""Where a verb is the predicate of its clause and where it is part of a noun."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .cues import Grammar
from .lexicon import (
    ADVERBS,
    BODY_ENDINGS,
    GROUP_ENDINGS,
    MOSTLY_NOUNS,
    NOMINAL_VERBS,
    PLAIN_OBJECTS,
    RELATIONAL_NOUNS,
    RELATIVE_VERBS,
)
from .modality import modal_end
from .words import Words

COMPARED = re.compile(r"(?:与|同)[^，]{2,30}?的")
STRONG_MODALS = ("应当", "可以", "不得", "必须", "须", "应", "要", "可", "严禁", "有权", "也可", "需要", "需")
AGENTS = (*BODY_ENDINGS, *GROUP_ENDINGS)
NOT_BEFORE_OBJECT = (
    "的",
    "、",
    "和",
    "与",
    "及",
    "等",
    "或",
    "性",
    "率",
    "者",
    "之",
    "权",
    "费",
    "额",
    "期间",
    "中的",
    "以及",
)


def verb_end(words: Words, grammar: Grammar, position: int, end: int) -> int:
    """End of the longest verb of the ontology at `position`; `position` if there is none."""
    return words.longest(position, end, grammar.verbs, 8)


def predicate_end(words: Words, grammar: Grammar, position: int, end: int, first: bool = False) -> int:
    """End of the verb at `position` if it can be the clause's predicate, else 0; `first`: nothing stands before it."""
    stop = verb_end(words, grammar, position, end)
    if stop == position or stop >= end:
        return 0
    rest = words.text[stop:end]
    if words.word(stop) in ("后", "前", "之后", "之前", "以后", "时"):
        return 0
    joint = re.match(r"和|与|并|、|或者?|及", rest)
    if joint and stop in words.borders:
        after = stop + len(joint[0])
        other = verb_end(words, grammar, after, end)
        joined = other > after and other < end and not words.text[other:end].startswith("的")
        return stop if joined or COMPARED.match(rest) else 0
    if rest.startswith(NOT_BEFORE_OBJECT) and words.word(stop) in NOT_BEFORE_OBJECT:
        return 0
    verb = words.text[position:stop]
    if verb in RELATIVE_VERBS and _is_relative(words, stop, end):
        return 0
    if verb in NOMINAL_VERBS and not _takes_object(words, position, stop, end, first):
        return 0
    return stop


def _is_relative(words: Words, start: int, end: int) -> bool:
    text = words.text[start:end].removesuffix("等")
    cut = text.rfind("的")
    return cut > 0 and text[cut + 1 :].endswith(AGENTS)


def _takes_object(words: Words, position: int, stop: int, end: int, first: bool) -> bool:
    """Whether a word that may be a noun is a verb here."""
    word = words.word(stop)
    alone = stop + len(word) >= end
    if word in RELATIONAL_NOUNS and not (first and word in PLAIN_OBJECTS):
        return False
    modifies = first and word in PLAIN_OBJECTS and words.pos(stop + len(word)) not in ("VERB", "ADV", "AUX")
    if word in RELATIONAL_NOUNS and not alone and not modifies and words.text[stop + len(word)] not in "的、和与及":
        return False
    if first:
        return True
    return words.text[:position].endswith((*AGENTS, *ADVERBS))


def leads(words: Words, grammar: Grammar, position: int, end: int) -> bool:
    """Whether a verb (after more adverbs) begins at `position`: what stood before it was an adverb."""
    while (stop := words.longest(position, end, ADVERBS)) > position and words.text[position:stop] not in grammar.verbs:
        position = stop
    return (
        verb_end(words, grammar, position, end) > position and predicate_end(words, grammar, position, end) > position
    )


def second_verb(words: Words, grammar: Grammar, position: int, end: int) -> bool:
    """Whether a second verb begins here: it must leave an object that is more than a head noun."""
    stop = predicate_end(words, grammar, position, end, first=True)
    if not stop:
        return False
    return words.word(stop) not in RELATIONAL_NOUNS and end - stop >= 2


def candidates(words: Words, grammar: Grammar, start: int, end: int, phrase: bool = False) -> Iterator[int]:
    """Where a predicate may begin behind the noun phrase, or (`phrase`) prepositional phrase, at `start`."""
    for position in sorted(words.borders):
        if not start < position < end or words.depth[position] > words.depth[start]:
            continue
        before = words.text[position - 1]
        if before in "的、和与及或" and not (before == "的" and words.text.startswith(STRONG_MODALS, position)):
            continue
        modal, _ = modal_end(words, grammar, position, end)
        adverb = words.longest(position, end, ADVERBS)
        if (
            (modal > position and words.text[position:modal] in STRONG_MODALS)
            or words.word(position) == "由"
            or _denied(words, grammar, position, end)
            or _opens(words, grammar, position, end, phrase)
            or (adverb > position and leads(words, grammar, adverb, end))
        ):
            yield position


def _denied(words: Words, grammar: Grammar, position: int, end: int) -> bool:
    """Whether a negation and then a verb stand at `position`."""
    word = words.word(position)
    after = position + len(word)
    return word in grammar.negations and bool(predicate_end(words, grammar, after, end, first=True))


def _opens(words: Words, grammar: Grammar, position: int, end: int, phrase: bool) -> bool:
    if not phrase:
        return bool(predicate_end(words, grammar, position, end))
    stop = verb_end(words, grammar, position, end)
    if words.text[position:stop] in MOSTLY_NOUNS:
        return False
    return bool(predicate_end(words, grammar, position, end, first=True))
