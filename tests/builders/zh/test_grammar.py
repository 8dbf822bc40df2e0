"""The Chinese grammar: every construction with a sentence that has it and one that only looks like it."""

from __future__ import annotations

import pytest

from policykg.builders.context import Context, label_kinds
from policykg.builders.languages.zh import LANGUAGE
from policykg.graph.model import Finding
from policykg.ontology.load import load

HEADINGS = ("一、改善镇区环境", "（二）建设口袋公园。")


@pytest.fixture(scope="session")
def reader():
    ontology = load()
    nlp, kinds = LANGUAGE.load(None), label_kinds(ontology)

    def read(sentence: str, title: str = "绿色小镇建设办法") -> list[Finding]:
        return list(LANGUAGE.extract(nlp(sentence), Context(ontology, HEADINGS, title, kinds=kinds)))

    return read


@pytest.fixture
def links(reader):
    """Subject, construction-free relation and object; a measure as a subject is written `*`."""

    def read(sentence: str) -> set[tuple[str, str, str]]:
        found = reader(sentence)
        return {("*" if f.subject.kind == "Measure" else f.subject.label, f.relation, f.object.label) for f in found}

    return read


POSITIVE = [
    ("稳步扩大绿道网络，完善步行系统。", {("*", "promotes", "绿道网络"), ("*", "improves", "步行系统")}),
    ("加快建设社区食堂。", {("*", "establishes", "社区食堂")}),
    ("建立健全河湖巡护制度。", {("*", "establishes", "河湖巡护制度")}),
    ("改善图书馆和体育馆。", {("*", "improves", "图书馆"), ("*", "improves", "体育馆")}),
    ("提高电梯、路灯等公共设施。", {("电梯", "broader", "公共设施"), ("*", "promotes", "公共设施")}),
    ("推动旅游业和林业融合发展。", {("旅游业", "linkedWith", "林业")}),
    ("统筹水源和森林。", {("水源", "linkedWith", "森林")}),
    ("通过数字平台提升审批效率。", {("审批效率", "achievedThrough", "数字平台")}),
    ("以安全为目标，改造老旧管道。", {("*", "aimsAt", "安全"), ("*", "improves", "老旧管道")}),
    ("为残疾人提供康复服务。", {("*", "provides", "康复服务"), ("*", "targets", "残疾人")}),
    ("让老年人享有便利的门诊服务。", {("老年人", "grantsAccessTo", "便利的门诊服务")}),
    ("学校不得收取补课费。", {("*", "restricts", "收取补课费")}),
    ("连续工作满三年的，可以领取安家补贴。", {("*", "conditionalOn", "连续工作满三年")}),
    ("夜校网络由教学点和流动课堂组成。", {("教学点", "partOf", "夜校网络"), ("流动课堂", "partOf", "夜校网络")}),
    ("维修费用由镇政府承担。", {("镇政府", "funds", "维修费用")}),
    ("森林覆盖率达到42.5%。", {("森林覆盖率", "measuredBy", "42.5%")}),
    ("湿地是重要的生态资源。", {("湿地", "broader", "重要的生态资源")}),
    ("图书馆是文化生活的重要基础。", {("图书馆", "supports", "文化生活")}),
    ("根据《湿地公约》，制定本办法。", {("绿色小镇建设办法", "references", "湿地公约")}),
    ("（市园林局牵头，市水务局配合）", {("市园林局", "responsibleFor", "建设口袋公园")}),
    ("将快递员纳入工伤保险范围。", {("快递员", "grantsAccessTo", "工伤保险")}),
    ("在高新区建设公共实验室。", {("*", "appliesIn", "高新区")}),
    ("把改善校舍放在首位。", {("*", "improves", "校舍")}),
]
NEGATIVE = [
    ("会议在上午九点开始。", set()),
    ("加强监管能力建设。", {("*", "evaluates", "能力建设")}),
    ("改善教师和学生的关系。", {("*", "linkedWith", "学生的关系")}),
    ("发展规划经过讨论。", {("*", "promotes", "规划经过讨论")}),
    ("与会代表参观了展览。", set()),
    ("绿色小镇建设办法", set()),
    ("他是否到场并不重要。", {("他", "broader", "否到场并不重要")}),
]


@pytest.mark.parametrize(("sentence", "expected"), POSITIVE, ids=[s for s, _ in POSITIVE])
def test_states(links, sentence, expected):
    assert expected - links(sentence) == set()


@pytest.mark.parametrize(("sentence", "wrong"), NEGATIVE, ids=[s for s, _ in NEGATIVE])
def test_does_not_state(links, sentence, wrong):
    found = links(sentence)
    assert found & wrong == set()
    if not wrong:
        assert found == set()


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("完善步行系统。", "obligation"),
        ("用人单位可以设立奖金。", "permission"),
        ("鼓励社会力量建设博物馆。", "encouragement"),
        ("探索建立碳账户制度。", "pilot"),
        ("力争建成百座驿站。", "aspiration"),
        ("学校不得收取补课费。", "prohibition"),
        ("技术进步推动农业发展。", "assertion"),
    ],
)
def test_modality(reader, sentence, modality):
    assert {f.modality for f in reader(sentence)} == {modality}


def test_two_figures_of_a_change(reader):
    found = reader("轨道交通里程由2015年的120公里增加到2020年的300公里。")
    figures = {
        (f.object.label, f.object.observation.value, f.object.observation.time) for f in found if f.object.observation
    }
    assert figures == {("120公里（2015）", "120", "2015"), ("300公里（2020）", "300", "2020")}


def test_offsets_hold_the_words(reader):
    sentence = "（三）稳步扩大“绿道”网络，完善步行系统和骑行系统。"
    for finding in reader(sentence):
        for end in (finding.subject, finding.object):
            assert "".join(c for c in sentence[end.start : end.end] if c not in "“”") == end.label


def test_same_input_same_findings(reader):
    sentence = "统筹推进水源保护和森林养护，通过以奖代补支持农户参与管护。"
    assert reader(sentence) == reader(sentence)
