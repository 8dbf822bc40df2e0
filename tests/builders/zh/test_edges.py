"""Where labels begin and end in rules, and that no label only joins or points."""

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

    def read(sentence: str) -> list[Finding]:
        return list(LANGUAGE.extract(nlp(sentence), Context(ontology, (), "河湖管理办法", kinds=kinds)))

    return read


STATES = [
    ("国家和社会对在节水工作中作出突出贡献的组织和个人给予奖励。", ("国家", "provides", "奖励")),
    ("高等学校应当将课堂教学与实验训练相结合。", ("课堂教学", "linkedWith", "实验训练")),
    ("粮食安全是社会稳定的基础，是国家安全的重要内容。", ("粮食安全", "partOf", "国家安全")),
    (
        "县农业局是本县种子管理工作的主管部门，负责组织种子质量检查。",
        ("县农业局", "responsibleFor", "组织种子质量检查"),
    ),
    ("保护和改善河湖水质是沿岸居民的责任。", ("沿岸居民", "responsibleFor", "保护和改善河湖水质")),
    ("普及急救知识是提高救治能力的重要途径。", ("提高救治能力", "achievedThrough", "普及急救知识")),
    ("学校应当对新生进行消防安全教育。", ("学校", "responsibleFor", "消防安全教育")),
    ("学校应当定期对教职工进行安全培训。", ("学校", "targets", "教职工")),
    ("有关部门应当对项目资金使用情况定期进行考核。", ("有关部门", "evaluates", "项目资金使用情况")),
    ("国家对老字号企业予以保护。", ("国家", "protects", "老字号企业")),
    (
        "加强对防汛工作的统一领导。",
        ("加强对防汛工作的统一领导", "improves", "防汛工作的统一领导"),
    ),
    ("从事种子生产的企业建立质量档案。", ("从事种子生产的企业", "establishes", "质量档案")),
    ("市人民政府统一领导全市的防火工作。", ("市人民政府", "responsibleFor", "全市的防火工作")),
    ("市图书馆编制书目并向读者公开。", ("市图书馆", "establishes", "书目")),
    ("县人民政府应当将节水指标作为考核的依据。", ("节水指标", "supports", "考核")),
    ("要求物业人员按照合同约定提供服务。", ("物业人员", "provides", "服务")),
    ("本法所称湿地，是指具有生态功能，常年有水的自然区域。", ("湿地", "broader", "自然区域")),
    (
        "不得将住房面积作为入学的条件。",
        ("不得将住房面积作为入学的条件", "restricts", "将住房面积作为入学的条件"),
    ),
    ("镇人民政府负责本行政区域内的河道清淤工作。", ("镇人民政府", "responsibleFor", "河道清淤工作")),
]


@pytest.mark.parametrize(("sentence", "wanted"), STATES)
def test_ends_are_cut_where_they_end(reader, sentence: str, wanted: tuple[str, str, str]) -> None:
    assert wanted in {(f.subject.label, f.relation, f.object.label) for f in reader(sentence)}


@pytest.mark.parametrize(
    "sentence",
    [
        *(sentence for sentence, _ in STATES),
        "没有登记，或者未经批准开业的，责令停止营业，并处五千元以下罚款。",
        "县水利局根据实际需要设立水文站。",
        "镇人民政府在各自职责范围内做好防火工作。",
    ],
)
def test_no_end_joins_points_or_forbids(reader, sentence: str) -> None:
    for found in reader(sentence):
        for end in (found.subject, found.object):
            assert not end.label.startswith(("并", "或者", "和"))
            assert not end.label.endswith(("并", "或者", "和", "与"))
            assert end.label not in ("实际需要", "各自职责范围", "各自职责")
            assert end.kind == "Measure" or "应当" not in end.label


@pytest.mark.parametrize(
    ("line", "cue"), [("（责任单位：县林业局）", "责任单位"), ("（县林业局牵头，县财政局配合）", "牵头")]
)
def test_the_wording_of_a_duty_is_the_role_and_not_the_body(line: str, cue: str) -> None:
    nlp, ontology = LANGUAGE.load(None), load()
    context = Context(ontology, ("三、种植沿河防护林",), "河湖管理办法", kinds=label_kinds(ontology))
    found = next(f for f in LANGUAGE.extract(nlp(line), context) if f.subject.label == "县林业局")
    assert line[slice(*found.cue)] == cue
