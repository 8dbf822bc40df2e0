"""`policykg rename`: a concept's preferred label."""

from __future__ import annotations

from typing import Annotated

import typer

from .arguments import Author, Graph, Why
from .deciding import deciding


def rename(
    store: Graph,
    label: Annotated[str, typer.Argument(metavar="LABEL", help="A label or an IRI.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The preferred label from now on.")],
    lang: Annotated[str | None, typer.Option(metavar="en|zh", help="Language of NEW, if not that of LABEL.")] = None,
    why: Why = "",
    author: Author = None,
) -> None:
    """Change what a concept is called; the label so far is kept as an alternative."""
    with deciding(store) as graph:
        graph.rename(label, new, language=lang, why=why, author=author)
