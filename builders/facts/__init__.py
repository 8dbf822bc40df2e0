"""What a document says of itself in its head and its signature lines."""

from __future__ import annotations

from dataclasses import dataclass

from ...graph.model import Document


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement about the document, `text[start:end]`."""

    kind: str
    """`title`, `issuer`, `number`, `date` or `meeting`."""
    start: int
    end: int
    label: str
    """The words on one line."""


def facts(document: Document) -> list[Fact]:
    """The facts that are stated, best first of each kind."""
    return []
