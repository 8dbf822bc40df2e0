"""One fact about a document, and the patterns that its finders share."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...graph.model import Document, Passage
from ..readers.parts.markup import clean

ZH = "〇零○一二三四五六七八九十百两0-9０-９"
DATE = re.compile(
    rf"[{ZH}]{{4}}\s*年\s*[{ZH}]{{1,3}}\s*月(?:\s*[{ZH}]{{1,3}}\s*日)?"
    r"|\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December),?\s+\d{4}"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
    r"|\d{4}-\d{2}-\d{2}(?!\d)"
)
# How names of public bodies end, so that a signature is told from a heading or a person.
BODY = re.compile(
    r"(?:国务院|中央|政府|办公厅|办公室|委员会|常委会|人大|政协|法院|检察院|党组|代表大会|[部局厅署院委办会处行社])$"
    r"|\b(?:Council|Government|Ministry|Department|Commission|Committee|Office|Agency|Authority|Parliament|Congress|Bureau|"
    r"Board|Administration|Secretariat|Assembly|Bank)\b"
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement about the document, `text[start:end]`."""

    kind: str
    """`title`, `issuer`, `number`, `date` or `meeting`."""
    start: int
    end: int
    label: str
    """The words on one line, markup out."""


def line(document: Document, passage: Passage) -> str:
    """The clean words of a passage."""
    return clean(document.text, passage.start, passage.end)[0].strip()


def part(document: Document, passage: Passage, kind: str, first: int, last: int) -> Fact:
    """The fact that stands at `[first:last]` of the passage's raw text."""
    start, end = passage.start + first, passage.start + last
    return Fact(kind, start, end, clean(document.text, start, end)[0].strip())


def raw(document: Document, passage: Passage) -> str:
    """The passage as it stands in the text."""
    return document.text[passage.start : passage.end]
