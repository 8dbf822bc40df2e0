"""`policykg remove`: a document leaves the graph."""

from __future__ import annotations

from typing import Annotated

import typer

from .arguments import Graph


def remove(
    store: Graph,
    document: Annotated[str, typer.Argument(metavar="DOCUMENT", help="Its id: the file's name, or path below PATH.")],
) -> None:
    """Forget a document and all that it alone says; decisions stay."""
    from ...graph.knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store, write=True) as graph:
        graph.remove(document)
    typer.echo(f"removed {document}")
