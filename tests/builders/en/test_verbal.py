"""The verbal side of the English grammar: who acts, what is owed or forbidden, what is still to be done."""

from __future__ import annotations

import pytest

from .support import Link, links, needs_model, relations

STATED: list[tuple[str, Link]] = [
    ("The fund provides a basis for villages to improve irrigation.", ("villages", "improves", "irrigation")),
    ("The board is to employ measures to reduce noise.", ("board", "reduces", "noise")),
    ("Projects to increase safety are being rolled out.", ("Projects", "promotes", "safety")),
    ("This Act is formulated so as to protect the rights of tenants.", ("Act", "protects", "rights of tenants")),
    ("The bank is committed to reducing waste.", ("bank", "reduces", "waste")),
    ("The office was founded in 1990 and provides loans.", ("office", "provides", "loans")),
    ("The goal of the scheme is to reduce traffic.", ("scheme", "reduces", "traffic")),
    ("The intention is to reduce traffic.", ("*", "reduces", "traffic")),
    (
        "Tenants have the right to submit complaints and proposals.",
        ("Tenants", "grantsAccessTo", "submit complaints and proposals"),
    ),
    ("It is prohibited to pester or harass the guests.", ("*", "restricts", "pester or harass guests")),
    ("Fishing with dynamite is prohibited.", ("*", "restricts", "Fishing with dynamite")),
    ("The road network needs to be further improved.", ("*", "improves", "road network")),
    ("The boards shall, through a joint office, develop draft rules.", ("boards", "establishes", "draft rules")),
    ("The project will reduce losses by 5 per cent.", ("project", "reduces", "losses")),
    ("Losses were estimated using the handbook.", ("Losses", "achievedThrough", "handbook")),
    (
        "The ministry is required to convene a yearly meeting.",
        ("ministry", "responsibleFor", "convene yearly meeting"),
    ),
    ("The ministry shall enforce the rules and convene a meeting.", ("ministry", "responsibleFor", "convene meeting")),
    ("The bank remains committed to the principle of free trade.", ("bank", "implements", "principle of free trade")),
    ("The city will step up the promotion of sport and the arts.", ("city", "promotes", "arts")),
    ("The plan relies on good finance and capacity-building.", ("plan", "requires", "capacity-building")),
    ("A national register will be set up.", ("*", "establishes", "national register")),
    ("The state shall provide financial and technical aid.", ("state", "provides", "financial and technical aid")),
    ("Adaptation goal: The city will improve drainage.", ("city", "improves", "drainage")),
    (
        "The state shall, in accordance with the provisions of law, implement a pension system for nurses.",
        ("state", "implements", "pension system"),
    ),
    ("The network builds on local centres.", ("local centres", "supports", "network")),
    ("A permit is not required for small boats.", ("small boats", "requires", "permit")),
    ("The heirs have an obligation to report the assets.", ("heirs", "responsibleFor", "report assets")),
    ("The fund will mobilise private capital.", ("fund", "promotes", "private capital")),
    (
        "Schools shall protect pupils who suffer violence, and provide legal aid.",
        ("Schools", "provides", "legal aid"),
    ),
    ("The city will build canals with a view to enhance trade.", ("city", "improves", "trade")),
    (
        "This requires breakthroughs and investments, all of which rely on the expansion of trade.",
        ("investments", "requires", "expansion of trade"),
    ),
    ("Deeply reform the school system.", ("*", "improves", "school system")),
    ("Deeply explore new ways of recycling.", ("*", "promotes", "new ways of recycling")),
    ("Building and improving shelters, promptly reducing hazards;", ("*", "reduces", "hazards")),
]
SILENT: list[tuple[str, Link]] = [
    ("Tenants have the right to submit complaints.", ("Tenants", "provides", "complaints")),
    ("Protect the rights and interests of women.", ("*", "protects", "interests")),
    ("Reports submitted to the council are read.", ("*", "provides", "Reports")),
    ("Limits are specified in the annex.", ("*", "regulates", "Limits")),
    ("Losses were estimated using the handbook.", ("*", "implements", "handbook")),
]


@needs_model
@pytest.mark.parametrize(("sentence", "link"), STATED)
def test_states(sentence: str, link: Link) -> None:
    assert link in links(sentence)


@needs_model
@pytest.mark.parametrize(("sentence", "link"), SILENT)
def test_states_not(sentence: str, link: Link) -> None:
    assert link not in links(sentence)


@needs_model
def test_what_is_extended_or_turned_is_what_the_phrase_behind_tells_of() -> None:
    assert ("night ferries", "appliesIn", "small islands") in links(
        "The board shall extend night ferries to small islands."
    )
    assert ("waste", "leadsTo", "energy") in links("The town will turn waste into energy.")


@needs_model
def test_lifting_depends_on_what_is_lifted() -> None:
    assert ("town", "removes", "parking restrictions") in links("The town will lift parking restrictions.")
    assert ("plan", "promotes", "rural incomes") in links("The plan lifts rural incomes.")


@needs_model
def test_given_without_a_giver_states_nothing() -> None:
    assert "provides" not in relations("Storms require stronger piers, given the serious damage of last year.")


@needs_model
def test_a_part_of_many_is_named_by_what_it_is_a_part_of() -> None:
    assert ("reform", "addresses", "old complaints") in links("The reform addresses many of the old complaints.")
