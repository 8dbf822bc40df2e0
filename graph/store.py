"""The graph on disk: one folder, one transaction a document.

    kg/
    ├── policykg.json   base, version, options
    ├── lock            one writer or many readers
    ├── oxigraph/       the quads
    ├── readings/       what was read of each document, before any decision
    ├── thesaurus.nt.gz the thesaurus's own labels, before any decision
    └── decisions.tsv   what curators decided, where they did

Each document has one named graph with all that it says; ontology, thesaurus, decisions and history have one each. The
default graph is their merge: queries and look-ups see each triple once (see `transactions`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import pyoxigraph
from pyoxigraph import Literal, NamedNode, Quad, Triple

from ..errors import StoreError
from . import iris, settings, transactions
from .curation import Curation
from .folder import Folder
from .history import history_triples
from .model import Reading, Run
from .readings import Kept
from .settings import Settings
from .stored import StoredDocument, stored_documents
from .terms import Terms
from .vocab import BASE, PKG, PROV
from .vocabulary_files import set_vocabulary

_ANY = Terms()


class Store:
    """Quads of one graph folder, or of none (`temporary`). Close it, or use it as a context manager."""

    curation: Curation
    """The decisions, and what was read before them."""

    def __init__(self, inner: pyoxigraph.Store, held: Settings, folder: Folder | None = None) -> None:
        """Take over an opened store; `Store.open` and `Store.temporary` are the ways in."""
        self._inner: pyoxigraph.Store | None = inner
        self.settings = held
        self._folder = folder
        self.curation = Curation.of(self)

    @classmethod
    def open(cls, path: Path | str, *, base: str | None = None, create: bool = False, read_only: bool = False) -> Store:
        """Open the graph at `path`; `create` makes one where there is none. StoreError says what is in the way.

        `base` must be the one that the graph was built with; None takes that, or the usual one for a new graph.
        """
        folder = Folder.claim(Path(path), base, create=create, read_only=read_only)
        return cls(folder.inner, folder.settings, folder)

    @classmethod
    def temporary(cls, base: str | None = None) -> Store:
        """A store in memory, gone with the process."""
        return cls(pyoxigraph.Store(), Settings((base or BASE).rstrip("/#")))

    @property
    def base(self) -> str:
        """Where this graph's nodes live."""
        return self.settings.base

    @property
    def path(self) -> Path | None:
        """The folder; None for a temporary store."""
        return self._folder.path if self._folder else None

    @property
    def inner(self) -> pyoxigraph.Store:
        """The quads; StoreError once the graph is closed."""
        if self._inner is None:
            raise StoreError(f"{self.path or 'The graph in memory'} is closed: open it again, or build it again.")
        return self._inner

    def for_writing(self) -> None:
        """StoreError where the graph was opened to read."""
        if self._folder and self._folder.read_only:
            raise StoreError(f"{self.path} was opened to read only: open it for writing, with write=True.")

    def put(self, reading: Reading, run: Run, terms: Terms = _ANY) -> int:
        """Write all that a document says in place of what it said before, in one transaction; the number of triples.

        The decisions are applied to it; `reading` itself is kept as it is, for other decisions.
        """
        self.for_writing()
        kept = Kept(reading, run, terms)
        found = self.curation.triples(kept)
        self.curation.readings.keep(kept)
        transactions.replace(self.inner, iris.document_graph(self.base, reading.document.id), found)
        return len(found)

    def remove(self, document_id: str) -> bool:
        """Forget a document and all that it alone says; False where it is not held."""
        self.for_writing()
        held = transactions.drop(self.inner, iris.document_graph(self.base, document_id))
        self.curation.readings.forget(document_id)
        return held

    def has(self, document_id: str, sha256: str, run: Run) -> bool:
        """Whether this text was read by such a run already, so that reading it again would change nothing."""
        graph = NamedNode(iris.document_graph(self.base, document_id))
        node = NamedNode(iris.document(self.base, document_id))
        read = Quad(node, PROV.wasGeneratedBy, NamedNode(iris.run(self.base, run)), graph)
        there = Quad(node, PKG.sha256, Literal(sha256), graph) in self.inner and read in self.inner
        return there and self.curation.readings.holds(document_id, sha256)

    def documents(self) -> list[StoredDocument]:
        """What the store holds, in order of id."""
        return stored_documents(self.inner)

    def set_ontology(self, files: Iterable[Path]) -> bool:
        """Hold these ontology files; False where they are held already."""
        return set_vocabulary(self.inner, iris.ontology_graph(self.base), list(files))

    def set_thesaurus(self, files: Iterable[Path]) -> bool:
        """Hold these thesaurus files; False where they are held already."""
        return set_vocabulary(self.inner, iris.thesaurus_graph(self.base), list(files), self.curation.renamed)

    def record(self, run: Run, started: str, ended: str, counts: Mapping[str, int]) -> None:
        """Note a real run in the history graph: times as ISO 8601, counts by name (`documents`, `links`, ...)."""
        found = history_triples(self.base, run, started, ended, counts)
        transactions.extend(self.inner, iris.history_graph(self.base), found)

    def remember(self, version: str, options: Mapping[str, str]) -> None:
        """Note the version and the options of the latest build, for the next opening."""
        self.settings = replace(self.settings, version=version, options=dict(options))
        if self._folder:
            settings.write(self._folder.path, self.settings)

    def quads(self) -> Iterator[Quad]:
        """What each named graph says, history included."""
        return (quad for quad in self.inner if quad.graph_name != transactions.MERGED)

    def triples(self, graph: str) -> Iterator[Triple]:
        """What the named graph with this IRI holds."""
        return (q.triple for q in self.inner.quads_for_pattern(None, None, None, NamedNode(graph)))

    def backup(self, target: Path | str) -> None:
        """Copy the graph as it is now into the new folder `target`, which opens like any other."""
        if not self._folder:
            raise StoreError("A graph in memory has no folder to copy: build it with an output folder.")
        self._folder.backup(Path(target), self.settings)

    def close(self) -> None:
        """Let others in. The store answers with an error afterwards; closing twice is no error."""
        self._inner = None
        if self._folder and not self._folder.closed:
            self._folder.close()

    def __enter__(self) -> Store:
        """The store itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        """Close, whatever happened."""
        self.close()
