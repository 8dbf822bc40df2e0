"""A folder of files as bad as they come, and one good document among them."""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from policykg.builders.readers import supported

GOOD = "The county shall expand the network of night buses.\n"


def hostile(folder: Path) -> dict[str, str]:
    """Writes the files; names of those that must be refused, each with a word of the reason."""
    (folder / "good.txt").write_text(GOOD, "utf-8")
    refused = {}
    for name, (make, word) in FILES.items():
        kind = Path(name).suffix
        make(folder / name)
        if kind in (*supported(), ".zip"):
            refused[name] = word
    locked = folder / "locked.txt"
    locked.write_text(GOOD, "utf-8")
    locked.chmod(0)
    if os.access(locked, os.R_OK):  # nothing is locked for root
        locked.unlink()
    else:
        refused[locked.name] = "permissions"
    return refused


def _bytes(data: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(data)


def _zip(*members: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return out.getvalue()


def _link() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("notice.txt")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


def _bomb() -> bytes:
    return _zip(("notice.txt", b"0" * 5_000_000))


DOCX = _zip(("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w:document>" + bytes(range(256)) * 20))
FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty.txt": (_bytes(b""), "empty"),
    "empty.pdf": (_bytes(b""), "empty"),
    "empty.docx": (_bytes(b""), "empty"),
    "empty.html": (_bytes(b""), "empty"),
    "empty.zip": (_bytes(b""), "zip"),
    "blank.txt": (_bytes(b" \n\t\n "), ""),
    "blank.md": (_bytes("\u3000\n\u3000\n".encode()), "blank"),
    "comment.md": (_bytes(b"<!-- nothing else -->\n"), ""),
    "nul.txt": (_bytes(b"The county\0 shall\0 build.\n"), "binary"),
    "cut.pdf": (_bytes(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 ob"), "damaged"),
    "cut.docx": (_bytes(DOCX[: len(DOCX) // 2]), ""),
    "cut.zip": (_bytes(_bomb()[:2000]), "damaged"),
    "half.docx": (_bytes(DOCX), ""),
    "bomb.zip": (_bytes(_bomb()), "bomb"),
    "climbing.zip": (_bytes(_zip(("../../outside.txt", GOOD.encode()))), "out of the archive"),
    "rooted.zip": (_bytes(_zip(("/outside.txt", GOOD.encode()))), "out of the archive"),
    "nested.zip": (_bytes(_zip(("inner.zip", _bomb()))), "archive in an archive"),
    "linked.zip": (_bytes(_zip((_link(), b"/etc/hostname"))), "link"),
    "picture.txt": (_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 4), "binary"),
    "paper.txt": (_bytes(b"%PDF-1.7\n" + GOOD.encode()), "binary"),
    "text.pdf": (_bytes(GOOD.encode()), "PDF"),
    "wide.txt": (_bytes(GOOD.encode("utf-16-le")), "binary"),
    "odd.txt": (_bytes(b"\xff\xfe" + GOOD.encode("utf-16-le") + b"\x00\xd8"), "valid"),
    "digits.txt": (_bytes(b"1234567890 " * 300_000), "language"),
    "foreign.txt": (_bytes(b"Die Stadt baut den Radweg und senkt die Preise.\n"), "English"),
    "loop.txt": (lambda path: path.symlink_to(path.name), "link"),
    "deep.html": (_bytes(b"<html><body>" + b"<div>" * 200_000), ""),
}
