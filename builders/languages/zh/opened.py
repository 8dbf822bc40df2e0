"""Where a Chinese sentence that opens a list breaks off, so that its items can go on from there."""

from __future__ import annotations

import re

# "各级政府应当：": words after which a verb must come.
WAITING = re.compile(r"\w(?:应当|必须|不得|可以|应|要|须|将)[:：]\s*$")


def opened(text: str) -> int:
    """How many characters of `text` each item goes on from; 0 where the items stand by themselves."""
    return len(text.rstrip().rstrip(":：")) if WAITING.search(text) else 0
