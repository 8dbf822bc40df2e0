"""`policykg text`: a document's text as the graph holds it, in which all offsets count."""

from __future__ import annotations

from typing import Annotated

import typer

from ...errors import InputError
from .arguments import Graph
from .console import output


def text(
    store: Graph,
    document: Annotated[str, typer.Argument(metavar="DOCUMENT", help="Its id, as explain shows it.")],
) -> None:
    """Print the text of a document as it was read: the offsets of all evidence count its characters."""
    from ...graph.knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        if not (found := graph.text(document)):
            raise InputError(_unknown(document, [held.id for held in graph.documents()]))
        with output(None) as stream:
            stream.write(found.encode())


def _unknown(name: str, held: list[str]) -> str:
    from difflib import get_close_matches

    alike = get_close_matches(name, held, 3, 0.3) or held[:3]
    cure = "there are " + ", ".join(f'"{id}"' for id in alike) if alike else "the graph holds none"
    return f'No document in the graph has the id "{name}": {cure}.'
