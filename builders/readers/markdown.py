"""Markdown: markdown-it finds the blocks, numbering and punctuation the outline that has no marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from ...graph.model import Document
from .parts import files, lines, matter, outline

EXTENSIONS = (".md", ".markdown", ".mdown")
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
RULE = re.compile(r"\s*(?:-+|=+)\s*$")


def read(path: Path) -> Document:
    """A Markdown file as a document: front matter is metadata, code and comments are left out. Raises `InputError`."""
    text = files.text(path)
    metadata, start = matter.front(text)
    found = outline.passages(text, outline.classify(text, list(blocks(text, start))))
    return Document(path.name, "", "", text, found, metadata)


def blocks(text: str, start: int = 0) -> Iterator[outline.Block]:
    """The blocks of `text[start:]`, in order, with offsets into `text`."""
    # Indented code is switched off: in policy texts four blanks are an indented paragraph.
    parser = MarkdownIt("commonmark").enable("table").disable("code")
    rows = list(lines.lines(text, start))
    tokens = parser.parse(_same_lines(text[start:]))
    width = lines.wrap_width(lines.chunks(iter(rows)))
    titles = sum(token.type == "heading_open" and token.tag == "h1" for token in tokens)
    for token, listed in _leaves(tokens):
        if token.map:
            yield from _blocks(token, listed, rows[token.map[0] : token.map[1]], width, titles, text)


def _same_lines(text: str) -> str:
    # markdown-it would take a lone carriage return for a line break, and lines would no longer be counted alike.
    return text.replace("\r", " ").replace("\0", " ")


def _leaves(tokens: list[Token]) -> Iterator[tuple[Token, bool]]:
    """Blocks that hold text, each with whether it opens a list item of a real list."""
    lists: list[bool] = []
    opened = False
    for at, token in enumerate(tokens):
        if token.type.endswith("_list_open"):
            lists.append(_several(tokens, at))
        elif token.type.endswith("_list_close"):
            lists.pop()
        elif token.type == "list_item_open":
            opened = True
        elif token.type in ("heading_open", "paragraph_open", "tr_open", "html_block"):
            yield token, opened and bool(lists) and lists[-1]
            opened = False


def _several(tokens: list[Token], at: int) -> bool:
    """Whether a list has bullets or more than one item: a single number is the number of a heading."""
    level = tokens[at].level
    if tokens[at].type == "bullet_list_open":
        return True
    count = 0
    for token in tokens[at + 1 :]:
        if token.level == level:
            break
        count += token.type == "list_item_open" and token.level == level + 1
    return count > 1


def _blocks(
    token: Token, listed: bool, rows: list[lines.Line], width: int | None, titles: int, text: str
) -> Iterator[outline.Block]:
    rows = [row for row in rows if row.text]
    if not rows:
        return
    if token.type == "tr_open":
        yield outline.Block(rows[0].start, rows[0].end, "table row")
    elif token.type == "html_block":
        if TAG.sub("", COMMENT.sub("", text[rows[0].start : rows[-1].end])).strip():
            yield outline.Block(rows[0].start, rows[-1].end)
    elif token.type == "heading_open" and (token.markup[0] == "#" or (len(rows) == 2 and not rows[0].final)):
        yield _heading(token, rows, titles)
    else:
        yield from _paragraphs(token, listed, rows, width)


def _heading(token: Token, rows: list[lines.Line], titles: int) -> outline.Block:
    rank = int(token.tag[1])
    end = rows[0].end if token.markup[0] != "#" else rows[-1].end
    return outline.Block(rows[0].start, end, "heading", outline.TITLE if rank == 1 and titles == 1 else rank)


def _paragraphs(token: Token, listed: bool, rows: list[lines.Line], width: int | None) -> Iterator[outline.Block]:
    if token.type == "heading_open" and RULE.fullmatch(rows[-1].text):
        rows = rows[:-1]
    kind = "list item" if listed else "paragraph"
    for group in _groups(rows, listed, width):
        yield outline.Block(group[0].start, group[-1].end, kind)
        kind = "paragraph"


def _groups(rows: list[lines.Line], listed: bool, width: int | None) -> Iterator[list[lines.Line]]:
    """The paragraphs of a block; in a list item indented lines belong together, whatever their length."""
    inner = 1 if not listed else next((at for at, row in enumerate(rows) if at and not row.indented), len(rows))
    for group in lines.paragraphs(rows[inner - 1 :], width):
        yield [*rows[: inner - 1], *group] if group[0] is rows[inner - 1] else group
