"""Headlines In Title Case, brought to the case of running text: to the parser every capital is a name."""

from __future__ import annotations

import re

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
SHORTEST, SHARE, FEWEST = 4, 0.8, 2


def running_case(text: str) -> str:
    """The text with title case undone where nearly all longer words have it; length and acronyms stay."""
    longer = [word for word in WORD.findall(text) if len(word) >= SHORTEST]
    titled = [word for word in longer if word[0].isupper() and word[1:].islower()]
    capitals = sum(word.isupper() for word in longer)
    if (
        len(longer) < FEWEST
        or text.rstrip().endswith((".", ";", ","))
        or (len(titled) + capitals) < SHARE * len(longer)
    ):
        return text
    first = WORD.search(text)
    keep = first.start() if first else 0
    return WORD.sub(lambda hit: hit[0] if hit.start() == keep or not hit[0][1:].islower() else hit[0].lower(), text)
