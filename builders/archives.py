"""Zip archives of documents: read in place, nothing is unpacked to disk."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from zipfile import BadZipFile, ZipFile, ZipInfo

from ..errors import InputError
from .limits import CURE, Limits
from .readers import supported
from .readers.parts.packed import swells
from .source import Source

EXTENSION = ".zip"
UTF8, LOCKED = 0x800, 0x1
Out = tuple[str, str, bool]
"""Name, reason, whether that is a failure: other members are left out."""


def members(id: str, path: Path, limits: Limits) -> Iterator[Source | Out]:
    """The documents in the archive `path`, and what is no document or is refused."""
    try:
        with ZipFile(path) as archive:
            listed = [info for info in archive.infolist() if not info.is_dir()]
    except (OSError, BadZipFile, ValueError, NotImplementedError, UnicodeError) as error:
        yield id, f"{path} is no zip archive or a damaged one ({error}); pack or download it again", True
        return
    if len(listed) > limits.members:
        yield id, f"{path} holds {len(listed)} files, more than {limits.members}; {CURE}", True
        return
    for info in listed:
        inner = _name(info)
        yield from _member(f"{id}/{inner}", path, PurePosixPath(inner), info, limits)


def content(path: Path, member: str, limits: Limits) -> bytes:
    """The bytes of a member. Raises `InputError` for one that cannot be unpacked or is larger than allowed."""
    try:
        with ZipFile(path) as archive, archive.open(member) as stream:
            data = stream.read(limits.bytes + 1)
    except Exception as error:  # zipfile, zlib, lzma and bz2 have errors of their own
        raise InputError(f"{path}/{member} cannot be unpacked ({error}); pack the archive again.") from error
    return data


def _member(id: str, path: Path, inner: PurePosixPath, info: ZipInfo, limits: Limits) -> Iterator[Source | Out]:
    if any(part.startswith(".") and part != ".." for part in inner.parts) or inner.parts[:1] == ("__MACOSX",):
        return
    name = f"{path}/{inner}"
    if refused := _refusal(inner, info, limits):
        yield id, f"{name} {refused}", True
    elif inner.suffix.lower() not in supported():
        kind = f"{inner.suffix} files are of no known kind" if inner.suffix else "a file without extension"
        yield name, kind, False
    else:
        yield Source(id, path / inner, path, info.filename)


def _refusal(inner: PurePosixPath, info: ZipInfo, limits: Limits) -> str:
    """Why a member is not read, or ""."""
    if inner.is_absolute() or ".." in inner.parts or "\\" in str(inner) or ":" in inner.parts[0]:
        return "has a name that leads out of the archive; pack it again with plain names"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "is a link; pack the file that it leads to"
    if inner.suffix.lower() == EXTENSION:
        return "is an archive in an archive; unpack it and name it by itself"
    if info.flag_bits & LOCKED:
        return "is locked with a password; pack it without one"
    if info.file_size > limits.bytes:
        return f"has {info.file_size} bytes, more than {limits.bytes}; {CURE}"
    if swells(info, limits.growth):
        return f"grows to {info.file_size} bytes from {info.compress_size}, as only a zip bomb does; {CURE}"
    return ""


def _name(info: ZipInfo) -> str:
    """The member's name; old Chinese programs write it in GBK and do not say so."""
    if info.flag_bits & UTF8 or info.filename.isascii():
        return info.filename
    raw = info.filename.encode("cp437", "replace")
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return info.filename
