"""Real runs, with times and counts: the one graph that a clock may write to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pyoxigraph import Literal, NamedNode, Quad

from . import iris, literals
from .model import Run
from .vocab import PKG, PROV, RDF, XSD


def history_quads(base: str, run: Run, started: str, ended: str, counts: Mapping[str, int]) -> Iterator[Quad]:
    """One build: when (ISO 8601), by which run, and how many documents, links and so on it handled."""
    graph = NamedNode(iris.history_graph(base))
    made_by = NamedNode(iris.run(base, run))
    node = NamedNode(f"{graph.value}/{iris.digest(made_by.value, started, ended)}")
    yield Quad(node, RDF.type, PKG.Build, graph)
    yield Quad(node, RDF.type, PROV.Activity, graph)
    yield Quad(node, PROV.wasInformedBy, made_by, graph)
    yield Quad(node, PROV.startedAtTime, Literal(started, datatype=XSD.dateTime), graph)
    yield Quad(node, PROV.endedAtTime, Literal(ended, datatype=XSD.dateTime), graph)
    for name, count in sorted(counts.items()):
        yield Quad(node, PKG[f"{name}Count"], literals.integer(count), graph)
