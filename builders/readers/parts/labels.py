"""Numbers and bullets at the start of a line, in the English and the Chinese tradition."""

from __future__ import annotations

import re
from dataclasses import dataclass

ZH = "〇零一二三四五六七八九十百千两0-9０-９"
ROMAN = "IVXLC"
# After "Article 5" a title or a sentence starts; "Article 5 of the Act" is running text.
TITLE = r"(?=\s*$|\s*[:：.．—–-]?\s+[\"“‘(A-Z\d一-鿿【]|\s*[:：])[:：.．]?"
_FORMS: tuple[tuple[int, str, str], ...] = (
    (11, "chapter", rf"第\s*[{ZH}]+\s*[编篇]"),
    (12, "chapter", rf"第\s*[{ZH}]+\s*章"),
    (13, "chapter", rf"第\s*[{ZH}]+\s*节"),
    (11, "chapter", rf"附\s*[件录表]\s*[{ZH}]*(?=\s*$)"),
    (17, "article", rf"第\s*[{ZH}]+\s*条(?:之[{ZH}]+)?(?=\s|[：:【]|$)[：:]?"),
    (14, "number", rf"[{ZH[:13]}]{{1,4}}\s*、"),
    (15, "number", rf"[（(]\s*[{ZH[:13]}]{{1,4}}\s*[）)]、?"),
    (11, "chapter", rf"(?:PART|Part|TITLE|Title|BOOK|Book)\s+(?:[{ROMAN}]+|\d+|[A-Z])\b{TITLE}"),
    (11, "chapter", rf"(?:ANNEX|Annex|APPENDIX|Appendix)(?:\s+(?:[{ROMAN}]+|\d+|[A-Z])\b{TITLE}|\s*$)"),
    (12, "chapter", rf"(?:CHAPTER|Chapter)\s+(?:[{ROMAN}]+|\d+)\b{TITLE}"),
    (13, "chapter", rf"(?:SECTION|Section|Subsection)\s+(?:[{ROMAN}]+|\d+)\b{TITLE}"),
    (17, "article", rf"(?:ARTICLE|Article|Art\.)\s+(?:[{ROMAN}]+|\d+[a-z]?)\b{TITLE}"),
    (19, "number", r"\d{1,3}(?:[.．]\d{1,3})+[.．]?(?=\s+[A-Z“\"一-鿿]|[一-鿿])(?![年月日万亿个元%])"),
    (14, "number", rf"[{ROMAN}]{{1,5}}[.．](?=\s+\S)"),
    (15, "number", r"[A-Z][.．](?=\s+[A-Z])|\([A-Z]\)(?=\s|$)"),
    (18, "number", r"\d{1,3}\s*[.．](?=\s|$|[^\d\s])|\d{1,3}、"),
    (20, "item", r"[（(]\s*\d{1,3}\s*[)）]|\d{1,2}[)）]|[①-⑳]"),
    (21, "item", r"\([a-z]{1,5}\)(?=\s|$)|(?:[a-z]{1,2}|[ivx]{3,5})[.)](?=\s)"),
    (22, "item", r"[-*+•●▪◦‣·■□◆➢–—](?=\s)|——|[•●▪◦‣■□◆➢]|--(?=\s)"),
)
ANY = re.compile("|".join(f"(?:{pattern})" for _, _, pattern in _FORMS))
FORMS = tuple((rank, kind, re.compile(pattern)) for rank, kind, pattern in _FORMS)


@dataclass(frozen=True, slots=True)
class Label:
    """A number or bullet: `text[:end]` with the blanks after it."""

    rank: int
    """Smaller is further out in the outline: parts 11 ... bullets 22."""
    kind: str
    """`chapter` names a heading, `article` a paragraph of a law, `number` either, `item` a list item."""
    end: int


def label(text: str) -> Label | None:
    """The label at the start of `text` (no blanks before it), or None."""
    for rank, kind, pattern in FORMS if ANY.match(text) else ():
        if match := pattern.match(text):
            end = match.end()
            return Label(rank, kind, end + len(text[end:]) - len(text[end:].lstrip()))
    return None


def bare(text: str) -> str:
    """`text` without its label; a label that stands alone stays."""
    found = label(text)
    return text[found.end :] or text if found else text
