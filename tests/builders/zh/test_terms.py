"""What stands around a duty in rules: terms, norms, bodies that act in the next clause."""

from __future__ import annotations

import pytest

from policykg.builders.context import Context, label_kinds
from policykg.builders.languages.zh import LANGUAGE
from policykg.ontology.load import load


@pytest.fixture(scope="module")
def links():
    ontology = load()
    nlp, kinds = LANGUAGE.load(None), label_kinds(ontology)

    def read(sentence: str) -> set[tuple[str, str, str]]:
        found = LANGUAGE.extract(nlp(sentence), Context(ontology, kinds=kinds))
        return {("*" if f.subject.kind == "Measure" else f.subject.label, f.relation, f.object.label) for f in found}

    return read


STATES = [
    ("各级税务机构按本办法有关规定核定企业应缴金额。", ("各级税务机构", "evaluates", "企业应缴金额")),
    ("企业应于30日之内补缴会费。", ("企业", "funds", "会费")),
    ("主管部门应当自受理之日起十五日内颁发采伐许可证。", ("主管部门", "provides", "采伐许可证")),
    ("企业按照国家规定为职工缴纳保险费。", ("企业", "funds", "保险费")),
    ("市林业局根据森林资源状况，可以制定采伐计划。", ("市林业局", "establishes", "采伐计划")),
    ("经业主同意，并向居委会备案，租客可以改造房屋。", ("*", "conditionalOn", "向居委会备案")),
    ("管理费用由同级财政按照规定予以保障。", ("同级财政", "responsibleFor", "管理费用")),
    ("租赁期限由双方协商确定。", ("双方", "responsibleFor", "租赁期限")),
    ("学费标准，由市物价局会同教育局制定后向社会公布。", ("教育局", "responsibleFor", "学费标准")),
    ("房租由出租人收取。", ("出租人", "responsibleFor", "房租")),
    (
        "房屋互换，是指承租人之间交换房屋，并另订租约的行为。",
        ("房屋互换", "broader", "承租人之间交换房屋，并另订租约的行为"),
    ),
    ("房屋转租应当签订书面合同。", ("房屋转租", "requires", "书面合同")),
]


@pytest.mark.parametrize(("sentence", "link"), STATES, ids=[s for s, _ in STATES])
def test_states(links, sentence, link):
    assert link in links(sentence)


def test_a_norm_is_no_part_of_the_group_it_stands_before(links):
    assert not any("国家规定" in s for s, _, _ in links("企业按照国家规定为职工缴纳保险费。"))


def test_a_right_named_after_a_copula_is_no_duty_of_the_clause(links):
    assert not any(r == "responsibleFor" for _, r, _ in links("租金收益权是房主应当享有的财产权利。"))


def test_a_body_is_not_what_a_condition_is_set_for(links):
    assert not any(s == "登记机关" for s, _, _ in links("材料齐全的，登记机关应当当场办结。"))


RESTS = [
    ("居民有维护环境卫生的义务。", ("居民", "responsibleFor", "维护环境卫生")),
    ("职工有参加工会的权利。", ("职工", "grantsAccessTo", "参加工会")),
    ("医院负有救治伤员的责任。", ("医院", "responsibleFor", "救治伤员的责任")),
    ("事故造成损失的，由运营方承担责任。", ("运营方", "responsibleFor", "责任")),
    ("经营者未公示价格的，由物价局责令改正。", ("*", "conditionalOn", "经营者未公示价格")),
    ("建立以信用记录为基础的监管机制。", ("*", "establishes", "监管机制")),
    ("建立以信用记录为基础的监管机制。", ("信用记录", "supports", "监管机制")),
    ("检验结果应当定期向社会公布。", ("*", "provides", "检验结果")),
    ("可以在本统筹地区设立分支机构和服务站。", ("*", "establishes", "分支机构")),
    ("在机场、车站等重点区域设立服务站。", ("*", "appliesIn", "车站")),
]


@pytest.mark.parametrize(("sentence", "link"), RESTS, ids=[f"{s} {r}" for s, (_, r, _) in RESTS])
def test_what_an_object_rests_on_and_where_it_is(links, sentence, link):
    assert link in links(sentence)


def test_what_is_decided_by_a_body_and_then_published_is_its_duty(links):
    found = links("收费标准由物价局制定后向社会公布。")
    assert ("物价局", "responsibleFor", "收费标准") in found
    assert not any(r == "provides" for _, r, _ in found)


def test_a_mere_time_is_no_condition(links):
    assert not any(r == "conditionalOn" for _, r, _ in links("洪水后，各区恢复交通。"))
