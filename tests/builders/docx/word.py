"""Word files made by python-docx, with the markup it has no words for put in by hand."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

SPACES = (
    nsdecls("w")
    + ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    + ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


class Word:
    """A Word file in the making."""

    def __init__(self) -> None:
        self.file = docx.Document()

    def say(self, *texts: str, style: str | None = None) -> None:
        for text in texts:
            self.file.add_paragraph(text, style)

    def xml(self, markup: str) -> None:
        """Puts an element with the prefixes `w`, `mc` and `wps` at the end."""
        tag, rest = markup[1:].split(">", 1)
        self.file.element.body.insert_element_before(parse_xml(f"<{tag} {SPACES}>{rest}"), "w:sectPr")

    def table(self, rows: list[list[str]]):
        table = self.file.add_table(len(rows), len(rows[0]))
        for row, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
        return table

    def notes(self, kind: str, texts: list[str]) -> None:
        """Adds footnotes or endnotes, numbered from 2."""
        held = "".join(
            f'<w:{kind} w:id="{at}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:{kind}>'
            for at, text in enumerate(texts, start=2)
        )
        rule = f'<w:{kind} w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>'
        blob = f"<w:{kind}s {SPACES}>{rule}{held}</w:{kind}s>".encode()
        package = self.file.part.package
        part = Part(PackURI(f"/word/{kind}s.xml"), getattr(CONTENT_TYPE, f"WML_{kind.upper()}S"), blob, package)
        self.file.part.relate_to(part, getattr(RELATIONSHIP_TYPE, f"{kind.upper()}S"))

    def data(self) -> bytes:
        held = BytesIO()
        self.file.save(held)
        return held.getvalue()

    def save(self, path: Path) -> Path:
        path.write_bytes(self.data())
        return path


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """The file with one of its parts in other words."""
    held = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(held, "w", ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, content if part == name else old.read(part))
        if name not in old.namelist():
            new.writestr(name, content)
    return held.getvalue()
