"""The base forms that the ontology's English cues are written in."""

from __future__ import annotations

import pyoxigraph

from importlib.resources import files

CUE = "https://w3id.org/policykg/ontology#cue"


def cue_words() -> set[str]:
    """Words of all English cues."""
    data = files("policykg.ontology").joinpath("policykg.ttl").read_bytes()
    texts = (q.object for q in pyoxigraph.parse(data, format=pyoxigraph.RdfFormat.TURTLE) if q.predicate.value == CUE)
    return {w for t in texts if t.language == "en" for w in t.value.split() if w.isalpha()}
