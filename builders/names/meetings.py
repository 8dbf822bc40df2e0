"""Meetings: party congresses and plenums, sessions of the people's congress, conferences of a year, COP, G20."""

from __future__ import annotations

import re

from ...graph.model import Name
from .numbered_meetings import SERIES, Series
from .numerals import chinese, in_chinese, in_words, nth, ordinal
from .table import table

LAST_SHARED_COP = 17
"""Up to this number the conventions on climate and on biodiversity have both met; bare COP15 may be either."""
YEARED = {
    "en": (
        re.compile(r"(?P<y>(?:19|20)\d\d) (?P<name>.+)"),
        re.compile(r"(?P<name>.+?) (?:of|(?:held )?in) (?P<y>20\d\d)"),
    ),
    "zh": (re.compile(r"(?P<y>(?:19|20)\d\d)年?(?P<name>.+)"),),
}


def meeting(label: str, language: str) -> Name | None:
    """The meeting that the whole label names."""
    for series in SERIES:
        for pattern in series.patterns[language]:
            if (hit := pattern.fullmatch(label)) and (name := _numbered(series, hit, language)):
                return name
    return _known(label, language)


def _numbered(series: Series, hit: re.Match[str], language: str) -> Name | None:
    read = chinese if language == "zh" else ordinal
    values = [read(text) for text in (hit["a"], hit.groupdict().get("b")) if text]
    numbers = [value for value in values if value]
    if len(numbers) < len(values) or (series.shared and len(hit[0]) < 7 and numbers[0] <= LAST_SHARED_COP):
        return None
    first, last = numbers[0], numbers[-1]
    labels = {
        "en": series.english.format(a=nth(first), b=in_words(last), n=first),
        "zh": series.chinese.format(a=in_chinese(first), b=in_chinese(last)),
    }
    return Name(f"event-{series.key}-{'-'.join(map(str, numbers))}", "Event", "meeting", labels)


def _known(label: str, language: str) -> Name | None:
    """A meeting of the table, with the year that the label gives."""
    row = table("meetings").find(label, language)
    if row is not None:
        return Name(f"event-{row.key}", "Event", "meeting", row.preferred)
    hits = (pattern.fullmatch(label) for pattern in YEARED[language])
    return next((name for hit in hits if hit and (name := _of_year(hit["name"], hit["y"], language))), None)


def _of_year(label: str, year: str, language: str) -> Name | None:
    row = table("meetings").find(label, language)
    if row is None or row.key[-4:].isdigit():
        return Name(f"event-{row.key}", "Event", "meeting", row.preferred) if row and row.key.endswith(year) else None
    labels = {"en": f"{year} {row.preferred['en']}", "zh": f"{year}年{row.preferred['zh']}"}
    return Name(f"event-{row.key}-{year}", "Event", "meeting", labels)
