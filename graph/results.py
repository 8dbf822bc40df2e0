"""Answers to SPARQL queries: rows of a SELECT, the truth of an ASK, the triples of a CONSTRUCT."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolution,
    QuerySolutions,
    QueryTriples,
    Triple,
)

from ..errors import QueryError
from .vocab import XSD

Term = NamedNode | BlankNode | Literal | Triple
Value = str | int | float | bool | None
_Raw = QuerySolutions | QueryBoolean | QueryTriples
_NUMBERS = {XSD.integer, XSD.decimal, XSD.double, XSD.float, XSD.int, XSD.long}


class Row(Mapping[str, Value]):
    """One solution: variable name to Python value (numbers and booleans as such, all else as text, unbound None)."""

    def __init__(self, variables: tuple[str, ...], solution: QuerySolution) -> None:
        """Wrap `solution`, which binds `variables`."""
        self._variables, self._solution = variables, solution

    def __getitem__(self, name: str) -> Value:
        """The value of one variable; KeyError for one that the query does not select."""
        return value(self.term(name))

    def __iter__(self) -> Iterator[str]:
        """The names of the variables."""
        return iter(self._variables)

    def __len__(self) -> int:
        """How many variables there are."""
        return len(self._variables)

    def __repr__(self) -> str:
        """The row as a dictionary shows itself."""
        return repr(dict(self))

    def term(self, name: str) -> Term | None:
        """The RDF term itself, with language and datatype."""
        if name not in self._variables:
            raise KeyError(name)
        term: Term | None = self._solution[name]
        return term


class Results:
    """What a query found. Iterating gives the rows of a SELECT; each iteration asks the graph if need be."""

    def __init__(self, ask: Callable[[], _Raw]) -> None:
        """`ask` runs the query; it is run at once, so that a bad query fails here."""
        self._ask = ask
        self._raw: _Raw | None = ask()
        self.kind = _kind(self._raw)
        """`select`, `ask` or `construct`."""
        self.variables: tuple[str, ...] = ()
        """Names of the columns of a SELECT, without the question mark."""
        if isinstance(self._raw, QuerySolutions):
            self.variables = tuple(variable.value for variable in self._raw.variables)

    def _fresh(self) -> _Raw:
        raw, self._raw = self._raw, None
        return self._ask() if raw is None else raw

    def __iter__(self) -> Iterator[Row]:
        """The rows, in the query's order; none for ASK and CONSTRUCT."""
        raw = self._fresh() if self.kind == "select" else None
        if isinstance(raw, QuerySolutions):
            for solution in raw:
                yield Row(self.variables, solution)

    def __bool__(self) -> bool:
        """The answer of an ASK; of the others, whether anything was found."""
        raw = self._fresh()
        if isinstance(raw, QueryBoolean):
            return bool(raw)
        return next(iter(raw), None) is not None

    @property
    def rows(self) -> list[Row]:
        """All rows at once."""
        return list(self)

    @property
    def triples(self) -> list[Triple]:
        """What a CONSTRUCT or DESCRIBE made, sorted; empty for the others."""
        raw = self._fresh() if self.kind == "construct" else None
        return sorted(raw, key=str) if isinstance(raw, QueryTriples) else []

    def serialize(self, form: str) -> bytes:
        """SELECT and ASK in a W3C results format: `csv`, `json`, `tsv` or `xml`."""
        wanted = QueryResultsFormat.from_extension("srx" if form == "xml" else form)
        if self.kind == "construct" or wanted is None:
            raise QueryError(f"A {self.kind} query has no {form} form: use SELECT with csv, json, tsv or xml.")
        raw = self._fresh()
        return (raw.serialize(format=wanted) or b"") if isinstance(raw, QuerySolutions | QueryBoolean) else b""


def value(term: Term | None) -> Value:
    """A term as a Python value."""
    if isinstance(term, Literal):
        if term.datatype == XSD.boolean:
            return term.value in ("true", "1")
        return _number(term) if term.datatype in _NUMBERS else term.value
    return str(term) if isinstance(term, Triple | BlankNode) else term.value if term else None


def _number(term: Literal) -> int | float | str:
    try:
        return int(term.value) if term.datatype == XSD.integer else float(term.value)
    except ValueError:
        return term.value


def _kind(raw: _Raw) -> str:
    if isinstance(raw, QuerySolutions):
        return "select"
    return "ask" if isinstance(raw, QueryBoolean) else "construct"
