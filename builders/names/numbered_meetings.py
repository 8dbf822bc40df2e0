"""Meetings that are counted, with how each language counts them: `a` is the term or the congress, `b` the session."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .numerals import CHINESE, ORDINAL

ZH = {letter: rf"(?P<{letter}>{CHINESE}{{1,3}})" for letter in "ab"}
EN = {letter: rf"(?P<{letter}>{ORDINAL})" for letter in "ab"}
CPC = r"(?:(?:Communist Party of China|CPC|CCP)(?: \((?:CPC|CCP)\))?)"
PARTS = {
    "PARTY": r"(?:中国共产党|中共|党的)",
    "CPC": CPC,
    "CENTRE": rf"(?:(?:{CPC} )?Central Committee(?: of (?:the )?{CPC})?)",
    "PLENUM": r"(?:plenary session|plenary meeting|plenum)",
    "NPC": r"(?:National People's Congress|NPC)(?: of the People's Republic of China)?",
    "CPPCC": r"(?:Chinese People's Political Consultative Conference|CPPCC)",
    "UNFCCC": r"(?:UNFCCC|United Nations Framework Convention on Climate Change)",
}


@dataclass(frozen=True, slots=True)
class Series:
    """One sort of meeting."""

    key: str
    english: str
    """Preferred label: `{a}` and `{b}` as ordinals, `{n}` the plain number."""
    chinese: str
    patterns: Mapping[str, tuple[re.Pattern[str], ...]]
    shared: bool = False
    """Whether another series goes by the same short name."""


def _series(
    key: str, english: str, chinese: str, zh: tuple[str, ...], en: tuple[str, ...], shared: bool = False
) -> Series:
    made = {"zh": _compiled(zh, ZH), "en": _compiled(en, EN)}
    return Series(key, english, chinese, made, shared)


def _compiled(texts: tuple[str, ...], numbers: Mapping[str, str]) -> tuple[re.Pattern[str], ...]:
    """`<a>`, `<b>` and `<PARTY>` stand for what they name."""
    known = {**PARTS, **numbers}
    return tuple(re.compile(re.sub(r"(?<!\?P)<(\w+)>", lambda hit: known[hit[1]], text), re.I) for text in texts)


SERIES = (
    _series(
        "cpc-plenum",
        "{b} Plenary Session of the {a} CPC Central Committee",
        "中国共产党第{a}届中央委员会第{b}次全体会议",
        ("<PARTY>?<a>届<b>中全会", "<PARTY>?第?<a>届中央委员会第<b>次全体会议", "中共中央第?<a>届<b>中全会"),
        ("<b> <PLENUM> of (?:the )?<a> <CENTRE>", "<a> <CENTRE>'s <b> <PLENUM>"),
    ),
    _series(
        "cpc-congress",
        "{a} National Congress of the Communist Party of China",
        "中国共产党第{a}次全国代表大会",
        (
            "<PARTY>?(?P<a>十[一二三四五六七八九]|二十[一二三]?)大",
            "<PARTY>第?<a>次全国代表大会",
            "<PARTY>(?P<a>[七八九十])大",
        ),
        (
            "<a> <CPC> National Congress",
            "<a> National (?:Party )?Congress of (?:the )?<CPC>",
            "<a> (?:National )?Party Congress",
        ),
    ),
    _series(
        "npc-session",
        "{b} Session of the {a} National People's Congress",
        "第{a}届全国人民代表大会第{b}次会议",
        ("第?<a>届全国(?:人大|人民代表大会)第?<b>次会议", "全国人大第?<a>届第?<b>次会议"),
        ("<b> (?:Plenary )?(?:Session|Meeting) of (?:the )?<a> <NPC>",),
    ),
    _series(
        "npc-standing-committee-session",
        "{b} Session of the Standing Committee of the {a} National People's Congress",
        "第{a}届全国人民代表大会常务委员会第{b}次会议",
        ("第?<a>届全国(?:人大|人民代表大会)(?:常委会|常务委员会)第?<b>次会议",),
        (
            "<b> (?:Session|Meeting) of (?:the )?Standing Committee of (?:the )?<a> <NPC>",
            "<b> (?:Session|Meeting) of (?:the )?<a> <NPC> Standing Committee",
        ),
    ),
    _series(
        "cppcc-session",
        "{b} Session of the {a} CPPCC National Committee",
        "全国政协第{a}届委员会第{b}次会议",
        ("全国政协第?<a>届(?:全国委员会|委员会)?第?<b>次会议", "第?<a>届全国政协第?<b>次会议"),
        (
            "<b> Session of (?:the )?<a> <CPPCC>(?: National Committee)?",
            "<b> Session of (?:the )?<a> National Committee of (?:the )?<CPPCC>",
        ),
    ),
    _series(
        "unfccc-cop",
        "COP{n}",
        "《联合国气候变化框架公约》第{a}次缔约方大会",
        (
            r"COP-?<a>(?:气候大会)?",
            "《?联合国气候变化框架公约》?第<a>(?:届|次)缔约方(?:大会|会议)",
            "第<a>届联合国气候(?:变化)?大会",
        ),
        (
            r"(?:UNFCCC )?COP[- ]?(?P<a>\d\d?)",
            "<a> (?:session of the )?Conference of the Parties (?:to the <UNFCCC>|of the <UNFCCC>)",
        ),
        shared=True,
    ),
)
