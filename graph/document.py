"""A document as read: its text, the passages in it, and where its pages begin.

Offsets are Unicode code points, end excluded.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading, paragraph, list item or row of a table: `text[start:end]` of its document."""

    start: int
    end: int
    kind: str = "paragraph"
    """`heading`, `paragraph`, `list item` or `table row`."""
    headings: tuple[str, ...] = ()
    """The headings above it, outermost first."""
    on_topic: bool = True
    """False for site chrome and unrelated headlines: no link may come from it."""
    page: int | None = None
    """The page on which it begins, from 1; None where the format has no pages."""
    language: str = ""
    """Code of its own language; "" where that is the document's."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document as read: its text is never changed afterwards, so offsets stay true."""

    id: str
    title: str
    language: str
    text: str
    passages: tuple[Passage, ...]
    metadata: Mapping[str, str] = field(default_factory=dict)
    """What the document says of itself (front matter): `issuer`, `date`, `source`, ..."""
    pages: tuple[tuple[int, int], ...] = ()
    """Where the words of another page begin: offset and page number, by offset. Notes at the end go back to theirs."""
    warnings: tuple[str, ...] = ()
    """What could not be read of it, one sentence each."""
    reader: str = ""
    """Name and version of the reader that made the text."""

    def page(self, offset: int) -> int | None:
        """The page on which the character at `offset` stands, from 1; None where the format has no pages."""
        before = bisect_right(self.pages, offset, key=lambda place: place[0])
        return self.pages[before - 1][1] if before else None

    def spoken(self, passage: Passage) -> str:
        """Code of the language that a passage is in."""
        return passage.language or self.language

    @property
    def others(self) -> tuple[str, ...]:
        """Codes of the languages of passages that are not in the document's own, sorted."""
        return tuple(sorted({self.spoken(passage) for passage in self.passages} - {self.language}))

    @property
    def sha256(self) -> str:
        """Hash of the text, in hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()
