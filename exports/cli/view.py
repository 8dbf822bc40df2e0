"""`policykg view`: the graph as one page for a browser."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .arguments import Graph
from .console import complain, output


def view(
    store: Graph,
    page: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="Page to write.")],
    focus: Annotated[str | None, typer.Option(metavar="LABEL", help="Begin with the concept of this label.")] = None,
    depth: Annotated[int, typer.Option(metavar="N", min=0, help="How many links away from the focus.")] = 1,
    document: Annotated[
        str | None, typer.Option(metavar="DOCUMENT", help="Only what this document says; its id, as explain shows it.")
    ] = None,
    relations: Annotated[
        list[str] | None,
        typer.Option(metavar="RELATIONS", help="Only these, as `promotes,requires` or by their labels."),
    ] = None,
    title: Annotated[str | None, typer.Option(metavar="TITLE", help="Title of the page.")] = None,
    show: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
) -> None:
    """Write an interactive page that opens without network."""
    from ...graph.knowledge_graph import KnowledgeGraph
    from ..viewer import write

    with KnowledgeGraph.open(store) as graph, output(page) as stream:
        made = write(graph, stream, focus=focus, depth=depth, document=document, relations=relations or (), title=title)
    if made.warning:
        complain(made.warning)
    if show:
        typer.launch(page.resolve().as_uri())
