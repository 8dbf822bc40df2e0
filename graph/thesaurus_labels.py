"""The thesaurus as curators have renamed it: its own labels are kept aside, so that a name can be taken back."""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pyoxigraph
from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse, serialize

from ..errors import StoreError
from . import transactions
from .files import write_whole
from .preferred import Names, primary, renamed
from .vocab import SKOS


@dataclass(slots=True)
class Originals:
    """The labels that the thesaurus files give, on disk, or in memory where there is no path."""

    path: Path | None
    _held: set[Triple] = field(default_factory=set)

    def keep(self, triples: Iterable[Triple]) -> None:
        """Hold the labels among `triples`, in place of what was held."""
        self._held = {triple for triple in triples if is_label(triple)}
        if self.path is not None:
            lines = serialize(sorted(self._held, key=str), format=RdfFormat.N_TRIPLES) or b""
            write_whole(self.path, gzip.compress(lines, 6, mtime=0))

    def preferred(self, nodes: Iterable[str]) -> Names:
        """The thesaurus's preferred labels of those of `nodes` that are in it."""
        wanted, found = set(nodes), defaultdict[str, dict[str, str]](dict)
        if wanted and (self.path is None or self.path.exists()):
            for triple in self.read():
                label, node = triple.object, triple.subject
                if triple.predicate == SKOS.prefLabel and isinstance(label, Literal) and isinstance(node, NamedNode):
                    found[node.value][primary(label)] = label.value
        return {node: found[node] for node in wanted & found.keys()}

    def read(self) -> set[Triple]:
        """The labels; StoreError where they cannot be read."""
        if not self._held and self.path is not None:
            try:
                lines = gzip.decompress(self.path.read_bytes())
                self._held = {quad.triple for quad in parse(lines, RdfFormat.N_TRIPLES)}
            except (OSError, EOFError, SyntaxError) as error:
                raise StoreError(f"{self.path} is missing or damaged: build again in a new folder.") from error
        return self._held


def is_label(triple: Triple) -> bool:
    """Whether it gives a node a preferred or an alternative label."""
    return triple.predicate in (SKOS.prefLabel, SKOS.altLabel) and isinstance(triple.subject, NamedNode)


def relabel(store: pyoxigraph.Store, graph: str, originals: Originals, names: Names) -> None:
    """Let the thesaurus in `graph` have its own labels, but for those that `names` gives."""
    if not store.contains_named_graph(NamedNode(graph)):
        return
    terms, where = (SKOS.prefLabel, SKOS.altLabel), NamedNode(graph)
    held = {quad.triple for term in terms for quad in store.quads_for_pattern(None, term, None, where)}
    wanted = renamed(originals.read(), names)
    if held != wanted:
        transactions.change(store, graph, held - wanted, wanted - held)
