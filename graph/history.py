"""Real runs, with times and counts: the one graph that a clock may write to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pyoxigraph import Literal, NamedNode, Triple

from . import iris, literals
from .model import Run
from .vocab import PKG, PROV, RDF, XSD


def history_triples(base: str, run: Run, started: str, ended: str, counts: Mapping[str, int]) -> Iterator[Triple]:
    """One build: when (ISO 8601), by which run, and how many documents, links and so on it handled."""
    made_by = NamedNode(iris.run(base, run))
    node = NamedNode(f"{iris.history_graph(base)}/{iris.digest(made_by.value, started, ended)}")
    yield Triple(node, RDF.type, PKG.Build)
    yield Triple(node, RDF.type, PROV.Activity)
    yield Triple(node, PROV.wasInformedBy, made_by)
    yield Triple(node, PROV.startedAtTime, Literal(started, datatype=XSD.dateTime))
    yield Triple(node, PROV.endedAtTime, Literal(ended, datatype=XSD.dateTime))
    for name, count in sorted(counts.items()):
        yield Triple(node, PKG[f"{name}Count"], literals.integer(count))
