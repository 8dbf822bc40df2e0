"""`policykg merge`: two concepts are one."""

from __future__ import annotations

from typing import Annotated

import typer

from .arguments import Author, Graph, Why
from .deciding import deciding


def merge(
    store: Graph,
    concept: Annotated[str, typer.Argument(metavar="A", help="What stays: a label or an IRI.")],
    other: Annotated[str, typer.Argument(metavar="B", help="What becomes A.")],
    why: Why = "",
    author: Author = None,
) -> None:
    """Let B be A: all that is said of B is said of A from now on."""
    with deciding(store) as graph:
        graph.merge(concept, other, why=why, author=author)
