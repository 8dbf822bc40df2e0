"""The head and the signature of a document as facts, each where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from policykg.builders.facts import Fact, facts
from policykg.builders.readers import read

ORDER = """\
临江市人民政府令
第12号

《临江市夜间公交办法》已经2031年2月20日市人民政府第8次常务会议通过，现予公布。

临江市夜间公交办法

第一条　为规范夜间公交，制定本办法。
第二条　市交通局负责夜间公交。
"""
LETTER = """\
临江市人民政府办公室关于
印发夜间公交工作要点的通知

临政办发〔2031〕7号

各区人民政府：

现将夜间公交工作要点印发给你们，请认真贯彻执行，并及时报告进展情况和存在的困难问题。

临江市人民政府办公室
2031年3月5日
"""
LAW = """\
# 夜间公交法

2031年2月20日 第九届全国人民代表大会常务委员会第三次会议通过

第一条 为规范夜间公交，制定本法。
"""
MEMO = """\
**T-31-07**

**March 5, 2031**

**MEMORANDUM FOR HEADS OF TRANSPORT OFFICES**

**FROM: Office of Night Transport**

**SUBJECT: Night buses in harbour districts**

Each transport office runs night buses in its harbour district and reports the number of passengers every quarter.
"""
REGULATION = """\
REGULATION (EU) 2031/77 OF THE NIGHT PARLIAMENT AND OF THE COUNCIL
of 5 March 2031
on night buses

THE NIGHT PARLIAMENT AND THE COUNCIL,

Having regard to the proposal, night buses shall be run in every harbour district of the Member States.

Done at Lanternhill, 5 March 2031.
"""


def found(tmp_path: Path, name: str, text: str) -> dict[str, list[str]]:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    document = read(path)
    stated = facts(document)
    assert all(spoken(document.text[fact.start : fact.end]) == spoken(fact.label) for fact in stated)
    assert document.title == stated[0].label
    return {kind: [fact.label for fact in stated if fact.kind == kind] for kind in {fact.kind for fact in stated}}


def spoken(words: str) -> str:
    return "".join(words.split())


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("order.txt", ORDER, {"title": ["临江市夜间公交办法"], "number": ["第12号"]}),
        (
            "letter.txt",
            LETTER,
            {
                "title": ["临江市人民政府办公室关于印发夜间公交工作要点的通知"],
                "number": ["临政办发〔2031〕7号"],
                "issuer": ["临江市人民政府办公室"],
                "date": ["2031年3月5日"],
            },
        ),
        (
            "law.md",
            LAW,
            {
                "title": ["夜间公交法"],
                "date": ["2031年2月20日"],
                "meeting": ["第九届全国人民代表大会常务委员会第三次会议"],
            },
        ),
        (
            "memo.md",
            MEMO,
            {
                "title": ["Night buses in harbour districts"],
                "number": ["T-31-07"],
                "date": ["March 5, 2031"],
                "issuer": ["Office of Night Transport"],
            },
        ),
        ("regulation.txt", REGULATION, {"number": ["(EU) 2031/77"], "date": ["5 March 2031"]}),
    ],
)
def test_facts_are_found(tmp_path: Path, name: str, text: str, expected: dict[str, list[str]]):
    stated = found(tmp_path, name, text)
    assert {kind: stated.get(kind) for kind in expected} == expected


def test_front_matter_gives_the_title_with_its_place(tmp_path: Path):
    text = "---\ntitle: Night buses\n---\n\nThe council runs night buses in the harbour district on every night.\n"
    path = tmp_path / "a.md"
    path.write_text(text, encoding="utf-8")
    assert facts(read(path)) == [Fact("title", 11, 22, "Night buses")]


def test_text_without_a_head_has_no_facts(tmp_path: Path):
    path = tmp_path / "speech.txt"
    path.write_text(
        "Friends, tonight we open the harbour. The boats are waiting for all of us.\n" * 3, encoding="utf-8"
    )
    document = read(path)
    assert facts(document) == [] and document.title == "speech"
