"""What is placed: boxes, and the words on the links between them."""

from __future__ import annotations

from dataclasses import dataclass

Point = tuple[float, float]
Area = tuple[float, float, float, float]
"""Left, top, right and bottom in pixels."""


@dataclass(frozen=True, slots=True)
class Box:
    """A node as it is drawn: its size in pixels."""

    name: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Label:
    """The words on a link, drawn at its middle."""

    link: int
    """The link's place among all."""
    source: str
    target: str
    width: float
    height: float
