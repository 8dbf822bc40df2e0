"""Cues read and checked, so that a slip in an ontology file is told where it stands and not found in the results."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .files import Index, primary
from .model import Cue
from .names import CUE

_SLOT = re.compile(r"\{[^{}]*\}|[{}]")
_WORD = re.compile(r"\w")


def cues(index: Index, iri: str, slots: bool) -> tuple[Cue, ...]:
    """The cues of a relation (`slots`) or of a modality (without), in the order of their words.

    Raises OntologyError for a cue without language, without words or with slots that do not fit.
    """
    return tuple(sorted(_cues(index, iri, slots), key=lambda cue: (cue.language, cue.text)))


def _cues(index: Index, iri: str, slots: bool) -> Iterator[Cue]:
    for literal in index.literals(iri, CUE):
        cue = Cue(" ".join(literal.value.split()), primary(literal.language))
        complaint = _complaint(cue, slots)
        if complaint:
            raise index.error(f'the cue "{literal.value}" {complaint}', f'"{literal.value}"')
        yield cue


def _complaint(cue: Cue, slots: bool) -> str:
    """What is wrong with a cue and how to mend it; "" where nothing is."""
    found = _SLOT.findall(cue.text)
    unknown = next((slot for slot in found if slot not in ("{s}", "{o}")), None)
    if not cue.language:
        return "has no language; write @en or @zh behind it"
    if not slots and found:
        return "has a slot, which a modality cannot fill; write its words alone"
    if unknown:
        return f"has the unknown slot {unknown}; write {{s}} for the subject and {{o}} for the object"
    if len(found) != len(set(found)):
        return "has a slot twice; write {s} and {o} once each"
    if slots and "{o}" not in found:
        return "has no slot {o}; write {o} where the object stands"
    if not _WORD.search(_SLOT.sub("", cue.text)):
        return "has no words besides its slots; write the words that state the relation"
    return ""
