"""The library's face: what `policykg.build` and `policykg.open` return.

    with policykg.open("kg") as graph:
        for link in graph.links(relation="promotes"):
            link.subject_label, link.object_label, link.evidences[0].quote
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, Quad

from . import explain as explaining
from . import iris
from .explain import Explanation
from .link_reader import LinkReader
from .links import Evidence, Link
from .network import network
from .nodes import Concept, Nodes
from .results import Results, wrong_query
from .store import Store, StoredDocument
from .vocab import PKG, PREFIXES, RDF, SCHEMA, local

if TYPE_CHECKING:
    import networkx
    import rdflib


class KnowledgeGraph:
    """Concepts of policy documents and the links between them, each with the sentences that state it."""

    def __init__(self, store: Store) -> None:
        """Look into an opened store; the graph closes it."""
        self.store = store

    @classmethod
    def open(cls, path: Path | str) -> KnowledgeGraph:
        """The graph in the folder `path`, to read; StoreError says what is in the way."""
        return cls(Store.open(path, read_only=True))

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
        try:
            return Results(lambda: inner.query(sparql, prefixes=PREFIXES, use_default_graph_as_union=True))
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
        """Links with their evidence. Everything given must hold.

        `relation` is a local name or IRI, `subject` and `object` a label or IRI, `document` an id; `document` and
        `min_confidence` (0 to 1) also pick among a link's evidence.
        """

        def keep(evidence: Evidence) -> bool:
            return evidence.confidence >= min_confidence and document in (None, evidence.document)

        claims = self._claims(relation, subject, object, document)
        return self._reader().links((NamedNode(iri) for iri in sorted(claims)), keep)

    def _reader(self) -> LinkReader:
        return LinkReader(self.store.inner, Nodes(self.store.inner))

    def _claims(self, relation: str | None, subject: str | None, object_: str | None, document: str | None) -> set[str]:
        """Claims for which all that is given holds."""
        asked: list[set[str]] = []
        if relation is not None:
            wanted = [NamedNode(iri) for iri in self.relations() if relation in (iri, local(iri))]
            asked.append({c for node in wanted for c in self._subjects(PKG.claimRelation, node)})
        for words, term in ((subject, PKG.claimSubject), (object_, PKG.claimObject)):
            if words is not None:
                found = explaining.find(self.store.inner, words)
                asked.append({c for iri in found for c in self._subjects(term, NamedNode(iri))})
        if document is not None:
            graph = NamedNode(iris.document_graph(self.base, document))
            asked.append(set(self._subjects(RDF.type, PKG.Claim, graph)))
        return set.intersection(*asked) if asked else set(self._subjects(RDF.type, PKG.Claim))

    def _subjects(self, term: NamedNode, value: NamedNode, graph: NamedNode | None = None) -> Iterator[str]:
        for quad in self.store.inner.quads_for_pattern(None, term, value, graph):
            if isinstance(quad.subject, NamedNode):
                yield quad.subject.value

    def relations(self) -> dict[str, int]:
        """Number of claims by relation IRI, the most frequent first."""
        pairs = {(q.subject, q.object) for q in self.store.inner.quads_for_pattern(None, PKG.claimRelation, None)}
        counted = Counter(relation.value for _, relation in pairs if isinstance(relation, NamedNode))
        return dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))

    def concepts(self, near: str | None = None) -> list[Concept]:
        """The nodes that links lead to, the most linked first; `near` (label or IRI): those one link away from it."""
        nodes, counted = Nodes(self.store.inner), self._degrees()
        wanted = set(counted) if near is None else self._around(near)
        found = (replace(nodes[iri], links=counted[iri]) for iri in wanted)
        return sorted(found, key=lambda concept: (-concept.links, concept.iri))

    def _degrees(self) -> Counter[str]:
        ends = {
            (quad.subject, quad.object)
            for term in (PKG.claimSubject, PKG.claimObject)
            for quad in self.store.inner.quads_for_pattern(None, term, None)
        }
        return Counter(end.value for _, end in ends if isinstance(end, NamedNode))

    def _around(self, words: str) -> set[str]:
        here = set(explaining.find(self.store.inner, words))
        ends = {end for link in self._touching(here) for end in (link.subject, link.object)}
        return ends - here

    def _touching(self, nodes: set[str]) -> list[Link]:
        terms = (PKG.claimSubject, PKG.claimObject)
        claims = {claim for iri in nodes for term in terms for claim in self._subjects(term, NamedNode(iri))}
        return self._reader().links((NamedNode(iri) for iri in sorted(claims)), lambda _: True)

    def explain(self, label: str, other: str | None = None) -> Explanation:
        """The links around what is called `label`, or between that and what is called `other`."""
        inner, nodes = self.store.inner, Nodes(self.store.inner)
        here = explaining.find(inner, label)
        there = explaining.find(inner, other) if other is not None else []
        links = tuple(self._touching(set(here)))
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

    def text(self, document: str) -> str:
        """The text that a document's offsets count in; "" for a document that the graph does not hold."""
        node = NamedNode(iris.document(self.base, document))
        quad: Quad | None = next(self.store.inner.quads_for_pattern(node, SCHEMA.text, None), None)
        return quad.object.value if quad and isinstance(quad.object, Literal) else ""

    def to_networkx(self, min_confidence: float = 0.0) -> networkx.MultiDiGraph[str]:
        """Nodes and affirmed links; every edge has a key of its own. See `network` for the attributes."""
        return network(self.links(min_confidence=min_confidence))

    def to_rdflib(self) -> rdflib.Dataset:
        """The same store as an rdflib Dataset whose default graph is the union; nothing is copied."""
        import oxrdflib
        import rdflib

        held = oxrdflib.OxigraphStore(store=self.store.inner)
        return rdflib.Dataset(store=held, default_union=True)

    def close(self) -> None:
        """Let others into the folder."""
        self.store.close()

    def __enter__(self) -> KnowledgeGraph:
        """The graph itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close, whatever happened."""
        self.close()
