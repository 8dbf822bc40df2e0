"""`policykg reject`: a link that is wrong."""

from __future__ import annotations

from typing import Annotated

import typer

from .arguments import Author, Graph, Why
from .deciding import deciding


def reject(
    store: Graph,
    link: Annotated[
        list[str], typer.Argument(metavar="LINK", help="Its id as explain shows it, or SUBJECT RELATION OBJECT.")
    ],
    why: Why = "",
    author: Author = None,
) -> None:
    """Take a wrong link out of the graph."""
    with deciding(store) as graph:
        graph.reject(*link, why=why, author=author)
