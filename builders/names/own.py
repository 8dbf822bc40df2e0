"""The titles of one document whose numbers it gives: those that it cites, and its own."""

from __future__ import annotations

from collections.abc import Mapping

from ...graph.model import Document
from ..facts import facts
from .documents import titles_with_numbers


def numbered_titles(document: Document) -> Mapping[str, str]:
    """Every title and number of which the text says that they are one, to both together: "《title》(number)"."""
    found = titles_with_numbers(document.text, document.language)
    own = {fact.kind: fact.label for fact in reversed(facts(document))}
    if "title" in own and "number" in own:
        both = f"《{own['title']}》({own['number']})"
        found = titles_with_numbers(both, document.language) | found
    return found
