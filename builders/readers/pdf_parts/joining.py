"""The lines of a paragraph as one text: words divided at line ends, Chinese without blanks, long addresses."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from .characters import SOFT
from .shapes import Line
from .spelling import chinese

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
BEFORE = re.compile(r"([^\W\d_]+)-$")
AFTER = re.compile(r"[^\W\d_]+")
# An address that is broken goes on where it was broken: after one of its signs.
ADDRESS = re.compile(r"(?:https?://|www\.)\S*[/_=?&.-]$")


Text = tuple[str, tuple[tuple[int, int], ...]]
"""A text with the offsets in it where a page begins, each with the page's number."""


class Hyphens:
    """Whether a hyphen at a line's end is the word's own or only the line's: told by the document's other words."""

    def __init__(self, lines: Iterable[Line]) -> None:
        texts = [line.text.lower() for line in lines]
        whole = [_whole(last, text) for last, text in pairwise(["", *texts])]
        self._words = Counter(word for text in whole for word in WORD.findall(text))
        self._parts = {part for word in self._words for part in word.split("-")}
        # Programs that divide words leave pieces that are no words; where they do not, most hyphens are the words' own.
        votes = [self._likely(*parts) for parts in map(_divided, texts, texts[1:]) if parts]
        self._habit = votes.count(True) >= votes.count(False)

    def dropped(self, line: str, following: str) -> bool:
        """Whether the hyphen that ends `line` goes when `following` is joined to it."""
        parts = _divided(line, following)
        if line.endswith(SOFT) or not parts:
            return line.endswith(SOFT)
        before, after = (part.lower() for part in parts)
        whole, compound = self._met(before, after)
        if whole != compound or after in self._parts:
            return whole > compound
        return self._habit or before not in self._parts

    def _likely(self, before: str, after: str) -> bool:
        """By the two spellings where one is met elsewhere, else by whether the second half is a word."""
        whole, compound = self._met(before, after)
        return after not in self._parts if whole == compound else whole > compound

    def _met(self, before: str, after: str) -> tuple[int, int]:
        """How often the document has the two halves as one word, and with a hyphen."""
        return self._words[before + after], self._words[f"{before}-{after}"]


def _whole(last: str, text: str) -> str:
    """A line without the halves of words that are divided at its ends."""
    begun = AFTER.sub("", text, count=1) if _divided(last, text) else text
    return BEFORE.sub("", begun)


def _divided(line: str, following: str) -> tuple[str, str] | None:
    before, after = BEFORE.search(line), AFTER.match(following)
    return (before[1], after[0]) if before and after and after[0].islower() else None


def joined(lines: Sequence[Line], hyphens: Hyphens) -> Text:
    """The text of a paragraph, and the offsets in it where a page begins, each with the page's number."""
    text, pages = lines[0].text, [(0, lines[0].page)]
    for last, line in pairwise(lines):
        text = _end(text, line.text, hyphens)
        if line.page != last.page:
            pages.append((len(text), line.page))
        text += line.text
    return text.replace(SOFT, ""), _without(text, pages)


def _end(text: str, following: str, hyphens: Hyphens) -> str:
    """The text, ready for the next line to be set behind it."""
    if not text or not following:
        return text
    last = text.rsplit(maxsplit=1)[-1]
    if chinese(text[-1], following[0]) or chinese(following[0], text[-1]) or ADDRESS.match(last):
        return text
    if last.endswith(("-", SOFT)) and len(last) > 1:
        return text[:-1] if hyphens.dropped(text, following) else text
    return text + " "


def _without(text: str, pages: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    return tuple((at - text.count(SOFT, 0, at), page) for at, page in pages)


def rows(cells: Iterable[Sequence[Text]]) -> Iterator[Text]:
    """A row of a table as lines, its cells each as paragraphs: what follows the first in a cell has its own line."""
    line: list[Text] = []
    for first, *rest in cells:
        line.append(first)
        if rest:
            yield _side_by_side(line)
            yield from rest
            line = []
    if line:
        yield _side_by_side(line)


def _side_by_side(cells: Sequence[Text]) -> Text:
    text, pages = "", []
    for cell, places in cells:
        text += " | " if text else ""
        pages += [(len(text) + at, page) for at, page in places]
        text += cell
    return text, tuple(pages)
