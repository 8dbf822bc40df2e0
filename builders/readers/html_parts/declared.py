"""What a page says of its document: title, issuer, date, language and address, in its head."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..parts import outline
from . import page
from .part import Part, joined, spaced

KEYS = {
    "title": ("dcterms.title", "dc.title", "citation_title", "articletitle", "og:title"),
    "issuer": ("dcterms.publisher", "dc.publisher", "citation_publisher"),
    "date": ("dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date", "article:published_time", "pubdate"),
    "source": ("og:url", "dcterms.source", "dc.source"),
    "language": ("dcterms.language", "dc.language", "content-language"),
}
# Sites set their own name before or after the title of a page.
BETWEEN = re.compile(r"\s*[|｜_»]\s*|\s+[-–—]\s+|-{1,2}(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])-{1,2}")
# Where a title stands, and in how many lines at most.
ZONE, MOST_LINES = 15, 3


def metadata(root: Any) -> dict[str, str]:
    """What is stated, by kind."""
    stated = dict(reversed([pair for element in page.elements(root) for pair in _pair(element)]))
    found = {kind: next((stated[key] for key in (kind, *keys) if key in stated), "") for kind, keys in KEYS.items()}
    return {kind: value for kind, value in found.items() if value}


def _pair(element: Any) -> Iterator[tuple[str, str]]:
    key = element.get("name") or element.get("property") or element.get("http-equiv") or ""
    if element.tag == "meta" and element.get("content", "").strip():
        yield key.lower(), spaced(element.get("content"))
    elif element.tag == "title" and element.getparent().tag == "head" and (element.text or "").strip():
        yield "title", spaced(element.text)
    elif element.tag == "link" and element.get("rel", "").lower() == "canonical" and element.get("href", "").strip():
        yield "source", element.get("href").strip()
    elif element.tag in ("html", "body") and (lang := element.get("lang") or element.get("xml:lang")):
        yield "language", lang


def titled(parts: list[Part], stated: str) -> str:
    """The lines that the page's title names, made one heading; empty where there is a top heading or no such line."""
    if any(part.kind == "heading" and part.rank == 1 for part in parts):
        return ""
    names = {_bare(name) for name in (stated, *BETWEEN.split(stated))}
    for at in range(min(ZONE, len(parts))):
        for count in range(1, MOST_LINES + 1):
            lines = parts[at : at + count]
            text = joined([part.text for part in lines])
            if _bare(text) in names and all(part.kind in ("paragraph", "heading") for part in lines):
                parts[at : at + count] = [Part(text, "heading", outline.TITLE)]
                return text
    return ""


def _bare(words: str) -> str:
    return "".join(words.split())
