"""The formats that a graph can be exported to: every file of this folder that can `write`, and what plug-ins bring.

A plug-in names a function `(KnowledgeGraph, BinaryIO) -> None` under the entry point group `policykg.exporters`.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module, metadata
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from ..errors import InputError

if TYPE_CHECKING:
    from ..graph.knowledge_graph import KnowledgeGraph

    Exporter = Callable[[KnowledgeGraph, BinaryIO], None]

GROUP = "policykg.exporters"


def names() -> list[str]:
    """All formats, sorted; nothing is imported to find them."""
    return sorted({*_built_in(), *(point.name for point in metadata.entry_points(group=GROUP))})


def find(name: str) -> Exporter:
    """The exporter of this name, a built-in one before a plug-in's; InputError lists the names where there is none."""
    if name in _built_in():
        built_in: Exporter = import_module(f".{name}", __package__).write
        return built_in
    for point in metadata.entry_points(group=GROUP, name=name):
        plugged: Exporter = point.load()
        return plugged
    raise InputError(f"There is no format {name!r}: choose one of {', '.join(names())}.")


def _built_in() -> set[str]:
    """Files by name; those that start with an underscore are the formats' common parts."""
    here = Path(__file__)
    return {file.stem for file in here.parent.glob("*.py") if file.stem[0] != "_" and file.stem != here.stem}
