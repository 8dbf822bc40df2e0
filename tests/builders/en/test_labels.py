"""Where the names of things are cut in English."""

from __future__ import annotations

import pytest

from .support import Link, findings, links, needs_model, relations

NAMED: list[tuple[str, Link]] = [
    (
        "The fund provides technical, medical and legal assistance.",
        ("fund", "provides", "technical, medical and legal assistance"),
    ),
    ("Protect coral reefs, tropical forests and other habitats.", ("tropical forests", "broader", "habitats")),
    (
        "The board shall assess the quality of the meals cooked in private kitchens.",
        ("board", "evaluates", "quality of the meals"),
    ),
    (
        "The office establishes a register of the data to be kept under the act.",
        ("office", "establishes", "register of the data"),
    ),
    ("The fund will build clinics in 12 districts.", ("*", "appliesIn", "12 districts")),
    ("The departments for transport shall assess the plan.", ("departments for transport", "evaluates", "plan")),
    ("The city builds clinics close to the railway.", ("city", "establishes", "clinics")),
]


@needs_model
@pytest.mark.parametrize(("sentence", "link"), NAMED)
def test_names(sentence: str, link: Link) -> None:
    assert link in links(sentence)


@needs_model
def test_a_ban_names_what_is_banned_and_no_empty_it() -> None:
    (ban,) = [f for f in findings("It is prohibited to burn waste.") if f.relation == "restricts"]
    assert (ban.subject.label, ban.object.label) == ("prohibited to burn waste", "burn waste")


@needs_model
def test_words_that_only_open_a_list_or_help_a_preposition_are_no_concepts() -> None:
    assert "broader" not in relations("The city builds parks in areas such as suburbs.")
    assert "broader" in relations("The city builds parks in mountain areas such as the Northern Ridge.")
    found = findings("Based on local needs and in accordance with law, cities shall protect old trees.")
    assert not any("accordance" in end.label for f in found for end in (f.subject, f.object))


@needs_model
def test_steps_that_are_only_praised_leave_their_taker_the_subject() -> None:
    found = findings("The state shall employ effective measures to reduce accidents.")
    assert ("state", "reduces") in {(f.subject.label, f.relation) for f in found}


@needs_model
def test_lone_words_without_content_are_no_ends() -> None:
    for sentence in (
        "The board manages the fund through various channels.",
        "Workers have the right to stop.",
        "Efforts promote employment.",
    ):
        ends = {end.label for f in findings(sentence) for end in (f.subject, f.object)}
        assert not ends & {"various channels", "channels", "stop", "Efforts"}


@needs_model
def test_what_nobody_covers_is_part_of_no_deed() -> None:
    assert "partOf" not in relations("Cover bakery licences, kiosk permits and market stalls.")
    assert "partOf" in relations("The scheme covers bakery licences and market stalls.")


@needs_model
def test_measures_are_an_end_where_something_says_which() -> None:
    named = {end.label for f in findings("The measures reduce noise.") for end in (f.subject, f.object)}
    bare = {end.label for f in findings("Measures reduce noise.") for end in (f.subject, f.object)}
    assert ("measures" in named, "Measures" in bare) == (True, False)
