"""`policykg build`: documents into a graph folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from os import cpu_count
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ...graph.model import LEAST_CONFIDENCE
from .arguments import PATHS
from .console import complain, console
from .summary import summarise

if TYPE_CHECKING:
    from ...builders.pipeline import Settings


def build(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help=PATHS)],
    store: Annotated[Path, typer.Option("--output", "-o", metavar="KG", help="Graph folder to write.")],
    lang: Annotated[str, typer.Option(metavar="auto|en|zh", help="Language of the documents.")] = "auto",
    ontology: Annotated[Path | None, typer.Option(metavar="FILE", help="Ontology instead of the shipped one.")] = None,
    model: Annotated[str | None, typer.Option(metavar="NAME", help="An installed spaCy pipeline.")] = None,
    base: Annotated[str | None, typer.Option(metavar="IRI", help="Base of the graph's IRIs.")] = None,
    decisions: Annotated[Path | None, typer.Option(metavar="FILE", help="Decisions kept elsewhere.")] = None,
    min_confidence: Annotated[
        float, typer.Option(metavar="X", min=0.0, max=1.0, help="Drop links below X.")
    ] = LEAST_CONFIDENCE,
    no_limits: Annotated[
        bool, typer.Option("--no-limits", help="Read files of any size, as long as it takes.")
    ] = False,
) -> None:
    """Read documents into a graph folder; what has not changed since the last time is not read again."""
    from ...builders import pipeline

    settings = chosen(lang, ontology, model, base, min_confidence, decisions, no_limits)
    read = 0

    def reading(name: str, done: int, total: int) -> None:
        nonlocal read
        read = done
        advance(name, done, total)

    try:
        with progress() as advance:
            # Two at least: a file that takes too long is read in a process that can be ended.
            workers, opening = max(2, cpu_count() or 1), partial(advance, step="opening")
            report = pipeline.build(paths, store, settings, reading, workers, opening)
    except KeyboardInterrupt:
        complain(stopped(read, store))
        raise typer.Exit(130) from None
    summarise(report, store)
    if report.failed:
        raise typer.Exit(1)


def stopped(count: int, store: Path) -> str:
    """What is said after Ctrl-C."""
    kept = f"{count} document{'s' * (count != 1)} read before that {'are' if count != 1 else 'is'} kept in {store}"
    return f"Stopped: {kept if count else f'nothing new is in {store}'}; run the same command again to go on."


def chosen(
    lang: str,
    ontology: Path | None,
    model: str | None,
    base: str | None,
    least: float,
    decisions: Path | None,
    no_limits: bool = False,
) -> Settings:
    """The options as the builders take them; InputError for a language that nobody reads."""
    from ...builders.languages import language
    from ...builders.limits import LIMITS, NO_LIMITS
    from ...builders.pipeline import Settings

    if lang != "auto":
        language(lang)
    return Settings(lang, ontology, model, base, least, decisions, NO_LIMITS if no_limits else LIMITS)


@contextmanager
def progress() -> Iterator[Callable[..., None]]:
    """A bar on standard error where that is a terminal.

    Yields what moves it: name, how many done, how many in all, and `step`, the verb before the bar.
    """
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    name = TextColumn("{task.fields[name]}", markup=False)
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), name
    out = console(error=True)
    with Progress(*columns, console=out, transient=True, disable=not out.is_terminal) as bar:
        task = bar.add_task("reading", total=None, name="")

        def advance(name: str, done: int, total: int, step: str = "reading") -> None:
            bar.update(task, description=step, completed=done, total=total, name=name)

        yield advance
