"""Lines of a page into paragraphs: wrapped lines joined, printed page numbers out, bold lines as headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..parts import headings, lines
from ..parts.labels import label
from ..parts.writing import Piece
from .part import Part, joined

DASHES = str.maketrans("－—–", "---")
# A shorter line is no paragraph that a page break cut.
SHORTEST = 30


def of(parts: Sequence[Part]) -> list[Piece]:
    """The pieces of a document."""
    whole = list(_whole(_paragraphs(parts)))
    return [_piece(part, next_.text if next_ else "") for part, next_ in zip(whole, [*whole[1:], None], strict=False)]


def _piece(part: Part, following: str) -> Piece:
    bold = part.bold and part.kind == "paragraph" and label(part.text) is None
    if bold and not headings.standing(part.text, following) and headings.standing(f"**{part.text}**", following):
        return Piece(part.text, "heading")
    return Piece(part.text, part.kind, part.rank)


def _paragraphs(parts: Sequence[Part]) -> Iterator[Part]:
    runs: list[list[lines.Line]] = []
    for at, part in enumerate(parts):
        columns = len(part.text) + sum(character >= "\u2e80" for character in part.text)
        line = lines.Line(at, at, part.text, columns, part.indented)
        tied = part.broken and runs and part.kind in ("heading", "paragraph")
        if tied and (part.kind == "heading" or parts[at - 1].kind != "heading"):
            runs[-1].append(line)
        else:
            runs.append([line])
    width = lines.wrap_width(runs)
    for run in runs:
        first = parts[run[0].start]
        groups = [run] if first.kind == "heading" else lines.paragraphs(run, width)
        for group in groups:
            yield _merged([parts[line.start] for line in group])


def _merged(parts: list[Part]) -> Part:
    return replace(parts[0], text=joined([part.text for part in parts]), bold=all(part.bold for part in parts))


def _whole(parts: Iterator[Part]) -> Iterator[Part]:
    """Without the numbers of printed pages; a paragraph that such a number cut is one."""
    waiting: Part | None = None
    cut = False
    for part in parts:
        if _numbers(part):
            cut = waiting is not None
        elif cut and waiting and _continues(waiting, part):
            waiting, cut = replace(waiting, text=joined([waiting.text, part.text])), False
        else:
            if waiting:
                yield waiting
            waiting, cut = part, False
    if waiting:
        yield waiting


def _numbers(part: Part) -> bool:
    """Whether it is a page number that shows as one: a bare figure may be a year, a bare letter a mark."""
    words = part.text.split(" | ")[0].translate(DASHES)
    return not words.isalnum() and lines.PAGE.fullmatch(words) is not None


def _continues(before: Part, part: Part) -> bool:
    if before.kind == "heading" or part.kind != "paragraph" or part.indented or label(part.text):
        return False
    return len(before.text) >= SHORTEST and not headings.final(before.text)
