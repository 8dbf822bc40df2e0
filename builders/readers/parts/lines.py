"""Lines into paragraphs: which line breaks are wrapped, and which are meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ...word_lists import words as word_set
from .labels import label

FINAL = tuple(".!?。！？;；:：…")
CLOSERS = "\"'”’」』）)》】*_"
NARROW, WIDE = 36, 130
# Lines of proportional type that were full on paper differ by so much in characters.
SLACK = 0.82
# A line that ends within the last eighth of the width had no room for the next word.
FULL = 0.88
# So much of a wrapped document stands in full lines.
SHARE = 0.3
# So many of the breaks after full lines stand inside a sentence; before a capital, English ones may do so unseen.
OPEN, OPEN_HAN = 0.55, 0.8
OVER = 1.25
PAGE = re.compile(
    r"[-–—\s]*(?:\d{1,4}(?:\s*[-–—]\s*\d{1,4})?|[ivxl]{1,6})[-–—\s]*"
    r"|第\s*\d+\s*页(?:\s*[共/]\s*\d+\s*页?)?|[Pp]age\s+\d+(?:\s*(?:of|/)\s*\d+)?"
    r"|\d{1,4}\s+\d\d-\d{4,6}|\d\d-\d{4,6}\s+\d{1,4}"
)
FRAGMENT = re.compile(r"[A-Za-z]{0,3}\d{0,2}(?:\.\d{1,2})?[⁺⁻+-]?")
NAME = re.compile(r"[\u3400-\u9fff（、，][A-Z][A-Za-z]?$")
# The first line of a table drawn with lines.
DRAWN = ("+--", "+==")
WORD = re.compile(r"\S+")
# No heading and no sentence ends with these.
LITTLE = word_set(
    "a an and as at by for from in into of on or that the their this to under we which with",
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the blanks around it: `document[start:end] == text`."""

    start: int
    end: int
    text: str
    width: int
    """In columns: Chinese characters take two."""
    indented: bool = False

    @property
    def final(self) -> bool:
        """Whether it ends as sentences and list heads do."""
        return self.text.rstrip(CLOSERS).endswith(FINAL)

    @property
    def page(self) -> bool:
        """Whether it is nothing but a page number."""
        return PAGE.fullmatch(self.text) is not None


def lines(text: str, start: int = 0, end: int | None = None) -> Iterator[Line]:
    """The lines of `text[start:end]`, blank ones with an empty text."""
    stop = len(text) if end is None else end
    while start < stop:
        cut = text.find("\n", start, stop)
        cut = stop if cut < 0 else cut
        raw = text[start:cut]
        words = raw.strip()
        first = start + len(raw) - len(raw.lstrip()) if words else start
        columns = len(words) if words.isascii() else len(words) + sum(character >= "\u2e80" for character in words)
        yield Line(first, first + len(words), words, columns, first > start)
        start = cut + 1


def chunks(found: Iterator[Line]) -> list[list[Line]]:
    """Runs of lines with no blank line between them."""
    result: list[list[Line]] = [[]]
    for line in found:
        if line.text:
            result[-1].append(line)
        elif result[-1]:
            result.append([])
    return [chunk for chunk in result if chunk]


def wrap_width(runs: Sequence[Sequence[Line]]) -> int | None:
    """The width, in columns, at which the author's program broke lines; None when a line is a paragraph."""
    pairs = [pair for run in runs for pair in pairwise(run) if not pair[0].page]
    whole = sum(line.width for run in runs for line in run)
    best: list[tuple[Line, Line]] = []
    for width in sorted({line.width for line, _ in pairs if NARROW <= line.width <= WIDE}):
        near = [pair for pair in pairs if width - _slack(pair[0], width) < pair[0].width <= width]
        best = near if _mass(near) >= _mass(best) else best
    if not best or _mass(best) < SHARE * whole or not _inside(best):
        return None
    return max(line.width for line, _ in best)


def _inside(pairs: Sequence[tuple[Line, Line]]) -> bool:
    """Whether these line breaks stand inside sentences, as wrapped ones do but for a few."""
    chinese = sum(line.text[-1] >= "\u2e80" for line, _ in pairs) * 2 > len(pairs)
    return sum(map(_broken, pairs)) >= (OPEN_HAN if chinese else OPEN) * len(pairs)


def _slack(line: Line, width: int) -> float:
    """How far under the width a full line may end: Chinese may break anywhere but before a stop."""
    return 6 if line.text[-1] >= "\u2e80" else (1 - SLACK) * width


def _mass(pairs: Sequence[tuple[Line, Line]]) -> int:
    return sum(line.width for line, _ in pairs)


def _broken(pair: tuple[Line, Line]) -> bool:
    """Whether a line break stands inside a sentence."""
    line, following = pair
    return not line.final if following.text[0] >= "\u2e80" else following.text[0].islower()


def paragraphs(run: Sequence[Line], width: int | None) -> Iterator[list[Line]]:
    """The lines of one run grouped into paragraphs."""
    group: list[Line] = []
    stars = 0
    for line in run:
        marks = line.text.count("**")
        unclosed = stars % 2 and marks % 2
        if group and not unclosed and not _continues(group, line, width):
            yield group
            group, stars = [], 0
        group.append(line)
        stars += marks
    if group:
        yield group


def _continues(group: Sequence[Line], line: Line, width: int | None) -> bool:
    last, mark = group[-1], label(line.text)
    if group[0].text.startswith(DRAWN) or subscript(last.text, line.text):
        return line.text[0] in "+|" or not group[0].text.startswith(DRAWN)
    if len(group) > 1 and subscript(group[-2].text, last.text):
        return True
    own = label(last.text)
    if own and own.end == len(last.text):
        return mark is None and not line.page
    if mark or line.page or last.page:
        return False
    if line.text[0].islower() and not last.final:
        return True
    if width is None:
        return not last.final and (_fragment(line) or (len(group) > 1 and _fragment(last)))
    return _wrapped(group, line, width)


def subscript(before: str, line: str) -> bool:
    """Whether a line is the figure of a name that ends the line before, as in "M" and "2"."""
    return NAME.search(before) is not None and line.isdecimal() and len(line) < 3


def _fragment(line: Line) -> bool:
    # Subscripts such as the figure in PM2.5 come out of web pages as lines of their own.
    return FRAGMENT.fullmatch(line.text) is not None


def _wrapped(group: Sequence[Line], line: Line, width: int) -> bool:
    last = group[-1]
    if last.final and line.width > OVER * width:
        return False
    if last.final and title_case(line.text) and not line.final and line.width < SLACK * width:
        return False
    if last.text.endswith((",", "，", "、", "-", "‐")) or last.text.split()[-1] in LITTLE:
        return True
    word = WORD.match(line.text)
    first = 2 if line.text[0] >= "\u2e80" else len(word.group()) if word else 0
    if last.width > OVER * width:
        # A paragraph in one line; or wrapped lines that somebody joined by hand.
        return not last.final and line.width <= OVER * width
    if last.width + 1 + first > FULL * width:
        return True
    if title_case(last.text) and title_case(line.text):
        return last.width > 0.7 * width
    neighbour = group[-2].width if len(group) > 1 else line.width
    return not last.final and last.width > max(0.6 * width, SLACK * neighbour) and not title_case(last.text)


def title_case(text: str) -> bool:
    """Whether the long words of an English line are capitalised, as in a heading."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 3 and word.isascii()]
    return bool(words) and sum(word[0].isupper() for word in words) >= 0.75 * len(words)
