"""Which passages are no part of the policy document: told by structure and by topic, never by a list of sentences."""

from __future__ import annotations

from dataclasses import replace

from ...graph.model import Document
from . import chrome, tail
from .lines import units


def mark(document: Document) -> Document:
    """The document with `on_topic` false for navigation, site notices and unrelated headlines; nothing else changes."""
    found = units(document)
    off = chrome.places(found)
    off |= tail.places(found, off)
    if not off or len(off) == len(found):
        return document
    kept = (replace(passage, on_topic=False) if at in off else passage for at, passage in enumerate(document.passages))
    return replace(document, passages=tuple(kept))
