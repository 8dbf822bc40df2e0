"""The characters of a page: byte order mark, what the bytes show, what the page declares, then a guess."""

from __future__ import annotations

import codecs
import re

from ..parts import files

HEAD = 4096
DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
# Names that stand for less than the pages use: browsers read them so, too.
WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "iso8859-1": "cp1252", "ascii": "cp1252", "big5": "big5hkscs"}
# So many bytes of a page may be broken: ten in a thousand, as after a cut in the middle of a character.
BROKEN_SHARE = 0.01


def text(data: bytes, name: str) -> str:
    """Bytes of a page as text. Raises `InputError` that names `name` for binary data and unknown encodings.

    Valid UTF-8 is UTF-8, whatever the page declares: hardly any text in another encoding can be read as such.
    """
    if data.startswith(tuple(mark for mark, _ in files.BOMS)) or b"\0" in data or _utf8(data):
        return files.decode(data, name)
    for encoding in filter(None, (_known(label) for label in DECLARED.findall(data[:HEAD]))):
        decoded = data.decode(encoding, errors="replace")
        if decoded.count("\ufffd") <= BROKEN_SHARE * len(decoded):
            return decoded
    return files.decode(data, name)


def _utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _known(label: bytes) -> str:
    """Python's name of a declared encoding; empty for unknown ones and those that no page with bytes < 128 can have."""
    try:
        found = codecs.lookup(label.decode("ascii"))
    except LookupError:
        return ""
    text = getattr(found, "_is_text_encoding", True) and not found.name.startswith(("utf-16", "utf-32", "utf-7"))
    return WIDER.get(found.name, found.name) if text else ""
