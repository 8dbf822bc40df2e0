"""Pages of the kinds that governments publish, read as documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from policykg.builders.readers import html, read
from policykg.errors import InputError
from policykg.graph.model import Document

LONG = "The harbour office repairs the sea wall every autumn, before the storms of the season reach the town."
HAN = "镇政府每年秋季修缮海堤，并在风暴季节到来之前完成检查和验收工作。"
FURTHER = "<p>" + LONG.replace("autumn", "spring") + "</p><p>" + LONG.replace("sea wall", "old pier") + "</p>"


def page(tmp_path: Path, body: str | bytes, head: str = "") -> Document:
    data = body if isinstance(body, bytes) else f"<html><head>{head}</head><body>{body}</body></html>".encode()
    path = tmp_path / "page.html"
    path.write_bytes(data)
    return html.read(path)


def held(document: Document) -> list[tuple[str, str]]:
    return [(passage.kind, document.text[passage.start : passage.end]) for passage in document.passages]


def test_only_the_article_of_a_page_is_read(tmp_path: Path) -> None:
    body = f"""
        <header><a href=/>Harbour</a></header><nav><ul><li><a href=/a>Services</a><li>Tide tables</ul></nav>
        <div class="breadcrumb">You are here <a href=/>Start</a> <a href=/n>Notices</a></div>
        <h1>Sea wall notice</h1><p>{LONG}</p>{FURTHER}
        <p><a href="javascript:print()">Print</a> <a href="javascript:mail()">Send</a></p>
        <h3>See also</h3><ul><li><a href=1>Pier works</a><li><a href=2>New ferry</a><li><a href=3>Boat fees</a></ul>
        <form action=/s><label>Search</label><input></form><div id=cookie-note>We use cookies.</div>
        <footer>Harbour office, 2 Quay</footer><script>var a = "hidden";</script><style>p {{}}</style><!-- note -->"""
    document = page(tmp_path, body)
    kinds = [kind for kind, _ in held(document)]
    assert kinds == ["heading", "paragraph", "paragraph", "paragraph"]
    assert document.text.startswith(f"Sea wall notice\n\n{LONG}\n\n")
    assert document.passages[0].headings == document.passages[1].headings == ()


def test_a_trail_and_rows_of_links_go_without_any_names(tmp_path: Path) -> None:
    menu = "<table><tr><td>" + " | ".join(f"<a href={at}>栏目{at}</a>" for at in range(6)) + "</td></tr></table>"
    trail = "您现在的位置：<a href=1>首页</a>&nbsp;&gt;&nbsp;<a href=2>政务公开</a>&nbsp;&gt;&nbsp;<a href=3>文件</a>"
    document = page(tmp_path, f"{menu}<div>{trail}</div><p>{HAN}</p><p>海堤由镇政府维护。</p>")
    assert document.text == f"{HAN}\n\n海堤由镇政府维护。"


def test_layout_tables_and_line_breaks_make_paragraphs(tmp_path: Path) -> None:
    cell = f"一、总体要求<br>&nbsp;&nbsp;&nbsp;&nbsp;{HAN}<br><br>　　{HAN}"
    document = page(
        tmp_path, f"<table><tr><td><table><tr><td>{cell}</td></tr></table></td><td>&nbsp;</td></tr></table>"
    )
    assert held(document) == [("heading", "一、总体要求"), ("paragraph", HAN), ("paragraph", HAN)]


def test_a_paragraph_that_a_printed_page_cuts_is_one(tmp_path: Path) -> None:
    cut = 20
    layout = "<table><tr><td>%s</td></tr><tr><td align=right>－ 1 －</td></tr></table>"
    before = HAN + HAN[:cut]
    document = page(tmp_path, layout % before + f"<table><tr><td>{HAN[cut:]}<br>{HAN}</td></tr></table>")
    assert document.text == f"{HAN}{HAN}\n\n{HAN}"


def test_rows_of_a_data_table(tmp_path: Path) -> None:
    table = (
        "<table><caption>Boat fees</caption><tr><th>Boat<th>Fee<tr><td>Ferry<td>12<br>crowns<tr><td>Dinghy<td>3</table>"
    )
    document = page(tmp_path, f"<p>{LONG}</p>{table}")
    rows = [words for kind, words in held(document) if kind == "table row"]
    assert rows == ["Boat | Fee", "Ferry | 12 crowns", "Dinghy | 3"]
    assert "Boat | Fee\nFerry" in document.text and "Boat fees" in document.text


def test_names_with_colons_keep_their_values(tmp_path: Path) -> None:
    table = (
        "<table><tr><td>发文机关：<td>镇政府<td>成文日期：<td>2031年5月2日<tr><td>主题词：<td><td>文号：<td>9</table>"
    )
    document = page(tmp_path, f"{table}<p>{HAN}</p>")
    assert document.text.startswith("发文机关：镇政府\n成文日期：2031年5月2日\n")


def test_nested_lists_after_their_lead_in(tmp_path: Path) -> None:
    lists = (
        "<p>The office shall:</p><ol type=a><li>dredge the basin;<ul><li>in May;<li>in June;</ul><li>paint buoys.</ol>"
    )
    document = page(tmp_path, lists + FURTHER)
    items = [words for kind, words in held(document) if kind == "list item"]
    assert items == ["(a) dredge the basin;", "- in May;", "- in June;", "(b) paint buoys."]
    assert held(document)[0] == ("paragraph", "The office shall:")


def test_terms_stand_before_what_defines_them(tmp_path: Path) -> None:
    document = page(tmp_path, "<dl><dt>Basin<dd>the water inside the wall<dt>泊位<dd>船舶停靠的地方</dl>" + FURTHER)
    assert [words for _, words in held(document)[:2]] == ["Basin: the water inside the wall", "泊位：船舶停靠的地方"]


def test_headings_have_a_path(tmp_path: Path) -> None:
    document = page(tmp_path, f"<h1>Plan</h1><h2>Walls</h2><h3>North</h3><p>{LONG}</p><h2>Piers</h2>{FURTHER}")
    paths = [passage.headings for passage in document.passages if passage.kind == "paragraph"]
    assert paths == [("Walls", "North"), ("Piers",), ("Piers",)]


@pytest.mark.parametrize("declared", ["gb2312", "utf-8", "iso-8859-1", "no-such-code", ""])
@pytest.mark.parametrize("real", ["gb18030", "utf-8", "utf-16"])
def test_characters_whatever_the_page_declares(tmp_path: Path, declared: str, real: str) -> None:
    if real == "gb18030" and declared == "iso-8859-1":
        pytest.skip("every byte is a letter of that encoding")
    meta = f"<meta http-equiv=Content-Type content='text/html; charset={declared}'>" if declared else ""
    body = "".join(f"<p>{HAN}第{at}段。</p>" for at in range(20))
    document = page(tmp_path, f"<html><head>{meta}</head><body>{body}</body></html>".encode(real))
    assert document.text.startswith(f"{HAN}第0段。\n\n")


def test_entities_blanks_and_inline_marks(tmp_path: Path) -> None:
    document = page(
        tmp_path,
        f"<p>Tar&nbsp;&amp; rope <b>are</b>\n <i>k</i>ept&mdash;dry<sup><a href='#n'>3</a></sup>.</p>{FURTHER}",
    )
    assert held(document)[0][1] == "Tar & rope are kept—dry[^3]."


def test_what_the_page_states(tmp_path: Path) -> None:
    head = """<title>Harbour rules - Town of Quay</title><link rel=canonical href="https://example.org/rules">
        <meta name=DC.date content=2031-05-02><meta name=dcterms.publisher content="Harbour Office">"""
    path = tmp_path / "page.html"
    path.write_text(f"<html lang=en><head>{head}</head><body><p>Harbour rules</p><p>{LONG}</p>{FURTHER}</body></html>")
    document = read(path)
    assert (document.title, document.language) == ("Harbour rules", "en")
    stated = {"source": "https://example.org/rules", "date": "2031-05-02", "issuer": "Harbour Office", "language": "en"}
    assert stated.items() <= dict(document.metadata).items()


def test_own_heading_before_the_title_of_the_page(tmp_path: Path) -> None:
    path = tmp_path / "page.htm"
    path.write_text(f"<title>Portal</title><h1>Rules of the basin</h1><p>{LONG}</p>{FURTHER}")
    assert read(path).title == "Rules of the basin"


@pytest.mark.parametrize("tag", ["div", "b", "ul><li", "table><tr><td", "span"])
def test_fifty_thousand_nested_elements_are_refused(tmp_path: Path, tag: str) -> None:
    with pytest.raises(InputError, match="more than 1000 deep"):
        page(tmp_path, f"<p>{LONG}</p>" + f"<{tag}>" * 50_000 + "x")


def test_four_hundred_are_read(tmp_path: Path) -> None:
    assert page(tmp_path, "<div>" * 400 + LONG + "</div>" * 400).text == LONG


def test_no_entity_of_the_page_is_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden treasure")
    data = f'<!DOCTYPE html [<!ENTITY a SYSTEM "{secret.as_uri()}">]><html><body><p>{LONG} &a;</p></body></html>'
    assert "treasure" not in page(tmp_path, data.encode()).text


@pytest.mark.parametrize("body", ["", "<script>a()</script>", "<!-- nothing -->", "<nav><!-- --></nav>"])
def test_a_page_without_text_is_refused(tmp_path: Path, body: str) -> None:
    with pytest.raises(InputError, match="no text beside"):
        page(tmp_path, body)


def test_bytes_of_no_page_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="binary"):
        page(tmp_path, b"\x00\x01\x02\xff" * 9)
