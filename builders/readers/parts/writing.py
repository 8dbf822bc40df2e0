"""A normalised text and its blocks, for formats that have no text of their own to count offsets in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from . import outline
from .labels import label

Places = tuple[tuple[int, int], ...]
"""Offsets where a page begins, each with the page's number, in order."""
ITEMS = ("number", "item")


@dataclass(frozen=True, slots=True)
class Piece:
    """The text of one block, on one line."""

    text: str
    kind: str = "paragraph"
    """As in `outline.Block`."""
    rank: int = outline.PLAIN
    pages: Places = ()
    """Offsets in `text` where a page begins; the first is 0."""


def written(pieces: Iterable[Piece]) -> tuple[str, list[outline.Block], Places]:
    """The text, its blocks, and where in it the pages begin.

    A blank line stands between paragraphs; rows of a table and items of a list follow each other line by line.
    """
    text: list[str] = []
    blocks: list[outline.Block] = []
    pages: list[tuple[int, int]] = []
    size, before = 0, None
    for piece in pieces:
        if before:
            text.append("\n" if _tied(before, piece) else "\n\n")
            size += len(text[-1])
        for at, page in piece.pages:
            if not pages or pages[-1][1] != page:
                pages.append((size + at, page))
        text.append(piece.text)
        blocks.append(outline.Block(size, size + len(piece.text), piece.kind, piece.rank))
        size, before = size + len(piece.text), piece
    return "".join(text), blocks, tuple(pages)


def _tied(before: Piece, piece: Piece) -> bool:
    if before.kind != piece.kind or piece.kind == "heading":
        return False
    one, other = label(before.text), label(piece.text)
    return piece.kind == "table row" or (one is not None and other is not None and {one.kind, other.kind} <= set(ITEMS))
