"""What the SPARQL engine says of a query that it refuses, in one sentence with place and cure."""

from __future__ import annotations

import re

from ..errors import QueryError
from .vocab import PREFIXES

# Strings, IRIs and comments, in which the word means nothing.
SAID = re.compile(r"\"\"\".*?\"\"\"|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|<[^<>\s]*>|#[^\n]*", re.DOTALL)


def refuse_network(sparql: str) -> None:
    """QueryError for a query that would ask another server: nothing here goes to a network."""
    if re.search(r"(?<![\w?$:])SERVICE(?![\w:])", SAID.sub(" ", sparql), re.IGNORECASE):
        raise QueryError("The query asks another server with SERVICE: ask this graph alone, policykg uses no network.")


def wrong_query(sparql: str, error: Exception) -> QueryError:
    """The error to raise for `sparql`, of which the engine said `error`."""
    found = re.match(r"error at (\d+):(\d+): (.*)", str(error), re.DOTALL)
    if not found:
        return QueryError(f"The query cannot be answered: {' '.join(str(error).split())}.")
    line, column = int(found[1]), int(found[2])
    words = (sparql.splitlines() or [""])[line - 1 : line]
    place = f"line {line}, column {column}" + (f" (`{words[0].strip()}`)" if words else "")
    return QueryError(f"The query is wrong at {place}: {_cure(sparql, found[3])}.")


def _cure(sparql: str, expected: str) -> str:
    """The engine lists every character that could stand there, which helps nobody; what helps is said here."""
    if "Prefix not found" in expected:
        return f"declare the prefix used there with PREFIX (known without it: {', '.join(PREFIXES)})"
    if "variable that is unbound" in expected:
        return "a selected variable is neither grouped by nor aggregated"
    first = re.sub(r"(?i)\b(prefix|base)\b[^>]*>|#.*", "", sparql).split()
    if first and first[0].upper() in {"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "WITH"}:
        return "the graph is only asked here, so use SELECT, ASK, CONSTRUCT or DESCRIBE"
    return "check the word there and the brackets, dots and quotes before it"
