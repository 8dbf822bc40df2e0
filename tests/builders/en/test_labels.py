"""Where the names of things are cut in English."""

from __future__ import annotations

import pytest

from .support import Link, links, needs_model

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
