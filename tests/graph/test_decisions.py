"""The file of decisions: one line each, read back as written, refused with a place and a cure."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policykg.errors import InputError
from policykg.graph import decisions_file
from policykg.graph.decisions import ACTIONS, Decision, expand, parse, shorten, standing

from ..strategies import words

BASE = "https://example.org/kg"
names = st.sampled_from(("kg:concept/en/quay", "kg:concept/zh/码头", "concept:toll", "https://example.org/other#x"))
labels = words.map(str.strip).filter(bool)


@st.composite
def decisions(draw: st.DrawFn) -> Decision:
    """A decision as a command makes it, with any words in it."""
    action = draw(st.sampled_from(ACTIONS))
    others = {"merge": (draw(names),), "split": (), "reject": ("promotes", draw(names))}.get(action, ())
    named = ((draw(st.sampled_from(("en", "zh", ""))), draw(labels)),) if action in ("merge", "rename") else ()
    why, author = " ".join(draw(words).split()), " ".join(draw(words).split())
    return Decision(action, draw(names), others, "", named, why, author, "2024-05-01T09:30:00+00:00")


@given(decisions())
def test_a_line_says_what_was_decided(decision: Decision) -> None:
    line = decision.line()
    assert "\n" not in line and "\r" not in line
    assert parse(line).line() == line
    assert parse(line) == decision
    assert decisions_file.decisions(f"{line}\n", "x") == [decision]


@given(st.lists(decisions(), max_size=5), st.lists(decisions(), max_size=5))
def test_two_files_become_one_without_losing_or_doubling_a_line(one: list[Decision], other: list[Decision]) -> None:
    both = decisions_file.extended(decisions_file.extended("", one), other)
    lines = [decision.line() for decision in decisions_file.decisions(both, "x")]
    assert lines == list(dict.fromkeys(decision.line() for decision in (*one, *other)))
    assert decisions_file.extended(both, [*other, *one]) == both


def test_comments_order_and_a_missing_last_line_end_stay() -> None:
    text = '# ours\n\nmerge\tkg:a\tkg:b\n# why: see the minutes\nrename\tkg:a\t\t\t"A"@en'
    more = decisions_file.extended(text, [Decision("undo", "abc")])
    assert more == f"{text}\nundo\tabc\t\t\t\t\t\t\n"
    assert decisions_file.extended(text, decisions_file.decisions(text, "x")) == text


@pytest.mark.parametrize(
    ("line", "cure"),
    [
        ("mrege\tkg:a\tkg:b", '"mrege" is no decision: write merge, split'),
        ("merge\tkg:a", "merge needs the nodes that become it: add"),
        ("merge\t\tkg:b", "merge needs a node"),
        ("rename\tkg:a", 'rename needs one label such as "words"@en'),
        ("rename\tkg:a\t\t\tbare words", 'bare words is no label: write it as "words"@en'),
        ('rename\tkg:a\t\t\t"\\ud800"@en', "is no label"),
        ('rename\tkg:a\t\t\t""@en', "is no label"),
        ("reject\tkg:a\tpromotes", "reject needs a relation and an object"),
        ("merge\tkg:a\tkg:<b>", '"kg:<b>" is no IRI: write one such as'),
        ("merge\tkg:a\tkg:b\t\t\twhy\twho\tyesterday", 'the time "yesterday" is none: write it as'),
        ("merge\tkg:a\tkg:b\t\t\t\t\t\tmore", "it has 9 cells, not 8"),
        ("<<<<<<< ours", "choose the lines"),
    ],
)
def test_a_broken_line_is_named_with_its_cure(line: str, cure: str) -> None:
    with pytest.raises(InputError, match=r"^team\.tsv, line 3: ") as error:
        decisions_file.decisions(f"# a\nmerge\tkg:a\tkg:b\n{line}\n", "team.tsv")
    assert cure in str(error.value)
    assert "\n" not in str(error.value)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.tsv cannot be read"):
        decisions_file.read(tmp_path / "none.tsv")
    (tmp_path / "latin.tsv").write_bytes("café".encode("latin-1"))
    with pytest.raises(InputError, match="not in UTF-8"):
        decisions_file.read(tmp_path / "latin.tsv")
    (tmp_path / "windows.tsv").write_bytes("\ufeffmerge\tkg:a\tkg:b\r\n".encode())
    assert decisions_file.decisions(decisions_file.read(tmp_path / "windows.tsv"), "x") == [
        Decision("merge", "kg:a", ("kg:b",))
    ]


def test_what_is_undone_stands_no_more_until_the_undoing_is() -> None:
    first = Decision("merge", "kg:a", ("kg:b",))
    undo = Decision("undo", first.id)
    again = Decision("undo", undo.id)
    assert standing([first, undo]) == [undo]
    assert standing([undo, first, again]) == [first, again]
    assert standing([first, again, undo, Decision("undo", again.id)])[0].action == "undo"


@pytest.mark.parametrize("iri", [f"{BASE}/concept/en/quay", "https://w3id.org/policykg/concept/toll", "urn:x:y"])
def test_short_names_fit_any_base(iri: str) -> None:
    assert expand(shorten(iri, BASE), BASE) == iri
    assert expand(shorten(f"{BASE}/concept/en/quay", BASE), "urn:b") == "urn:b/concept/en/quay"
