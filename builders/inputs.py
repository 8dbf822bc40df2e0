"""The documents that the user's paths name, each with its id: files, folders, patterns, archives, standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from glob import glob, has_magic
from itertools import takewhile
from pathlib import Path

from . import archives
from .limits import LIMITS, Limits
from .readers import supported
from .readers.parts.kinds import suffix
from .source import Source

STDIN = Path("-")


@dataclass(frozen=True, slots=True)
class Inputs:
    """What `collect` found."""

    documents: tuple[Source, ...]
    """In order of id."""
    ignored: tuple[tuple[str, str], ...] = ()
    """Name and reason of what is no document, such as a file of no known kind in a named folder."""
    failed: tuple[tuple[str, str], ...] = ()
    """Name and one sentence for each path that cannot be used."""


@dataclass(slots=True)
class _Found:
    limits: Limits
    documents: dict[str, Source] = field(default_factory=dict)
    ignored: list[tuple[str, str]] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)

    def add(self, source: Source) -> None:
        other = self.documents.get(source.id)
        if other is not None and other.path.resolve() != source.path.resolve():
            sentence = f"{source.path}: {other.path} has the same id {source.id!r}: name their common folder instead"
            self.failed.append((str(source.path), sentence))
        else:
            self.documents[source.id] = source

    def file(self, id: str, path: Path) -> None:
        """A file that the user named: a document, or an archive of documents."""
        if not _printable(id):
            self.failed.append((ascii(id), f"{str(path)!a}: the name is not valid UTF-8; rename the file"))
        elif path.suffix.lower() == archives.EXTENSION:
            for one in archives.members(id, path, self.limits):
                self.add(one) if isinstance(one, Source) else self.out(*one)
        else:
            self.add(Source(id, path))

    def listed(self, id: str, path: Path) -> None:
        """A file that stands in a named folder or fits a pattern: what is of no known kind is left out."""
        if path.is_symlink() and not path.exists():
            self.failed.append((str(path), f"{path} is a link that leads nowhere; remove it"))
        elif not path.is_file():
            self.ignored.append((_shown(path), "a link to a folder" if path.is_dir() else "no file"))
        elif path.suffix.lower() not in (*supported(), archives.EXTENSION):
            self.ignored.append((_shown(path), unknown(path)))
        else:
            self.file(id, path)

    def out(self, name: str, reason: str, failed: bool) -> None:
        (self.failed if failed else self.ignored).append((name, reason))


def collect(paths: Sequence[Path], limits: Limits = LIMITS) -> Inputs:
    """Every document under `paths`: a file's id is its name, a file in a folder has its path relative to the folder.

    A pattern's files have their path relative to its fixed part, a zip's members `archive.zip/inner/name`; `-` is
    standard input, with the id `stdin`.
    """
    found = _Found(limits)
    for path in paths:
        if path == STDIN:
            data = sys.stdin.buffer.read(limits.bytes + 1)
            found.add(Source("stdin", Path(f"stdin{suffix(data)}"), data=data))
        elif path.is_dir():
            _several(path, _files(path, path, found), found)
        elif not path.exists() and has_magic(str(path)):
            _pattern(path, found)
        elif not path.exists():
            found.failed.append((str(path), f"{path}: no such file or folder: check the path"))
        else:
            found.file(path.name, path)
    return Inputs(tuple(found.documents[id] for id in sorted(found.documents)), tuple(found.ignored), _once(found))


def unknown(path: Path) -> str:
    """Why a file of this name is left out."""
    return f"{path.suffix} files are of no known kind" if path.suffix else "a file without extension"


def _once(found: _Found) -> tuple[tuple[str, str], ...]:
    return tuple(dict.fromkeys(found.failed))


def _several(path: Path, files: Iterator[tuple[str, Path]], found: _Found) -> None:
    before = len(found.documents) + len(found.failed)
    for id, file in files:
        found.listed(id, file)
    if len(found.documents) + len(found.failed) == before:
        kinds = ", ".join(sorted((*supported(), archives.EXTENSION)))
        found.failed.append((str(path), f"{path}: no document in this folder: put files of kind {kinds} there"))


def _files(top: Path, folder: Path, found: _Found) -> Iterator[tuple[str, Path]]:
    """Every file under a folder, relative to `top`; links to folders are not followed."""

    def barred(error: OSError) -> None:
        sentence = f"{error.filename} cannot be opened ({error.strerror}); check its permissions"
        found.failed.append((str(error.filename), sentence))

    for here, folders, files in os.walk(folder, onerror=barred):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        links = [name for name in folders if (Path(here) / name).is_symlink()]
        for name in sorted(name for name in (*files, *links) if not name.startswith(".")):
            yield (Path(here) / name).relative_to(top).as_posix(), Path(here) / name


def _pattern(pattern: Path, found: _Found) -> None:
    """What fits a pattern that the shell has left as it is."""
    fixed = Path(*takewhile(lambda part: not has_magic(part), pattern.parts))
    matches = [Path(match) for match in sorted(glob(str(pattern), recursive=True))]
    if not matches:
        found.failed.append((str(pattern), f"{pattern}: no file fits this pattern: check it"))
    for match in matches:
        if match.is_dir() and not match.is_symlink():
            if "**" not in pattern.parts:
                _several(match, _files(fixed, match, found), found)
        else:
            found.listed(match.relative_to(fixed).as_posix(), match)


def _printable(name: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in name)


def _shown(path: Path) -> str:
    return str(path) if _printable(str(path)) else ascii(str(path))
