"""`policykg query`: ask the graph in SPARQL."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ...errors import QueryError
from ...graph.queries import named
from .arguments import Graph
from .console import table

if TYPE_CHECKING:
    from ...graph.results import Results, Term


class Form(StrEnum):
    """How the answer is written."""

    table = "table"
    json = "json"
    csv = "csv"
    xml = "xml"


def query(
    store: Graph,
    sparql: Annotated[
        str | None, typer.Argument(metavar="SPARQL", help="The query; pkg:, skos: ... are known.")
    ] = None,
    file: Annotated[Path | None, typer.Option(metavar="FILE", help="Read the query from a file.")] = None,
    name: Annotated[str | None, typer.Option(metavar="NAME", help=f"A ready one: {', '.join(named())}.")] = None,
    form: Annotated[Form, typer.Option("--format", help="How to write the answer.")] = Form.table,
) -> None:
    """Ask in SPARQL: a query on the command line, in a file, or one of the named ones."""
    from ...graph.knowledge_graph import KnowledgeGraph

    asked = wanted(sparql, file, name)
    with KnowledgeGraph.open(store) as graph:
        answer(graph.query(asked), form)


def wanted(sparql: str | None, file: Path | None, name: str | None) -> str:
    """The text of the one query that was given, in whichever way."""
    if [sparql, file, name].count(None) != 2:
        raise QueryError('One query is needed: give "SELECT ...", or --file FILE, or --name NAME.')
    if name is not None:
        return known(name)
    return read(file) if file is not None else sparql or ""


def known(name: str) -> str:
    """The text of a named query; QueryError lists the names where there is none."""
    found = named()
    if name not in found:
        raise QueryError(f"There is no query {name!r}: choose one of {', '.join(found)}.")
    return found[name][0]


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
        table(("subject", "predicate", "object"), ([cell(term) for term in triple] for triple in results.triples))
    else:
        names = results.variables
        table(names, ([cell(row.term(name)) for name in names] for row in results))


def cell(term: Term | None) -> str:
    """A term as it stands in a table: a literal's words, an IRI with its prefix, nothing for an unbound variable."""
    from pyoxigraph import Triple

    from ...graph.vocab import PREFIXES

    if term is None or isinstance(term, Triple):
        return "" if term is None else str(term)
    for prefix, namespace in PREFIXES.items():
        if term.value.startswith(namespace):
            return f"{prefix}:{term.value.removeprefix(namespace)}"
    return term.value
