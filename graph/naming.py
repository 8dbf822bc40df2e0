"""Which node a curator means: by IRI, in full or short, or by a label in any language and any case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

import pyoxigraph
from pyoxigraph import NamedNode

from ..errors import InputError
from .decisions import expand, shorten
from .nearest import nearest
from .nodes import Nodes
from .said import having, said, texts
from .selection import degrees
from .transactions import MERGED
from .vocab import PKG, RDFS, SKOS

_NAMES = ((SKOS.prefLabel, True), (RDFS.label, True), (SKOS.altLabel, False))
_ENDS = ((PKG.subjectLabel, PKG.claimSubject), (PKG.objectLabel, PKG.claimObject))


@dataclass(frozen=True, slots=True)
class Named:
    """A node, and the language of the label that it was found by ("" for an IRI)."""

    iri: str
    language: str = ""


def named(store: pyoxigraph.Store, words: str, base: str) -> Named:
    """The one node that is called `words`; InputError where there is none, or several.

    A preferred label goes before an alternative one, and that before the words of a sentence; a node of the thesaurus
    that no document speaks of is meant only where no other node has the label.
    """
    iri = expand(words.strip(), base)
    if ":" in words and _held(store, iri):
        return Named(iri)
    linked = degrees(store).keys()
    for found in _tiers(store, folded(words), linked):
        if len({one.iri for one in found}) == 1:
            return min(found, key=lambda one: one.language)
        if found:
            raise _ambiguous(store, words, {one.iri for one in found}, base)
    raise unknown(words, (label for iri, label in _labels(store) if iri in linked))


def folded(words: str) -> str:
    """The words as they are compared: any case, one blank between them."""
    return " ".join(words.split()).casefold()


def unknown(words: str, labels: Iterable[str]) -> InputError:
    """The error for a name that nothing has, with the nearest that something has."""
    close = ", ".join(f'"{label}"' for label in nearest(words, labels))
    cure = f"there are {close}" if close else "`policykg concepts KG` lists what there is"
    return InputError(f'Nothing in the graph is called "{words}": {cure}.')


def _labels(store: pyoxigraph.Store) -> Iterator[tuple[str, str]]:
    for term, _ in _NAMES:
        yield from ((iri, label.value) for iri, label in texts(store, term))


def _tiers(store: pyoxigraph.Store, wanted: str, linked: Set[str]) -> Iterator[set[Named]]:
    """Sets of nodes that are called so, the likeliest first."""
    known: dict[tuple[bool, bool], set[Named]] = defaultdict(set)
    for term, preferred in _NAMES:
        for iri, label in texts(store, term):
            if folded(label.value) == wanted and (iri in linked or any(said(store, SKOS.inScheme, iri))):
                known[iri in linked, preferred].add(Named(iri, label.language or ""))
    yield known[True, True]
    yield known[True, False]
    yield set(_mentioned(store, wanted))
    yield known[False, True]
    yield known[False, False]


def _mentioned(store: pyoxigraph.Store, wanted: str) -> Iterator[Named]:
    """Nodes that some sentence calls so."""
    for words, end in _ENDS:
        for evidence, label in texts(store, words):
            if folded(label.value) == wanted:
                for claim in having(store, PKG.evidence, evidence):
                    yield from (Named(node.value, label.language or "") for _, node in said(store, end, claim))


def _ambiguous(store: pyoxigraph.Store, words: str, found: set[str], base: str) -> InputError:
    nodes = Nodes(store)
    listed = ", ".join(f"{shorten(iri, base)} ({nodes[iri].kind})" for iri in sorted(found))
    return InputError(f'"{words}" names {len(found)} nodes, {listed}: give the one you mean by its IRI.')


def _held(store: pyoxigraph.Store, iri: str) -> bool:
    try:
        node = NamedNode(iri)
    except ValueError:
        return False
    return next(store.quads_for_pattern(node, None, None, MERGED), None) is not None
