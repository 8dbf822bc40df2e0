"""The decisions of one graph, and the graph as they make it: a function of what was read and of what is decided.

The file of decisions comes first and the graph follows. The decisions' own graph says which state of the file the
documents were written by, so that a file changed by hand, or a program that was stopped, is made up for later.
"""

from __future__ import annotations

import hashlib
from collections.abc import Container
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, Quad, Triple

from . import decisions_file, iris, thesaurus_labels, transactions
from .decisions import Decision
from .decisions_effect import Effect
from .decisions_graph import decision_triples
from .preferred import renamed
from .readings import Kept, Readings, unfit
from .stored import StoredDocument
from .thesaurus_labels import Originals
from .vocab import PKG
from .write import triples

if TYPE_CHECKING:
    from .store import Store

NOTHING = Effect()


@dataclass(slots=True)
class Curation:
    """Decisions, readings and the thesaurus's own labels, in the graph's folder, or in memory where it has none."""

    store: Store
    readings: Readings
    originals: Originals
    _text: str | None = None
    _effect: Effect | None = None

    @classmethod
    def of(cls, store: Store) -> Curation:
        """That of the graph in `store`."""
        folder = store.path
        return cls(store, Readings(folder and folder / "readings"), Originals(folder and folder / "thesaurus.nt.gz"))

    @property
    def path(self) -> Path:
        """The file of decisions; a graph in memory has only its name."""
        return (self.store.path or Path()) / decisions_file.NAME

    @property
    def text(self) -> str:
        """What the file holds; "" where nothing was decided yet."""
        if self._text is None:
            there = self.store.path is not None and self.path.exists()
            self._text = decisions_file.read(self.path) if there else ""
        return self._text

    @property
    def decisions(self) -> list[Decision]:
        """All lines of the file, in order; InputError names one that is broken."""
        return decisions_file.decisions(self.text, self.path)

    @property
    def effect(self) -> Effect:
        """What the decisions come to; what becomes a concept of the thesaurus goes by its name there."""
        if self._effect is None:
            found = Effect.of(self.decisions, self.store.base) if self.text else NOTHING
            known = self.originals.preferred(found.targets())
            names = {node: {**known.get(node, {}), **found.names.get(node, {})} for node in {*known, *found.names}}
            self._effect = replace(found, names=names)
        return self._effect

    def add(self, decision: Decision) -> None:
        """Write one more decision, and let the graph follow."""
        self._hold(decisions_file.extended(self.text, [decision]))

    def follow(self, file: Path | None = None, lacking: Container[str] = ()) -> None:
        """Let the graph follow its decisions, and those of `file`, which go before what its own file has besides.

        Documents in `lacking`, which are about to be read again, need no reading yet.
        """
        text = decisions_file.read(file) if file is not None else self.text
        decisions_file.decisions(text, file or self.path)
        self._hold(decisions_file.extended(text, self.decisions), lacking)

    def _hold(self, text: str, lacking: Container[str] = ()) -> None:
        old = self.effect if self._current() else None
        if text == self.text and old is not None:
            return
        left = self._without_reading(lacking)
        if text != self.text:
            if self.store.path is not None:
                decisions_file.write(self.path, text)
            self._text, self._effect = text, None
        self._rewrite(old, left)

    def _without_reading(self, lacking: Container[str]) -> set[str]:
        """Ids of documents that cannot be written anew; StoreError for one that is not `lacking`."""
        left = {d.id for d in self.store.documents() if not self.readings.holds(d.id, d.sha256)}
        for name in sorted(left):
            if name not in lacking:
                raise unfit(name)
        return left

    def _rewrite(self, old: Effect | None, left: set[str]) -> None:
        """Write anew what the decisions change: against `old`, or, where that is not known, against what is there."""
        touched = None if old is None else {name.encode() for name in old.touched(self.effect)}
        for document in self.store.documents():
            if document.id not in left:
                self._rewrite_document(document, touched)
        thesaurus, graph = iris.thesaurus_graph(self.store.base), iris.decisions_graph(self.store.base)
        thesaurus_labels.relabel(self.store.inner, thesaurus, self.originals, self.effect.names)
        found = set(decision_triples(self.decisions, self.store.base))
        transactions.replace(self.store.inner, graph, found | (set() if left else {self._mark().triple}))

    def _rewrite_document(self, document: StoredDocument, touched: set[bytes] | None) -> None:
        data = self.readings.json(document.id, document.sha256)
        if touched is None or any(name in data for name in touched):
            found = self.triples(self.readings.load(document.id, document.sha256))
            graph = iris.document_graph(self.store.base, document.id)
            if set(found) != set(self.store.triples(graph)):
                transactions.replace(self.store.inner, graph, found)

    def triples(self, kept: Kept) -> list[Triple]:
        """What a document says, as decided."""
        reading = self.effect.apply(kept.reading)
        return triples(reading, kept.run, self.store.base, kept.terms, self.effect.names)

    def renamed(self, thesaurus: list[Triple]) -> set[Triple]:
        """The triples of the thesaurus files as decided; their labels are kept, for other decisions."""
        self.originals.keep(thesaurus)
        self._effect = None
        return renamed(thesaurus, self.effect.names)

    def _mark(self) -> Quad:
        """Stands in the decisions' graph when every document follows this state of the file."""
        graph = NamedNode(iris.decisions_graph(self.store.base))
        return Quad(graph, PKG.sha256, Literal(hashlib.sha256(self.text.encode()).hexdigest()), graph)

    def _current(self) -> bool:
        graph = NamedNode(iris.decisions_graph(self.store.base))
        return self._mark() in self.store.inner or not (self.text or self.store.inner.contains_named_graph(graph))
