"""How much one file may be, so that no single one takes the memory or the night."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError


@dataclass(frozen=True, slots=True)
class Limits:
    """Of one file; `NO_LIMITS` lifts them all."""

    bytes: int = 100_000_000
    characters: int = 10_000_000
    """Of the text that was read."""
    pages: int = 2_000
    seconds: float = 300
    """For finding the text in the file."""
    members: int = 10_000
    """Files in an archive."""
    growth: int = 200
    """How many times larger a member of an archive may be than it is packed."""


LIMITS = Limits()
WITHOUT = 2**62
NO_LIMITS = Limits(WITHOUT, WITHOUT, WITHOUT, 0, WITHOUT, WITHOUT)
"""0 seconds: as long as it takes."""
CURE = "split it, or lift the limits with --no-limits"

_pages: ContextVar[int] = ContextVar("pages", default=WITHOUT)


@contextmanager
def in_force(limits: Limits) -> Iterator[None]:
    """While it lasts, `count_pages` refuses what has more pages than `limits` allow."""
    token = _pages.set(limits.pages)
    try:
        yield
    finally:
        _pages.reset(token)


def count_pages(path: Path, count: int) -> None:
    """Raises `InputError` for too many pages: a reader asks before it looks at them."""
    if count > _pages.get():
        raise InputError(f"{path} has {count} pages, the limit is {_pages.get()}; {CURE}.")
