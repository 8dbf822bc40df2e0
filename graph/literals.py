"""Literals with one spelling a value, so that equal readings give equal graphs."""

from __future__ import annotations

import re

from pyoxigraph import Literal

from .vocab import XSD

_TAG = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\Z")
_DECIMAL = re.compile(r"[+-]?\d+(\.\d+)?\Z", re.ASCII)


def text(value: str, language: str = "") -> Literal:
    """A string, tagged where `language` is a language tag such as `en` or `zh-Hans`."""
    return Literal(value, language=language.lower()) if _TAG.match(language) else Literal(value)


def integer(value: int) -> Literal:
    """An xsd:integer."""
    return Literal(str(value), datatype=XSD.integer)


def decimal(value: float) -> Literal:
    """An xsd:decimal of at most four places: 0.5 gives "0.5"."""
    return Literal(f"{value:.4f}".rstrip("0").rstrip(".") or "0", datatype=XSD.decimal)


def when(value: str) -> Literal:
    """A year, month or day as ISO 8601 writes it: `2021`, `2024-07`, `2024-07-18`."""
    return Literal(value, datatype={4: XSD.gYear, 7: XSD.gYearMonth}.get(len(value), XSD.date))


def number(value: str) -> Literal:
    """A stated figure as xsd:decimal where it is one, as the words otherwise."""
    return Literal(value, datatype=XSD.decimal) if _DECIMAL.match(value) else Literal(value)
