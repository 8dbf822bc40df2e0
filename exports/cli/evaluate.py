"""`policykg evaluate`: how well the graph agrees with links made by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def evaluate(
    files: Annotated[list[Path], typer.Argument(metavar="GOLD.jsonl... KG", help="Hand-made links, then the graph.")],
    labels: Annotated[float, typer.Option(metavar="X", min=0.0, max=1.0, help="How alike two labels must be.")] = 0.6,
    inside: Annotated[
        bool, typer.Option("--inside", help="Leave out links outside the sentences of the gold.")
    ] = False,
) -> None:
    """Score the links of a graph against links made by hand: precision, recall and F1."""
