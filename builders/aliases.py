"""Short names that a document gives to long ones: "(hereinafter referred to as the "Plan")", "(ELTIFs)", （以下简称《规划》）."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .normal import normal_form

HEREINAFTER = re.compile(
    r"[\"“]?(?P<long>[^\"“”()\n]{4,200}?)[\"”]?\s*\((?:herein)?after\s+(?:referred\s+to\s+as|called)\s+(?:the\s+)?[\"“](?P<short>[^\"”]{2,60})[\"”]",
    re.I,
)
SHORT_FOR = re.compile(r"(?P<long>《[^《》]{4,120}》|[\u4e00-\u9fff]{4,40})[（(]以下(?:统称|简称|称)(?:为)?[：:]?[“”\"《]?(?P<short>[\u4e00-\u9fff]{2,20})[”\"》]?[）)]")
ABBREVIATED = re.compile(r"(?P<long>(?:[\w’'-]+[ ‐-]){1,9}[\w’'-]+)\s+\((?P<short>[A-Z][A-Za-z]{1,9}s?)\)")


def aliases(text: str, language: str) -> Mapping[str, str]:
    """Long name by the normal form of its short one, for one document."""
    found: dict[str, str] = {}
    if language == "zh":
        for hit in SHORT_FOR.finditer(text):
            found[normal_form(hit["short"], language)] = hit["long"]
        return found
    plain = re.sub(r"\s+", " ", text)
    for hit in HEREINAFTER.finditer(plain):
        found[normal_form(hit["short"], language)] = _from_capital(hit["long"])
    for hit in ABBREVIATED.finditer(plain):
        long = initials_of(hit["long"], hit["short"])
        if long:
            found[normal_form(hit["short"], language)] = long
    return found


def initials_of(words: str, short: str) -> str:
    """The last words of `words` whose initials spell `short` ("common agricultural policy (CAP)"); empty if none do."""
    letters = re.sub(r"s$", "", short).lower()
    parts = re.split(r"[ ‐-]", words)
    for start in range(len(parts)):
        initials = "".join(p[0] for p in parts[start:] if p and p.lower() not in ("of", "the", "and", "for", "in")).lower()
        if initials == letters:
            first = re.split(r"(?<=[ ‐-])", words)
            return "".join(first[start:])
    return ""


def _from_capital(long: str) -> str:
    """The long name starts where its capitals start: "In July the council issued the Five Year Plan" gives the plan."""
    hit = re.search(r"(?:the|a|an)\s+(?=[A-Z][^.]*$)", long)
    return long[hit.end() :] if hit and long[hit.end() :] else long
