"""One sentence that states and one that does not, for each construction of the English grammar."""

from __future__ import annotations

import pytest

from .support import Link, findings, links, needs_model, relations

STATED: list[tuple[str, Link]] = [
    ("The city launched a training scheme to reduce unemployment.", ("training scheme", "reduces", "unemployment")),
    ("The ministry took steps to improve road safety.", ("ministry", "improves", "road safety")),
    ("The act requires employers to publish pay data.", ("employers", "provides", "pay data")),
    ("Vocational training is an important way to reduce poverty.", ("Vocational training", "reduces", "poverty")),
    ("The council issued the Housing Plan, promoting social housing.", ("Housing Plan", "promotes", "social housing")),
    ("Better care requires training more nurses.", ("Better care", "requires", "training more nurses")),
    ("Agencies may not sell public land.", ("Agencies", "restricts", "sell public land")),
    ("Crop losses rose due to severe droughts.", ("severe droughts", "leadsTo", "Crop losses")),
    ("Expand public services such as libraries and clinics.", ("libraries", "broader", "public services")),
    (
        "The Department of Housing and Transport shall monitor the ports.",
        ("Department of Housing and Transport", "evaluates", "ports"),
    ),
    ("The county submitted a report to the council.", ("report", "targets", "council")),
    ("Protect the savings of farmers.", ("*", "targets", "farmers")),
    (
        "The measures laid down in Directives 2001/11/EC and 2003/54/EC apply.",
        ("measures", "references", "Directive 2003/54/EC"),
    ),
]
SILENT: list[tuple[str, str]] = [
    ("The office took its time.", "improves"),
    ("The law lets employers publish pay data.", "requires"),
    ("The new libraries and clinics opened.", "broader"),
    ("The house was completed in May.", "implements"),
    ("The road leads to the council.", "targets"),
    ("The income of the city fell.", "targets"),
    ("The agency sold public land.", "restricts"),
    ("The train is due to arrive at noon.", "supports"),
]


@needs_model
@pytest.mark.parametrize(("sentence", "link"), STATED)
def test_states(sentence: str, link: Link) -> None:
    assert link in links(sentence)


@needs_model
@pytest.mark.parametrize(("sentence", "relation"), SILENT)
def test_states_not(sentence: str, relation: str) -> None:
    assert relation not in relations(sentence)


@needs_model
def test_adjacent_verbs_with_one_object_are_one_statement() -> None:
    assert (
        len([link for link in links("Establish and improve the pension system.") if link[2] == "pension system"]) == 1
    )


@needs_model
@pytest.mark.parametrize(
    ("sentence", "mood"),
    [
        ("Improve the pension system.", "obligation"),
        ("It is necessary to improve the pension system.", "obligation"),
        ("The ministry will improve the pension system.", "obligation"),
        ("Higher wages will improve living standards.", "assertion"),
        ("The act requires agencies to improve the pension system.", "obligation"),
        ("Cities may expand the pension system.", "permission"),
        ("Better roads improve trade.", "assertion"),
    ],
)
def test_modality(sentence: str, mood: str) -> None:
    assert {f.modality for f in findings(sentence) if f.extractor == "en.cue"} == {mood}


@needs_model
def test_offsets_lead_back_into_the_sentence() -> None:
    sentence = "Article 5: The Water Board (WB) shall protect the long-term supply (see above) of clean water."
    for found in findings(sentence):
        for end in (found.subject, found.object):
            assert sentence[end.start : end.end].split()[0].lower().startswith(end.label.split()[0].lower()[:3])


@needs_model
def test_preventing_harm_addresses_a_problem_and_preventing_a_deed_restricts_it() -> None:
    assert ("safety rules", "addresses", "accidents") in links("The safety rules shall prevent accidents.")
    assert ("fence", "restricts", "entry") in links("The fence shall prevent entry.")
