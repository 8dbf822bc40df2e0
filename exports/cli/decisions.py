"""`policykg decisions`: what was decided so far."""

from __future__ import annotations

import typer

from .arguments import Graph
from .console import table
from .deciding import rows


def decisions(store: Graph) -> None:
    """List the decisions with their numbers, those taken back included."""
    from ...graph.knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        held = graph.decisions()
        if held:
            table(("", "decision", "why", "who", "when", ""), rows(held))
        else:
            typer.echo("nothing was decided yet")
