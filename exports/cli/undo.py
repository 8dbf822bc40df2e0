"""`policykg undo`: a decision taken back."""

from __future__ import annotations

from typing import Annotated

import typer

from .arguments import Author, Graph, Why
from .deciding import deciding


def undo(
    store: Graph,
    number: Annotated[int, typer.Argument(metavar="N", help="As `policykg decisions` numbers them.")],
    why: Why = "",
    author: Author = None,
) -> None:
    """Take a decision back: the graph is what it would be without it."""
    with deciding(store) as graph:
        graph.undo(number, why=why, author=author)
