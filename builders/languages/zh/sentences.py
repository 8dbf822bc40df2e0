"""Where Chinese sentences end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..spans import between

STOP = re.compile(r"(?:[。！？；]|[!?](?=[\s”’」』）》】\"]|$)|…{2}(?=[”’」』]))+[”’」』）》】\"')\]]*")
# What may follow a closing quote inside a sentence.
GOES_ON = re.compile(r"\s*[，、；：。！？,;:)）》」』”’]|\s*(?:的|和|与|及|等)")
PAIRS = {"（": "）", "(": ")", "《": "》", "【": "】", "〔": "〕"}
REACH = 300
# Clauses shorter than this are the members of a list.
SHORTEST = 8


def split(text: str) -> list[tuple[int, int]]:
    """The spans of the sentences of one passage's clean text, in order, blanks between them left out."""
    return list(between(text, _ends(text)))


def _ends(text: str) -> Iterator[int]:
    closed = _brackets(text)
    start = 0
    for match in STOP.finditer(text):
        inside = any(first < match.start() < last for first, last in closed)
        if inside or _goes_on(text, start, match):
            continue
        yield match.end()
        start = match.end()


def _goes_on(text: str, start: int, match: re.Match[str]) -> bool:
    stop = match.group()
    if stop[0] == "；":
        rest = re.split(r"[。！？；]", text[match.end() :], maxsplit=1)[0]
        return min(match.start() - start, len(rest) or SHORTEST) < SHORTEST
    return stop[-1] not in "。！？!?；" and GOES_ON.match(text, match.end()) is not None


def _brackets(text: str) -> list[tuple[int, int]]:
    """Brackets and book titles that close within reach."""
    found = []
    opened: list[tuple[str, int]] = []
    for at, character in enumerate(text):
        if character in PAIRS:
            opened.append((PAIRS[character], at))
        elif opened and character == opened[-1][0]:
            _, first = opened.pop()
            if at - first <= REACH:
                found.append((first, at))
    return found
