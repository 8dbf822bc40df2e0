"""A document that is still to be read: a file, a member of an archive, or bytes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """Where a document's bytes are."""

    id: str
    path: Path
    """The file; of a member, the archive's path and the member's name."""
    archive: Path | None = None
    member: str = ""
    """Name in the archive, as its directory has it."""
    data: bytes | None = None
    """The bytes themselves, where they are in no file."""
