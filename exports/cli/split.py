"""`policykg split`: words that stand for something of their own."""

from __future__ import annotations

from typing import Annotated

import typer

from .arguments import Author, Graph, Why
from .deciding import deciding


def split(
    store: Graph,
    labels: Annotated[list[str], typer.Argument(metavar="LABEL", help="Words, as the sentences have them.")],
    why: Why = "",
    author: Author = None,
) -> None:
    """Take mentions in these words out of the concept that they were taken for, into one of their own."""
    with deciding(store) as graph:
        graph.split(*labels, why=why, author=author)
