"""Numbers, dates, issuers and meetings that stand in the head of a document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...graph.model import Document, Passage
from .fact import BODY, DATE, ZH, Fact, line, part, raw

NUMBER = re.compile(
    rf"(?P<value>[\u3400-\u9fff]{{1,10}}\s*[〔\[（(]\s*\d{{4}}\s*[〕\]）)]\s*第?\s*[{ZH}]{{1,5}}\s*号|(?:[\u3400-\u9fff]{{2,12}}令)?第\s*[{ZH}]{{1,6}}\s*号"
    r"|[A-Z]{1,6}[-–]\d{2,4}[-–]\d{1,4}"
    r"|(?:No|Decree|Order|Circular|Resolution)\.? (?:No\. ?)?\d{1,5}(?:[/-]\d{2,4})?(?: of \d{4})?)"
)
KEYS = {
    kind: re.compile(rf"\**(?:{keys})\**\s*[:：]\**\s*(?P<value>[^\n*]+)")
    for kind, keys in (
        ("issuer", "发布机构|发文机关|发文单位|制定机关|颁布单位|FROM|From|Issued by|Issuer"),
        ("number", "文号|发文字号|编号|Number|Reference"),
        ("date", "发布日期|成文日期|印发日期|公布日期|Date|DATE|Issued"),
    )
}
MEETING = re.compile(
    rf"(?P<value>(?:中国共产党)?(?:第[{ZH}]+届)?[^，。；、（）\d《》\s日月年]{{2,40}}?第[{ZH}]+次(?:全体)?会议"
    rf"|国务院第[{ZH}]+次常务会议)[^。\n]{{0,60}}?(?:通过|修订|修正|审议)"
    r"|(?:adopted|passed|approved)[^.\n]{0,40}? at "
    r"(?P<english>the [^,.()\n]*?\b(?:Session|Meeting|Conference|Plenum)\b[^,.()\n]*?)"
    r"(?= and | on |[,.()\n]|$)",
    re.IGNORECASE,
)
ENACTING = re.compile(r"(?P<value>THE [A-Z][A-Z ,]+[A-Z]),\s*$")
ZONE, SHORT = 15, 160


def find(document: Document) -> list[Fact]:
    """The facts of the first lines, in order."""
    return [fact for passage in document.passages[:ZONE] for fact in _of(document, passage)]


def _of(document: Document, passage: Passage) -> Iterator[Fact]:
    words, text = line(document, passage), raw(document, passage)
    for kind, pattern in KEYS.items():
        match = pattern.match(text)
        if match and (kind != "issuer" or text.isascii() or BODY.search(match["value"].strip())):
            yield part(document, passage, kind, *match.span("value"))
            return
    # Adoptions stand in short lines, or in brackets that may go on to tell every amendment.
    if match := MEETING.search(text, 0, len(text) if len(text) <= SHORT or text[0] in "(（" else 0):
        yield part(document, passage, "meeting", *match.span("value" if match["value"] else "english"))
    if match := ENACTING.match(text):
        yield part(document, passage, "issuer", *match.span("value"))
    if len(words) <= SHORT / 4 and (match := NUMBER.search(text)):
        yield part(document, passage, "number", *match.span("value"))
    if (match := DATE.search(text)) and _dated(words, match.group()):
        yield part(document, passage, "date", *match.span())


def _dated(words: str, date: str) -> bool:
    """Whether a line gives the document's date: hardly more than the date, or an adoption."""
    return len(words) <= len(date) + 4 or words.startswith((date, f"（{date}", f"({date}", "——" + date, "(Adopted"))
