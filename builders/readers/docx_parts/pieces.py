"""Paragraphs as pieces of the document's text: what was broken into lines is joined, notes come last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from ..parts import lines, outline
from ..parts.labels import label
from ..parts.writing import Piece
from .file import Word
from .paragraphs import paragraphs
from .runs import Notes
from .shapes import Paragraph, joined


def of(word: Word) -> tuple[list[Piece], list[Piece], str]:
    """The pieces of the body, those of the notes, and the title that a style marks."""
    notes = Notes()
    body = list(paragraphs(word.body, word, notes))
    titles = [part.text for part in body if part.kind == "heading" and part.rank == outline.TITLE]
    title = titles[0] if len(titles) == 1 else ""
    return list(_pieces(_ranked(body))), list(_noted(word, notes)), title


def _noted(word: Word, notes: Notes) -> Iterator[Piece]:
    # A note may call another one.
    for at, key in enumerate(notes.called):
        if key in word.notes:
            found = [*_pieces(list(paragraphs(word.notes[key], word, notes)))]
            for piece in found[:1]:
                yield Piece(f"[^{at + 1}]: {piece.text}")
            yield from (Piece(piece.text) for piece in found[1:])


def _ranked(body: list[Paragraph]) -> list[Paragraph]:
    """With the one heading of the first level, if the document begins with it, as the title."""
    found = [part for part in body if part.kind == "heading"]
    if found and sum(part.rank <= 1 for part in found) == 1 and found[0].rank == 1:
        return [Paragraph(part.text, part.kind, outline.TITLE) if part is found[0] else part for part in body]
    return body


def _pieces(body: list[Paragraph]) -> Iterator[Piece]:
    plain = [
        (list(group), usual) for usual, group in groupby(body, lambda part: part.kind in ("paragraph", "list item"))
    ]
    width = lines.wrap_width([run for group, usual in plain if usual for run in lines.chunks(_lines(group))])
    for group, usual in plain:
        if usual:
            yield from _running(group, width)
        else:
            yield from (Piece(joined(part.text.split("\n")), part.kind, part.rank) for part in group)


def _lines(group: Iterable[Paragraph]) -> Iterator[lines.Line]:
    return lines.lines("\n".join(part.text for part in group))


def _running(group: Sequence[Paragraph], width: int | None) -> Iterator[Piece]:
    """Paragraphs of text; some programs make a paragraph, or a break, of every line."""
    items, at = set(), 0
    for part in group:
        if part.kind == "list item":
            items.add(at)
        at += len(part.text) + 1
    for run in lines.chunks(_lines(group)):
        for held in _whole(lines.paragraphs(run, width)):
            kind = "list item" if held[0].start in items else "paragraph"
            yield Piece(joined([line.text for line in held]), kind)


def _whole(found: Iterable[list[lines.Line]]) -> Iterator[list[lines.Line]]:
    """Paragraphs, with those joined that were broken behind a little word, or before one that stands alone."""
    held: list[lines.Line] = []
    for part in found:
        broken = held and held[-1].text.split()[-1] in lines.LITTLE and label(part[0].text) is None
        if held and not broken and part[0].text not in lines.LITTLE:
            yield held
            held = []
        held = [*held, *part]
    if held:
        yield held
