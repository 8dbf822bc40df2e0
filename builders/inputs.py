"""The files that the user's paths name, each with the id that its document gets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .readers import supported


@dataclass(frozen=True, slots=True)
class Inputs:
    """What `collect` found."""

    documents: tuple[tuple[str, Path], ...]
    """Id and file, in order of id."""
    ignored: tuple[Path, ...] = ()
    """Files in a named folder that are of no known kind."""
    failed: tuple[tuple[str, str], ...] = ()
    """Name and one sentence for each path that cannot be used."""


@dataclass(slots=True)
class _Found:
    documents: dict[str, Path] = field(default_factory=dict)
    ignored: list[Path] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)

    def add(self, name: str, path: Path) -> None:
        other = self.documents.get(name)
        if other is not None and other.resolve() != path.resolve():
            complaint = f"{path}: {other} has the same id {name!r}: name their common folder instead"
            self.failed.append((str(path), complaint))
        else:
            self.documents[name] = path


def collect(paths: Sequence[Path]) -> Inputs:
    """Every document under `paths`: a file's id is its name, a file in a folder has its path relative to the folder."""
    found = _Found()
    for path in paths:
        if path.is_dir():
            _folder(path, found)
        elif not path.exists():
            found.failed.append((str(path), f"{path}: no such file or folder: check the path"))
        else:
            found.add(path.name, path)
    return Inputs(tuple(sorted(found.documents.items())), tuple(found.ignored), tuple(found.failed))


def _folder(folder: Path, found: _Found) -> None:
    known = supported()
    files = sorted(p for p in folder.rglob("*") if p.is_file() and not _hidden(p.relative_to(folder)))
    documents = [p for p in files if p.suffix.lower() in known]
    found.ignored += [p for p in files if p.suffix.lower() not in known]
    for path in documents:
        found.add(path.relative_to(folder).as_posix(), path)
    if not documents:
        kinds = ", ".join(sorted(known))
        found.failed.append((str(folder), f"{folder}: no document in this folder: put files of kind {kinds} there"))


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)
