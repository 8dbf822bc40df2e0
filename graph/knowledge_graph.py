"""The library's face: what `policykg.build` and `policykg.open` return.

>>> with policykg.open("kg") as graph:
...     for link in graph.links(relation="promotes"):
...         link.subject_label, link.object_label, link.evidences[0].quote
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pyoxigraph import NamedNode

from ..errors import InputError
from . import explain as explaining
from . import iris, selection
from .curated import Curated
from .explain import Explanation
from .link_reader import LinkReader
from .links import Evidence, Link
from .nearest import nearest
from .network import network
from .nodes import Concept, Nodes
from .query_errors import refuse_network, wrong_query
from .results import Results
from .store import Store
from .stored import StoredDocument, stored_text
from .vocab import PREFIXES

if TYPE_CHECKING:
    import networkx
    import rdflib


class KnowledgeGraph(Curated):
    """Concepts of policy documents and the links between them, each with the sentences that state it."""

    def __init__(self, store: Store) -> None:
        """Look into an opened store; the graph closes it."""
        self.store = store

    @classmethod
    def open(cls, path: Path | str, *, write: bool = False) -> Self:
        """The graph in the folder `path`, to read, or to `write` decisions; StoreError says what is in the way."""
        return cls(Store.open(path, read_only=not write))

    @property
    def base(self) -> str:
        """Where the graph's own nodes live."""
        return self.store.base

    def query(self, sparql: str) -> Results:
        """Ask in SPARQL over all named graphs together, with `pkg:`, `skos:` and so on known.

        A SELECT gives rows (mappings of variable to value), an ASK a truth value, a CONSTRUCT triples. QueryError says
        where a query is wrong and what helps.
        """
        inner = self.store.inner
        refuse_network(sparql)
        try:
            return Results(lambda: inner.query(sparql, prefixes=PREFIXES))
        except (SyntaxError, ValueError, OSError) as error:
            raise wrong_query(sparql, error) from error

    def links(
        self,
        relation: str | None = None,
        subject: str | None = None,
        object: str | None = None,
        document: str | None = None,
        min_confidence: float = 0.0,
    ) -> list[Link]:
        """Links with their evidence, for which everything given holds.

        `relation` is a local name or IRI, `subject` and `object` a label or IRI, `document` an id; `document` and
        `min_confidence` (0 to 1) also pick among a link's evidence.
        """

        def keep(evidence: Evidence) -> bool:
            return evidence.confidence >= min_confidence and document in (None, evidence.document)

        graph = iris.document_graph(self.base, document) if document is not None else None
        return self._read(selection.claims(self.store.inner, relation, subject, object, graph), keep)

    def _read(self, claims: set[str], keep: Callable[[Evidence], bool] = lambda _: True) -> list[Link]:
        reader = LinkReader(self.store.inner, Nodes(self.store.inner))
        return reader.links(map(NamedNode, sorted(claims)), keep)

    def relations(self) -> dict[str, int]:
        """Number of claims by relation IRI, the most frequent first."""
        return selection.relations(self.store.inner)

    def concepts(self, near: str | None = None) -> list[Concept]:
        """The nodes that links lead to, the most linked first; `near` (label or IRI): those one link away from it."""
        nodes, counted = Nodes(self.store.inner), selection.degrees(self.store.inner)
        wanted = set(counted) if near is None else self._around(near)
        found = (replace(nodes[iri], links=counted[iri]) for iri in wanted)
        return sorted(found, key=lambda concept: (-concept.links, concept.iri))

    def _around(self, words: str) -> set[str]:
        here = set(explaining.find(self.store.inner, words))
        links = self._read(selection.touching(self.store.inner, here))
        return {end for link in links for end in (link.subject, link.object)} - here

    def explain(self, label: str, other: str | None = None) -> Explanation:
        """The links around what is called `label`, or between that and what is called `other`."""
        inner, nodes = self.store.inner, Nodes(self.store.inner)
        here = explaining.find(inner, label)
        there = explaining.find(inner, other) if other is not None else []
        links = tuple(self._read(selection.touching(inner, here)))
        missing = label if not here else other if other is not None and not there else None
        return Explanation(
            tuple(nodes[iri] for iri in here),
            tuple(nodes[iri] for iri in there),
            links if other is None else explaining.between(links, here, there),
            explaining.suggest(inner, missing) if missing is not None else (),
        )

    def documents(self) -> list[StoredDocument]:
        """The documents that were read, in order of id."""
        return self.store.documents()

    def remove(self, document: str) -> None:
        """Forget a document (by id) and all that it alone says; InputError where there is none."""
        if not self.store.remove(document):
            close = nearest(document, (held.id for held in self.documents()))
            cure = f"there are {', '.join(close)}" if close else "`policykg query KG --name documents` lists them"
            raise InputError(f'The graph has no document "{document}": {cure}.')

    def text(self, document: str) -> str:
        """The text that a document's offsets count in; "" for a document that the graph does not hold."""
        return stored_text(self.store.inner, iris.document(self.base, document))

    def to_networkx(self, min_confidence: float = 0.0) -> networkx.MultiDiGraph[str]:
        """Nodes and affirmed links; every edge has a key of its own. See `network` for the attributes."""
        return network(self.links(min_confidence=min_confidence))

    def to_rdflib(self) -> rdflib.Graph:
        """The merge of all graphs as rdflib sees it, nothing copied; pass query strings, which run in the store."""
        import oxrdflib
        import rdflib

        merged: rdflib.Graph = rdflib.Dataset(store=oxrdflib.OxigraphStore(store=self.store.inner)).default_graph
        return merged

    def close(self) -> None:
        """Let others into the folder."""
        self.store.close()

    def __enter__(self) -> KnowledgeGraph:
        """The graph itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        """Close, whatever happened."""
        self.close()
