"""Numbers in names: 14, 14th, fourteenth, 十四, 二〇二四."""

from __future__ import annotations

import re

CHINESE = r"[〇零○一二三四五六七八九十百两\d]"
DIGITS = {"〇": 0, "零": 0, "○": 0, "两": 2} | {sign: value for value, sign in enumerate("一二三四五六七八九", 1)}
SMALL = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split()
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
ROUND = {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80}
WORDS = {word: value for value, word in enumerate(SMALL, 1)} | ROUND
ORDINAL = rf"(?:\d+(?:st|nd|rd|th)|(?:(?:{'|'.join(TENS)})[- ])?(?:{'|'.join(WORDS)}))"
"""An English ordinal in digits or words, to be matched without regard to case."""


def chinese(text: str) -> int | None:
    """The value of 十四, 一百零二, 二〇二四 or 25; None where the signs make no number."""
    if text.isdecimal():
        return int(text)
    if not re.search("[十百]", text):
        values = [str(DIGITS[sign]) if sign in DIGITS else sign for sign in text]
        return int("".join(values)) if values and "".join(values).isdecimal() else None
    hundreds, _, rest = text.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    values_ = [DIGITS.get(part.lstrip("零〇") or "零") for part in (hundreds, tens, ones)]
    if None in values_:
        return None
    first, second, third = (value or 0 for value in values_)
    return 100 * first + 10 * (second or (1 if ten else 0)) + third


def ordinal(text: str) -> int | None:
    """The value of `14th`, `fourteenth` or `Twenty-first`; None for anything else."""
    text = text.lower()
    if found := re.fullmatch(r"(\d+)(?:st|nd|rd|th)?", text):
        return int(found[1])
    tens, _, last = text.replace("-", " ").rpartition(" ")
    if last not in WORDS or (tens and tens not in TENS):
        return None
    return TENS.get(tens, 0) + WORDS[last]


def nth(value: int) -> str:
    """`14` as `14th`."""
    tail = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{tail}"


def in_words(value: int) -> str:
    """`3` as `Third`; `23rd` where it is longer than a word."""
    return SMALL[value - 1].capitalize() if 0 < value <= len(SMALL) else nth(value)


def in_chinese(value: int) -> str:
    """`14` as 十四; below a hundred."""
    signs = "〇一二三四五六七八九"
    tens, ones = divmod(value, 10)
    return ("" if tens == 0 else "十" if tens == 1 else signs[tens] + "十") + (signs[ones] if ones or not tens else "")
