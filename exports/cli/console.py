"""How the commands speak: tables on standard output, complaints on standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import typer

from ...errors import InputError

if TYPE_CHECKING:
    from rich.console import Console

WIDTH = 120
"""Columns of a table that is not written to a terminal."""


def complain(sentence: str) -> None:
    """Write one sentence on standard error."""
    typer.echo(f"policykg: {sentence}", err=True)


def console(error: bool = False) -> Console:
    """A rich console on standard output, or on standard error; colours only on a terminal."""
    from rich.console import Console

    stream = sys.stderr if error else sys.stdout
    return Console(file=stream, highlight=False, width=None if stream.isatty() else WIDTH)


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], title: str | None = None) -> None:
    """Write a table on standard output; what stands in the cells is never read as markup."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    sheet = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD)
    for column in columns:
        sheet.add_column(Text(column), overflow="fold")
    for row in rows:
        sheet.add_row(*(Text(cell) for cell in row))
    console().print(sheet)


def lines(heading: str, entries: Iterable[object]) -> None:
    """Write a heading and its entries, one a line; nothing where there is none."""
    for number, entry in enumerate(entries):
        if number == 0:
            typer.echo(heading)
        typer.echo(f"  {entry}")


@contextmanager
def output(path: Path | None) -> Iterator[BinaryIO]:
    """The file to write, or standard output for None. A file is there only once it is whole.

    Raises:
        InputError: the file cannot be written.
    """
    if path is None:
        yield sys.stdout.buffer
        return
    path = path.resolve()
    if path.exists() and not path.is_file():  # a device or a pipe is written to, never replaced
        with path.open("wb") as stream:
            yield stream
        return
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as stream:
            yield stream
        part.replace(path)
    except OSError as error:
        raise InputError(f"Cannot write {path}: {error.strerror}; name a file in a folder that exists.") from None
    finally:
        part.unlink(missing_ok=True)
