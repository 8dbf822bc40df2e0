"""Signature lines: the issuing body with the date under it or beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...graph.model import Document, Passage
from ..readers.parts.lines import CLOSERS
from .fact import BODY, DATE, Fact, line, part, raw

LONGEST = 60
BESIDE = re.compile(r"(?P<body>\S.*?)[\s\u3000]{1,}(?P<date>" + DATE.pattern + r")\s*(?:印发|发布|公布)?\s*$")
DONE = re.compile(r"(?:Done|Given|Signed)(?: at| in)? [A-Z][^,\n]*, (?P<date>" + DATE.pattern + ")")


def find(document: Document) -> list[Fact]:
    """Issuers and dates of signatures, the first signature first (that of the covering letter, if there is one)."""
    return [fact for at in range(len(document.passages)) for fact in _at(document, at)]


def _at(document: Document, at: int) -> Iterator[Fact]:
    passage = document.passages[at]
    if passage.end - passage.start > 4 * LONGEST:
        return
    text = raw(document, passage)
    if match := DONE.match(text):
        yield part(document, passage, "date", *match.span("date"))
    elif _only_date(line(document, passage)) and at and _body(document, document.passages[at - 1]):
        before = document.passages[at - 1]
        yield part(document, before, "issuer", 0, before.end - before.start)
        date = DATE.search(text)
        yield part(document, passage, "date", *(date.span() if date else (0, len(text))))
    elif (match := BESIDE.match(text)) and len(text) <= LONGEST * 2 and BODY.search(match["body"]):
        yield part(document, passage, "issuer", *match.span("body"))
        yield part(document, passage, "date", *match.span("date"))


def _only_date(words: str) -> bool:
    return DATE.fullmatch(words.strip("（）() ")) is not None


def _body(document: Document, passage: Passage) -> bool:
    words = line(document, passage)
    final = words.rstrip(CLOSERS).endswith(tuple(".。！？!?;；:：,，"))
    return len(words) <= LONGEST and not final and BODY.search(words) is not None and passage.kind != "list item"
