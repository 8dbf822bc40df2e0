"""Paragraphs into passages: headings, list items, page numbers, and what stands below which heading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ....graph.model import Passage
from . import headings
from .headings import STOP
from .labels import label
from .lines import PAGE, title_case
from .markup import plain
from .notes import unnumbered

TITLE, PLAIN = 0, 30
# A table drawn with lines: its cells run over several lines, so that no stretch of the text is a cell.
GRID = re.compile(r"(?:\|[^\n]*\n)?\+[-=]{3,}[-=+]*\+[ \t]*$|-{5,}[- ]*$", re.MULTILINE)
# A line shorter than this is no paragraph that a page break cut.
SHORTEST = 30


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a document before its place in the outline is known."""

    start: int
    end: int
    kind: str = "paragraph"
    """`heading`, `paragraph`, `list item`, `table row`, `page number` or `drawing`."""
    rank: int = PLAIN
    """Of a heading: smaller is further out; 0 is the document's title."""


def passages(text: str, blocks: Iterable[Block]) -> tuple[Passage, ...]:
    """Passages with the headings above each; page numbers and titles head nothing."""
    path: list[tuple[int, str]] = []
    found: list[Passage] = []
    for block in blocks:
        if block.kind == "heading":
            path = [entry for entry in path if entry[0] < block.rank]
        found.append(_passage(block, tuple(words for _, words in path)))
        if block.kind == "heading" and block.rank > TITLE and (words := plain(text[block.start : block.end])):
            path.append((block.rank, words))
    return tuple(found)


def _passage(block: Block, path: tuple[str, ...]) -> Passage:
    wordless = block.kind in ("page number", "drawing")
    return Passage(block.start, block.end, "paragraph" if wordless else block.kind, path, on_topic=not wordless)


def classify(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Paragraphs told apart: headings (also at the start of their own paragraph), list items, page numbers."""
    merged = list(_rejoined(text, unnumbered(text, blocks)))
    before: Block | None = None
    # Lines before the first paragraph are the title's, unless Markdown has marked a title already.
    body = False
    for at, block in enumerate(merged):
        later = (merged[place] for place in range(at + 1, len(merged)))
        after = next((other for other in later if not _page(text, other)), None)
        body = body or block.kind == "heading"
        block = _classified(text, block, before, after)
        if block.kind == "heading" and block.rank == PLAIN and not body:
            block = replace(block, rank=TITLE)
        body = body or (
            block.kind not in ("heading", "page number", "drawing") and headings.long(text[block.start : block.end])
        )
        for part in _run_in(text, block):
            yield part
            before = part


def _rejoined(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Paragraphs that a page break cut in two, as one."""
    waiting: list[Block] = []
    for block in blocks:
        if waiting and _page(text, block):
            waiting.append(block)
        elif len(waiting) > 1 and _open(text, waiting[0]) and text[block.start].islower() and block.kind == "paragraph":
            waiting = [replace(waiting[0], end=block.end)]
        else:
            yield from waiting
            waiting = [block]
    yield from waiting


def _open(text: str, block: Block) -> bool:
    words = text[block.start : block.end]
    return block.kind == "paragraph" and len(words) > SHORTEST and not headings.final(words) and not title_case(words)


def _page(text: str, block: Block) -> bool:
    return block.kind == "paragraph" and PAGE.fullmatch(text[block.start : block.end]) is not None


def _classified(text: str, block: Block, before: Block | None, after: Block | None) -> Block:
    words = text[block.start : block.end]
    if block.kind != "paragraph":
        return block
    if _page(text, block):
        return replace(block, kind="page number")
    if GRID.match(words):
        return replace(block, kind="drawing")
    mark = label(words)
    following = text[after.start : after.end] if after else ""
    if mark is None:
        return replace(block, kind="heading") if headings.standing(words, following) else block
    enumerated = before is not None and before.kind == "list item" and before.rank == mark.rank
    if not enumerated and headings.numbered(words, mark, following):
        return replace(block, kind="heading", rank=mark.rank)
    return replace(block, kind="paragraph" if mark.kind == "article" else "list item", rank=mark.rank)


def _run_in(text: str, block: Block) -> Iterator[Block]:
    """A numbered paragraph whose first sentence names it, as a heading and a paragraph."""
    words = text[block.start : block.end]
    mark = label(words)
    stop = STOP.search(words, mark.end) if mark else None
    if block.kind != "list item" or not mark or mark.kind != "number" or not stop:
        yield block
        return
    first, rest = words[mark.end : stop.end()], words[stop.end() :]
    gap = len(rest) - len(rest.lstrip())
    if not headings.leads(first) or not headings.carries(rest.strip()):
        yield block
        return
    yield Block(block.start, block.start + stop.end(), "heading", mark.rank)
    yield Block(block.start + stop.end() + gap, block.end)
