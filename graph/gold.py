"""Links made by hand, read from JSON lines: one sentence a line, with every wording that would be right."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import InputError

MEASURE = "*measure*"
"""Stands for the action that a clause itself states, which has no name of its own."""


@dataclass(frozen=True, slots=True)
class GoldLink:
    """One link, with every label and relation that would be right."""

    subjects: tuple[str, ...]
    relations: tuple[str, ...]
    """The first counts in tables by relation."""
    objects: tuple[str, ...]
    modality: str
    optional: bool
    """Right if found, not missed if absent."""


@dataclass(frozen=True, slots=True)
class GoldSentence:
    """A sentence and all its links; offsets are code points, end excluded."""

    document: str
    start: int
    end: int
    text: str
    on_topic: bool
    """False for text that is no part of the policy: every link from it is noise."""
    links: tuple[GoldLink, ...]


def read_gold(paths: Iterable[Path]) -> list[GoldSentence]:
    """All sentences of the files, in order; InputError names a file and line that cannot be used."""
    return [sentence for path in paths for sentence in _read(path)]


def bare_name(name: str) -> str:
    """A document's id without folders and extension."""
    return re.sub(r"\.\w{1,5}$", "", last_part(name))


def last_part(name: str) -> str:
    """What follows the last slash, hash or colon of a path, IRI or prefixed name."""
    return re.split("[/#:]", name.strip())[-1]


def _read(path: Path) -> Iterator[GoldSentence]:
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} cannot be read ({error}): name a file of gold links in JSON lines.") from error
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield _sentence(json.loads(line))
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                message = f"{path}, line {number}, is no gold sentence ({error!r}): see the format of gold links."
                raise InputError(message) from error


def _sentence(held: dict[str, Any]) -> GoldSentence:
    links = tuple(
        GoldLink(tuple(k["s"]), tuple(k["r"]), tuple(k["o"]), k["q"].get("modality") or "", bool(k["optional"]))
        for k in held["links"]
    )
    return GoldSentence(
        bare_name(held["doc"]), int(held["start"]), int(held["end"]), held["text"], bool(held["on_topic"]), links
    )
