"""Items of a list that go on where its opening sentence broke off: "The State shall: (a) promote ...; (b) fund ..."."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from ..graph.model import Sentence
from .signs import COLONS

Opened = Callable[[str], int]
"""How many characters of an opening sentence each item goes on from; 0 where items stand by themselves."""

MARKER = re.compile(r"\s*(?:[-*+•▪–]|\(?(?:\d{1,3}|[a-zA-Z]{1,4})[.)])(?:\s+|$)")


def continued(sentences: Iterable[Sentence], opened: Callable[[Sentence], int]) -> Iterator[Sentence]:
    """The same sentences, the first of each list item with the opening words that it goes on from."""
    lead: Sentence | None = None
    passage, item = None, False
    for sentence in sentences:
        first, passage = sentence.passage is not passage, sentence.passage
        if first:
            item = passage.kind == "list item" or MARKER.match(sentence.text) is not None
        if not item and first:
            lead = None
        opens = sentence.text.rstrip().endswith(COLONS)
        yield _joined(lead, opened(lead), sentence) if lead and item and first and not opens else sentence
        if opens:
            # An item that opens a list of its own leaves nobody to say which of the two the next items belong to.
            lead = sentence if lead is None and not item else None


def _joined(lead: Sentence, taken: int, item: Sentence) -> Sentence:
    """The item's words behind the first `taken` characters of the opening sentence."""
    marker = MARKER.match(item.text)
    begin = marker.end() if marker else 0
    if not taken or begin >= len(item.text):
        return item
    words = item.text[begin:]
    if words[:1].isupper() and words[1:2].islower():
        words = words[0].lower() + words[1:]
    text = lead.text[:taken] + " " + words
    places = (*lead.places[:taken], lead.places[taken], *item.places[begin:])
    return replace(item, text=text, places=places, lead=taken + 1)
