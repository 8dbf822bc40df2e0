"""What can be named: files, folders, patterns, zip archives, standard input."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import pytest

from policykg.builders.guarded import attempt
from policykg.builders.inputs import collect
from policykg.builders.limits import LIMITS, Limits
from policykg.builders.pipeline import build
from policykg.builders.readers.parts.kinds import suffix
from policykg.graph.model import Document
from policykg.graph.store import Store

TEXT = "The county shall expand the network of night buses.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two notices, one deeper, and a sheet."""
    (tmp_path / "notices" / "2020").mkdir(parents=True)
    for name in ("a.txt", "2020/b.md", "sheet.xls"):
        (tmp_path / "notices" / name).write_text(TEXT, "utf-8")
    return tmp_path / "notices"


def ids(*paths: Path) -> list[str]:
    return [source.id for source in collect(paths).documents]


def packed(path: Path, **members: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return path


def test_a_folder_leaves_out_what_it_does_not_know_and_says_so(folder: Path):
    found = collect([folder])
    assert [source.id for source in found.documents] == ["2020/b.md", "a.txt"]
    assert found.ignored == ((str(folder / "sheet.xls"), ".xls files are of no known kind"),)
    assert not found.failed


def test_a_pattern_names_files_by_their_place_under_its_fixed_part(folder: Path):
    assert ids(folder / "*.txt") == ["a.txt"]
    assert ids(folder / "**" / "*.md") == ["2020/b.md"]
    assert ids(folder / "2020" / "?.md") == ["b.md"]
    assert "no file fits" in collect([folder / "*.pdf"]).failed[0][1]


def test_the_members_of_an_archive_are_documents(folder: Path):
    archive = packed(folder / "old.zip", **{"1999/c.txt": TEXT, "d.xls": "", "__MACOSX/c.txt": "", ".hidden.txt": ""})
    found = collect([archive])
    assert [source.id for source in found.documents] == ["old.zip/1999/c.txt"]
    assert found.ignored == ((f"{archive}/d.xls", ".xls files are of no known kind"),)
    document = attempt(found.documents[0], "auto", LIMITS)
    assert isinstance(document, Document) and document.text == TEXT and document.id == "old.zip/1999/c.txt"
    assert ids(folder) == ["2020/b.md", "a.txt", "old.zip/1999/c.txt"]


class Unmarked(zipfile.ZipInfo):
    """Written as old Chinese programs do: the name in GBK, and no word of it."""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:  # noqa: N802
        return self.filename.encode("gb18030"), self.flag_bits


def test_a_name_in_gbk_is_read(tmp_path: Path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(Unmarked("关于老旧小区改造的通知.txt"), TEXT)
    (source,) = collect([tmp_path / "a.zip"]).documents
    assert source.id == "a.zip/关于老旧小区改造的通知.txt"
    assert isinstance(attempt(source, "auto", LIMITS), Document)


def test_an_archive_of_too_many_or_too_large_files_is_refused(tmp_path: Path):
    archive = packed(tmp_path / "a.zip", **{"a.txt": TEXT, "b.txt": TEXT})
    assert "more than 1;" in collect([archive], Limits(members=1)).failed[0][1]
    assert len(collect([archive], Limits(bytes=5)).failed) == 2


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"%PDF-1.7\n", ".pdf"),
        (b"PK\x03\x04 word/document.xml", ".docx"),
        (b"\xef\xbb\xbf <!DOCTYPE html><p>", ".html"),
        (b"<?xml version='1.0'?>\n<html>", ".html"),
        (b"# Notice\n\nText", ".md"),
        (b"---\nissuer: x\n---\n", ".md"),
        (TEXT.encode(), ".txt"),
    ],
)
def test_content_tells_the_format(data: bytes, expected: str):
    assert suffix(data) == expected


def test_standard_input_is_a_document(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    store = Store.temporary()
    assert build([Path("-")], store).built == ["stdin"]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert "empty" in build([Path("-")], store).failed[0][1]
