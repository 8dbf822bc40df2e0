"""What a document says of itself in its head and its signature lines."""

from __future__ import annotations

from ...graph.model import Document
from . import head, signature, title
from .fact import Fact

__all__ = ["Fact", "facts"]
ORDER = ("title", "issuer", "number", "date", "meeting")


def facts(document: Document) -> list[Fact]:
    """The facts that are stated, each once: by kind, and of one kind the surest first.

    A signature counts before the head, the head before what the title implies.
    """
    titles = title.find(document)
    found = [*titles, *signature.find(document), *head.find(document), *title.implied(document, titles)]
    unique = {(fact.kind, fact.label): fact for fact in reversed(found)}
    kept = [fact for fact in found if unique[fact.kind, fact.label] is fact]
    return sorted(kept, key=lambda fact: ORDER.index(fact.kind))
