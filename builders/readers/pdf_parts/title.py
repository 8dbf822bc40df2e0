"""The title that the first page itself shows, by its type."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..parts.han import HAN
from .paragraphs import Paragraph

LARGER, CLEARLY = 1.15, 1.05
LEAST_WORDS, LEAST_HAN = 3, 5
# The red head over a Chinese paper names its kind, in the largest type of all, and not its matter.
KIND = re.compile(r"(?:文件|令)$")
# A short line with one of these is the body that issues the paper.
BODY = re.compile(
    r"\b(?:Republic|Kingdom|Government|Ministry|Department|Council|Commission|Committee|Office|Agency|Authority)\b"
    r"|(?:政府|委员会|办公厅|办公室|人大|[部局厅署院委])$",
    re.IGNORECASE,
)
MOST_WORDS = 6


def title(found: Iterable[tuple[Paragraph, str]], size: float) -> str:
    """The words that are set largest on the first page, larger than the text; nothing where other large ones follow."""
    first = [(paragraph, text) for paragraph, text in found if paragraph.lines[0].page == 1 and not paragraph.cells]
    large = [(paragraph.size, text) for paragraph, text in first if paragraph.size > LARGER * size and not _other(text)]
    largest = max((one for one, _ in large), default=0.0)
    best = [text for one, text in large if one * CLEARLY > largest]
    alone = len(best) == 1 and best == [text for _, text in large if _long(text)][-1:]
    return best[0].rstrip(":：") if alone else ""


def _other(text: str) -> bool:
    """Whether it names the kind of paper or who issues it."""
    return KIND.search(text) is not None or (len(text.split()) <= MOST_WORDS and BODY.search(text) is not None)


def _long(text: str) -> bool:
    han = len(HAN.findall(text))
    return han >= LEAST_HAN or (not han and len(text.split()) >= LEAST_WORDS)
