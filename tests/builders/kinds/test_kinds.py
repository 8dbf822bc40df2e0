"""Classes of nodes: by words, else by roles, one a node and document."""

from __future__ import annotations

from itertools import permutations

import pytest

from policykg.builders.kinds import classified
from policykg.builders.kinds.heads import Heads
from policykg.builders.kinds.roles import Role, by_roles
from policykg.graph.model import Finding, Mention, Name, Node, Statement
from policykg.ontology.load import load

ONTOLOGY = load()
HEADS = Heads.of(ONTOLOGY)


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("ferry operators", "Group"),
        ("operators of small ferries", "Group"),
        ("harbour authorities", "Body"),
        ("lack of a harbour authority", ""),
        ("berth shortages in winter", "Problem"),
        ("ferry occupancy rate", "Indicator"),
        ("mooring rights", "Rule"),
        ("islands and coastal villages", "Place"),
        ("ferry rescue services", "Service"),
        ("rescue service for ferries", "Service"),
        ("winter timetable", ""),
        ("methods", "Concept"),
        ("annual harbour conference", "Event"),
        ("harbour renewal programme", "Measure"),
    ],
)
def test_english_heads(label: str, kind: str) -> None:
    assert HEADS.kind(label, "en") == kind


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("渡船经营者", "Group"),
        ("港口管理部门", "Body"),
        ("全面部署", "Concept"),
        ("科学立法", "Concept"),
        ("泊位短缺", "Problem"),
        ("渡船上座率", "Indicator"),
        ("停泊权利", "Rule"),
        ("沿岸村", "Place"),
        ("渡口管理办法", "Document"),
        ("管理方法", "Concept"),
        ("渡口救援服务", "Service"),
        ("冬季时刻", ""),
    ],
)
def test_chinese_heads(label: str, kind: str) -> None:
    assert HEADS.kind(label, "zh") == kind


def test_roles_decide_by_majority_and_only_where_one_class_is_asked_for() -> None:
    problem, open_ = Role("addresses", "range", "Concept"), Role("promotes", "range", "Concept")
    assert by_roles([problem, open_], ONTOLOGY) == "Problem"
    assert by_roles([open_], ONTOLOGY) == ""
    assert by_roles([problem, Role("issuedOn", "range", "Concept")], ONTOLOGY) == ""
    assert by_roles([Role("targets", "range", "Group")], ONTOLOGY) == "Group"
    assert by_roles([Role("appliesIn", "range", "Place")], ONTOLOGY) == ""


def statement(
    relation: str, subject: Node, object_: Node, kinds: tuple[str, str] = ("Concept", "Concept")
) -> Statement:
    ends = Mention(0, 1, subject.label, kinds[0]), Mention(2, 3, object_.label, kinds[1])
    return Statement(subject, object_, Finding(ends[0], relation, ends[1], (1, 2)), 0, 3)


def node(label: str, kind: str = "Concept", name: Name | None = None) -> Node:
    return Node(f"https://example.org/{label}", label, kind, "en", name=name)


def test_one_class_a_node_whatever_the_order() -> None:
    tide, quay = node("high tide"), node("quay")
    found = [
        statement("addresses", quay, tide),
        statement("promotes", tide, quay, ("Service", "Concept")),
        statement("reduces", quay, tide, ("Concept", "Body")),
    ]
    for order in permutations(found):
        done = classified(order, ONTOLOGY, HEADS)
        kinds = {end.iri: end.kind for one in done for end in (one.subject, one.object)}
        assert kinds == {tide.iri: "Problem", quay.iri: "Concept"}
        assert {one.finding.object.kind for one in done if one.object.iri == tide.iri} == {"Problem"}


def test_a_name_is_surer_than_a_role() -> None:
    name = Name("place-x", "Place", "region", {"en": "Xland"})
    (done,) = classified([statement("addresses", node("quay"), node("Xland", "Place", name))], ONTOLOGY, HEADS)
    assert done.object.kind == "Place"


def test_a_measure_stays_one() -> None:
    ferry = node("provide services", "Measure")
    (done,) = classified([statement("targets", ferry, node("quay"), ("Measure", "Concept"))], ONTOLOGY, HEADS)
    assert done.subject.kind == "Measure"
