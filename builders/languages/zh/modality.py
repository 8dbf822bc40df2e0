"""Modality, polarity and time of a clause, by the ontology's cues."""

from __future__ import annotations

import re

from .cues import Grammar
from .words import Span, Words

TIME = re.compile(
    r"(?:到|至|在|自|从|截至|截止|力争到|争取到)?(?:“?[一二三四五六七八九十]{1,3}五”?(?:时期|期间|末)|(?:19|20)\d\d(?:[—－-](?:19|20)?\d\d)?年(?:度|底|末|初|\d{1,2}月(?:\d{1,2}日)?(?:底|末|前)?)?(?:以来|前|以前|之前)?"
    r"|[一二三四五六七八九〇零]{4}年|本世纪中叶|今后[一二三四五六七八九十几\d]+年|未来[一二三四五六七八九十几\d]+年|过去[一二三四五六七八九十几\d]+年|今明两年)(?:，|之前|前|底|末)?"
    r"|今年(?:以来|底)?|明年|去年|全年|年底前?|年内|现阶段|目前|当前|近年来|今后一个时期|一年来|五年来|过去一年|上半年|下半年|近期"
)
NUMBER = "[一二三四五六七八九十百两半\\d]+"
TERM = re.compile(
    rf"(?:自|从)[^，。；]{{2,24}}?之日起(?:{NUMBER}个?(?:工作日|日|天|月|年)(?:之内|以内|内))?"
    rf"|(?:在|于)?(?:每年|当年|次年|每月|次月)?{NUMBER}个?(?:工作日|日|天|月底|月|年)(?:之内|以内|内|之前|以前|前)"
)
"""A term that is set for doing something (“自受理之日起十日内”)."""
BARE, STATED = "obligation", "assertion"


def modal_end(words: Words, grammar: Grammar, start: int, end: int) -> tuple[int, str]:
    """End and name of the modality whose cue stands at `start`; `start` and nothing if there is none."""
    stop = words.longest(start, end, grammar.modalities, 6)
    return stop, grammar.modalities[words.text[start:stop]] if stop > start else ""


def time_end(words: Words, start: int, end: int) -> int:
    """End of the time phrase at `start`; `start` if there is none."""
    for times in (TERM, TIME):
        found = times.match(words.text, start, end)
        if found and found.end() > start and (times is TIME or found.end() in words.borders):
            return found.end()
    return start


def time_in(words: Words, span: Span) -> str:
    """The first time phrase of `span` without preposition and comma."""
    found = TIME.search(words.text, *span)
    return found[0].strip("，") if found else ""
