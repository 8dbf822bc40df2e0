"""Files become documents: their text is the file's own, their outline is read from marks, numbers and lengths."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policykg.builders.readers import read, supported
from policykg.errors import InputError
from policykg.graph.model import Document

NOTICE = """\
市交通局关于改进夜间公交的通知
市交发〔2031〕7号

各区交通局：
　　为方便市民出行，现通知如下。
　　一、总体要求
　　（一）增加班次。各区要在晚高峰后加开夜班车，间隔不超过二十分钟，并逐步延长服务时间。
　　（二）基本原则。
　　——坚持安全第一。车辆每日检查。
　　二、保障措施
　　各区要落实资金：
　　（一）购车资金；
　　（二）站台维护资金。

　　　　　　　　市交通局
　　　　　　　　2031年3月5日
"""
MEMO = """\
---
title: "Quiet streets: a plan"
date: 2031-03-05
topics: [noise, streets]
---

# Quiet streets

**Scope**

The plan covers every street in the old
town that carries more than
four hundred cars an hour.[^1]

1.  The council measures noise twice
    a year.
2.  The depot reports every month.

<!-- internal remark -->

| Street | Limit |
|---|---|
| Mill Lane | 55 dB |

```
not a sentence
```

[^1]: Counted in 2030.
"""


@pytest.fixture
def load(tmp_path: Path):
    def _load(name: str, content: str | bytes, **options: str) -> Document:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read(path, **options)

    return _load


def words(document: Document, kind: str) -> list[str]:
    return [document.text[p.start : p.end] for p in document.passages if p.kind == kind]


def test_supported_names_the_extensions():
    assert {".txt", ".md"} <= set(supported())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "gb2312"])
def test_encodings_are_recognised(load, encoding: str):
    text = NOTICE if encoding != "gb2312" else NOTICE.replace("——", "")
    assert load("notice.txt", text.encode(encoding)).text == text


def test_line_ends_are_normalised_and_nothing_else(load):
    assert load("a.txt", b"\xef\xbb\xbfThe tram  runs.\r\nIt is\tlate.\r\n").text == "The tram  runs.\nIt is\tlate.\n"


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.md", b" \n\n\t", "empty|blank"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
        ("paper.txt", b"%PDF-1.7 %\xe2\xe3", "binary"),
        ("notes.xyz", b"The tram runs.", "no known kind"),
        ("notes", b"The tram runs.", "no known kind"),
        ("comment.md", b"<!-- nothing -->", "no text"),
        ("russian.txt", "Совет принял план.".encode(), "--lang"),
    ],
)
def test_bad_files_get_one_sentence(load, name: str, content: bytes, message: str):
    with pytest.raises(InputError, match=message) as caught:
        load(name, content)
    assert name in str(caught.value) and str(caught.value).endswith(".") and "\n" not in str(caught.value)


def test_missing_files_and_folders_get_one_sentence(tmp_path: Path):
    with pytest.raises(InputError, match="does not exist"):
        read(tmp_path / "none.txt")
    with pytest.raises(InputError, match="folder"):
        read(tmp_path)


def test_the_language_can_be_said(load):
    assert load("russian.txt", "Совет принял план.", language="en").language == "en"
    with pytest.raises(InputError, match="choose auto, en or zh"):
        load("a.txt", "The tram runs.", language="fr")


def test_ids(load):
    assert load("a.txt", "The tram runs.").id == "a.txt"
    assert load("a.txt", "The tram runs.", id="2031/a.txt").id == "2031/a.txt"


def test_chinese_outline(load):
    document = load("notice.txt", NOTICE)
    assert document.title == "市交通局关于改进夜间公交的通知"
    assert words(document, "heading") == [
        "市交通局关于改进夜间公交的通知", "一、总体要求", "（一）增加班次。", "（二）基本原则。", "二、保障措施",
    ]  # fmt: skip
    paths = {document.text[p.start : p.end][:6]: p.headings for p in document.passages}
    assert paths["各区要在晚高"] == ("总体要求", "增加班次。")
    assert paths["——坚持安全"] == ("总体要求", "基本原则。")
    assert paths["（一）购车资"] == ("保障措施",)
    assert words(document, "list item")[-2:] == ["（一）购车资金；", "（二）站台维护资金。"]


def test_markdown_outline_and_front_matter(load):
    document = load("memo.md", MEMO)
    assert document.title == "Quiet streets: a plan"
    assert document.metadata["date"] == "2031-03-05" and document.metadata["topics"] == "noise, streets"
    assert words(document, "heading") == ["# Quiet streets", "**Scope**"]
    assert words(document, "list item") == [
        "1.  The council measures noise twice\n    a year.",
        "2.  The depot reports every month.",
    ]
    assert words(document, "table row") == ["| Street | Limit |", "| Mill Lane | 55 dB |"]
    whole = "".join(document.text[p.start : p.end] for p in document.passages)
    assert "internal remark" not in whole and "not a sentence" not in whole and "topics" not in whole
    assert {p.headings for p in document.passages[2:]} == {("Scope",)}


def test_broken_front_matter_does_not_hide_the_document(load):
    document = load("memo.md", "---\ntitle: Night: buses: [\n---\n\nThe depot runs night buses.\n")
    assert words(document, "paragraph") == ["The depot runs night buses."]
    assert document.title.startswith("Night")


WRAPPED = """\
The committee agreed that the harbour will be opened to small
boats in the spring of next year, once the new quay has been
finished and the pilots have been trained for it.
The second part of the plan concerns the market, whose stalls
move to the old station before the summer.

Opening Hours of the Harbour
Boats may enter from six in the morning until ten at night, and
12
longer on the days on which the market is held.
"""


def test_drawn_tables_are_set_aside(load):
    grid = "+------+-------+\n| Quay | Depth |\n+------+-------+\n| East | 9 m   |\n+------+-------+\n"
    document = load("quay.md", "The quays are dredged in spring.\n\n" + grid)
    assert [p.on_topic for p in document.passages] == [True, False]


def test_a_drawn_table_may_begin_with_its_first_row(load):
    grid = "| Quay | Depth |\n+======+=======+\n| East | 9 m   |\n+------+-------+\n"
    document = load("quay.md", "The quays are dredged in spring.\n\n" + grid)
    assert [p.on_topic for p in document.passages if p.start] == [False] * (len(document.passages) - 1)


NOTED = "The mole is mended in May.[^1] The pilots help.[^2]\n\n12 Boats wait outside."


@pytest.mark.parametrize(
    ("notes", "read"),
    [
        ("1 The old mole is meant.\n\n2 Those of the harbour.", ["The old mole is meant.", "Those of the harbour."]),
        ("1 The old mole is meant.\n\n[^2]: Of the harbour.", ["The old mole is meant.", "[^2]: Of the harbour."]),
        ("1 The old mole is meant.", ["1 The old mole is meant."]),
    ],
)
def test_numbers_of_notes_that_the_text_calls_are_left_out(load, notes: str, read: list[str]):
    document = load("mole.md", f"{NOTED}\n\n{notes}\n", language="en")
    assert words(document, "paragraph")[1:] == ["12 Boats wait outside.", *read]


def test_wrapped_lines_are_joined(load):
    document = load("harbour.txt", WRAPPED)
    assert words(document, "heading") == ["Opening Hours of the Harbour"]
    starts = [w.split()[0] for w in words(document, "paragraph")]
    assert starts == ["The", "The", "Boats"]


def test_one_line_a_paragraph_is_kept_apart(load):
    lines = [
        "The harbour opens in spring",
        "Boats may enter from six in the morning until ten at night, every day of the week",
    ]
    document = load("lines.txt", "\n".join(lines * 3))
    assert len(document.passages) == 6


def test_law_paragraphs_are_no_headings(load):
    law = "第一章　总则\n\n第一条　为规范夜间公交，制定本办法。\n\n市交通局负责。\n\n第二条　本办法自5月1日起施行。\n"
    document = load("law.txt", law)
    assert words(document, "heading") == ["第一章　总则"]
    assert {p.headings for p in document.passages[1:]} == {("总则",)}


BELOW = (
    "The lake warden counts the swans at dawn and writes their number into the book of the lake, which anyone may read."
)


@pytest.mark.parametrize(
    ("line", "following", "heading"),
    [
        ("Keeper: Warden Holt [north shore]", BELOW, False),
        ("Next Count: 3 March 2031", BELOW, False),
        ("Lake Office: (none)", BELOW, False),
        ("Keeper: Warden Holt", "Boats: Swan Rescue", False),
        ("Swans: Counting and Feeding", BELOW, True),
        ("New Duty: Reed Cutting", "Note: the reeds are cut when the young birds have left them for good.", True),
        ("The Lake by 2040: Clean Water", BELOW, True),
    ],
)
def test_a_name_with_its_value_is_no_heading(load, line: str, following: str, heading: bool):
    document = load("lake.txt", f"The Lake Book\n\n{BELOW}\n\n{line}\n\n{following}\n")
    assert (line in words(document, "heading")) == heading


BITS = st.sampled_from(
    ["\n", "\n\n", "\r\n", "\r", " ", "\t", "　", "# ", "- ", "1. ", "（一）", "一、", "第一条 ", "**", "`",
     "|", "---\n", ": ", "<!-- ", " -->", "<b>", "[^1]", "](", "[", "> ", "。", "；", ". ", "The plan", "改革",
     "Article 5", "+---+\n", "http://a.b", "12", "\x00", "\x85"]
)  # fmt: skip


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    content=st.one_of(st.lists(BITS, max_size=40).map("".join), st.text(max_size=200)),
    kind=st.sampled_from([".txt", ".md"]),
)
def test_any_text_is_read_or_refused(tmp_path: Path, content: str, kind: str):
    path = tmp_path / f"any{kind}"
    path.write_bytes(content.encode("utf-8", "surrogatepass"))
    try:
        document = read(path, language="en")
    except InputError:
        return
    ends = [0, *(end for p in document.passages for end in (p.start, p.end)), len(document.text)]
    assert ends == sorted(ends)
    assert all(document.text[p.start : p.end].strip() for p in document.passages)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.binary(max_size=120))
def test_any_bytes_are_read_or_refused(tmp_path: Path, data: bytes):
    path = tmp_path / "any.txt"
    path.write_bytes(data)
    try:
        read(path)
    except InputError as error:
        assert "any.txt" in str(error)
