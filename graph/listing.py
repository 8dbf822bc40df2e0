"""Concepts as a curator looks at them: what each is called, how often, and why its labels are one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace

import pyoxigraph

from .nearest import LEAST, alike
from .nodes import Concept, Nodes, is_a
from .said import having, said
from .selection import degrees
from .vocab import OA, PKG, QB, SKOS

MOST = 20
"""Candidates for a merge that are worth looking at."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A concept and what a curator asks of it."""

    concept: Concept
    documents: int
    """How many speak of it."""
    reasons: tuple[str, ...]
    """Why mentions were taken for it."""
    score: float = 1.0
    """How like the asked label its own are, from 0 to 1."""


def listed(store: pyoxigraph.Store) -> list[Listed]:
    """What links lead to, figures apart: the most linked first."""
    nodes, counted, documents = Nodes(store), degrees(store), _documents(store)
    found = [
        Listed(replace(nodes[iri], links=links), len(documents[iri]), _reasons(store, iri))
        for iri, links in counted.items()
        if not is_a(store, iri, QB.Observation)
    ]
    return sorted(found, key=lambda one: (-one.concept.links, one.concept.iri))


def near(store: pyoxigraph.Store, label: str) -> list[Listed]:
    """Concepts of the documents and of the thesaurus with a label like `label`, the most alike first."""
    nodes, held = Nodes(store), {one.concept.iri: one for one in listed(store)}
    others = {iri for iri, _ in said(store, SKOS.inScheme)} - held.keys()
    held |= {iri: Listed(nodes[iri], 0, ()) for iri in others}
    scored = (replace(one, score=max(_scores(one.concept, label), default=0.0)) for one in held.values())
    close = (one for one in scored if one.score >= LEAST)
    return sorted(close, key=lambda one: (-one.score, -one.concept.links, one.concept.iri))[:MOST]


def _scores(concept: Concept, label: str) -> list[float]:
    return [alike(label, own) for own in (*concept.labels.values(), *concept.alternatives)]


def _documents(store: pyoxigraph.Store) -> dict[str, set[str]]:
    """Documents by the node that they speak of."""
    sources = {evidence: document.value for evidence, document in said(store, OA.hasSource)}
    ends: dict[str, set[str]] = defaultdict(set)
    for term in (PKG.claimSubject, PKG.claimObject):
        for claim, node in said(store, term):
            ends[claim].add(node.value)
    found: dict[str, set[str]] = defaultdict(set)
    for claim, evidence in said(store, PKG.evidence):
        for end in ends[claim]:
            found[end].add(sources[evidence.value])
    return found


def _reasons(store: pyoxigraph.Store, iri: str) -> tuple[str, ...]:
    """Each rule that took other words for the node, with these words."""
    words: dict[str, set[str]] = defaultdict(set)
    for record in having(store, PKG.resolvedTo, iri):
        labels = {label.value for _, label in said(store, PKG.resolvedLabel, record)}
        for _, rule in said(store, PKG.rule, record):
            words[rule.value] |= labels
    return tuple(f"{rule}: {', '.join(sorted(labels))}" for rule, labels in sorted(words.items()))
