"""The words of a sentence as term patterns see them: one letter for what each can be in a term."""

from __future__ import annotations

from dataclasses import dataclass

NAME, NOUN, ADJECTIVE, PARTICIPLE, VERB, OF, NONE = "P", "N", "A", "G", "V", "o", " "
"""Proper noun; common noun; adjective; participle or gerund; other verb; "of"; anything that no term holds."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or several that hyphens join."""

    text: str
    letter: str
    """What it can be in a term, one of those above."""
    start: int
    """First token."""
    end: int
    """Behind the last token."""

    @property
    def lower(self) -> str:
        """As it is counted."""
        return self.text.lower()
