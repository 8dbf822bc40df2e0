"""The graph on disk: one folder, one transaction a document.

    kg/
    ├── policykg.json   base, version, options
    ├── lock            one writer or many readers
    └── oxigraph/       the quads

Each document has one named graph with all that it says; ontology, thesaurus, decisions and history have one each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType

import pyoxigraph
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple

from ..errors import StoreError
from . import iris, settings
from .folder import Folder
from .history import history_quads
from .model import Reading, Run
from .settings import Settings
from .terms import Terms
from .vocab import BASE, DCTERMS, PKG, PROV
from .vocabulary_files import file_quads, files_digest
from .write import triples

_ANY = Terms()


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document that the store holds."""

    id: str
    iri: str
    title: str
    language: str
    sha256: str
    run: str
    """IRI of the run that read it."""


class Store:
    """Quads of one graph folder, or of none (`temporary`). Close it, or use it as a context manager."""

    def __init__(self, inner: pyoxigraph.Store, held: Settings, folder: Folder | None = None) -> None:
        """Take over an opened store; `Store.open` and `Store.temporary` are the ways in."""
        self.inner = inner
        self.settings = held
        self._folder = folder

    @classmethod
    def open(
        cls, path: Path | str, *, base: str | None = None, create: bool = False, read_only: bool = False
    ) -> Store:
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

    def put(self, reading: Reading, run: Run, terms: Terms = _ANY) -> int:
        """Write all that a document says in place of what it said before, in one transaction; the number of triples."""
        found = triples(reading, run, self.base, terms)
        graph = iris.document_graph(self.base, reading.document.id)
        lines = (pyoxigraph.serialize(found, format=RdfFormat.N_TRIPLES) or b"").decode("utf-8")
        self.inner.update(f"DROP SILENT GRAPH <{graph}> ; INSERT DATA {{ GRAPH <{graph}> {{\n{lines}}} }}")
        return len(found)

    def remove(self, document_id: str) -> bool:
        """Forget a document and all that it says; False where it is not held."""
        graph = NamedNode(iris.document_graph(self.base, document_id))
        held = self.inner.contains_named_graph(graph)
        if held:
            self.inner.remove_graph(graph)
        return held

    def has(self, document_id: str, sha256: str, run: Run) -> bool:
        """Whether this text was read by such a run already, so that reading it again would change nothing."""
        graph = NamedNode(iris.document_graph(self.base, document_id))
        node = NamedNode(iris.document(self.base, document_id))
        read = Quad(node, PROV.wasGeneratedBy, NamedNode(iris.run(self.base, run)), graph)
        return Quad(node, PKG.sha256, Literal(sha256), graph) in self.inner and read in self.inner

    def documents(self) -> list[StoredDocument]:
        """What the store holds, in order of id."""
        nodes = {q.subject for q in self.inner.quads_for_pattern(None, PKG.documentId, None)}
        return sorted((self._document(n) for n in nodes if isinstance(n, NamedNode)), key=lambda d: d.id)

    def _document(self, node: NamedNode) -> StoredDocument:
        graph = NamedNode(node.value + "/graph")
        said = {q.predicate: q.object for q in self.inner.quads_for_pattern(node, None, None, graph)}
        terms = (PKG.documentId, DCTERMS.title, DCTERMS.language, PKG.sha256, PROV.wasGeneratedBy)
        document_id, title, language, sha256, run = (_value(said.get(term)) for term in terms)
        return StoredDocument(document_id, node.value, title, language, sha256, run)

    def set_ontology(self, files: Iterable[Path]) -> bool:
        """Hold these ontology files; False where they are held already."""
        return self._set(NamedNode(iris.ontology_graph(self.base)), list(files))

    def set_thesaurus(self, files: Iterable[Path]) -> bool:
        """Hold these thesaurus files; False where they are held already."""
        return self._set(NamedNode(iris.thesaurus_graph(self.base)), list(files))

    def _set(self, graph: NamedNode, files: list[Path]) -> bool:
        """The digest is a triple of the graph and comes with the rest in one step, so it is never ahead of it."""
        digest = Quad(graph, PKG.sha256, Literal(files_digest(files)), graph)
        if digest in self.inner:
            return False
        fresh = [*file_quads(files, graph), digest]
        self.inner.remove_graph(graph)
        self.inner.extend(fresh)
        return True

    def record(self, run: Run, started: str, ended: str, counts: Mapping[str, int]) -> None:
        """Note a real run in the history graph: times as ISO 8601, counts by name (`documents`, `links`, ...)."""
        self.inner.extend(history_quads(self.base, run, started, ended, counts))

    def remember(self, version: str, options: Mapping[str, str]) -> None:
        """Note the version and the options of the latest build, for the next opening."""
        self.settings = replace(self.settings, version=version, options=dict(options))
        if self._folder:
            settings.write(self._folder.path, self.settings)

    def quads(self) -> Iterator[Quad]:
        """Every quad, history included."""
        return iter(self.inner)

    def triples(self, graph: str) -> Iterator[Triple]:
        """What one named graph holds."""
        return (q.triple for q in self.inner.quads_for_pattern(None, None, None, NamedNode(graph)))

    def backup(self, target: Path | str) -> None:
        """Copy the graph as it is now into the new folder `target`, which opens like any other."""
        if not self._folder:
            raise StoreError("A graph in memory has no folder to copy: build it with an output folder.")
        self._folder.backup(Path(target), self.settings)

    def close(self) -> None:
        """Let others in. The store answers nothing afterwards; closing twice is no error."""
        if self._folder and not self._folder.closed:
            self.inner = pyoxigraph.Store()
            self._folder.close()

    def __enter__(self) -> Store:
        """The store itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close, whatever happened."""
        self.close()


def _value(term: object) -> str:
    return term.value if isinstance(term, NamedNode | Literal) else ""
