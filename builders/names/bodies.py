"""Bodies: well-known ones of both languages, the offices of provinces and cities of China, ministries by their form."""

from __future__ import annotations

import re

from ...graph.model import Name
from .places import place
from .table import Row, table
from .text import slug, tidy

LEVELS = re.compile(r" (?:Provincial|Municipal|City|Autonomous Regional|Regional)$")
LOCAL_EN = re.compile(r"(?P<office>.+?) of (?:the )?(?P<place>.+)")
MINISTRY = re.compile(
    r"(?:Ministry (?:of|for)|Department for) (?:the )?[A-Z][\w'-]*(?:(?:,? and|,| of| for| the|&)* [A-Z][\w'-]*)*"
)
LAST = 16
"""Characters of the longest Chinese office name."""


def body(label: str, language: str) -> Name | None:
    """The body that the whole label names."""
    row = table("bodies").find(label, language)
    if row is not None:
        return Name(f"body-{row.key}", "Body", "well-known body", row.preferred)
    return _local(label, language) or _ministry(label, language)


def _local(label: str, language: str) -> Name | None:
    if language == "zh":
        return _local_zh(label)
    # "Guangdong Provincial Department of Finance", "People's Government of Guangdong Province"
    words = label.split(" ")
    for cut in range(1, min(6, len(words))):
        before, after = " ".join(words[:cut]), " ".join(words[cut:])
        if LEVELS.search(before):
            office = table("offices").find(after, "en")
            return _office(office, tidy(LEVELS.sub("", before), "en"), "en") if office else None
    hit = LOCAL_EN.fullmatch(label)
    office = table("offices").find(hit["office"], "en") if hit else None
    return _office(office, hit["place"], "en") if hit and office else None


def _local_zh(label: str) -> Name | None:
    label = label.removeprefix("中国共产党").removeprefix("中共")
    for cut in range(max(2, len(label) - LAST), len(label)):
        office = table("offices").find(label[cut:], "zh")
        if office and (name := _office(office, label[:cut], "zh")):
            return name
    return None


def _office(office: Row, where: str, language: str) -> Name | None:
    """The office of a place that is known; the place alone tells a province's from a city's."""
    at = place(where, language)
    if at is None or not at.key.startswith("place-cn-"):
        return None
    english, chinese = at.labels.get("en", where), at.labels.get("zh", where)
    labels = {"en": f"{office.labels['en'][0]} of {english}", "zh": f"{chinese}{office.labels['zh'][0]}"}
    return Name(f"body-{at.key.removeprefix('place-')}-{office.key}", "Body", "office of a place", labels)


def _ministry(label: str, language: str) -> Name | None:
    """A ministry by its form; which country's it is stays open, so it only meets its own name."""
    if language != "en" or not MINISTRY.fullmatch(label):
        return None
    return Name(f"body-{slug(label)}", "Body", "ministry", {"en": label})
