"""Named SPARQL queries, one file each: the first line is a comment that says what the query answers."""

from __future__ import annotations

from pathlib import Path


def named() -> dict[str, tuple[str, str]]:
    """Query text and description by name (the file's, without `.rq`), sorted by name."""
    files = sorted(Path(__file__).parent.glob("*.rq"))
    return {file.stem: _read(file.read_text("utf-8")) for file in files}


def _read(text: str) -> tuple[str, str]:
    return text, text.partition("\n")[0].lstrip("# ").rstrip()
