"""What a document says of its own names: short forms without notice, and names in two languages."""

from __future__ import annotations

import pytest

from policykg.graph.vocab import BASE

from .pairs import nodes

COUNCIL = "The Upland Council for Wells was founded in May. The Council digs."


def test_the_one_council_is_meant() -> None:
    long, short = nodes(COUNCIL, "en", ("Upland Council for Wells", "Council"))
    assert long.iri == short.iri
    assert (short.rule, short.evidence) == ("short form", "Upland Council for Wells")


@pytest.mark.parametrize(
    "text",
    [
        COUNCIL + " The Lowland Council is older.",
        "The Upland Council for Wells was founded in May. A council of elders digs. Council is held.",
        "The Upland Council for Wells was founded in May. This Council, and the Council, differ.",
    ],
)
def test_it_is_not_where_there_are_two_or_no_name_is_said(text: str) -> None:
    long, short = nodes(text, "en", ("Upland Council for Wells", "Council"))
    assert long.iri != short.iri


def test_a_chinese_title_by_its_end() -> None:
    text = "市政府印发《城市桥梁养护办法》。《办法》规定了检查周期。有关办法另行制定。"
    long, short = nodes(text, "zh", ("《城市桥梁养护办法》", "《办法》"))
    assert long.iri == short.iri
    assert short.rule == "short form"


@pytest.mark.parametrize(
    ("text", "language", "english", "chinese"),
    [
        ("Workers get a ferry pass (渡船证) in spring.", "en", "ferry pass", "渡船证"),
        ("渡船证 (ferry pass) is free.", "en", "ferry pass", "渡船证"),
        ("职工春季领取渡船证（ferry pass）。", "zh", "ferry pass", "渡船证"),
        ("凭 ferry pass（“渡船证”）免费乘船。", "zh", "ferry pass", "渡船证"),
    ],
)
def test_a_name_in_two_languages(text: str, language: str, english: str, chinese: str) -> None:
    both = nodes(text, language, (english, chinese))
    assert {node.iri for node in both} == {f"{BASE}/concept/zh/渡船证"}
    assert {label for node in both for label in ((node.language, node.label), *node.also)} == {
        ("en", english),
        ("zh", chinese),
    }


def test_a_gloss_that_the_thesaurus_knows_leads_to_its_concept() -> None:
    words, known = nodes("It is the tide of town-making (城镇化).", "en", ("tide of town-making", "城镇化"))
    assert words.iri == known.iri == "https://w3id.org/policykg/concept/urbanization"
    assert (words.rule, words.evidence) == ("translation", "tide of town-making (城镇化)")


@pytest.mark.parametrize(
    "text",
    [
        "Support for ferries (由市政府负责) goes on.",
        "Support for ferries (见附件) goes on.",
        "Old ferries (船、车等) go.",
    ],
)
def test_a_remark_is_no_translation(text: str) -> None:
    (node,) = nodes(text, "en", ("ferries",))
    assert node.iri == f"{BASE}/concept/en/ferry"


def test_years_tell_two_plans_apart() -> None:
    from policykg.builders.resolution.resolver import Resolver
    from policykg.graph.model import Document, Mention

    from .pairs import labels

    text = "The Bay Plan (2011-2015) ended. The Bay Plan (2016–2020) began."
    places = [text.index("Bay"), text.rindex("Bay")]
    mentions = [Mention(start, start + 8, "Bay Plan", "Document") for start in places]
    resolver = Resolver(Document("a.txt", "", "en", text, ()), labels(), BASE, mentions)
    assert [resolver.node(mention).iri.rpartition("/")[2] for mention in mentions] == [
        "bay-plan-2011-2015",
        "bay-plan-2016-2020",
    ]


def test_an_office_with_a_name_is_not_all_offices_of_its_kind() -> None:
    (office,) = nodes("Department of Justice", "en", ("Department of Justice",))
    assert not office.thesaurus
    (reform,) = nodes("Reform of the Hukou System", "en", ("Reform of the Hukou System",))
    assert (reform.rule, reform.iri.rpartition("/")[2]) == ("word order", "household-registration-reform")


def test_the_same_words_in_another_order_name_a_period_too() -> None:
    label = "period of the 14th Five-Year Plan"
    (node,) = nodes(label, "en", (label,))
    assert (node.rule, node.kind, node.score) == ("word order", "Period", 0.9)
