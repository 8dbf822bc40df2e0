"""Titles of documents in running text: quoted, or named before "(hereinafter ...)"; the words inside them state
nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

KIND = (
    r"(?:Plan|Opinions?|Decision|Notice|Outline|Strategy|Resolution|Law|Act|Regulations?|Measures|Guidelines?|Guidance|Report|"
    r"Circular|Agreement|Convention|Charter|Code|Programme|Program|Policy|Rules|Scheme|Provisions|Bill|Declaration|Roadmap|Blueprint)"
)
QUOTED = re.compile(r"[\"“«‘'](?P<title>[A-Z][^\"”»“’;]{6,220}?)[\"”»’'](?=[\s,.;:)]|$)")
NAMED = re.compile(
    rf"(?P<title>\b{KIND}\s+(?:on|for|of)\s+[A-Z][^,;()\"“]{{5,180}}?)(?=\s*\((?:hereinafter|the\s+[\"“‘]|[\"“‘]))"
)
# Capitals behind "on" or "for": "the Opinions on Rural Education".
PLAIN = re.compile(
    rf"(?P<title>\b{KIND}\s+(?:on|for|concerning)\s+(?:the\s+)?[A-Z][\w’'-]+(?:\s+(?:(?:and|of|the|for|in|to|on|as|with|a)\s+)*[A-Z][\w’'-]+)*)"
)
HEAD = re.compile(rf"\b{KIND}\b")
SMALL = frozenset("a an and as by for from in into of on or the to under with".split())
SHARE = 0.8


def titles(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Place, end, standing word and title of each document named by its title."""
    taken = 0
    for hit in sorted([*QUOTED.finditer(text), *NAMED.finditer(text), *PLAIN.finditer(text)], key=lambda h: h.start()):
        title = hit["title"]
        head = HEAD.search(title)
        if (
            hit.start() < taken
            or head is None
            or len(title.split()) < 2
            or not (hit.re is not QUOTED or _titled(title))
        ):
            continue
        taken = hit.end()
        yield hit.start(), hit.end(), head[0], " ".join(title.split())


def _titled(text: str) -> bool:
    words = [w for w in re.findall(r"[A-Za-z][\w’'-]*", text) if w.lower() not in SMALL]
    return bool(words) and sum(w[0].isupper() for w in words) >= SHARE * len(words)
