"""What a zip archive holds, judged before it is unpacked."""

from __future__ import annotations

from zipfile import ZipInfo

# Smaller members need not be suspected: they fit into memory however well they are packed.
SUSPECT = 1_000_000


def swells(info: ZipInfo, times: int) -> bool:
    """Whether a large member declares more than `times` the size that it is packed in; zipfile reads no more of it."""
    return info.file_size > max(SUSPECT, times * max(1, info.compress_size))
