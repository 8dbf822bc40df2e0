"""Words as sentences have them: which nodes they were taken for, and which they have by themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from .model import Mention, Node, Reading
from .naming import folded, unknown
from .said import said, texts
from .store import Store
from .vocab import OA, PKG
from .write_nodes import ends

_WORDS = (PKG.subjectLabel, PKG.objectLabel)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A label of mentions."""

    label: str
    """As it is spelled most."""
    language: str
    own: tuple[str, ...]
    """The nodes that the words have by themselves, the commonest first."""
    nodes: frozenset[str]
    """The nodes that they go to now."""


def spoken(store: Store, label: str) -> Spoken:
    """The mentions in these words, in any case; InputError where no sentence has them."""
    effect = store.curation.effect
    found = [end for end in _ends(store, folded(label)) if end[1].observation is None]
    if not found:
        raise unknown(label, (words.value for term in _WORDS for _, words in texts(store.inner, term)))
    spelled = Counter((mention.label, node.language) for node, mention in found)
    own = Counter(node.own or node.iri for node, _ in found)
    (best, language), _ = min(spelled.items(), key=lambda item: (-item[1], item[0]))
    first = sorted(own, key=lambda iri: (-own[iri], iri))
    return Spoken(best, language, tuple(first), frozenset(effect.node(*end).iri for end in found))


def _ends(store: Store, wanted: str) -> Iterator[tuple[Node, Mention]]:
    """Ends of links and other mentions with these words, as they were read."""
    documents = {document.iri: document for document in store.documents()}
    for iri in sorted(_sources(store, wanted) or documents):
        kept = store.curation.readings.load(documents[iri].id, documents[iri].sha256)
        yield from (end for end in _said(kept.reading) if folded(end[1].label) == wanted)


def _said(reading: Reading) -> Iterator[tuple[Node, Mention]]:
    yield from ends(reading.statements)
    for found in reading.mentions:
        language = found.language or reading.document.language
        node = Node(found.concept, found.label, "Concept", language, own=found.own)
        yield node, Mention(found.start, found.end, found.label)


def _sources(store: Store, wanted: str) -> set[str]:
    """Documents with a sentence that has these words at an end of a link."""
    labels = (pair for term in _WORDS for pair in texts(store.inner, term))
    evidences = {evidence for evidence, label in labels if folded(label.value) == wanted}
    return {document.value for node in evidences for _, document in said(store.inner, OA.hasSource, node)}
