"""`policykg evaluate`: how well the graph agrees with links made by hand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ...errors import InputError
from .console import table

if TYPE_CHECKING:
    from ...graph.evaluate import Report
    from ...graph.tally import Score


def evaluate(
    paths: Annotated[list[Path], typer.Argument(metavar="GOLD.jsonl... KG", help="Hand-made links, then the graph.")],
    labels: Annotated[float, typer.Option(metavar="X", min=0.0, max=1.0, help="How alike two labels must be.")] = 0.6,
    inside: Annotated[bool, typer.Option("--inside", help="Leave out links that overlap no gold sentence.")] = False,
) -> None:
    """Score the links of a graph against links made by hand: precision, recall and F1."""
    from ...graph.evaluate import evaluate as score
    from ...graph.knowledge_graph import KnowledgeGraph
    from ...graph.rows import rows

    *gold, store = paths
    if not gold:
        raise InputError("Gold and graph are needed: name one or more .jsonl files, then the graph folder.")
    with KnowledgeGraph.open(store) as graph:
        report = score(gold, rows(graph.links()), labels, inside)
    show(report)


def show(report: Report) -> None:
    """Write the scores, the whole first, then by document and by relation."""
    typer.echo(
        f"{report.sentences} gold sentences, {report.required} required links; {report.predicted} found, of which "
        f"{report.absorbed} are optional ones; {report.ignored} outside the gold left out"
    )
    scores = {"typed": report.typed, "untyped": report.untyped, **{f"  {k}": v for k, v in report.documents.items()}}
    table(("", "precision", "recall", "F1"), ((name, *figures(found)) for name, found in scores.items()))
    table(
        ("relation", "required", "found", "predicted", "correct"),
        ((n, *map(str, (r.required, r.found, r.predicted, r.correct))) for n, r in report.relations.items()),
    )
    typer.echo(f"wrong, but a second wording of a link found already: {report.again}")
    typer.echo(f"links from text off the topic: {report.noise}")
    typer.echo(f"modality right: {report.modality_right} of {report.modality_asked}")


def figures(score: Score) -> tuple[str, str, str]:
    """Precision, recall and F1 with three digits."""
    return f"{score.precision:.3f}", f"{score.recall:.3f}", f"{score.f1:.3f}"
