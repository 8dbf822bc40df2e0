"""Writing named graphs, each in one transaction, with their merge kept as the store's default graph.

A query is to see all graphs as one, each triple once. The engine's own union gives a triple that two graphs share
twice (oxigraph issue 1919, seen in pyoxigraph 0.5.13), so `COUNT` and plain listings would be wrong as soon as two
documents speak of one concept. The default graph therefore holds the merge, and this module alone writes to the store.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import pyoxigraph
from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Triple

from ..errors import StoreError

MERGED = DefaultGraph()
"""Where to read what any graph says."""


def replace(store: pyoxigraph.Store, graph: str, triples: Iterable[Triple]) -> None:
    """Make `graph` hold exactly `triples`, which have no blank nodes (the engine would rename them)."""
    lines = (pyoxigraph.serialize(triples, format=RdfFormat.N_TRIPLES) or b"").decode("utf-8")
    insert = f"INSERT DATA {{ GRAPH <{graph}> {{\n{lines}}} }} ; ADD SILENT GRAPH <{graph}> TO DEFAULT"
    with _writing():
        store.update(f"{_forget(graph)} ; {insert}" if _holds(store, graph) else insert)


def change(store: pyoxigraph.Store, graph: str, less: Iterable[Triple], more: Iterable[Triple]) -> None:
    """Take `less` from `graph` and add `more`; none of them has blank nodes."""
    gone = [_written(triple) for triple in less]
    values = "\n".join(f"({line})" for line in gone)
    elsewhere = "FILTER NOT EXISTS { GRAPH ?other { ?s ?p ?o } }"
    fresh = " .\n".join(map(_written, more))
    with _writing():
        store.update(
            f"DELETE DATA {{ GRAPH <{graph}> {{ {' . '.join(gone)} }} }} ; "
            f"DELETE {{ ?s ?p ?o }} WHERE {{ VALUES (?s ?p ?o) {{ {values} }} {elsewhere} }} ; "
            f"INSERT DATA {{ GRAPH <{graph}> {{ {fresh} }} {fresh} }}"
        )


def drop(store: pyoxigraph.Store, graph: str) -> bool:
    """Forget `graph` and all that it alone says; False where there is none."""
    held = _holds(store, graph)
    if held:
        with _writing():
            store.update(_forget(graph))
    return held


def extend(store: pyoxigraph.Store, graph: str, triples: Iterable[Triple]) -> None:
    """Let `graph` hold `triples` too; blank nodes keep their names."""
    name = NamedNode(graph)
    quads = [Quad(t.subject, t.predicate, t.object, where) for t in triples for where in (name, MERGED)]
    with _writing():
        store.extend(quads)


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except (OSError, RuntimeError) as error:
        message = f"The graph cannot be written ({error}): open it for writing, and check free space and permissions."
        raise StoreError(message) from error


def _written(triple: Triple) -> str:
    return f"{triple.subject} {triple.predicate} {triple.object}"


def _holds(store: pyoxigraph.Store, graph: str) -> bool:
    return store.contains_named_graph(NamedNode(graph))


def _forget(graph: str) -> str:
    """Take from the merge what no other graph says, then drop the graph."""
    elsewhere = f"GRAPH ?other {{ ?s ?p ?o }} FILTER (?other != <{graph}>)"
    only = f"GRAPH <{graph}> {{ ?s ?p ?o }} FILTER NOT EXISTS {{ {elsewhere} }}"
    return f"DELETE {{ ?s ?p ?o }} WHERE {{ {only} }} ; DROP SILENT GRAPH <{graph}>"
