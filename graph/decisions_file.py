"""The file of decisions: one a line, tab-separated, made for version control.

Lines are added and never changed; to take one back is a line of its own. Comments, blank lines and the order stay.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..errors import InputError
from .decisions import COLUMNS, Decision, parse
from .files import write_whole

NAME = "decisions.tsv"
HEADER = (
    "# Decisions of policykg's curators: one a line, taken in this order, a later one wins. See docs/curation.md.\n"
    "# " + "\t".join(COLUMNS) + "\n"
)
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


def read(path: Path) -> str:
    """The text of the file; InputError where it cannot be read."""
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}): name a file of decisions.") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not in UTF-8 ({error.reason}): save it in that encoding.") from error


def decisions(text: str, path: Path | str) -> list[Decision]:
    """What the lines of `text` state, in order; InputError names `path` and the line that states nothing."""
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith(_CONFLICT):
            raise InputError(
                f"{path}, line {number}: here is the mark of a merge that is not settled: choose the lines."
            )
        if line.strip() and not line.startswith("#"):
            try:
                found.append(parse(line))
            except ValueError as error:
                raise InputError(f"{path}, line {number}: {error}.") from None
    return found


def extended(text: str, more: Iterable[Decision]) -> str:
    """`text` with the decisions of `more` that it lacks at its end; an empty file gets its heading."""
    held = {decision.line() for decision in decisions(text, NAME)}
    lines = [line for line in dict.fromkeys(decision.line() for decision in more) if line not in held]
    text = text or HEADER * bool(lines)
    return text + "\n" * (bool(lines) and not text.endswith("\n")) + "".join(f"{line}\n" for line in lines)


def write(path: Path, text: str) -> None:
    """Replace the file in one step; StoreError where it cannot be written."""
    write_whole(path, text.encode("utf-8"))
