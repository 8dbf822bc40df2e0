"""Legal acts cited by number, one or a list with a shared head: "Directives 2009/65/EC, 2011/61/EU and (EU)
2016/97"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....graph.model import Mention

KIND = r"(?P<kind>Directive|Regulation|Decision|Recommendation|Act|Law|Order|Circular|Decree|Resolution)"
LEGAL = r"(?:\((?:EU|EC|EEC|Euratom)\)\s*)?(?:No\.?\s*)?\d+[/‐-]\d+(?:[/‐-][A-Z]{2,7})?"
NOTE = r"(?:\s*\(\d{1,2}\)|\s*\[\^?\d+\])?"
AUTHOR = r"(?:\s*of the European Parliament and of the Council(?:\s*\(\d{1,2}\))?)?"
LIST = re.compile(rf"\b{KIND}s?\s+(?P<items>{LEGAL}{NOTE}(?:\s*(?:,\s*and|,|and|or)\s+{LEGAL}{NOTE})*){AUTHOR}")
ITEM = re.compile(LEGAL)
JOINED = re.compile(r",?\s*(?:and|or)\s+(?:in\s+)?")


def numbered(text: str, start: int = 0, end: int | None = None) -> Iterator[Mention]:
    """Every act cited by number between two places, labelled with its kind ("Directive 2011/61/EU")."""
    for hit in LIST.finditer(text, start, len(text) if end is None else end):
        for item in ITEM.finditer(text, hit.start("items"), hit.end("items")):
            yield Mention(item.start(), item.end(), f"{hit['kind']} {item[0]}", "Document")


def joined(between: str) -> bool:
    """Whether the words between two lists make them one."""
    return JOINED.fullmatch(between) is not None
