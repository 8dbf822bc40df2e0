"""Whatever the bytes of a PDF are, it is read or refused."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policykg.builders.readers import pdf, read
from policykg.errors import InputError

from .paper import BOLD, SONG, Paper

KEYS = st.sampled_from(
    [b"/Type", b"/Page", b"/Font", b"/Length", b"/MediaBox", b"/Kids", b"/Count", b"stream", b"endobj", b"obj", b"xref",
     b"trailer", b"startxref", b" 0 R", b"<<", b">>", b"[", b"]", b"-1", b"0", b"99999999999", b"/Rotate 90", b"\0"]
)  # fmt: skip


@cache
def sound() -> bytes:
    """A PDF with text in two scripts, a table and two pages."""
    paper = Paper()
    paper.lines(["The fountain"], size=16, font=BOLD)
    paper.wrapped("The town fills the fountain in spring and empties it before the first frost of the year.")
    paper.table([["Month", "Work"], ["May", "Fill it"]], [60, 80])
    paper.page()
    paper.wrapped("喷泉由镇政府维护。", font=SONG)
    return paper.data()


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """The sound file with pieces cut out, changed or doubled."""
    data = bytearray(sound())
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 40)))
        data[start:end] = draw(st.one_of(st.binary(max_size=12), KEYS, st.just(bytes(data[start:end]) * 2)))
    return bytes(data[: draw(st.integers(0, len(data)))] if draw(st.booleans()) else data)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.one_of(damaged(), st.binary(max_size=200).map(lambda tail: b"%PDF-1.4\n" + tail)))
def test_any_bytes_are_read_or_refused(tmp_path: Path, data: bytes):
    path = tmp_path / "any.pdf"
    path.write_bytes(data)
    try:
        document = pdf.read(path)
        read(path, language="en")
    except InputError as error:
        assert "any.pdf" in str(error) and "\n" not in str(error)
        return
    document.text.encode("utf-8")
    ends = [0, *(end for p in document.passages for end in (p.start, p.end)), len(document.text)]
    assert ends == sorted(ends) and all(document.text[p.start : p.end].strip() for p in document.passages)
    assert document.pages == tuple(sorted(document.pages)) and all(p.page for p in document.passages)
