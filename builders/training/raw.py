"""Unannotated policy text, in pieces of a few sentences, on which the word vectors are trained before the treebanks."""

from __future__ import annotations

import random
import re
import tarfile
from collections.abc import Iterator
from pathlib import Path

import srsly

PIECE = 600
"""Characters a piece."""
PIECES = 20000
"""Pieces trained on; the rest of the archive is not needed."""


def raw(corpus: Path, target: Path) -> None:
    """Write `{"text": ...}` lines, drawn from an archive of .txt and .md files (tar.gz), the same ones each time."""
    pieces = [piece for text in _texts(corpus) for piece in _pieces(text)]
    random.Random(1).shuffle(pieces)
    srsly.write_jsonl(target, ({"text": piece} for piece in pieces[:PIECES]))


def _texts(archive: Path) -> Iterator[str]:
    """The files of the archive, in order of their names."""
    with tarfile.open(archive) as tar:
        for member in sorted(tar.getmembers(), key=lambda member: member.name):
            content = tar.extractfile(member) if member.name.endswith((".txt", ".md")) else None
            if content is not None:
                yield content.read().decode("utf-8", errors="replace")


def _pieces(text: str) -> Iterator[str]:
    """Paragraphs without line breaks and marks, cut after a full stop past `PIECE` characters."""
    for paragraph in re.split(r"\n\s*\n", text):
        line = " ".join(paragraph.split()).strip("#*> ")
        while len(line) > PIECE and (stop := re.compile(r"[.。；;] ?").search(line, PIECE)):
            yield line[: stop.end()].strip()
            line = line[stop.end() :].strip()
        if len(line) > PIECE // 4:
            yield line
