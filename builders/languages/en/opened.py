"""Where an English sentence that opens a list breaks off, so that its items can go on from there."""

from __future__ import annotations

import re

# "The State shall:", "The city will cut noise by:", "The plan includes:": words after which something must come.
WAITING = re.compile(
    r"\b(?:shall|must|should|will|may|can|to|by|through|via|for|of|in|on|with|from|includ(?:e|es|ing))\s*[:：]\s*$"
)
# "supports the following groups:", "through the following steps:": the items stand for the words that point at them.
POINTING = re.compile(
    r"\s+(?:the|each of the|all of the|any of the)\s+following(?:\s+[\w-]+){0,2}"
    r"\s+(?!applies\b)(?:\w+s|criteria|data|information|people|staff)\s*[:：]\s*$"
)
SHORTEST = 2
"""Words that an opening must have: "The following:" opens nothing that an item could go on from."""


def opened(text: str) -> int:
    """How many characters of `text` each item goes on from; 0 where the items stand by themselves."""
    pointing, waiting = POINTING.search(text), WAITING.search(text)
    end = pointing.start() if pointing else len(text.rstrip().rstrip(":：").rstrip()) if waiting else 0
    return end if len(text[:end].split()) >= SHORTEST else 0
