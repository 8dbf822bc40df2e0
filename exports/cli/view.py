"""`policykg view`: the graph as one page for a browser."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .arguments import Graph
from .console import output


def view(
    store: Graph,
    page: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="Page to write.")],
    focus: Annotated[str | None, typer.Option(metavar="LABEL", help="Begin with the concept of this label.")] = None,
    depth: Annotated[int, typer.Option(metavar="N", min=0, help="How many links away from the focus.")] = 1,
    show: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
) -> None:
    """Write an interactive page that opens without network."""
    from ...graph.knowledge_graph import KnowledgeGraph
    from ..viewer import write

    with KnowledgeGraph.open(store) as graph, output(page) as stream:
        write(graph, stream, focus=focus, depth=depth)
    if show:
        typer.launch(page.resolve().as_uri())
