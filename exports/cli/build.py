"""`policykg build`: documents into a graph folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from os import cpu_count
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ...graph.model import LEAST_CONFIDENCE
from .console import console
from .summary import summarise

if TYPE_CHECKING:
    from ...builders.pipeline import Settings


def build(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="Documents, or folders of documents.")],
    store: Annotated[Path, typer.Option("--output", "-o", metavar="KG", help="Graph folder to write.")],
    lang: Annotated[str, typer.Option(metavar="auto|en|zh", help="Language of the documents.")] = "auto",
    ontology: Annotated[Path | None, typer.Option(metavar="FILE", help="Ontology instead of the shipped one.")] = None,
    model: Annotated[str | None, typer.Option(metavar="NAME", help="An installed spaCy pipeline.")] = None,
    base: Annotated[str | None, typer.Option(metavar="IRI", help="Base of the graph's IRIs.")] = None,
    decisions: Annotated[Path | None, typer.Option(metavar="FILE", help="Decisions kept elsewhere.")] = None,
    min_confidence: Annotated[
        float, typer.Option(metavar="X", min=0.0, max=1.0, help="Drop links below X.")
    ] = LEAST_CONFIDENCE,
) -> None:
    """Read documents into a graph folder; what has not changed since the last time is not read again."""
    from ...builders import pipeline

    settings = chosen(lang, ontology, model, base, min_confidence, decisions)
    with progress() as advance:
        report = pipeline.build(paths, store, settings, advance, workers=cpu_count() or 1)
    summarise(report, store)
    if report.failed:
        raise typer.Exit(1)


def chosen(
    lang: str, ontology: Path | None, model: str | None, base: str | None, least: float, decisions: Path | None
) -> Settings:
    """The options as the builders take them; InputError for a language that nobody reads."""
    from ...builders.languages import language
    from ...builders.pipeline import Settings

    if lang != "auto":
        language(lang)
    return Settings(lang, ontology, model, base, least, decisions)


@contextmanager
def progress() -> Iterator[Callable[[str, int, int], None]]:
    """A bar on standard error where that is a terminal; yields what moves it: name, how many done, how many in all."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    name = TextColumn("{task.fields[name]}", markup=False)
    columns = TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), name
    out = console(error=True)
    with Progress(*columns, console=out, transient=True, disable=not out.is_terminal) as bar:
        task = bar.add_task("reading", total=None, name="")
        yield lambda name, done, total: bar.update(task, completed=done, total=total, name=name)
