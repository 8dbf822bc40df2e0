"""Proper names told by themselves: documents, bodies, meetings, places, periods.

A label is a name only if all of it is: "employment during the 14th Five-Year Plan period" is no period. The same name
has one key in both languages, so that documents meet in it without asking each other.
"""

from __future__ import annotations

from functools import lru_cache

from ...graph.model import Name
from .bodies import body
from .documents import document, titles_with_numbers
from .meetings import meeting
from .periods import period
from .places import place
from .text import tidy

__all__ = ["Name", "recognise", "titles_with_numbers"]

RULES = (period, meeting, document, body, place)
LONGEST = 240
"""Characters; what is longer is a sentence and no name."""


@lru_cache(maxsize=65536)
def recognise(label: str, language: str) -> Name | None:
    """What the whole label names, or None. `language` is `en` or `zh`; a name in any other is not known."""
    if language not in ("en", "zh") or len(label) > LONGEST:
        return None
    text = tidy(label, language)
    return next((name for rule in RULES if (name := rule(text, language))), None) if text else None
