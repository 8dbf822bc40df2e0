"""Which paragraphs are headings by their type, and how they stand above each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..parts import headings
from ..parts.han import HAN
from ..parts.labels import Label, label
from ..parts.lines import title_case
from ..parts.outline import PLAIN, TITLE
from .paragraphs import Paragraph

LARGER = 1.1
MOST_LINES, MOST_WORDS, MOST_HAN = 4, 30, 60
PLACE = 25
# Labels have the ranks 11 to 22; what is set larger than a labelled heading stands above it, what is smaller below.
ABOVE, BELOW = 1, 23
Style = tuple[float, bool]


def ranks(found: Sequence[tuple[Paragraph, str]], size: float) -> dict[int, int]:
    """The rank of each paragraph that is a heading by its type, by index; `size` is that of the main text."""
    bold = _mostly_bold(found, size)
    marked = {at: _style(one) for at, (one, text) in enumerate(found) if _heads(one, text, size, bold)}
    start = next((at for at, (_, text) in enumerate(found) if at not in marked and headings.long(text)), len(found))
    inner = {style for at, style in marked.items() if at > start}
    labels = {at: label(found[at][1]) for at in marked}
    known = {marked[at]: mark.rank for at, mark in labels.items() if mark}
    order = sorted({style for style in marked.values() if style in inner}, reverse=True)
    ranked = {at: _rank(labels[at], style, known, order, inner) for at, style in marked.items()}
    return ranked | dict.fromkeys(_stacked(marked, labels, start), TITLE)


def _stacked(marked: dict[int, Style], labels: dict[int, Label | None], start: int) -> list[int]:
    """Lines of the title that are set like the first heading under them."""
    before = [at for at in marked if at < start and not labels[at]]
    return [at for at in before[:-1] if marked[at] == marked[before[-1]]]


def _style(paragraph: Paragraph) -> Style:
    return round(paragraph.size), paragraph.bold


def _mostly_bold(found: Iterable[tuple[Paragraph, str]], size: float) -> bool:
    whole = bold = 0
    for paragraph, text in found:
        whole += len(text)
        bold += len(text) * paragraph.bold
    return bold > 0.4 * whole


def _heads(paragraph: Paragraph, text: str, size: float, bold: bool) -> bool:
    prominent = paragraph.size > LARGER * size or (paragraph.bold and not bold and paragraph.size >= size / LARGER)
    if not prominent or paragraph.cells or not _short(paragraph, text) or not any(map(str.isalpha, text)):
        return False
    mark = label(text)
    if mark and mark.kind == "item":
        return False
    rest = text[mark.end :] if mark else text
    if _dated(text) or text[0].islower():
        return False
    return not headings.final(rest) or rest[-1] in "?？" or (rest[-1] in ":：" and (title_case(rest) or rest.isupper()))


def _dated(text: str) -> bool:
    """Whether it is hardly more than a date, such as that of a letter with its place."""
    found = next((found for found in headings.DATE.finditer(text) if found.end() == len(text)), None)
    return found is not None and found.start() <= PLACE


def _short(paragraph: Paragraph, text: str) -> bool:
    words = len(text.split()) <= MOST_WORDS and len(HAN.findall(text)) <= MOST_HAN
    return len(paragraph.lines) <= MOST_LINES and words


def _rank(mark: Label | None, style: Style, known: dict[Style, int], order: Sequence[Style], inner: set[Style]) -> int:
    """The rank of a label; without one, of the labels set like it, or by its size; titles stand before the text."""
    if mark:
        return mark.rank
    if style not in inner:
        return TITLE
    if style in known:
        return known[style]
    larger = any(style > other for other in known)
    return ABOVE + min(order.index(style), 9) if larger or not known else min(BELOW + order.index(style), PLAIN - 1)
