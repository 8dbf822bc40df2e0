"""The program `policykg`: gathers the commands, and turns every error that names its cure into one sentence."""

from __future__ import annotations

from typing import Any

import typer
from typer.core import TyperGroup

from ...errors import PolicykgError
from ...version import VERSION
from . import (
    build,
    concepts,
    decisions,
    evaluate,
    explain,
    export,
    extract,
    merge,
    query,
    reject,
    remove,
    rename,
    split,
    terms,
    text,
    undo,
    view,
)  # fmt: skip
from .console import complain


class Commands(TyperGroup):
    """The group of commands; a `PolicykgError` ends it with one sentence on standard error and exit status 1."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was named."""
        try:
            return super().invoke(ctx)
        except PolicykgError as error:
            complain(str(error))
            raise typer.Exit(1) from None


app = typer.Typer(
    cls=Commands,
    help="Policy documents in, an evidence-linked RDF knowledge graph out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def show_version(wanted: bool) -> None:
    """Write the version and stop, where `wanted`."""
    if wanted:
        typer.echo(f"policykg {VERSION}")
        raise typer.Exit


@app.callback()
def options(
    version: bool = typer.Option(False, "--version", callback=show_version, is_eager=True, help="Show the version."),
) -> None:
    """Policy documents in, an evidence-linked RDF knowledge graph out."""


# In the order of a user's way: read, ask, look, hand on, judge, set right.
for command in (
    build.build,
    query.query,
    explain.explain,
    text.text,
    view.view,
    export.export,
    extract.extract,
    terms.terms,
    evaluate.evaluate,
    concepts.concepts,
    merge.merge,
    split.split,
    rename.rename,
    reject.reject,
    decisions.decisions,
    undo.undo,
    remove.remove,
):
    app.command(no_args_is_help=True)(command)


def main() -> None:
    """Run the program: the console script's and `python -m policykg`'s way in."""
    app(prog_name="policykg")
