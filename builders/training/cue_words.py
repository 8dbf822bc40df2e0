"""The base forms that the ontology's English cues are written in."""

from __future__ import annotations

from ...ontology.load import load


def cue_words() -> set[str]:
    """Words of all English cues."""
    cues = (cue for relation in load().relations.values() for cue in relation.cues if cue.language == "en")
    return {word for cue in cues for word in cue.text.split() if word.isalpha()}
