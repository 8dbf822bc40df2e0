"""Words, lines and pages: what the steps from glyphs to paragraphs hand to each other.

Lengths are in points, x from the left, y upwards from the bottom of the page.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from ..parts.lines import CLOSERS, FINAL


@dataclass(frozen=True, slots=True)
class Word:
    """Characters with no blank between them, of one size and on one baseline."""

    text: str
    x0: float
    x1: float
    y: float
    """The baseline."""
    size: float
    bold: bool
    blank: bool
    """Whether a blank stands after it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line drawn along or across the page: `low == high` of one axis but for its thickness."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def flat(self) -> bool:
        """Whether it runs from left to right."""
        return self.x1 - self.x0 >= self.y1 - self.y0


@dataclass
class Line:
    """Words on one baseline, from left to right; or, where `cells` is not empty, a row of a table."""

    words: tuple[Word, ...]
    """From left to right."""
    page: int
    left: float = 0.0
    """Where its column begins."""
    right: float = 0.0
    """Where its column ends."""
    cells: tuple[tuple[Line, ...], ...] = ()
    """The cells of the row from left to right, each its lines."""
    text: str = ""
    """The words with blanks between, footnote marks as `[^1]`."""

    @cached_property
    def main(self) -> Word:
        """The first word of the size in which most characters are set."""
        sizes: dict[float, int] = {}
        for word in self.words:
            sizes[word.size] = sizes.get(word.size, 0) + len(word.text)
        size = max(sizes, key=lambda one: (sizes[one], one))
        return next(word for word in self.words if word.size == size)

    @cached_property
    def size(self) -> float:
        """The size of most of its characters."""
        return self.main.size

    @cached_property
    def y(self) -> float:
        """The baseline of most of its characters."""
        return self.main.y

    @property
    def top(self) -> float:
        """The highest baseline of its words."""
        return max(word.y for word in self.words)

    @cached_property
    def x0(self) -> float:
        """Where the first word begins."""
        return self.words[0].x0

    @cached_property
    def x1(self) -> float:
        """Where the last word ends."""
        return max(word.x1 for word in self.words)

    @cached_property
    def bold(self) -> bool:
        """Whether nearly all of it is bold, marks of notes and the like aside."""
        words = [word for word in self.words if word.size == self.size]
        return sum(len(word.text) for word in words if word.bold) >= 0.9 * sum(len(word.text) for word in words)

    @property
    def final(self) -> bool:
        """Whether it ends as sentences and list heads do."""
        return self.text.rstrip(CLOSERS).endswith(FINAL)


@dataclass
class Page:
    """What stands on one page."""

    number: int
    """From 1."""
    words: list[Word] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    scanned: bool = False
    """Whether it is a picture of text and no text."""
