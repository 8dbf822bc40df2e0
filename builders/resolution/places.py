"""Which words of a text are a name: told by its quotes, or by a mention that ends there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from ...graph.model import Mention

TITLE = re.compile(r"[\"“《「](?P<title>[^\"“”《》「」]{2,200})[\"”》」]\s*$")
CLOSING = "\"”’'》」 \n\t"
BACK = 220
"""Characters before a bracket in which the name is looked for, so that the time stays linear."""
LONGEST_QUOTE = 200


def ends(mentions: Iterable[Mention]) -> Mapping[int, str]:
    """The label of the longest mention that ends at each place of the text."""
    found: dict[int, Mention] = {}
    for mention in mentions:
        held = found.get(mention.end)
        if held is None or (held.start, held.label) > (mention.start, mention.label):
            found[mention.end] = mention
    return {end: mention.label for end, mention in found.items()}


def name_before(text: str, place: int, mentioned: Mapping[int, str]) -> str:
    """The quoted title, or the mention's label, that ends before the bracket at `place`; empty if there is neither."""
    title = TITLE.search(text, max(0, place - BACK), place)
    if title:
        return flat(title["title"])
    end = place
    while end > 0 and text[end - 1] in CLOSING:
        end -= 1
    return next((mentioned[at] for at in range(end, place + 1) if at in mentioned), "")


def quote(text: str, name: str, place: int, end: int) -> str:
    """The words that explain `name`, from where it stands before `place` to `end`: in one line, and not long."""
    start = text.rfind(name, max(0, place - BACK), place)
    words = text[start:end] if start >= 0 else f"{name} {text[place:end]}"
    return flat(words[-LONGEST_QUOTE:])


def flat(text: str) -> str:
    """Line breaks and runs of blanks as one blank."""
    return " ".join(text.split())
