"""On what condition an English sentence says that something holds."""

from __future__ import annotations

import pytest

from .support import Link, findings, links, needs_model, relations

HELD: list[tuple[str, Link]] = [
    ("If the owner pays the fee, the office shall publish it.", ("*", "conditionalOn", "the owner pays the fee")),
    (
        "Where a fund is closed and no heir has been found, the court shall inform the bank.",
        ("*", "conditionalOn", "no heir has been found"),
    ),
    ("The board may expand the port as long as noise stays low.", ("*", "conditionalOn", "noise stays low")),
    ("Subject to sufficient funds, the city will build a school.", ("*", "conditionalOn", "sufficient funds")),
    ("Images must not be used without consent.", ("*", "conditionalOn", "consent")),
    ("With the approval of the council, counties may build dams.", ("*", "conditionalOn", "approval of the council")),
]


@needs_model
@pytest.mark.parametrize(("sentence", "link"), HELD)
def test_holds_on_condition(sentence: str, link: Link) -> None:
    assert link in links(sentence)


@needs_model
def test_no_condition_without_leave_or_word() -> None:
    assert "conditionalOn" not in relations("The board met without the mayor.")


@needs_model
def test_what_happened_sets_no_condition() -> None:
    assert "conditionalOn" not in relations("The fund was closed when prices fell.")
    assert "conditionalOn" in relations("The fund shall be closed when prices fall.")


@needs_model
def test_a_condition_of_what_is_forbidden_is_affirmed() -> None:
    (held,) = [f for f in findings("Images must not be used without consent.") if f.extractor == "en.condition"]
    assert held.polarity == "affirmed"


@needs_model
@pytest.mark.parametrize(
    "sentence",
    ["When drafting the rules, the office shall consult the unions.", "The city may open new schools where necessary."],
)
def test_a_time_or_a_need_is_no_condition(sentence: str) -> None:
    assert not any(relation == "conditionalOn" for _, relation, _ in links(sentence))
