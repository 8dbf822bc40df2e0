"""Word files become documents: everything that is read on the page, in its order, and nothing that is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx.oxml import parse_xml

from policykg.builders.readers import read
from policykg.graph.model import Document

from .word import SPACES, Word

BOATS = "The harbour office keeps a list of the boats, and it strikes from this list each boat that has left for good."
POND = "The pond keeper counts the ducks in spring, and the town pays for the corn that they eat in a hard winter."
CANAL = "水务站每年汛期前组织村民清理水渠淤泥，并在村务公开栏公布清理结果和经费使用情况。"


def words(document: Document, kind: str) -> list[str]:
    return [document.text[p.start : p.end] for p in document.passages if p.kind == kind]


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.fixture
def word() -> Word:
    return Word()


@pytest.fixture
def load(word: Word, tmp_path: Path):
    return lambda: read(word.save(tmp_path / "word.docx"))


def test_paragraphs_and_tables_keep_their_order(word, load):
    word.say(BOATS)
    word.table([["Berth", "Fee"], ["North", "12"]])
    word.say(POND)
    document = load()
    assert document.text == f"{BOATS}\n\nBerth | Fee\nNorth | 12\n\n{POND}"
    assert words(document, "table row") == ["Berth | Fee", "North | 12"]


def test_merged_cells_are_read_once(word, load):
    word.say(BOATS)
    table = word.table([["Quay", "Boat", "Fee"], ["", "Ferry", "3"], ["", "Barge", "4"]])
    table.cell(0, 0).merge(table.cell(2, 0))
    table.cell(2, 1).merge(table.cell(2, 2))
    assert words(load(), "table row")[0] == "Quay | Boat | Fee"
    assert words(load(), "table row")[1:] == ["Ferry | 3", "Barge 4"]


def test_tables_that_lay_out_the_page_are_paragraphs(word, load):
    table = word.table([["", ""], ["", ""]])
    inner = table.cell(1, 0).add_table(1, 1).cell(0, 0)
    inner.text = BOATS
    innermost = inner.add_table(1, 1).cell(0, 0)
    innermost.text = POND
    innermost.add_paragraph(CANAL)
    assert words(load(), "paragraph") == [BOATS, POND, CANAL]


def test_cells_with_running_text_are_paragraphs(word, load):
    table = word.table([["Harbour", BOATS], ["Pond", "Ducks"]])
    table.cell(0, 1).add_paragraph(POND)
    document = load()
    assert words(document, "paragraph") == [BOATS, POND]
    assert words(document, "table row") == ["Pond | Ducks"]


def test_headings_by_style_stand_above_their_text(word, load):
    word.say("The harbour and the pond", style="Title")
    word.say("Boats", style="Heading 1")
    word.say("In summer", style="Heading 2")
    word.say(BOATS)
    word.say("Ducks", style="Heading 1")
    word.say(POND)
    document = load()
    assert document.title == "The harbour and the pond"
    assert [p.headings for p in document.passages if p.kind == "paragraph"] == [("Boats", "In summer"), ("Ducks",)]


def test_a_style_of_headings_makes_no_heading_of_a_paragraph(word, load):
    word.say(f"{BOATS} {POND}", style="Heading 2")
    assert words(load(), "paragraph") == [f"{BOATS} {POND}"]


def test_outline_levels_make_headings(word, load):
    word.xml(f'<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>{run("水渠管护")}</w:p>')
    word.xml(f'<w:p><w:pPr><w:outlineLvl w:val="9"/></w:pPr>{run(CANAL)}</w:p>')
    document = load()
    assert (words(document, "heading"), words(document, "paragraph")) == (["水渠管护"], [CANAL])


def test_lists_show_the_numbers_that_word_counts(word, load):
    word.say("The keeper shall:")
    word.say("count the ducks;", "buy the corn;", style="List Number")
    word.say("mend the nets.", style="List Bullet")
    assert words(load(), "list item") == ["1. count the ducks;", "2. buy the corn;", "• mend the nets."]


def test_numbers_of_several_levels(word, load):
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for at, (form, text) in enumerate(
            [("chineseCounting", "%1、"), ("decimal", "（%2）"), ("upperRoman", "%2-%3.")]
        )
    )
    numbering = word.file.part.numbering_part.element
    numbering.insert(0, parse_xml(f'<w:abstractNum {SPACES} w:abstractNumId="77">{levels}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {SPACES} w:numId="78"><w:abstractNumId w:val="77"/></w:num>'))
    for level in (0, 1, 1, 2, 0, 1):
        listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="78"/></w:numPr>'
        word.xml(f"<w:p><w:pPr>{listed}</w:pPr>{run(CANAL)}</w:p>")
    labels = [line.removesuffix(CANAL).strip() for line in load().text.split("\n") if line]
    assert labels == ["一、", "（1）", "（2）", "2-I.", "二、", "（1）"]


def test_notes_stand_at_the_end(word, load):
    word.notes("footnote", ["Boats without a mast too.", "Nobody asked them."])
    word.notes("endnote", ["See the harbour book."])
    note = '<w:r><w:footnoteReference w:id="3"/></w:r>'
    word.xml(
        f'<w:p>{run("A boat that leaks")}{note}{run(" is towed away")}<w:r><w:endnoteReference w:id="2"/></w:r></w:p>'
    )
    word.say(POND)
    lines = load().text.split("\n\n")
    assert lines[0] == "A boat that leaks[^1] is towed away[^2]"
    assert lines[2:] == ["[^1]: Nobody asked them.", "[^2]: See the harbour book."]


def test_raised_numbers_are_marks_of_notes_and_powers_are_not(word, load):
    raised = '<w:vertAlign w:val="superscript"/>'
    word.xml(f"<w:p>{run('The ducks')}{run('1', raised)}{run('2', raised)}{run(' have 40 m')}{run('2', raised)}</w:p>")
    assert load().text == "The ducks[^12] have 40 m2"


def test_what_a_revision_deleted_is_gone_and_what_it_inserted_is_read(word, load):
    gone = '<w:del w:id="1"><w:r><w:delText>three</w:delText></w:r></w:del>'
    new = f'<w:ins w:id="2">{run("four")}</w:ins>'
    moved = f'<w:moveFrom w:id="3">{run(" and swans")}</w:moveFrom>'
    ended = '<w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr>'
    word.xml(f"<w:p>{ended}{run('The keeper feeds ')}{gone}{new}</w:p>")
    word.xml(f"<w:p>{run(' ducks')}{moved}{run(' a day.')}</w:p>")
    assert load().text == "The keeper feeds four ducks a day."


def test_text_boxes_are_read_once(word, load):
    box = f"<w:txbxContent><w:p>{run(POND)}</w:p></w:txbxContent>"
    drawn = f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
    old = f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
    word.xml(f"<w:p>{run(BOATS)}<w:r><mc:AlternateContent>{drawn}{old}</mc:AlternateContent></w:r></w:p>")
    assert load().text == f"{BOATS}\n\n{POND}"


def test_content_controls_links_and_breaks(word, load):
    link = f'<w:hyperlink w:anchor="pond">{run("the pond")}</w:hyperlink>'
    broken = f"{run('The keeper of')}<w:r><w:br/></w:r>{link}<w:r><w:tab/></w:r>{run('counts the ducks.')}"
    word.xml(f"<w:sdt><w:sdtPr/><w:sdtContent><w:p>{broken}</w:p></w:sdtContent></w:sdt>")
    assert load().text == "The keeper of the pond counts the ducks."


def test_what_is_not_of_the_text_is_left_out(word, load):
    word.file.sections[0].header.paragraphs[0].text = "Harbour office"
    word.file.sections[0].footer.paragraphs[0].text = "Page"
    word.xml(f"<w:p>{run('Hidden ducks', '<w:vanish/>')}<w:r><w:instrText>DATE</w:instrText></w:r>{run(BOATS)}</w:p>")
    assert load().text == BOATS


def test_lines_that_were_made_paragraphs_are_joined(word, load):
    long = CANAL * 6
    word.say(*(long[at : at + 30] for at in range(0, len(long), 30)))
    assert load().text == long


def test_the_noted_title_counts_where_the_document_shows_none(word, load):
    word.say(f"{BOATS} {POND}")
    word.file.core_properties.title = "Rules for boats"
    assert load().title == "Rules for boats"
    word.file.core_properties.title = "final_2.docx"
    assert load().title == "word"
