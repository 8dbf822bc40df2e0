"""Short names that a document gives: (hereinafter the "Plan"), RFA (regional ferry authority), （以下简称《规划》）.

The bracket is found first and the long name looked for in the few words before it, so the time stays linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..normal import compound_form, normal_form
from .places import BACK, flat, name_before, quote

_OPEN, _CLOSE = "[\"“'‘《「]", "[\"”'’》」]"
CALLED = r"(?:referred\s+to\s+as|called|known\s+as|named|abbreviated\s+(?:as|to)|in\s+short|for\s+short)"
_THE = r"(?:(?:the|this|these|an?)\s+)?"
HEREINAFTER = re.compile(
    rf"[(,]\s*(?:(?:here(?:in)?after|henceforth)(?:,?\s+{CALLED})?|abbreviated\s+(?:as|to)|in\s+short)[:,]?"
    rf"\s+{_THE}{_OPEN}?{_THE}(?P<short>[A-Z][^\"“”()\n,.;]{{1,60}}?)\s*(?:{_CLOSE}|[),.;])"
)
QUOTED_SHORT = re.compile(rf"\(\s*{_THE}[\"“]{_THE}(?P<short>[A-Z][^\"“”()\n]{{1,60}})[\"”]\s*\)")
FOR_SHORT = re.compile(r",?\s+or\s+[\"“]?(?P<short>[A-Z][\w&-]{1,11})[\"”]?,?\s+for\s+short")
ABBREVIATED = re.compile(r"[(,]\s*(?:abbreviated\s+as\s+)?[\"“]?(?P<short>[A-Z][A-Za-z&-]{1,9}s?)[\"”]?\s*[),]")
SPELLED_OUT = re.compile(r"\b(?P<short>[A-Z][A-Z&-]{1,8}s?)\s*\((?:the\s+)?(?P<long>[A-Za-z][^()\n]{5,90})\)")
SHORT_FOR = re.compile(
    r"[（(，,]\s*(?:以下|下)?(?:简称|称)(?:为|作)?[：:]?[“\"《「‘]*(?P<short>[\u4e00-\u9fffA-Za-z]{2,20})[”\"》」’]*[）)，,。；]"
)
CHINESE_NAME = re.compile(r"[\u4e00-\u9fff]{4,40}$")
# Verbs whose object the name is, and which are no part of it.
LEADING = re.compile(
    r"^.*?(?:设立|成立|建立|组建|制定|印发|发布|颁布|实施|推进|推动|开展|根据|按照|依照|依据|贯彻|落实|执行|修订|加入|通过)"
)
CAPITALS = re.compile(r"\b(?:[Tt]he|[Aa]n?)\s+(?=[A-Z])")
CAPITALISED = re.compile(
    r"(?!The |An? |In |On |This )\b[A-Z][\w&’'-]*"
    r"(?: (?:(?:of|for|on|to|and|the|in|against|between|with) ){0,3}[A-Z][\w&’'-]*)*$"
)
SMALL_WORDS = frozenset({"of", "the", "and", "for", "in", "on", "to", "a", "an", "with"})


@dataclass(frozen=True, slots=True)
class Given:
    """A short name with the long one that a text gives it to."""

    short: str
    long: str
    rule: str
    """`abbreviation` where the letters spell the long name, else `short name`."""
    words: str
    """The words of the text that say so."""

    def means(self, label: str) -> bool:
        """Whether `label` is written with the same capitals: a "Trust" is not trust, and HER is not her."""
        return _capitals(label) == _capitals(self.short)


def given_names(text: str, language: str, mentioned: Mapping[int, str]) -> Mapping[str, Given]:
    """What `text` calls by a short name, by the normal form of that; a name given to two things is left out."""
    found: dict[str, Given] = {}
    twice: set[str] = set()
    for given in (_chinese if language == "zh" else _english)(text, mentioned):
        form = normal_form(given.short, language)
        if not given.long or form == normal_form(given.long, language):
            continue
        known = found.setdefault(form, given)
        if compound_form(known.long, language) != compound_form(given.long, language) and known.rule == "short name":
            twice.add(form)
    return {form: given for form, given in found.items() if form not in twice}


def _chinese(text: str, mentioned: Mapping[int, str]) -> Iterator[Given]:
    for hit in SHORT_FOR.finditer(text):
        long = name_before(text, hit.start(), mentioned) or _chinese_name(
            text[max(0, hit.start() - BACK) : hit.start()]
        )
        yield Given(hit["short"], long, "short name", quote(text, long, hit.start(), hit.end()))


def _chinese_name(before: str) -> str:
    name = CHINESE_NAME.search(before)
    bare = LEADING.sub("", name[0]) if name else ""
    return bare if len(bare) >= 4 else name[0] if name else ""


def _english(text: str, mentioned: Mapping[int, str]) -> Iterator[Given]:
    for pattern in (HEREINAFTER, QUOTED_SHORT, FOR_SHORT):
        for hit in pattern.finditer(text):
            before = flat(text[max(0, hit.start() - BACK) : hit.start()])
            short, spelled = flat(hit["short"]), spelled_by(before, hit["short"])
            long = spelled or name_before(text, hit.start(), mentioned) or _long_name(before)
            if pattern is QUOTED_SHORT and not spelled and short.split()[-1] not in long.split():
                continue  # a bracket with quotes and nothing more may as well be a nickname of anything before it
            yield Given(short, long, "abbreviation" if spelled else "short name", _said(text, long, hit))
    for hit in ABBREVIATED.finditer(text):
        long = spelled_by(flat(text[max(0, hit.start() - BACK) : hit.start()]), hit["short"])
        yield Given(hit["short"], long, "abbreviation", _said(text, long, hit))
    for hit in SPELLED_OUT.finditer(text):
        whole = flat(hit["long"])
        long = whole if spelled_by(whole, hit["short"]) == whole else ""
        yield Given(hit["short"], long, "abbreviation", quote(text, "", hit.start(), hit.end()))


def _said(text: str, long: str, hit: re.Match[str]) -> str:
    return quote(text, long, hit.start(), hit.end())


def _long_name(before: str) -> str:
    """The capitalised name that ends there, else the words from the first article on that stands before a capital."""
    name = CAPITALISED.search(before)
    if name and " " in name[0]:
        return name[0]
    start = CAPITALS.search(before.rsplit(". ", 1)[-1])
    return before.rsplit(". ", 1)[-1][start.end() :] if start else ""


def spelled_by(before: str, short: str) -> str:
    """The last words whose initials spell `short` ("common agricultural policy" for CAP); empty if none do.

    Of a name written in capitals the beginnings may do it: "Harbour Bureau" for HARB.
    """
    return _by_initials(before, short) or _by_beginnings(before, short)


def _by_beginnings(before: str, short: str) -> str:
    name = CAPITALISED.search(before.rstrip("\"”’' "))
    words = name[0].split() if name and short.isupper() else []
    for place in reversed(range(len(words) - 1)):
        tail = [word.lower() for word in words[place:] if word[0].isupper()]
        if words[place][0].isupper() and _begun(tuple(tail), short.lower()):
            return " ".join(words[place:])
    return ""


def _begun(words: tuple[str, ...], letters: str) -> bool:
    """Whether `letters` are one beginning of each of the words, in their order."""
    if not words:
        return not letters
    sizes = range(1, min(len(words[0]), len(letters)) + 1)
    return any(_begun(words[1:], letters[size:]) for size in sizes if words[0].startswith(letters[:size]))


def _by_initials(before: str, short: str) -> str:
    letters = re.sub(r"[^a-z]", "", (short.removesuffix("s") if len(short) > 2 else short).lower())
    words = re.split(r"(?<=[ ‐-])", before.rstrip(" ,"))
    initials = ""
    for place in range(len(words) - 1, max(-1, len(words) - 3 * len(letters) - 2), -1):
        word = words[place].strip(" ‐-\"“”'’")
        if word and word.lower() not in SMALL_WORDS:
            initials = word[0].lower() + initials
            if initials == letters:
                return "".join(words[place:]).strip(" \"“”'’")
            if not letters.endswith(initials):
                return ""
    return ""


def _capitals(label: str) -> str:
    return "".join(letter for letter in label if letter.isupper())
