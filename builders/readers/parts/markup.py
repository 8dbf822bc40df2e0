"""Inline markup, hard line breaks and labels taken out of a text, with the place of every character that stays."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from .labels import label
from .lines import PAGE, subscript

# Each pattern's groups named `k...` stay, all else that it matches is dropped.
PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"<!--.*?-->",
        r"!\[[^\]]*\]\([^)]*\)(?:\{[^}]*\})?",
        r"\[\^[^\]\s]{1,20}\]:?",
        r"\[(?P<k>[^\]\[]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+\"[^\"]*\")?\)(?:\{[^}]*\})?",
        r"(?<=[^\s\[])\[\d{1,3}\](?!\()",
        r"</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>",
        r"`{1,2}(?P<k>[^`\n]+)`{1,2}",
        r"(?<![*\\])\*\*\*(?=\S)(?P<k>[^*]+?)(?<=\S)\*\*\*",
        r"(?<![*\\])\*\*(?=\S)(?P<k>(?:[^*]|\*(?!\*))+?)(?<=\S)\*\*(?!\*)",
        r"(?<![*\\\w])\*(?=\S)(?P<k>[^*]+?)(?<=\S)\*(?![*\w])",
        r"(?<![\w\\])__(?=\S)(?P<k>[^_]+?)(?<=\S)__(?!\w)",
        r"(?<![\w\\])_(?=\S)(?P<k>[^_]+?)(?<=\S)_(?!\w)",
        r"~~(?P<k>[^~]+)~~",
        r"\\(?P<k>[!-/:-@\[-`{-~])",
        r"[\u00ad\u200b-\u200d\u2060\ufeff]",
    )
)
# Without one of these no pattern matches.
MARKED = re.compile(r"[<\[`*_~\\#>\u00ad\u200b-\u200d\u2060\ufeff]")
HEAD = re.compile(r"\s{0,3}#{1,6}(?=\s)\s*")
TAIL = re.compile(r"\s#+\s*$")
QUOTE = re.compile(r"(?m)^[ \t]*(?:>[ \t]?)+")
# A label and the first words after it.
LABEL_REACH = 80
BLANKS = re.compile(r"\s+")
# Blanks that are more than one space between two words.
WIDE = re.compile(r"\s{2,}|[^\S ]|\A | \Z")
# Letters that a typist spread over a line: single characters with blanks between them, three at least, or a whole name.
SPREAD = re.compile(
    r"(?<![^\s])[\u3400-\u9fff](?:[ \u3000]+[\u3400-\u9fff](?![^\s])){2,}"
    r"|^[\u3400-\u9fff][ \u3000]+[\u3400-\u9fff]$"
)
CJK = re.compile(r"[\u2e80-\u9fff\uff00-\uffef“”‘’—…]")


def clean(text: str, start: int, end: int) -> tuple[str, list[int]]:
    """The words of `text[start:end]` and the place of each character: labels, markup and line breaks out.

    A blank that stands for a break has the place of the break's first character.
    """
    raw = text[start:end]
    places: Sequence[int] = range(start, end)
    if dropped := list(_dropped(raw)):
        keep = bytearray(b"\1") * len(raw)
        for first, last in dropped:
            keep[first:last] = bytes(last - first)
        places = [start + at for at, kept in enumerate(keep) if kept]
    return _spaced(text, _unlabelled(text, places))


@lru_cache(maxsize=256)  # each line is looked at once by itself and once as what follows another
def plain(words: str) -> str:
    """The words of a heading or title on one line, without marks and, if more is left, without its label."""
    return clean(words, 0, len(words))[0]


def _dropped(raw: str) -> Iterator[tuple[int, int]]:
    if "\n" in raw:
        yield from _page_numbers(raw)
    if not MARKED.search(raw):
        return
    for pattern in (HEAD, TAIL, QUOTE):
        yield from (match.span() for match in pattern.finditer(raw) if pattern is not HEAD or match.start() == 0)
    for pattern in PATTERNS:
        for match in pattern.finditer(raw):
            inner = match.span("k") if "k" in pattern.groupindex else (match.end(), match.end())
            yield match.start(), inner[0]
            yield inner[1], match.end()


def _page_numbers(raw: str) -> Iterator[tuple[int, int]]:
    at, before = 0, ""
    for line in raw.split("\n"):
        if at and PAGE.fullmatch(line.strip()) and not subscript(before, line.strip()):
            yield at, at + len(line)
        at += len(line) + 1
        before = line.strip() or before


def _unlabelled(text: str, places: Sequence[int]) -> Sequence[int]:
    """Without the labels at the start, such as a bullet and a number, while words are left."""
    while True:
        words = _words(text, places[:LABEL_REACH])
        blank = len(words) - len(words.lstrip())
        found = label(words.lstrip())
        if not found or not words[blank + found.end :].strip():
            return places
        places = places[blank + found.end :]


def _words(text: str, places: Sequence[int]) -> str:
    if isinstance(places, range):
        return text[places.start : places.stop]
    return "".join([text[place] for place in places])


def _spaced(text: str, places: Sequence[int]) -> tuple[str, list[int]]:
    words = _words(text, places)
    spread = [match.span() for match in SPREAD.finditer(words.strip())] if CJK.search(words) else []
    shift = len(words) - len(words.lstrip())
    kept: list[int] = []
    out: list[str] = []
    at = 0
    for blank in (BLANKS if spread else WIDE).finditer(words):
        out.append(words[at : blank.start()])
        kept.extend(places[at : blank.start()])
        if _needed(words, blank, [(first + shift, last + shift) for first, last in spread]):
            out.append(" ")
            kept.append(places[blank.start()])
        at = blank.end()
    return "".join(out) + words[at:], [*kept, *places[at:]]


def _needed(words: str, blank: re.Match[str], spread: list[tuple[int, int]]) -> bool:
    first, last = blank.span()
    if not first or last == len(words) or any(one <= first and last <= other for one, other in spread):
        return False
    if "\n" not in blank.group():
        return True
    before, after = words[first - 1], words[last]
    if before >= "\u2e80" or after >= "\u2e80" or (CJK.match(before) and CJK.match(after)):
        return False
    if subscript(words[max(0, first - 3) : first], after):
        return False
    # A word divided at its own hyphen.
    return not (before in "-‐" and first > 1 and words[first - 2].isalpha() and after.islower())
