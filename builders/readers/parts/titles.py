"""Titles that programs note in the properties of a file: often they are none."""

from __future__ import annotations

import re

from .han import HAN

NO_TITLE = re.compile(
    r"\.[A-Za-z]{3,4}$|_|^Microsoft|^<[0-9A-F]+>|^(?:untitled|document|未命名|无标题)\W*\d*$", re.IGNORECASE
)


def worthy(noted: str) -> str:
    """The title on one line, or nothing where it is a file's name or a single word."""
    title = " ".join(noted.split())
    return title if not NO_TITLE.search(title) and (" " in title or HAN.search(title)) else ""
