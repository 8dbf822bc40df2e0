"""Whatever the bytes of a Word file are, it is read or refused in one sentence."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policykg.builders.readers import docx, read
from policykg.errors import InputError

from .word import Word, with_part

MAIN = "word/document.xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


@cache
def sound() -> bytes:
    word = Word()
    word.say("The lighthouse", style="Heading 1")
    word.say("The keeper lights the lamp at dusk.", style="List Number")
    word.table([["Month", "Oil"], ["May", "3"]])
    word.notes("footnote", ["And in fog."])
    word.xml('<w:p><w:r><w:t>He sleeps by day.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>')
    return word.data()


def refusal(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    with pytest.raises(InputError) as refused:
        read(path)
    assert str(path) in str(refused.value) and "\n" not in str(refused.value)
    return str(refused.value)


def deep(levels: int) -> bytes:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    opened, closed = "<w:tbl><w:tr><w:tc>" * levels, "</w:tc></w:tr></w:tbl>" * levels
    text = f"<w:document {space}><w:body>{opened}<w:p><w:r><w:t>Oil</w:t></w:r></w:p>{closed}</w:body></w:document>"
    return with_part(sound(), MAIN, text.encode())


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (OLE + "WordDocument".encode("utf-16-le"), "an old Word"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "a password"),
        (b"The lamp is lit at dusk.", "damaged"),
        (sound()[: len(sound()) // 2], "damaged"),
        (with_part(sound(), MAIN, b"<w:document><w:body>"), "damaged"),
        (with_part(sound(), "_rels/.rels", b""), "damaged"),
        (with_part(sound(), "word/media/large.bin", bytes(4_000_000)), "unreasonable size"),
        (deep(200), "damaged"),
    ],
    ids=["old", "locked", "no zip", "cut", "broken XML", "no parts", "bomb", "deep"],
)
def test_refused(tmp_path: Path, data: bytes, said: str):
    assert said in refusal(tmp_path / "lamp.docx", data)


def test_a_locked_part_is_refused(tmp_path: Path):
    data = bytearray(sound())
    # The bit that says so, in the directory at the end.
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert "a password" in refusal(tmp_path / "lamp.docx", bytes(data))


def test_entities_bring_in_nothing(tmp_path: Path):
    secret = tmp_path / "secret.txt"
    secret.write_text("The key lies under the mat.", "utf-8")
    entities = f'<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY s SYSTEM "{secret.as_uri()}">]>'
    with ZipFile(BytesIO(sound())) as package:
        markup = package.read(MAIN).decode().partition("?>")[2].replace("by day.", "by day &b; &s;.")
    path = tmp_path / "lamp.docx"
    path.write_bytes(with_part(sound(), MAIN, (entities + markup).encode()))
    text = read(path).text
    assert "He sleeps by day" in text and "aaaa" not in text and "key" not in text


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """The sound file with bytes changed, or with one of its parts cut, changed or doubled before it is packed."""
    name = draw(st.sampled_from([MAIN, "word/styles.xml", "word/numbering.xml", "word/footnotes.xml", "whole"]))
    with ZipFile(BytesIO(sound())) as package:
        data = bytearray(sound() if name == "whole" else package.read(name))
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 30)))
        piece = st.sampled_from([b"<w:p>", b"</w:p>", b"<w:tbl/>", b' w:val="-9"', b'w:val="99999999999"', b"&x;"])
        data[start:end] = draw(st.one_of(st.binary(max_size=8), piece, st.just(bytes(data[start:end]) * 2)))
    return bytes(data) if name == "whole" else with_part(sound(), name, bytes(data))


@st.composite
def renamed(draw: st.DrawFn) -> bytes:
    """The sound file with some of its elements and values called otherwise, so that the markup stays whole."""
    with ZipFile(BytesIO(sound())) as package:
        name = draw(st.sampled_from([MAIN, "word/styles.xml", "word/numbering.xml", "word/footnotes.xml"]))
        text = package.read(name).decode()
    kinds = (
        "p r t tbl tr tc pPr numPr numId ilvl lvl ins del sdt pStyle basedOn txbxContent footnoteReference br vMerge"
    )
    names = st.sampled_from([f"w:{kind}" for kind in kinds.split()])
    for _ in range(draw(st.integers(1, 6))):
        old, new = draw(names), draw(names)
        for end in (">", " ", "/"):
            text = text.replace(f"<{old}{end}", f"<{new}{end}").replace(f"</{old}{end}", f"</{new}{end}")
    return with_part(sound(), name, text.encode())


@settings(max_examples=150, suppress_health_check=list(HealthCheck), deadline=None)
@given(data=st.one_of(damaged(), renamed(), st.binary(max_size=200).map(lambda tail: b"PK\x03\x04" + tail)))
def test_any_bytes_are_read_or_refused(tmp_path: Path, data: bytes):
    path = tmp_path / "any.docx"
    path.write_bytes(data)
    try:
        document = docx.read(path)
        read(path, language="en")
    except InputError as error:
        assert "any.docx" in str(error) and "\n" not in str(error)
        return
    document.text.encode("utf-8")
    ends = [0, *(end for p in document.passages for end in (p.start, p.end)), len(document.text)]
    assert ends == sorted(ends) and all(document.text[p.start : p.end].strip() for p in document.passages)
