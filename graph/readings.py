"""What was read of each document, before any decision: the graph is written from it again when decisions change.

kg/readings/<name>.json.gz   the first line tells the format and the text's hash, the second holds the rest
"""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass, field
from functools import cache
from json import dumps
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import StoreError
from . import iris
from .files import write_whole
from .model import Reading, Run
from .terms import Terms

if TYPE_CHECKING:
    from pydantic import TypeAdapter

FORMAT = 1
"""Raised when what older versions kept means something else now."""


@dataclass(frozen=True, slots=True)
class Kept:
    """All that the graph of a document is made of, decisions apart."""

    reading: Reading
    run: Run
    terms: Terms


@dataclass(slots=True)
class Readings:
    """The readings of one graph, in its folder, or in memory where it has none."""

    folder: Path | None
    _held: dict[str, bytes] = field(default_factory=dict)

    def keep(self, kept: Kept) -> None:
        """Hold this reading of its document, in place of any other. Equal readings give equal bytes."""
        document = kept.reading.document
        data = _head(document.sha256) + _adapter().dump_json(kept, exclude_defaults=True)
        packed = gzip.compress(data, 6, mtime=0)
        if self.folder is None:
            self._held[document.id] = packed
        else:
            write_whole(self.folder / _name(document.id), packed)

    def holds(self, document_id: str, sha256: str) -> bool:
        """Whether a sound reading of this text is there."""
        try:
            return bool(self.json(document_id, sha256))
        except StoreError:
            return False

    def json(self, document_id: str, sha256: str) -> bytes:
        """The reading as JSON in UTF-8, every IRI as it is; StoreError where there is none of this text."""
        head, data = _head(sha256), self._unpacked(document_id)
        if not data.startswith(head):
            raise unfit(document_id)
        return data[len(head) :]

    def load(self, document_id: str, sha256: str) -> Kept:
        """The reading of a document, as it was kept; StoreError where there is none of this text."""
        try:
            return _adapter().validate_json(self.json(document_id, sha256))
        except ValueError as error:
            raise unfit(document_id) from error

    def forget(self, document_id: str) -> None:
        """Drop the reading; no error where there is none."""
        if self.folder is None:
            self._held.pop(document_id, None)
        else:
            (self.folder / _name(document_id)).unlink(missing_ok=True)

    def _unpacked(self, document_id: str) -> bytes:
        try:
            held = self._held[document_id] if self.folder is None else (self.folder / _name(document_id)).read_bytes()
            return gzip.decompress(held)
        except (OSError, KeyError, EOFError, zlib.error) as error:
            raise unfit(document_id) from error


def unfit(document_id: str) -> StoreError:
    """The error for a document of which no sound reading is there."""
    return StoreError(f"What was read of {document_id} is missing or damaged: build again with that document.")


def _head(sha256: str) -> bytes:
    return dumps({"format": FORMAT, "sha256": sha256}).encode() + b"\n"


def _name(document_id: str) -> str:
    """Short enough for every file system, and no other document's even where case is not told."""
    return f"{iris.slug(document_id, 40)}-{iris.digest(document_id)}.json.gz"


@cache
def _adapter() -> TypeAdapter[Kept]:
    """Built on first use: it takes as long as a small document."""
    from pydantic import TypeAdapter

    return TypeAdapter(Kept)
