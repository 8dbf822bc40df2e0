"""A graph folder: found or made, locked, opened. Whatever is in the way is told in one sentence."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph

from ..errors import StoreError
from . import settings
from .lock import SHARED, FolderLock
from .settings import Settings
from .vocab import BASE

_INNER = "oxigraph"


@dataclass(slots=True)
class Folder:
    """An opened graph folder."""

    path: Path
    settings: Settings
    lock: FolderLock
    inner: pyoxigraph.Store
    read_only: bool
    closed: bool = False

    @classmethod
    def claim(cls, path: Path, base: str | None, *, create: bool, read_only: bool) -> Folder:
        """Check, lock and open the folder at `path`, or raise StoreError."""
        _check(path, create)
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"{path} cannot be made ({error.strerror}): name another folder with -o.") from error
        lock = _lock(path, read_only)
        try:
            held = _settings(path, base)
            return cls(path, held, lock, _inner(path, read_only), read_only)
        except BaseException:
            lock.release()
            raise

    def backup(self, target: Path, held: Settings) -> None:
        """Copy into the new folder `target`."""
        if target.exists():
            raise StoreError(f"{target} exists already: name a new folder for the copy.")
        target.mkdir(parents=True)
        self.inner.backup(str(target / _INNER))
        for entry in self.path.iterdir():
            if entry.name not in (_INNER, "lock"):
                (shutil.copytree if entry.is_dir() else shutil.copy)(entry, target / entry.name)
        settings.write(target, held)

    def close(self) -> None:
        """Let go of the store's files, then of the lock; twice is no error."""
        self.inner = pyoxigraph.Store()
        self.lock.release()
        self.closed = True


def _check(path: Path, create: bool) -> None:
    if path.exists() and not path.is_dir():
        raise StoreError(f"{path} is a file, not a graph folder: name the folder that `policykg build` wrote.")
    if not create and not path.exists():
        raise StoreError(f"{path} does not exist: make it with `policykg build PATH -o {path}`.")
    if (path / settings.NAME).exists():
        return
    if not create:
        raise StoreError(f"{path} is no policykg graph: name the folder that `policykg build` wrote.")
    if path.exists() and any(entry.name != "lock" for entry in path.iterdir()):
        raise StoreError(f"{path} holds other files: name a new or empty folder for the graph.")


def _lock(path: Path, read_only: bool) -> FolderLock:
    try:
        return FolderLock(path, exclusive=not read_only)
    except BlockingIOError as error:
        raise _busy(path) from error
    except OSError as error:
        raise StoreError(f"{path} cannot be opened ({error.strerror or error}): check its permissions.") from error


def _settings(path: Path, base: str | None) -> Settings:
    """The folder's own settings; a new folder gets them here."""
    wanted = base.rstrip("/#") if base else None
    held = settings.read(path)
    if held is None:
        held = Settings(_valid(wanted or BASE))
        settings.write(path, held)
    elif wanted and wanted != held.base:
        raise StoreError(f"{path} was built with the base {held.base}: leave --base out or build into another folder.")
    return held


def _valid(base: str) -> str:
    try:
        pyoxigraph.NamedNode(base + "/document/x")
    except ValueError as error:
        raise StoreError(f"The base {base!r} is no IRI ({error}): give one such as {BASE}.") from error
    return base


def _inner(path: Path, read_only: bool) -> pyoxigraph.Store:
    try:
        if read_only and SHARED:
            return pyoxigraph.Store.read_only(str(path / _INNER))
        return pyoxigraph.Store(str(path / _INNER))
    except OSError as error:
        if "lock" in str(error).lower():
            raise _busy(path) from error
        raise StoreError(f"{path} cannot be opened ({error}): build the graph again in a new folder.") from error


def _busy(path: Path) -> StoreError:
    return StoreError(f"{path} is in use by another policykg process: wait until it has finished, then try again.")
