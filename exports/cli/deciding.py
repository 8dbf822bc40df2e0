"""A graph opened for one decision, and decisions as the terminal shows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from ...graph.decisions import Decision
    from ...graph.knowledge_graph import KnowledgeGraph


@contextmanager
def deciding(store: Path) -> Iterator[KnowledgeGraph]:
    """The graph, to write one decision; what was decided is told at the end."""
    from ...graph.knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store, write=True) as graph:
        yield graph
        held = graph.decisions()
        typer.echo(f"decision {len(held)}: {in_words(held, held[-1])}")


def rows(held: Sequence[Decision]) -> Iterator[list[str]]:
    """Number, what, why, who, when, and whether it was taken back."""
    from ...graph.decisions import standing

    in_force = standing(held)
    for number, one in enumerate(held, 1):
        state = "" if one in in_force else "taken back"
        yield [str(number), in_words(held, one), one.why, one.author, one.time, state]


def in_words(held: Sequence[Decision], one: Decision) -> str:
    """What was decided, on one line."""
    labels = ", ".join(f'"{label}"' for _, label in one.labels)
    if one.action == "undo":
        numbers = [str(number) for number, other in enumerate(held, 1) if other.id == one.node]
        return f"undo {', '.join(numbers) or one.node}"
    if one.action == "merge":
        return f"merge {one.node} {labels} ← {' '.join(one.others)}"
    return " ".join(filter(None, (one.action, one.node, *one.others, labels)))
