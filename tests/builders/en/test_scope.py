"""By what means a measure is done, where it applies and to whom a thing is handed, in English."""

from __future__ import annotations

import pytest

from .support import Link, links, needs_model, relations

STATED: list[tuple[str, Link]] = [
    ("The city shall reduce noise through better planning.", ("noise", "achievedThrough", "better planning")),
    (
        "The agency shall submit the draft rules referred to in the annex to the council.",
        ("draft rules", "targets", "council"),
    ),
    (
        "The report was issued by the Deputy Secretary for Transport.",
        ("report", "issuedBy", "Deputy Secretary for Transport"),
    ),
    (
        "The act aims to reduce waste by requiring shops to collect empty bottles.",
        ("waste", "achievedThrough", "collect empty bottles"),
    ),
    (
        "The ministry will improve rural health by providing free vaccines.",
        ("rural health", "achievedThrough", "free vaccines"),
    ),
    ("As part of the water plan, the city will repair old pipes.", ("*", "partOf", "water plan")),
    ("The clinic in support of the health plan was opened in May.", ("clinic", "supports", "health plan")),
    ("The board shall update the rules in the light of new findings.", ("new findings", "supports", "rules")),
]


@needs_model
@pytest.mark.parametrize(("sentence", "link"), STATED)
def test_states(sentence: str, link: Link) -> None:
    assert link in links(sentence)


@needs_model
def test_what_is_forbidden_has_no_means() -> None:
    found = links("No person shall transfer land through seizure.")
    assert not any(relation == "achievedThrough" for _, relation, _ in found)


@needs_model
def test_capital_is_a_place_by_name_only() -> None:
    assert "appliesIn" not in relations("The fund will strengthen investment in private capital.")


@needs_model
def test_the_purposes_of_an_act_are_no_aim() -> None:
    assert "aimsAt" not in relations("For the purposes of this Regulation, the offices shall exchange data.")


@needs_model
def test_a_time_is_no_means() -> None:
    assert "achievedThrough" not in relations("The council will extend the rent subsidy through 2031.")


@needs_model
def test_what_a_thing_lies_in_is_no_place() -> None:
    assert "appliesIn" not in relations("The strength of the plan lies in coastal towns.")
