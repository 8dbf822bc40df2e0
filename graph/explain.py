"""What the graph says of a concept, or between two, with suggestions where it knows none by that name."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pyoxigraph
from pyoxigraph import Literal, NamedNode

from .links import Link
from .nodes import Concept
from .transactions import MERGED
from .vocab import PKG, RDFS, SKOS

_NAMES = (SKOS.prefLabel, SKOS.altLabel, RDFS.label)
_FOUND_BY = (*_NAMES, SKOS.hiddenLabel)


@dataclass(frozen=True, slots=True)
class Explanation:
    """Links around one concept, or between two."""

    concepts: tuple[Concept, ...]
    """What the first name stands for; empty where nothing is called so."""
    others: tuple[Concept, ...]
    """What the second name stands for; empty where only one was given."""
    links: tuple[Link, ...]
    suggestions: tuple[str, ...]
    """Labels like the name that was not found."""


def find(store: pyoxigraph.Store, words: str) -> list[str]:
    """IRIs of the nodes called `words` by label, else by a mention's own words, in any case; an IRI finds itself."""
    if ":" in words and _is_node(store, words):
        return [words]
    folded = words.casefold().strip()
    named = {iri for iri, label in _labels(store, _FOUND_BY) if label.casefold() == folded}
    return sorted(_ends(store, named) or _ends(store, _mentioned(store, folded)))


def suggest(store: pyoxigraph.Store, words: str, count: int = 5) -> tuple[str, ...]:
    """Labels of linked nodes that resemble `words` or contain it, the closest first."""
    folded = words.casefold().strip()
    known = sorted(_labels(store), reverse=True)  # of two spellings the first in order of code points is kept
    labels = {label.casefold(): label for iri, label in known if _ends(store, {iri})}
    inside = sorted((label for label in labels if folded and folded in label), key=lambda label: (len(label), label))
    close = difflib.get_close_matches(folded, sorted(labels), count, 0.6)
    return tuple(labels[label] for label in dict.fromkeys([*inside[:count], *close]))[:count]


def between(links: Iterable[Link], first: Iterable[str], second: Iterable[str]) -> tuple[Link, ...]:
    """Those of `links` that lead from one of `first` to one of `second`, or back."""
    here, there = set(first), set(second)
    return tuple(
        link
        for link in links
        if (link.subject in here and link.object in there) or (link.object in here and link.subject in there)
    )


def _is_node(store: pyoxigraph.Store, words: str) -> bool:
    try:
        node = NamedNode(words)
    except ValueError:
        return False
    return next(store.quads_for_pattern(node, None, None, MERGED), None) is not None


def _labels(store: pyoxigraph.Store, terms: tuple[NamedNode, ...] = _NAMES) -> Iterator[tuple[str, str]]:
    for term in terms:
        for quad in store.quads_for_pattern(None, term, None, MERGED):
            if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal):
                yield quad.subject.value, quad.object.value


def _ends(store: pyoxigraph.Store, iris: set[str]) -> set[str]:
    """Those that some claim is about: the thesaurus holds many that no document mentions."""
    return {iri for iri in iris if any(_claims(store, iri))}


def _claims(store: pyoxigraph.Store, iri: str) -> Iterator[bool]:
    for term in (PKG.claimSubject, PKG.claimObject):
        yield next(store.quads_for_pattern(None, term, NamedNode(iri), MERGED), None) is not None


def _mentioned(store: pyoxigraph.Store, folded: str) -> set[str]:
    """Nodes that some sentence calls so, though it is none of their labels."""
    found = set()
    for words, end in ((PKG.subjectLabel, PKG.claimSubject), (PKG.objectLabel, PKG.claimObject)):
        for quad in store.quads_for_pattern(None, words, None, MERGED):
            if isinstance(quad.object, Literal) and quad.object.value.casefold() == folded:
                for claim in store.quads_for_pattern(None, PKG.evidence, quad.subject, MERGED):
                    ends = store.quads_for_pattern(claim.subject, end, None, MERGED)
                    found |= {q.object.value for q in ends if isinstance(q.object, NamedNode)}
    return found
