"""Turtle and TriG by hand where the serializer's own head would come in another order each time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pyoxigraph import Quad, RdfFormat, Triple, serialize


def head(prefixes: Mapping[str, str]) -> bytes:
    """The prefixes, sorted by name."""
    return "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(prefixes.items())).encode("utf-8")


def body(statements: Sequence[Triple] | Sequence[Quad], form: RdfFormat, prefixes: Mapping[str, str]) -> bytes:
    """`statements` in their own order, without the prefixes."""
    data = serialize(statements, format=form, prefixes=dict(prefixes)) or b""
    while data.startswith(b"@prefix "):
        data = data.partition(b"\n")[2]
    return data
