"""What `policykg build` says at its end: what the graph holds now, what was left out, what failed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from .console import complain, lines, table

if TYPE_CHECKING:
    from ...builders.pipeline import BuildReport


def summarise(report: BuildReport, store: Path) -> None:
    """The table, where there is something to count; then what was left out, the warnings and the failures."""
    if report.built or report.skipped:
        table((str(store), ""), [*counts(store), ("warnings", str(len(report.warnings)))])
    typer.echo(f"read {len(report.built)}, unchanged {len(report.skipped)}, failed {len(report.failed)}")
    lines("left out:", (f"{name}: {reason}" for name, reason in report.ignored))
    lines("warnings:", report.warnings)
    for name, message in report.failed:
        complain(message if name in message else f"{name}: {message}")


def counts(store: Path) -> list[tuple[str, str]]:
    """Documents, concepts, links by relation of the whole graph: name and number."""
    from ...graph.knowledge_graph import KnowledgeGraph
    from ...graph.selection import degrees
    from ...graph.vocab import local

    with KnowledgeGraph.open(store) as graph:
        held = {"documents": len(graph.documents()), "concepts": len(degrees(graph.store.inner))}
        links = {f"links: {local(iri)}": count for iri, count in graph.relations().items()}
    return [(name, str(count)) for name, count in {**held, **links}.items()]
