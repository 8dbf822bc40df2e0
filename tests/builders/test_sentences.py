"""Sentences: where they end, what is cleaned out of them, and that every character keeps its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policykg.builders.languages.en.sentences import split as english
from policykg.builders.languages.zh.sentences import split as chinese
from policykg.builders.readers import read
from policykg.builders.sentences import sentences
from policykg.graph.model import Document, Passage

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
FILES = sorted([*SHARED.glob("corpus/*.md"), *SHARED.glob("corpus/*.txt"), *SHARED.glob("gold/*.txt")])


def cut(split, text: str) -> list[str]:
    return [text[start:end] for start, end in split(text)]


def whole(text: str, language: str = "en", kind: str = "paragraph") -> list[str]:
    document = Document("a.md", "", language, text, (Passage(0, len(text), kind),))
    return [sentence.text for sentence in sentences(document)]


@pytest.mark.parametrize(
    "parts",
    [
        ["The tram runs at night.", "It stops at 10.5 km from the port."],
        ["Dr. Lund spoke.", "Mr. J. Berg of the U.S. Embassy replied."],
        ["Under Art. 5 and No. 12 of the Act, fees (e.g. tolls, i.e. road fees) apply.", "Others do not."],
        ['"We will build it." The mayor said so.'.split(" The")[0], "The mayor said so."],
        ["It covers rents, fares, etc.", "The rest is free."],
        ["The fee rose in 2031.", "In 2032 it fell."],
        ["Is it free?", "Yes!", "It is."],
        ["Boats (small ones only. No ferries.) may enter.", "Ferries may not."],
        ["The fee is paid by the owner, etc. in addition to the toll."],
    ],
)
def test_english_sentences(parts: list[str]):
    assert cut(english, " ".join(parts)) == parts


def test_english_typing_errors():
    assert cut(english, "The plan succeeds.. The port grows.Boats enter.") == [
        "The plan succeeds..", "The port grows.", "Boats enter.",
    ]  # fmt: skip
    assert cut(english, "See www.harbour.example.Boats or write to a.b@Port.Example now.") != []
    assert cut(english, "The port grew by 3.Five boats enter") == ["The port grew by 3.Five boats enter"]


def test_english_lists_between_semicolons():
    short = "The council shall: (a) repair the quay; (b) dredge the basin; and (c) train the pilots."
    assert cut(english, short) == [short]
    long = (
        "; ".join(f"the council shall repair quay number {n} before the end of the next budget year" for n in range(9))
        + "."
    )
    assert len(cut(english, long)) == 9
    fresh = "The old quay is closed to boats; By closing it the council saves money and time."
    assert len(cut(english, fresh)) == 2


@pytest.mark.parametrize(
    "parts",
    [
        ["夜班车每二十分钟一班。", "票价不变！", "是否增加班次？"],
        ["局长说：“夜班车不会取消。”", "市民表示欢迎。"],
        ["《夜间公交办法（试行）》已经通过（会议原则同意。）并公布。"],
        ["（一）增加班次。", "各区要落实。", "（牵头单位：市交通局）"],
        ["中心城区全部实现夜班车通达；", "远郊各镇可以采取预约方式提供服务。"],
        ["包括：购车；维修；培训。"],
        ["增长3.5%。", "启动“快线?支线”建设。"],
    ],
)
def test_chinese_sentences(parts: list[str]):
    assert cut(chinese, "".join(parts)) == parts


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        (
            "1.  The **old** quay,[^2]\n    see [the map](http://a.b/c_(d)), is `closed`.",
            ["The old quay, see the map, is closed."],
        ),
        ("> The quay\n> is closed.", ["The quay is closed."]),
        ("## Quay 7 ##", ["Quay 7"]),
        ("- [ ] is open\\*", ["[ ] is open*"]),
        ("The inter-\nagency group meets.", ["The inter-agency group meets."]),
        ("*All* boats <b>wait</b><br>here.<!-- why -->", ["All boats waithere."]),
        ("2 * 3 boats and a_b_c stay.", ["2 * 3 boats and a_b_c stay."]),
    ],
)
def test_markup_is_dropped(raw: str, clean: list[str]):
    assert whole(raw) == clean


def test_chinese_lines_are_joined_without_blank():
    assert whole("　　（三）夜班\n车覆盖  全市。", "zh") == ["夜班车覆盖 全市。"]
    assert whole("夜 间 公 交 办 法", "zh") == ["夜间公交办法"]


def test_subscripts_on_lines_of_their_own_are_joined():
    assert whole("广义货币M\n2\n增长8%，PM\n2.5\n下降。", "zh") == ["广义货币M2增长8%，PM2.5下降。"]


def test_raw_spans_cover_markup_and_labels():
    text = "**（一）增加班次。**各区要落实。[^1]市民**欢迎。** 完。"
    document = Document("a.md", "", "zh", text, (Passage(0, len(text)),))
    spans = [text[s.start : s.end] for s in sentences(document)]
    assert spans == ["**（一）增加班次。**", "各区要落实。[^1]", "市民**欢迎。**", "完。"]


def test_table_cells_are_sentences_of_their_own():
    assert whole("| Mill Lane | 55 dB at night |", kind="table row") == ["Mill Lane", "55 dB at night"]


def test_page_numbers_inside_a_paragraph_are_dropped():
    assert whole("The boats wait for\n\n12\n\nthe tide.") == ["The boats wait for the tide."]


def test_passages_in_the_other_language_are_left_to_another_run():
    text = "第一条　夜班车覆盖全市。\nArticle 1 Night buses serve the whole city and its suburbs."
    at = text.index("Article")
    document = Document("a.md", "", "zh", text, (Passage(0, at - 1), Passage(at, len(text))))
    assert [s.text for s in sentences(document)] == ["夜班车覆盖全市。"]


def holds(document: Document) -> None:
    """Every character stands where it says, spans lie in their passages, in order."""
    last = 0
    for sentence in sentences(document):
        assert (
            last <= sentence.start < sentence.end <= sentence.passage.end and sentence.start >= sentence.passage.start
        )
        assert len(sentence.places) == len(sentence.text) + 1 and list(sentence.places) == sorted(set(sentence.places))
        assert document.text[sentence.start : sentence.end].strip() == document.text[sentence.start : sentence.end]
        assert sentence.start <= sentence.places[sentence.lead] and sentence.places[-1] <= sentence.end
        for at, (character, place) in enumerate(zip(sentence.text, sentence.places, strict=False)):
            raw = document.text[place]
            joint = at == sentence.lead - 1  # between the opening of a list and its item
            assert character in (raw, raw.lower()) or (character == " " and (raw.isspace() or joint))
        last = sentence.end


BITS = st.sampled_from(
    ["\n", "  \n", " ", "　", "# ", "- ", "1. ", "（一）", "**", "*", "_", "`", "|", "> ", "<b>", "</b>", "<!--",
     "-->", "[^1]", "[", "](", ")", "\\", "{", "}", "。", "；", "”", "！", ". ", ".", "?", "; ", "The plan", "improves",
     "改革", "推进", "No. 5", "U.S.", "（", "）", "(", "-", "12", "e.g.", "\u200b", "\x0c"]
)  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(
    st.lists(BITS, max_size=50).map("".join), st.sampled_from(["en", "zh"]), st.sampled_from(["paragraph", "table row"])
)
def test_every_character_keeps_its_place(text: str, language: str, kind: str):
    holds(Document("a.md", "", language, text, (Passage(0, len(text), kind),)))


@given(st.text(max_size=300), st.sampled_from([english, chinese]))
def test_splitters_lose_nothing_but_blanks(text: str, split):
    spans = split(text)
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
    assert [at for span in spans for at in span] == sorted(at for span in spans for at in span)


@pytest.mark.skipif(not FILES, reason="the shared corpus is not beside this checkout")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_corpus_sentences_keep_their_places(path: Path):
    document = read(path)
    holds(document)
    kept = sum(p.end - p.start for p in document.passages if p.on_topic)
    assert kept > 0.75 * len("".join(document.text.split()))
