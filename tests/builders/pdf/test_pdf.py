"""PDFs become documents: one text in reading order, each word with its page, furniture and footnotes out of the way."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from policykg.builders.guarded import attempt
from policykg.builders.languages.load import shipped
from policykg.builders.limits import Limits
from policykg.builders.readers import read
from policykg.builders.reading import Reader
from policykg.builders.source import Source
from policykg.errors import InputError
from policykg.graph.model import Document
from policykg.graph.vocab import BASE
from policykg.ontology.load import load as load_ontology

from .paper import BOLD, HEIGHT, LEFT, RIGHT, SONG, Paper

HARBOUR = (
    "The harbour office keeps a list of every boat that has paid for a berth, and it strikes from this list each boat "
    "whose owner has not answered two letters. A berth that falls free is offered to the next name on the list. "
    "Whoever refuses it goes to the end of the list and waits again for a year."
)
TRAM = (
    "The tram company runs a car every ten minutes between six in the morning and midnight. It puts more cars on the "
    "lines to the market on the days on which the market is held, and it pays back the fare where a car comes late."
)
WATER = "各村要在汛期前完成水渠清淤工作，由水务站负责验收，并将验收结果在村务公开栏公示七天，接受村民监督。"


def words(document: Document, kind: str) -> list[str]:
    return [document.text[p.start : p.end] for p in document.passages if p.kind == kind]


def page_of(document: Document, quote: str) -> int | None:
    return document.page(document.text.index(quote))


@pytest.fixture
def paper() -> Paper:
    return Paper()


@pytest.fixture
def load(paper: Paper, tmp_path: Path):
    return lambda: read(paper.save(tmp_path / "paper.pdf"))


def test_lines_are_joined_and_paragraphs_kept_apart(paper, load):
    paper.wrapped(HARBOUR)
    paper.wrapped(TRAM)
    document = load()
    assert document.text == f"{HARBOUR}\n\n{TRAM}"
    assert document.pages == ((0, 1),) and [p.page for p in document.passages] == [1, 1]


def test_indents_alone_begin_paragraphs(paper, load):
    lines = paper.broken(HARBOUR, RIGHT - LEFT - 24)
    paper.lines(lines[:1], x=LEFT + 24)
    paper.lines(paper.broken(HARBOUR.removeprefix(lines[0]).strip(), RIGHT - LEFT))
    paper.lines(["Every boat shows its number."], x=LEFT + 24)
    assert words(load(), "paragraph") == [HARBOUR, "Every boat shows its number."]


def test_headers_footers_and_page_numbers_are_left_out(paper, load):
    for number in range(1, 5):
        paper.at(LEFT, HEIGHT - 40, "Town of Eastquay, harbour rules", 9)
        paper.at(LEFT if number % 2 else RIGHT - 20, 40, f"- {number} -", 9)
        paper.wrapped(f"Part {number} of these rules is about quay {number}. {HARBOUR}")
        paper.page()
    document = load()
    assert "Eastquay" not in document.text and not re.search(r"- \d -", document.text)
    assert [page_of(document, f"Part {number}") for number in range(1, 5)] == [1, 2, 3, 4]
    assert document.metadata["pages"] == "4"


def test_a_sentence_over_a_page_break_is_one(paper, load):
    lines = paper.broken(HARBOUR, RIGHT - LEFT)
    paper.wrapped(TRAM)
    paper.lines(lines[:1], justify=RIGHT)
    paper.at(LEFT, 40, "1", 9)
    paper.page()
    paper.lines(lines[1:])
    paper.at(LEFT, 40, "2", 9)
    document = load()
    assert words(document, "paragraph") == [TRAM, HARBOUR]
    assert [page for _, page in document.pages] == [1, 2]
    assert page_of(document, lines[0]) == 1 and page_of(document, lines[1]) == 2


@pytest.mark.parametrize("lower", [0, 7])
def test_columns_are_read_one_after_the_other(paper, load, lower: int):
    paper.lines(["Two reports for the council"], size=16, font=BOLD)
    top = paper.y = paper.y - 20
    paper.wrapped(HARBOUR, right=LEFT + 210)
    paper.y = top - lower
    paper.wrapped(TRAM, x=LEFT + 240)
    document = load()
    assert document.title == "Two reports for the council"
    assert words(document, "paragraph") == [HARBOUR, TRAM]


def test_a_paragraph_goes_on_in_the_next_column(paper, load):
    lines = paper.broken(f"{HARBOUR} {TRAM}", 210)
    paper.lines(lines[:8], justify=LEFT + 210)
    paper.y += 8 * 15
    paper.lines(lines[8:], x=LEFT + 240)
    assert words(load(), "paragraph") == [f"{HARBOUR} {TRAM}"]


def test_words_divided_at_line_ends_are_whole_again(paper, load):
    paper.lines(
        [
            "The council pays for the first repair of a harbour wall, and it keeps a low-in-",
            "terest loan ready for the second. Repairs of the har-",
            "bour wall need a permit; the long-",
            "term plan for the wall names its long-term costs.",
        ]
    )
    text = load().text
    assert "harbour wall need" in text and "the long-term plan" in text


def test_tables_are_rows(paper, load):
    paper.wrapped(TRAM)
    rows = [["Line", "What it does"], ["Market line", "It carries the sellers to the market before dawn."]]
    paper.table(rows, [90, 140])
    paper.wrapped(HARBOUR)
    document = load()
    assert words(document, "table row") == [" | ".join(row) for row in rows]
    assert words(document, "paragraph") == [TRAM, HARBOUR]


def test_footnotes_stand_at_the_end_and_keep_their_page(paper, load):
    paper.lines(["Each owner pays for the berth"])
    end = LEFT + paper.canvas.stringWidth("Each owner pays for the berth", "Times-Roman", 11)
    paper.at(end, paper.y + 15 + 4, "1", 6)
    paper.at(end + 4, paper.y + 15, " in advance, as a rule in the spring of the year.")
    paper.y -= 15
    paper.wrapped(HARBOUR)
    paper.canvas.line(LEFT, 110, LEFT + 140, 110)
    paper.at(LEFT, 101, "1", 5)
    paper.at(LEFT + 5, 97, "Boats of the pilots pay nothing.", 8.5)
    paper.page()
    paper.wrapped(TRAM)
    document = load()
    assert words(document, "paragraph") == [
        "Each owner pays for the berth[^1] in advance, as a rule in the spring of the year.",
        HARBOUR,
        TRAM,
        "[^1]: Boats of the pilots pay nothing.",
    ]
    assert [page for _, page in document.pages] == [1, 2, 1]


def test_headings_are_told_by_their_type(paper, load):
    paper.lines(["Rules of the quays"], size=18, font=BOLD)
    for chapter in ("Berths", "Dues"):
        paper.y -= 15
        paper.lines([chapter], size=13, font=BOLD)
        paper.wrapped(HARBOUR)
        paper.lines(["For visitors"], font=BOLD)
        paper.wrapped(TRAM)
    document = load()
    assert document.title == "Rules of the quays"
    assert words(document, "heading")[1:] == ["Berths", "For visitors", "Dues", "For visitors"]
    assert document.passages[-1].headings == ("Dues", "For visitors")


def test_lists_keep_their_items(paper, load):
    paper.lines(["The office:"])
    paper.lines(
        ["•  paints the bollards before the season, and does", "   so in the colours of the town;"], x=LEFT + 18
    )
    paper.lines(["•  mends the rings."], x=LEFT + 18)
    document = load()
    assert words(document, "list item") == [
        "• paints the bollards before the season, and does so in the colours of the town;",
        "• mends the rings.",
    ]
    assert document.text.endswith(";\n• mends the rings.")


def test_chinese_lines_are_joined_without_blanks(paper, load):
    paper.lines(["水渠管护办法"], x=220, size=20, font=SONG)
    paper.y -= 20
    paper.lines(["第一章　总　则"], x=240, size=14, font=SONG)
    paper.wrapped(f"　　第一条　{WATER}", size=14, font=SONG)
    document = load()
    assert document.language == "zh" and document.title == "水渠管护办法"
    assert words(document, "paragraph") == [f"第一条 {WATER}"]
    assert document.passages[-1].headings == ("总则",)


def test_odd_letters_are_the_usual_ones(paper, load):
    paper.lines(["S U M M A R Y"], font=BOLD)
    paper.wrapped(TRAM)
    paper.lines(["第 １２ 号　村 务 公 告"], size=14, font=SONG)
    text = load().text
    assert text.startswith("SUMMARY\n") and "第12号 村务公告" in text


def test_text_that_runs_upwards_is_read_on_a_turned_page(paper, load):
    paper.canvas.rotate(90)
    paper.canvas.translate(0, -600)
    paper.y = 500
    paper.wrapped(HARBOUR)
    assert load().text == HARBOUR


def test_scanned_pages_are_named(paper, load):
    paper.picture()
    paper.page()
    paper.wrapped(TRAM)
    document = load()
    assert document.text == TRAM and document.passages[0].page == 2
    (warning,) = document.warnings
    assert "page 1 " in warning and "OCR" in warning


@pytest.mark.parametrize("pictured", [True, False])
def test_a_scan_is_refused(paper, load, pictured: bool):
    if pictured:
        paper.picture()
    paper.page()
    with pytest.raises(InputError, match=r"no text layer.*OCR") as caught:
        load()
    assert "paper.pdf" in str(caught.value) and "\n" not in str(caught.value)


def test_a_locked_file_is_refused(tmp_path: Path):
    locked = Paper(password="quay")
    locked.wrapped(TRAM)
    with pytest.raises(InputError, match="password"):
        read(locked.save(tmp_path / "locked.pdf"))


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF", b"no PDF"])
def test_damaged_files_are_refused(tmp_path: Path, data: bytes):
    path = tmp_path / "broken.pdf"
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"damaged|no text layer") as caught:
        read(path)
    assert "broken.pdf" in str(caught.value) and str(caught.value).endswith(".")


def test_the_files_own_title_serves_where_the_page_has_none(tmp_path: Path):
    named = Paper(title="Tram service of Eastquay")
    named.wrapped(TRAM)
    assert read(named.save(tmp_path / "a.pdf")).title == "Tram service of Eastquay"
    clerk = Paper(title="Microsoft Word - draft7.doc")
    clerk.wrapped(TRAM)
    assert read(clerk.save(tmp_path / "b.pdf")).title == "b"


def test_lines_that_begin_at_the_same_places_are_rows(paper, load):
    paper.wrapped(TRAM)
    for line, minutes, place in (
        ("North", "12 minutes", "Mill"),
        ("South", "9 minutes", "Quay"),
        ("East", "30", "Inn"),
    ):
        for x, text in ((LEFT, line), (LEFT + 120, minutes), (LEFT + 240, place)):
            paper.at(x, paper.y, text)
        paper.y -= 15
    assert words(load(), "table row") == ["North | 12 minutes | Mill", "South | 9 minutes | Quay", "East | 30 | Inn"]


def test_a_row_over_a_page_break_is_one(paper, load):
    paper.table([["Quay", "Depth"], ["East quay, where the", "Nine metres at the end of the"]], [150, 200])
    paper.page()
    paper.table([["ferries lie", "winter"], ["West quay", "Five metres"]], [150, 200])
    document = load()
    assert words(document, "table row")[1:] == [
        "East quay, where the ferries lie | Nine metres at the end of the winter",
        "West quay | Five metres",
    ]
    assert page_of(document, "ferries lie") == 2 and page_of(document, "Nine metres") == 1


def test_headers_that_change_with_the_chapter_count_the_pages(paper, load):
    chapters = ("Berths", "Dues", "Pilots", "Ropes", "Lamps")
    for number, chapter in enumerate(chapters, 1):
        paper.at(LEFT, HEIGHT - 40, f"{chapter} of the harbour {number}", 9)
        paper.wrapped(f"{chapter} come in many kinds. {HARBOUR}")
        paper.page()
    assert "of the harbour" not in load().text


def test_forms_that_repeat_their_words_are_kept(paper, load):
    for name in ("Ane", "Bo", "Cid"):
        paper.lines([f"I, {name}, ask for a berth", "at the east quay of the town", "and pay in advance."])
        paper.page()
    assert load().text.count("ask for a berth at the east quay") == 3


def test_contents_are_off_topic(paper, load):
    paper.lines(["Contents"], font=BOLD)
    paper.lines([f"{name} {'. ' * 40}{page}" for name, page in (("1. Berths", 2), ("2. Dues", 7))])
    paper.page()
    paper.wrapped(HARBOUR)
    assert [p.on_topic for p in load().passages] == [True, False, False, True]


@pytest.mark.skipif(not (shipped("en") / "parser" / "model").is_file(), reason="the English model is not built")
def test_statements_name_the_page_of_their_sentence(paper, tmp_path: Path):
    paper.wrapped(TRAM)
    paper.page()
    paper.wrapped("The council promotes green roofs.")
    paper.page()
    paper.picture()
    path = paper.save(tmp_path / "roofs.pdf")
    reading = Reader(load_ontology(), BASE).read(read(path))
    assert {s.page for s in reading.statements if "roofs" in s.finding.object.label} == {2}
    assert all(s.page for s in reading.statements)
    assert any("page 3" in warning for warning in reading.warnings)


def test_pages_are_counted_before_they_are_read(paper, tmp_path: Path):
    paper.lines(["The ferry runs all winter."])
    paper.page()
    paper.page()
    path = paper.save(tmp_path / "long.pdf")
    refused = attempt(Source("long.pdf", path), "en", Limits(pages=1))
    assert isinstance(refused, InputError) and "pages, the limit is 1" in str(refused)
    assert isinstance(attempt(Source("long.pdf", path), "en", Limits(pages=3)), Document)
