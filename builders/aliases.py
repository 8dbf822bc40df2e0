"""Short names for long ones: (hereinafter referred to as the "Plan"), (ELTIFs), （以下简称《规划》）.

The bracket is found first and the long name looked for in the few words before it, so the time stays linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .normal import normal_form

HEREINAFTER = re.compile(
    r"\(\s*(?:herein)?after\s+(?:referred\s+to\s+as|called)\s+(?:the\s+)?[\"“](?P<short>[^\"”\n]{2,60})"
)
ABBREVIATED = re.compile(r"\((?P<short>[A-Z][A-Za-z]{1,9}s?)\)")
SHORT_FOR = re.compile(r"[（(]以下(?:统称|简称|称)(?:为)?[：:]?[“\"《]?(?P<short>[\u4e00-\u9fff]{2,20})[”\"》]?[）)]")
CHINESE_NAME = re.compile(r"(?:《[^《》]{4,120}》|[\u4e00-\u9fff]{4,40})$")
CAPITALS = re.compile(r"(?:^(?!The |A |An )|\b(?:[Tt]he|[Aa]n?)\s+)(?=[A-Z])")
QUOTED = re.compile(r"[\"“](?P<title>[^\"“”]{4,200})[\"”]\s*$")
BACK = 220
SMALL_WORDS = frozenset({"of", "the", "and", "for", "in", "on", "to"})


def aliases(text: str, language: str) -> Mapping[str, str]:
    """Long name by the normal form of its short one, for one document."""
    pairs = _chinese(text) if language == "zh" else _english(re.sub(r"\s+", " ", text))
    return {normal_form(short, language): long for short, long in pairs if long}


def _chinese(text: str) -> Iterator[tuple[str, str]]:
    for hit in SHORT_FOR.finditer(text):
        name = CHINESE_NAME.search(text[max(0, hit.start() - BACK) : hit.start()])
        yield hit["short"], name[0] if name else ""


def _english(text: str) -> Iterator[tuple[str, str]]:
    for hit in HEREINAFTER.finditer(text):
        yield hit["short"], _long_name(text[max(0, hit.start() - BACK) : hit.start()].rstrip())
    for hit in ABBREVIATED.finditer(text):
        yield hit["short"], spelled_by(text[max(0, hit.start() - BACK) : hit.start()], hit["short"])


def _long_name(before: str) -> str:
    """The quoted title that ends there, else the words from the last article on that stands before a capital."""
    title = QUOTED.search(before)
    if title:
        return title["title"]
    sentence = before.rsplit(". ", 1)[-1]
    starts = [hit.end() for hit in CAPITALS.finditer(sentence)]
    return sentence[starts[0] :] if starts else ""


def spelled_by(before: str, short: str) -> str:
    """The last words whose initials spell `short` ("common agricultural policy" for CAP); empty if none do."""
    letters = short.removesuffix("s").lower() if len(short) > 2 else short.lower()
    words = re.split(r"(?<=[ ‐-])", before.rstrip())
    initials = ""
    for place in range(len(words) - 1, max(-1, len(words) - 3 * len(letters) - 2), -1):
        word = words[place].strip(" ‐-")
        if word and word.lower() not in SMALL_WORDS:
            initials = word[0].lower() + initials
            if initials == letters:
                return "".join(words[place:]).strip()
            if not letters.endswith(initials):
                return ""
    return ""
