"""How much one file may be, so that no single one takes the memory or the night."""

from __future__ import annotations

from dataclasses import dataclass


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
