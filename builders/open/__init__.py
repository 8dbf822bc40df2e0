"""The open layer: every clause of a sentence as subject, relation phrase and object, before any ontology."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from spacy.tokens import Doc

from .triple import OpenTriple, Slot

__all__ = ["OpenTriple", "Slot", "open_triples"]
GRAMMARS = {"en": "english", "zh": "chinese"}


def open_triples(doc: Doc) -> Iterator[OpenTriple]:
    """The triples of one parsed sentence, in the order of the clauses; each says one fact, none twice.

    The grammar is the one of the pipeline's language (`doc.lang_`); KeyError for a language that has none.
    """
    grammar = import_module(f".{GRAMMARS[doc.lang_]}", __name__)
    seen: set[tuple[tuple[int, ...], ...]] = set()
    for parts in grammar.triples(doc):
        slots = tuple(tuple(token.i for token in part) for part in parts)
        if all(slots) and slots not in seen:
            seen.add(slots)
            yield OpenTriple(*(Slot.of(doc, places) for places in slots))
