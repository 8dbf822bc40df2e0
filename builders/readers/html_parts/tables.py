"""Tables that hold data, told from those that hold the page's layout."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from ...signs import COLONS
from .part import Part, joined

# A cell with more characters is a column of the page.
LONGEST = 800


def data(table: Any) -> bool:
    """Whether rows of the table say something together: no table inside, several cells in most rows."""
    if table.get("role") in ("presentation", "none") or table.find(".//table") is not None:
        return False
    filled = [[cell for cell in _cells(row) if _words(cell)] for row in table.iter("tr")]
    filled = [row for row in filled if row]
    several = sum(len(row) > 1 for row in filled)
    if table.find(".//th") is not None and several:
        return True
    long = any(len(_words(cell)) > LONGEST for row in filled for cell in row)
    return not long and several > 1 and 2 * several >= len(filled)


def rows(table: Any, flowed: Callable[[Any], list[Part]]) -> Iterator[Part]:
    """The rows, cells joined by ` | `; pairs of a name with a colon and its value stand each for itself."""
    for caption in table.iter("caption"):
        yield from flowed(caption)
    for row in table.iter("tr"):
        cells = [_cell(flowed(cell)) for cell in _cells(row)]
        cells = [cell for cell in cells if cell.text]
        if _form(cells):
            for name, value in _pairs(cells):
                yield _merged([name, value] if value else [name], "")
        elif cells:
            yield _merged(cells, " | ")


def _cells(row: Any) -> list[Any]:
    return [cell for cell in row if cell.tag in ("td", "th")]


def _words(cell: Any) -> str:
    return "".join("".join(cell.itertext()).split())


def _cell(parts: list[Part]) -> Part:
    return _merged(parts, "\n") if parts else Part("")


def _merged(parts: list[Part], between: str) -> Part:
    text = between.join(part.text for part in parts)
    sums = (sum(getattr(part, name) for part in parts) for name in ("links", "linked", "controls"))
    links, linked, controls = sums
    return Part(joined([text]), "table row", links=links, linked=linked, controls=controls)


def _form(cells: list[Part]) -> bool:
    named = [cell.text.endswith(COLONS) for cell in cells]
    return bool(named) and named[0] and not any(one and other for one, other in pairwise(named))


def _pairs(cells: list[Part]) -> Iterator[tuple[Part, Part | None]]:
    name: Part | None = None
    for cell in cells:
        if name and not cell.text.endswith(COLONS):
            yield name, cell
            name = None
        else:
            name = cell
    if name:
        yield name, None
