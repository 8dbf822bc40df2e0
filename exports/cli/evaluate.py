"""`policykg evaluate`: how well the graph agrees with links made by hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ...errors import InputError
from .console import table

if TYPE_CHECKING:
    from ...graph.evaluate import Report
    from ...graph.tally import Score

LABELS = (0.8, 0.6)


def evaluate(
    paths: Annotated[list[Path], typer.Argument(metavar="GOLD.jsonl... KG", help="Hand-made links, then the graph.")],
    labels: Annotated[
        list[float] | None,
        typer.Option(metavar="X", min=0.0, max=1.0, help="How alike two labels must be; 0.8 and 0.6 if not given."),
    ] = None,
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
        found = list(rows(graph.links()))
    show({likeness: score(gold, found, likeness, inside) for likeness in labels or LABELS})


def show(reports: dict[float, Report]) -> None:
    """Write the scores at each likeness of labels, then the relations at the first one."""
    labels, report = next(iter(reports.items()))
    typer.echo(
        f"{report.sentences} gold sentences, {report.required} required links; {report.predicted} found, of which "
        f"{report.absorbed} are optional ones; {report.ignored} outside the gold left out"
    )
    heads = [f"{measure} {likeness:g}" for likeness in reports for measure in ("precision", "recall", "F1")]
    table(("labels", *heads), _scores(list(reports.values())))
    table(
        (f"relation (labels {labels:g})", "required", "found", "predicted", "correct"),
        ((n, *map(str, (r.required, r.found, r.predicted, r.correct))) for n, r in report.relations.items()),
    )
    typer.echo(f"wrong, but a second wording of a link found already: {report.again}")
    sentences = f"{report.noisy_sentences} of {report.off_topic_sentences} sentences"
    typer.echo(f"links from text off the topic: {report.noise}, from {sentences}")
    typer.echo(f"modality right: {report.modality_right} of {report.modality_asked}")


def _scores(reports: Sequence[Report]) -> list[tuple[str, ...]]:
    """The whole first, then each document."""
    return [
        ("typed", *(cell for report in reports for cell in figures(report.typed))),
        ("untyped", *(cell for report in reports for cell in figures(report.untyped))),
        *(
            (f"  {name}", *(cell for report in reports for cell in figures(report.documents[name])))
            for name in reports[0].documents
        ),
    ]


def figures(score: Score) -> tuple[str, str, str]:
    """Precision, recall and F1 with three digits."""
    return f"{score.precision:.3f}", f"{score.recall:.3f}", f"{score.f1:.3f}"
