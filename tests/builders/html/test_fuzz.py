"""Whatever the bytes of a page are, it is read or refused."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policykg.builders.readers import html
from policykg.errors import InputError
from policykg.graph.model import Document

TAGS = ("p", "div", "table", "tr", "td", "th", "ul", "ol", "li", "dl", "dt", "dd", "br", "a href=x", "h1", "pre",
        "sup", "nav", "script", "title", "body", "html lang=zh", "meta charset=gbk", "b", "caption")  # fmt: skip
OPEN = st.sampled_from(TAGS).map(lambda tag: f"<{tag}>".encode())
CLOSE = st.sampled_from(TAGS).map(lambda tag: f"</{tag.split()[0]}>".encode())
WORDS = st.sampled_from([b"The wall stands. ", "海堤：".encode(), "海堤。".encode("gbk"), b"&nbsp;", b"&#0;",
                         b"&#xD800;", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<?xml ", b"\xff", b"\n",
                         b"1. ", b"- 2 -"])  # fmt: skip
PAGES = st.lists(st.one_of(OPEN, CLOSE, WORDS, st.binary(max_size=3)), max_size=40).map(b"".join)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.one_of(PAGES, st.binary(max_size=100)))
def test_any_bytes_are_a_document_or_an_error(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(data)
    try:
        document = html.read(path)
    except InputError as error:
        assert str(path) in str(error) and "\n" not in str(error)
        return
    assert isinstance(document, Document) and document.text
    ends = [0, *(passage.end for passage in document.passages)]
    assert all(end <= passage.start < passage.end for end, passage in zip(ends, document.passages, strict=False))
    assert document.text.encode("utf-8")
