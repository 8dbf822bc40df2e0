"""`policykg query`: ask the graph in SPARQL."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ...errors import QueryError
from .arguments import Graph
from .console import table

if TYPE_CHECKING:
    from ...graph.results import Results


class Form(StrEnum):
    """How the answer is written."""

    table = "table"
    json = "json"
    csv = "csv"
    xml = "xml"


def query(
    store: Graph,
    sparql: Annotated[str | None, typer.Argument(metavar="[SPARQL]", help="The query; pkg:, skos: ... are known.")] = None,
    file: Annotated[Path | None, typer.Option(metavar="FILE", help="Read the query from a file.")] = None,
    name: Annotated[str | None, typer.Option(metavar="NAME", help="A query that comes with policykg.")] = None,
    form: Annotated[Form, typer.Option("--format", help="How to write the answer.")] = Form.table,
) -> None:
    """Ask in SPARQL: a query on the command line, in a file, or one of the named ones."""
    from ...graph.knowledge_graph import KnowledgeGraph

    asked = wanted(sparql, file, name)
    with KnowledgeGraph.open(store) as graph:
        answer(graph.query(asked), form)


def wanted(sparql: str | None, file: Path | None, name: str | None) -> str:
    """The text of the one query that was given, in whichever way."""
    from ...graph.queries import named

    if [sparql, file, name].count(None) != 2:
        raise QueryError('One query is needed: give "SELECT ...", or --file FILE, or --name NAME.')
    if name is not None:
        return named(name)
    return read(file) if file is not None else sparql or ""


def read(file: Path) -> str:
    """The query in a file; QueryError where there is none."""
    try:
        return file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise QueryError(f"{file} cannot be read ({reason}): name a file with a SPARQL query.") from None


def answer(results: Results, form: Form) -> None:
    """Write an answer on standard output."""
    if form is not Form.table:
        sys.stdout.buffer.write(results.serialize(form.value))
        sys.stdout.buffer.flush()
    elif results.kind == "ask":
        typer.echo("yes" if results else "no")
    elif results.kind == "construct":
        table(("subject", "predicate", "object"), ([str(part) for part in triple] for triple in results.triples))
    else:
        table(results.variables, ([cell(value) for value in row.values()] for row in results))


def cell(value: object) -> str:
    """A value as it stands in a table; nothing for one that is unbound."""
    return "" if value is None else str(value)
