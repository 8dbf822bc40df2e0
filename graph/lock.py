"""One writer or many readers: a lock on a graph folder that holds across processes and ends with them.

The store underneath must not be read while another process writes it, and does not itself notice. Where the system has
no `flock` (Windows) readers open the store as a writer does, so that its own lock keeps the others out.
"""

from __future__ import annotations

import contextlib
import os
import sys
import weakref
from pathlib import Path

SHARED = sys.platform != "win32"
"""Whether several readers can hold the folder at once here."""


class FolderLock:
    """Held from creation until `release`; BlockingIOError if others hold the folder in a way that excludes this one."""

    def __init__(self, folder: Path, exclusive: bool) -> None:
        """Lock `folder`; `exclusive` for a writer."""
        self._handle: int | None = _open(folder / "lock", exclusive) if SHARED else None
        if self._handle is not None:
            _flock(self._handle, exclusive)
            # A graph that is dropped without being closed lets the others in, too.
            self._close = weakref.finalize(self, os.close, self._handle)

    def release(self) -> None:
        """Let the others in; twice is no error."""
        if self._handle is not None:
            self._close()
            self._handle = None


def _open(path: Path, exclusive: bool) -> int | None:
    """A handle of the lock file. None where a reader finds none and may not make one: then nobody can write either."""
    with contextlib.suppress(PermissionError):
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    if not exclusive:
        with contextlib.suppress(OSError):
            return os.open(path, os.O_RDONLY)
        return None
    raise PermissionError(f"{path} cannot be written")


def _flock(handle: int, exclusive: bool) -> None:
    if sys.platform == "win32":
        return
    import fcntl

    try:
        fcntl.flock(handle, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise
