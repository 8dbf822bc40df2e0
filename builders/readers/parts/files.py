"""The text of a file: existence, encoding, line ends."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from ....errors import InputError

BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
BINARY = (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf")
# The encodings that policy sites use beside UTF-8; a longer list only finds more wrong answers.
CANDIDATES = ["gb18030", "big5", "cp1252", "latin_1"]
BROKEN_SHARE = 0.001


_held: ContextVar[tuple[Path, bytes] | None] = ContextVar("held", default=None)


@contextmanager
def held(path: Path, data: bytes | None) -> Iterator[None]:
    """While it lasts, `content(path)` is `data`: for documents that are in no file. None changes nothing."""
    token = _held.set(None if data is None else (path, data))
    try:
        yield
    finally:
        _held.reset(token)


def is_held(path: Path) -> bool:
    """Whether the content of `path` is given, so that there need be no such file."""
    here = _held.get()
    return here is not None and here[0] == path


def content(path: Path) -> bytes:
    """The bytes of a file. Raises `InputError` when there is no such file, it is a folder, empty or unreadable."""
    here = _held.get()
    data = here[1] if here is not None and here[0] == path else _on_disk(path)
    if not data.strip():
        raise InputError(f"{path} is empty; name a document with text.")
    return data


def _on_disk(path: Path) -> bytes:
    if not path.exists():
        raise InputError(f"{path} does not exist; check the path.")
    if not path.is_file():
        raise InputError(f"{path} is not a file; name a document.")
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}); check its permissions.") from error


def text(path: Path) -> str:
    """The text of a file: byte order mark dropped, `\\r\\n` as `\\n`, nothing else changed. Raises `InputError`."""
    decoded = decode(content(path), str(path)).replace("\r\n", "\n")
    if not decoded.strip():
        raise InputError(f"{path} is blank; name a document with text.")
    return decoded


def decode(data: bytes, name: str) -> str:
    """Bytes as text: byte order mark, UTF-8, then a guess. Raises `InputError` that names `name` for binary data."""
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, name)
    if b"\0" in data or data.startswith(BINARY):
        raise InputError(f"{name} is a binary file and no text; give it the extension of its real format.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guess(data, name)


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(f"{name} is not valid {encoding} at byte {error.start}; save it as UTF-8.") from error


def _guess(data: bytes, name: str) -> str:
    # A download cut in the middle of a character is still UTF-8.
    mended = data.decode("utf-8", errors="replace")
    if mended.count("\ufffd") <= max(1, BROKEN_SHARE * len(mended)) and not mended.isascii() and _multibyte(mended):
        return mended
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=CANDIDATES).best()
    if best is None:
        raise InputError(f"{name} has an unknown encoding; save it as UTF-8.")
    return str(best)


def _multibyte(mended: str) -> bool:
    return any(character > "\x7f" and character != "\ufffd" for character in mended)
