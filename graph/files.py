"""Files of a graph folder that are there whole or not at all."""

from __future__ import annotations

from pathlib import Path

from ..errors import StoreError


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in place of what `path` holds, in one step; StoreError where that cannot be done."""
    fresh = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(exist_ok=True)
        fresh.write_bytes(data)
        fresh.replace(path)
    except OSError as error:
        raise StoreError(f"{path} cannot be written ({error.strerror}): check free space and permissions.") from error
