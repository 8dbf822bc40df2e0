"""The terms of small collections."""

from __future__ import annotations

from pathlib import Path

import pytest

from policykg.builders.terms.collection import Collection, read_collection
from policykg.builders.terms.reference import reference
from policykg.builders.terms.score import Term, ranked

ENGLISH = (
    "The harbour toll pays for the dredging of the tidal basin. Skippers pay the harbour toll at the lock.\n\n"
    "Each lock keeper collects harbour tolls and reports other problems to the Estuary Board. The measures are many. "
    "The new ferries of the Estuary Board cross the tidal basin, and the measures help the ferries.\n"
)
CHINESE = (
    "电车票价补贴由市财政承担。各区不得截留电车票价补贴。\n\n"
    "有关部门加强电车线路管理，解决电车线路拥堵问题。问题较多。\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A text in each language, and one without words."""
    (tmp_path / "port.txt").write_text(ENGLISH, "utf-8")
    (tmp_path / "tram.txt").write_text(CHINESE, "utf-8")
    return tmp_path


@pytest.fixture
def found(folder: Path) -> dict[str, Term]:
    """The terms of both, by their words."""
    return {term.text: term for term in read_collection([folder]).terms}


def test_terms_of_both_languages(found: dict[str, Term]):
    assert {"harbour toll", "harbour tolls", "tidal basin", "lock keeper", "ferries", "电车票价补贴"} <= set(found)


def test_names_keep_their_capitals(found: dict[str, Term]):
    assert "Estuary Board" in found


def test_counts(found: dict[str, Term]):
    toll = found["harbour toll"]
    assert (toll.count, toll.documents, toll.language) == (2, 1, "en")


def test_what_says_nothing_alone_is_no_term(folder: Path):
    everything = {term.text for tally in read_collection([folder]).tallies.values() for term in ranked(tally, -99)}
    assert everything.isdisjoint({"measures", "problems", "other problems", "the harbour toll", "问题", "各区", "管理"})


def test_best_first(found: dict[str, Term]):
    scores = [term.score for term in found.values()]
    assert scores == sorted(scores, reverse=True)


def test_a_part_that_never_stands_alone_counts_less(tmp_path: Path):
    path = tmp_path / "depot.txt"
    path.write_text("The tram depot roof is wet. A tram depot roof is closed. The tram depot roof is old.\n", "utf-8")
    (tally,) = read_collection([path]).tallies.values()
    whole, part = tally.candidates["tram depot roof"], tally.candidates.get("tram depot")
    assert (whole.count, whole.own) == (3, 3)
    assert part is None or part.own == 0


def test_sentences_of_other_languages_are_left_out(tmp_path: Path):
    path = tmp_path / "port.txt"
    path.write_text(f"{ENGLISH}\nSatama kerää maksun laivoilta vuosittain.\n", "utf-8")
    assert "satama" not in read_collection([path], "en").tallies["en"].candidates


def test_order_of_documents_changes_nothing(folder: Path):
    paths = [folder / "port.txt", folder / "tram.txt"]
    assert read_collection(paths).terms == read_collection(paths[::-1]).terms


def test_empty_collection_has_no_terms():
    assert Collection().terms == []


def test_rarity():
    english = reference("en")
    assert english.rarity("the") < 2 < english.rarity("harbour") <= english.rarity("xyzzy")
    assert english.rarity("the-xyzzy") == english.rarity("xyzzy")
    assert reference("zh").knows("的")
