"""The Chinese grammar on rules, notices and reports: duties, conditions, tables of points, definitions, negation."""

from __future__ import annotations

import pytest

from policykg.builders.context import Context, label_kinds
from policykg.builders.languages.zh import LANGUAGE
from policykg.graph.model import Finding
from policykg.ontology.load import load


@pytest.fixture(scope="module")
def reader():
    ontology = load()
    nlp, kinds = LANGUAGE.load(None), label_kinds(ontology)

    def read(sentence: str, title: str = "绿地管理办法") -> list[Finding]:
        return list(LANGUAGE.extract(nlp(sentence), Context(ontology, ("一、养护绿地",), title, kinds=kinds)))

    return read


@pytest.fixture
def links(reader):
    """Subject, relation and object; a measure as a subject is written `*`."""

    def read(sentence: str) -> set[tuple[str, str, str]]:
        found = reader(sentence)
        return {("*" if f.subject.kind == "Measure" else f.subject.label, f.relation, f.object.label) for f in found}

    return read


STATES = [
    ("经市园林局批准，可以临时占用绿地。", {("*", "conditionalOn", "市园林局批准")}),
    ("养护工人在本区工作满两年的，可以申领津贴。", {("*", "conditionalOn", "在本区工作满两年")}),
    ("市住房和园林管理局负责编制绿地规划。", {("市住房和园林管理局", "establishes", "绿地规划")}),
    (
        "市发展和改革委员会会同市园林局制定补助标准。",
        {("市发展和改革委员会", "establishes", "补助标准"), ("市园林局", "establishes", "补助标准")},
    ),
    ("本办法所称口袋公园，是指小型绿地。", {("口袋公园", "broader", "小型绿地")}),
    ("将养护工人纳入工伤保险。", {("养护工人", "grantsAccessTo", "工伤保险")}),
    ("将养护费用纳入年度预算。", {("养护费用", "partOf", "年度预算")}),
    (
        "绿地面积、树木数量分别增长5%、8%。",
        {("绿地面积", "measuredBy", "5%"), ("树木数量", "measuredBy", "8%")},
    ),
    ("志愿服务时间每满10小时积2分。", {("志愿服务时间", "measuredBy", "每满10小时积2分")}),
    ("新建步道12公里、驿站8座。", {("步道", "measuredBy", "12公里"), ("驿站", "measuredBy", "8座")}),
    ("加强对湿地的监测。", {("*", "evaluates", "湿地")}),
    ("各区、各部门应当落实养护责任。", {("各区", "implements", "养护责任"), ("各部门", "implements", "养护责任")}),
    ("采取有效措施解决积水问题。", {("*", "addresses", "积水问题")}),
    ("推进绿道等公共设施建设。", {("绿道", "broader", "公共设施")}),
    (
        "对报名者提交的照片、健康证等申请材料进行审核。",
        {("照片", "broader", "申请材料"), ("健康证", "broader", "申请材料")},
    ),
    ("喷泉、长椅等公共设施应当符合国家标准。", {("喷泉", "broader", "公共设施")}),
    ("研究制定绿地管理细则。", {("*", "establishes", "绿地管理细则")}),
]


@pytest.mark.parametrize(("sentence", "expected"), STATES, ids=[s for s, _ in STATES])
def test_states(links, sentence, expected):
    assert expected - links(sentence) == set()


STATES_NOT = [
    ("改善居民提供的健身设施。", ("*", "targets", "居民")),
    ("结合工作实际，完善养护制度。", ("*", "linkedWith", "工作实际")),
    ("优化城市空间布局", ("绿地管理办法", "issuedBy", "优化城市空间布局")),
    ("深化改革开放。", ("*", "improves", "开放")),
    ("特别是公园，要完善步道。", ("特别", "broader", "公园")),
    ("综合施策完善步道。", ("综合施策", "improves", "步道")),
    ("在10个工作日内出具证明。", ("*", "appliesIn", "10个工作日")),
]


@pytest.mark.parametrize(("sentence", "wrong"), STATES_NOT, ids=[s for s, _ in STATES_NOT])
def test_does_not_state(links, sentence, wrong):
    assert wrong not in links(sentence)


@pytest.mark.parametrize(
    ("sentence", "polarity"),
    [("新办法不提高缴费比例。", "negated"), ("新办法提高缴费比例。", "affirmed"), ("不再增加检查次数。", "negated")],
)
def test_polarity(reader, sentence, polarity):
    assert {f.polarity for f in reader(sentence)} == {polarity}


def test_negation_holds_for_its_clause(reader):
    found = {f.object.label: f.polarity for f in reader("新办法不提高养护费用，并完善步道。")}
    assert found["养护费用"] == "negated"
    assert found["步道"] == "affirmed"


def test_encouragement_holds_for_its_clause(reader):
    found = {f.object.label: f.modality for f in reader("鼓励企业认养绿地，完善认养制度。")}
    assert found["认养制度"] == "obligation"


def test_wide_blanks_part_headings(links):
    assert ("*", "promotes", "绿地面积") in links("一、绿化工作  （一）扩大绿地面积。")


@pytest.mark.parametrize(
    "sentence",
    [
        "承租人取得的经营权，经出租人同意并向登记机构备案，可以向银行融资担保。",
        "达到标准分值的，向街道提出申请。",
        "经审核同意，现将要点印发给你们。",
        "对违反规定的，由市园林局责令改正。",
    ],
)
def test_every_end_has_a_name_and_a_place(reader, sentence):
    for found in reader(sentence):
        for end in (found.subject, found.object):
            assert end.label
            assert 0 <= end.start < end.end <= len(sentence)


def test_a_theme_keeps_its_first_word() -> None:
    from policykg.builders.context import Context
    from policykg.builders.languages.zh.responsibility import theme
    from policykg.ontology.load import load

    named = theme(Context(load(), headings=("就业与产业",)), 10)
    assert named is not None and named.label == "就业与产业"


def test_words_that_name_nothing_are_no_subject(links):
    assert links("较快地扩大绿地。") == {("*", "promotes", "绿地")}


def test_a_noun_that_the_tree_calls_an_adverbial_is_passed(links):
    assert ("*", "restricts", "养护合同") in links("承租人不得单方解除养护合同。")
