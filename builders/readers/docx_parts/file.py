"""A Word file opened by python-docx, after a look at how large it would unpack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import docx
from docx.document import Document as Package
from docx.oxml import parse_xml
from lxml.etree import _Element as Element

from ....errors import InputError
from ..parts import files
from ..parts.packed import swells
from ..parts.titles import worthy
from .numbering import Numbering
from .styles import Styles
from .xml import value

OLE = b"\xd0\xcf\x11\xe0"
# Bytes unpacked, and how many times its packed size a large part may have: the markup of real documents packs to a
# fiftieth at most.
LARGEST, RATIO = 300_000_000, 300
MOST = 20_000
NO_TYPE = ("separator", "continuationSeparator", "continuationNotice")


@dataclass
class Word:
    """The parts of a file that hold its text."""

    body: Element
    styles: Styles
    numbering: Numbering
    notes: Mapping[str, Element] = field(default_factory=dict)
    """Footnotes by `footnote` and their id, endnotes by `endnote` and theirs."""
    information: Mapping[str, str] = field(default_factory=dict)


def opened(path: Path) -> Word:
    """The text and what belongs to it; no link to the outside is followed. Raises `InputError`."""
    data = files.content(path)
    if data.startswith(OLE):
        raise InputError(_old(path, data))
    _unpackable(path, data)
    try:
        return _word(docx.Document(BytesIO(data)))
    except Exception as error:
        # python-docx lets through whatever a damaged part makes zipfile, lxml or itself raise.
        raise InputError(_damaged(path)) from error


def _old(path: Path, data: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return f"{path} is locked with a password; save a copy without it."
    return f"{path} is a file of an old Word; save it as .docx."


def _damaged(path: Path) -> str:
    return f"{path} is no Word document or a damaged one; open it in a word processor and save it as .docx."


def _unpackable(path: Path, data: bytes) -> None:
    try:
        parts = ZipFile(BytesIO(data)).infolist()
    except (BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise InputError(_damaged(path)) from error
    if any(part.flag_bits & 1 for part in parts):
        raise InputError(f"{path} is locked with a password; save a copy without it.")
    if (
        any(swells(part, RATIO) for part in parts)
        or len(parts) > MOST
        or sum(part.file_size for part in parts) > LARGEST
    ):
        raise InputError(f"{path} would unpack to an unreasonable size; save it again without what swells it.")


def _word(package: Package) -> Word:
    parts = {
        rel.reltype.rpartition("/")[2]: rel.target_part for rel in package.part.rels.values() if not rel.is_external
    }
    # An own element each: python-docx makes an empty default for what a file lacks.
    roots = {
        kind: parse_xml(parts[kind].blob) for kind in ("styles", "numbering", "footnotes", "endnotes") if kind in parts
    }
    notes = {
        f"{kind}{value(note, 'id')}": note
        for kind in ("footnote", "endnote")
        for note in roots.get(kind + "s", ())
        if value(note, "type") not in NO_TYPE
    }
    title = worthy(package.core_properties.title)
    information = {"title": title} if title else {}
    styles = Styles(roots.get("styles"))
    return Word(package.element.body, styles, Numbering(roots.get("numbering"), styles), notes, information)
