"""The title of a document: front matter, a subject line, the first heading, the first lines."""

from __future__ import annotations

import re

from ...graph.model import Document, Passage
from ..readers.parts.han import HAN
from ..readers.parts.headings import NUMBER, STOP
from ..readers.parts.labels import label
from ..word_lists import words as word_set
from .fact import BODY, DATE, Fact, line, part, raw

# How Chinese titles end; a title that is set in several lines goes on until then.
COMPLETE = re.compile(
    r"(?:意见|通知|办法|条例|决定|决议|规划|纲要|计划|方案|要点|规定|报告|公报|公告|通告|细则|法|宪法|令|批复|函|准则|章程|"
    r"制度|白皮书|宣言|协定|讲话|目录|指南|标准|解释|意见书|建议|草案|纪要)(?:[（(][^（）()]{1,12}[）)])?$"
)
ORDER = re.compile(r"(?:令|文件)$")
SUBJECT = re.compile(r"\**\s*(?:SUBJECT|Subject|Re)\s*:\s*(?P<value>[^\n*]+)")
ABOUT = re.compile(r"(?P<body>[^，。：]{2,40}?)关于")
MAKERS = re.compile(r"(?i:regulation|directive|decision)\b.*?\b(?i:of) (?P<body>(?i:the) .+?)\s*\n")
EU = re.compile(r"\((?:EU|EC|EEC|Euratom)\)\s+(?:No\s+)?\d{1,4}/\d{1,4}")
LITTLE = word_set("a an and as at by for from in of on or the to with")
ZONE, LONGEST, MOST_LINES = 20, 60, 4


def find(document: Document) -> list[Fact]:
    """The title, or nothing where the text begins without one."""
    for way in (_front, _subject, _marked, _lines):
        if found := way(document):
            return [found]
    return []


def implied(document: Document, titles: list[Fact]) -> list[Fact]:
    """The issuer and number that a title names."""
    found = []
    for title in titles:
        text = document.text[title.start : title.end]
        about, makers, number = ABOUT.match(text), MAKERS.search(text), EU.search(text)
        if about and BODY.search(re.sub(r"\s", "", about["body"])):
            found.append(_inside(title, "issuer", about.start("body"), about.end("body"), about["body"]))
        if makers:
            found.append(_inside(title, "issuer", makers.start("body"), makers.end("body"), makers["body"]))
        if number:
            found.append(_inside(title, "number", *number.span(), number.group()))
            if date := DATE.search(text):
                found.append(_inside(title, "date", *date.span(), date.group()))
    return found


def _inside(title: Fact, kind: str, first: int, last: int, words: str) -> Fact:
    return Fact(kind, title.start + first, title.start + last, " ".join(words.split()))


def _front(document: Document) -> Fact | None:
    """The title that the reader or the front matter gives, where the text begins with it."""
    value = document.title or document.metadata.get("title", "")
    zone = _zone(document)
    at = document.text.find(value, 0, zone[-1].end if zone else document.passages[0].start) if value else -1
    return Fact("title", at, at + len(value), value) if at >= 0 else None


def _zone(document: Document) -> list[Passage]:
    """The passages before the first paragraph of text or the first numbered heading."""
    zone = []
    for passage in document.passages[: ZONE * 2]:
        words = line(document, passage)
        if passage.kind != "heading" and (len(HAN.findall(words)) > LONGEST or len(words.split()) > LONGEST):
            break
        if passage.on_topic:
            zone.append(passage)
    return zone[:ZONE]


def _subject(document: Document) -> Fact | None:
    for passage in _zone(document):
        if match := SUBJECT.match(raw(document, passage)):
            return part(document, passage, "title", *match.span("value"))
    return None


def _marked(document: Document) -> Fact | None:
    """Markdown's own first heading, if the document begins with it."""
    for passage in _zone(document)[:3]:
        if match := re.match(r"#{1,3}\s+", raw(document, passage)):
            return part(document, passage, "title", match.end(), passage.end - passage.start)
    return None


def _lines(document: Document) -> Fact | None:
    """The first heading of a plain text, with the lines that continue it; before an order, what it promulgates."""
    groups = _groups(document, _zone(document))
    best = next((group for group in groups if not ORDER.search(_spoken(document, group))), None)
    if best is None:
        best = groups[0] if groups else None
    if best is None:
        return None
    start, end = best[0].start, best[-1].end
    return Fact("title", start, end, _spoken(document, best))


def _spoken(document: Document, group: list[Passage]) -> str:
    words = [line(document, passage) for passage in group]
    return "".join(words) if HAN.search(words[0]) else " ".join(words)


def _groups(document: Document, zone: list[Passage]) -> list[list[Passage]]:
    """Runs of title lines, each run cut where the title is complete."""
    groups: list[list[Passage]] = []
    run: list[Passage] = []
    for passage in [*zone, None]:
        if passage is not None and _titled(document, passage):
            run.append(passage)
        elif run:
            groups.append(run[: _complete(document, run)])
            run = []
    return groups


def _complete(document: Document, run: list[Passage]) -> int:
    """How many of these lines make up the title: as many as it takes to end like one, or else the first."""
    words = line(document, run[0])
    if HAN.search(words):
        counts = range(1, min(len(run), MOST_LINES) + 1)
        return next((count for count in counts if COMPLETE.search(_spoken(document, run[:count]))), 1)
    count = 1
    while count < min(len(run), MOST_LINES) and _goes_on(words, line(document, run[count])):
        words = line(document, run[count])
        count += 1
    return count


def _titled(document: Document, passage: Passage) -> bool:
    words = line(document, passage)
    if label(raw(document, passage)) or DATE.match(words) or words.endswith((":", "：", "。", "！", ",")):
        return False
    if NUMBER.fullmatch(words) or STOP.search(words) or len(words) <= 2:
        return False
    return passage.kind == "heading" or (passage is document.passages[0] and 2 < len(words.split()) <= LONGEST)


def _goes_on(words: str, following: str) -> bool:
    return words.split()[-1].lower() in LITTLE or (words.isupper() and following.isupper())
