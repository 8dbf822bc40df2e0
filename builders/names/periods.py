"""Years, quarters, dates, stretches of years and the periods of five-year plans, as ISO 8601 has them."""

from __future__ import annotations

import re
from datetime import date

from ...graph.model import Name
from .numerals import CHINESE, ORDINAL, SMALL, chinese, in_chinese, nth, ordinal

MONTHS = "January February March April May June July August September October November December".split()
MONTH = "(?:" + "|".join(rf"{month[:3]}(?:{month[3:]}|\.)?" for month in MONTHS) + ")"
Y = r"(?:19|20)\d\d"
ZY = rf"(?:{Y}|[一二][〇零○一二三四五六七八九]{{3}})"
PARTS = {"上": 1, "下": 2}
PLAN_ZH = re.compile(
    rf"(?:国家)?(?:(?P<n>{CHINESE}{{1,3}})五|第(?P<m>{CHINESE}{{1,3}})个五年(?:规划|计划))(?P<tail>时期|期间)?"
)
PLAN_EN = re.compile(rf"(?:China's )?(?P<n>{ORDINAL}) Five[- ]Year (?:Plan|Program(?:me)?) Period", re.I)
DAY_EN = re.compile(
    rf"(?P<d>\d\d?)(?:st|nd|rd|th)? (?P<m>{MONTH}),? (?P<y>{Y})"
    rf"|(?P<m2>{MONTH}) (?P<d2>\d\d?)(?:st|nd|rd|th)?,? (?P<y2>{Y})",
    re.I,
)
MONTH_EN = re.compile(rf"(?P<m>{MONTH}),? (?:of )?(?P<y>{Y})", re.I)
DAY_ZH = re.compile(rf"(?P<y>{ZY})年(?P<m>{CHINESE}{{1,3}})月(?:(?P<d>{CHINESE}{{1,3}})日)?")
ISO = re.compile(rf"(?P<y>{Y})-(?P<m>\d\d)(?:-(?P<d>\d\d))?")
YEAR = {
    "en": re.compile(rf"(?:(?:calendar |the )?year )?(?P<y>{Y})", re.I),
    "zh": re.compile(rf"(?:公元)?(?P<y>{ZY})年?(?:度|全年)?"),
}
SPAN = {
    "en": re.compile(rf"(?:from |between )?(?P<a>{Y})(?:-| to | and | through )(?P<b>{Y})(?: period)?", re.I),
    "zh": re.compile(rf"(?:从)?(?P<a>{Y})年?(?:-|~|至|到)(?P<b>{Y})年?(?:期间)?"),
}
SHORT_SPAN = re.compile(rf"(?P<a>{Y})-(?P<b>[2-9]\d|1[3-9])(?:年)?")
BY = {
    "en": re.compile(rf"by (?:the end of |the year |end-)?(?P<y>{Y})", re.I),
    "zh": re.compile(rf"(?:力争)?(?:到|至)(?P<y>{Y})年(?:底|末|年底)?"),
}
QUARTER_EN = re.compile(
    rf"(?P<n>first|second|third|fourth) quarter(?: of)? (?P<y>{Y})|Q(?P<q>[1-4]) (?P<y2>{Y})"
    rf"|(?P<y3>{Y}) ?Q(?P<q3>[1-4])",
    re.I,
)
QUARTER_ZH = re.compile(rf"(?P<y>{Y})年(?:第)?(?P<q>[一二三四1-4])季度")
HALF = {
    "en": re.compile(rf"(?P<h>first|second) half (?:of )?(?P<y>{Y})", re.I),
    "zh": re.compile(rf"(?P<y>{Y})年(?P<h>[上下])半年"),
}


def period(label: str, language: str) -> Name | None:
    """The period that the whole label names."""
    rules = (_plan, _day, _month_or_quarter, _half, _span, _by, _year)
    return next((name for rule in rules if (name := rule(label, language))), None)


def plan_years(number: int) -> tuple[int, int] | None:
    """First and last year of China's nth five-year plan; the three years after the second had none."""
    if not 1 <= number <= 30:
        return None
    first = (1953, 1958)[number - 1] if number < 3 else 1966 + 5 * (number - 3)
    return first, first + 4


def plan_number(hit: re.Match[str], language: str) -> int | None:
    """Which five-year plan a match of PLAN_EN or PLAN_ZH speaks of."""
    if language == "en":
        return ordinal(hit["n"])
    return chinese(hit["n"] or hit["m"])


def _plan(label: str, language: str) -> Name | None:
    hit = (PLAN_EN if language == "en" else PLAN_ZH).fullmatch(label)
    if hit is None or (language == "zh" and hit["m"] and not hit["tail"]):
        return None
    number = plan_number(hit, language) or 0
    years = plan_years(number)
    # 五五, 十五, 二十五 without 时期 are numbers too; 十一五 to 十九五 mean nothing else.
    if years is None or (language == "zh" and not hit["tail"] and not 10 < number < 20):
        return None
    also: dict[str, tuple[str, ...]] = {
        "en": (f"{nth(number)} Five-Year Plan period",),
        "zh": (f"“{in_chinese(number)}五”时期",),
    }
    return _years(*years, "five-year plan period", also)


def _years(first: int, last: int, rule: str, also: dict[str, tuple[str, ...]] | None = None) -> Name | None:
    if not first < last <= first + 100:
        return None
    labels = {"en": f"{first}–{last}", "zh": f"{first}—{last}年"}
    return Name(f"period-{first}-{last}", "Period", rule, labels, also or {}, str(first), str(last))


def _day(label: str, language: str) -> Name | None:
    if hit := ISO.fullmatch(label) or (DAY_ZH.fullmatch(label) if language == "zh" else None):
        if not hit["d"] and "-" in label and int(hit["m"]) > int(hit["y"][2:]):
            return None  # 2010-12 may be two years
        return _dated(chinese(hit["y"]), chinese(hit["m"]), chinese(hit["d"]) if hit["d"] else None)
    if language == "en" and (hit := DAY_EN.fullmatch(label)):
        return _dated(int(hit["y"] or hit["y2"]), _month(hit["m"] or hit["m2"]), int(hit["d"] or hit["d2"]))
    if language == "en" and (hit := MONTH_EN.fullmatch(label)):
        return _dated(int(hit["y"]), _month(hit["m"]), None)
    return None


def _month(word: str) -> int:
    return next(place for place, month in enumerate(MONTHS, 1) if month[:3].lower() == word[:3].lower())


def _dated(year: int | None, month: int | None, day: int | None) -> Name | None:
    """A day or a month; none where the calendar has no such day."""
    try:
        when = date(year or 0, month or 0, day if day is not None else 1)
    except ValueError:
        return None
    iso = when.isoformat() if day is not None else when.isoformat()[:7]
    written = (
        f"{when.day} {MONTHS[when.month - 1]} {when.year}"
        if day is not None
        else f"{MONTHS[when.month - 1]} {when.year}"
    )
    labels = {"en": written, "zh": f"{when.year}年{when.month}月" + (f"{when.day}日" if day is not None else "")}
    return Name(f"period-{iso}", "Period", "date", labels, {}, iso, iso)


def _month_or_quarter(label: str, language: str) -> Name | None:
    if language == "zh":
        hit = QUARTER_ZH.fullmatch(label)
        year, quarter = (hit["y"], chinese(hit["q"])) if hit else ("", None)
    else:
        hit = QUARTER_EN.fullmatch(label)
        year = (hit["y"] or hit["y2"] or hit["y3"]) if hit else ""
        quarter = (ordinal(hit["n"]) if hit["n"] else int(hit["q"] or hit["q3"])) if hit else None
    if not year or quarter is None:
        return None
    labels = {"en": f"{SMALL[quarter - 1]} quarter of {year}", "zh": f"{year}年第{in_chinese(quarter)}季度"}
    span = f"{year}-{3 * quarter - 2:02}", f"{year}-{3 * quarter:02}"
    return Name(f"period-{year}-q{quarter}", "Period", "quarter", labels, {}, *span)


def _half(label: str, language: str) -> Name | None:
    hit = HALF[language].fullmatch(label) if language in HALF else None
    if hit is None:
        return None
    half = PARTS[hit["h"]] if language == "zh" else ordinal(hit["h"]) or 1
    year = hit["y"]
    labels = {"en": f"{('first', 'second')[half - 1]} half of {year}", "zh": f"{year}年{'上下'[half - 1]}半年"}
    span = f"{year}-{6 * half - 5:02}", f"{year}-{6 * half:02}"
    return Name(f"period-{year}-h{half}", "Period", "half-year", labels, {}, *span)


def _span(label: str, language: str) -> Name | None:
    if hit := SPAN[language].fullmatch(label) if language in SPAN else None:
        return _years(int(hit["a"]), int(hit["b"]), "years")
    if hit := SHORT_SPAN.fullmatch(label):
        return _years(int(hit["a"]), int(hit["a"][:2] + hit["b"]), "years")
    return None


def _by(label: str, language: str) -> Name | None:
    hit = BY[language].fullmatch(label) if language in BY else None
    if hit is None:
        return None
    return Name(
        f"period-by-{hit['y']}",
        "Period",
        "deadline",
        {"en": f"by {hit['y']}", "zh": f"到{hit['y']}年"},
        {},
        "",
        hit["y"],
    )


def _year(label: str, language: str) -> Name | None:
    hit = YEAR[language].fullmatch(label) if language in YEAR else None
    year = chinese(hit["y"]) if hit else None
    if year is None or not 1900 <= year < 2100:
        return None
    return Name(f"period-{year}", "Period", "year", {"en": str(year), "zh": f"{year}年"}, {}, str(year), str(year))
