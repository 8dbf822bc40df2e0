"""`policykg terms`: the terms of a collection of documents."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .arguments import PATHS
from .build import progress
from .console import complain, output

if TYPE_CHECKING:
    from ...builders.terms.score import Term


def terms(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help=PATHS)],
    target: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="OUT", help="Standard output if none.")
    ] = None,
    scores: Annotated[bool, typer.Option("--scores", help="Before each its score, count and documents.")] = False,
    lang: Annotated[str, typer.Option(metavar="auto|en|zh", help="Language of the documents.")] = "auto",
) -> None:
    """List the terms of documents, best first, one a line."""
    from ...builders.languages import language
    from ...builders.terms.collection import read_collection

    if lang != "auto":
        language(lang)
    with progress() as advance:
        collection = read_collection(paths, lang, advance)
    with output(target) as stream:
        for term in collection.terms:
            stream.write(f"{_line(term) if scores else term.text}\n".encode())
    for name, message in collection.failed:
        complain(message if name in message else f"{name}: {message}")
    if collection.failed:
        raise typer.Exit(1)


def _line(term: Term) -> str:
    return f"{term.score:.2f}\t{term.count}\t{term.documents}\t{term.text}"
