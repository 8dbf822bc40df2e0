"""`policykg export`: the graph as a file for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .arguments import Graph
from .console import output


def export(
    store: Graph,
    form: Annotated[str, typer.Option("--format", metavar="FORMAT", help="turtle, nquads, jsonld, graphml, csv ...")],
    file: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Standard output if none.")
    ] = None,
) -> None:
    """Write the graph in another format."""
    from ...graph.knowledge_graph import KnowledgeGraph
    from ..formats import find

    write = find(form)
    with KnowledgeGraph.open(store) as graph, output(file) as stream:
        write(graph, stream)
