"""The Chinese open layer, one construction a test."""

from __future__ import annotations

import pytest

from policykg.builders.open.chinese_phrases import tidy

CASES = {
    "object, time and place": (
        "镇政府/NOUN/nsubj/5 于/ADP/case/4 去年/NOUN/nmod/4 三月/NOUN/obl/5 批准/VERB/root/0 了/AUX/aux/5 "
        "预算/NOUN/obj/5 。/PUNCT/punct/5",
        ["镇政府 | 批准 | 预算", "镇政府 | 批准预算 | 于去年三月"],
    ),
    "the subject holds for the clauses that follow": (
        "该市/NOUN/nsubj/2 扩建/VERB/root/0 图书馆/NOUN/obj/2 ，/PUNCT/punct/2 并/SCONJ/mark/6 "
        "新增/VERB/conj/2 座位/NOUN/obj/6",
        ["该市 | 扩建 | 图书馆", "该市 | 新增 | 座位"],
    ),
    "passive with agent and preposition after the verb": (
        "旧厂房/NOUN/nsubj:pass/4 被/AUX/aux:pass/4 企业/NOUN/nsubj/4 改造/VERB/root/0 为/VERB/mark/4 展馆/NOUN/obj/4",
        ["旧厂房 | 被改造为 | 展馆", "旧厂房 | 被改造为展馆 | 企业"],
    ),
    "what 将 brings before the verb": (
        "学校/NOUN/nsubj/4 将/ADP/case/3 操场/NOUN/obl/4 改造/VERB/root/0 成/VERB/mark/4 公园/NOUN/obj/4",
        ["学校 | 将操场改造成 | 公园"],
    ),
    "coordinated objects, coordinated attributes": (
        "镇里/NOUN/nsubj/2 修建/VERB/root/0 步道/NOUN/obj/2 和/CCONJ/cc/5 码头/NOUN/conj/3 ，/PUNCT/punct/2 "
        "保护/VERB/conj/2 河流/NOUN/nmod/11 和/CCONJ/cc/10 湖泊/NOUN/conj/8 的/PART/case/8 水质/NOUN/obj/7",
        ["镇里 | 修建 | 步道", "镇里 | 修建 | 码头", "镇里 | 保护 | 河流的水质", "镇里 | 保护 | 湖泊的水质"],
    ),
    "what joins two things is one thing": (
        "报告/NOUN/nsubj/2 说明/VERB/root/0 生产/NOUN/nmod/7 和/CCONJ/cc/5 生活/NOUN/conj/3 "
        "的/PART/case/3 关系/NOUN/obj/2",
        ["报告 | 说明 | 生产和生活的关系"],
    ),
    "coordinated verbs": (
        "该局/NOUN/nsubj/2 指导/VERB/root/0 和/CCONJ/cc/4 监督/VERB/conj/2 合作社/NOUN/obj/2",
        ["该局 | 指导 | 合作社", "该局 | 监督 | 合作社"],
    ),
    "an agent needs a verb": (
        "河道/NOUN/nsubj/2 由/VERB/root/0 水利局/NOUN/nmod/4 管理/NOUN/obj/2 和/CCONJ/cc/6 维护/NOUN/conj/4",
        ["河道 | 管理 | 由水利局", "河道 | 维护 | 由水利局"],
    ),
    "a clause as attribute": (
        "该社/NOUN/nsubj/2 采购/VERB/root/0 农户/NOUN/nsubj/4 种植/VERB/acl:relcl/6 的/PART/mark:rel/4 蔬菜/NOUN/obj/2",
        ["该社 | 采购 | 农户种植的蔬菜"],
    ),
    "what is reported reaches beyond the pause": (
        "代表/NOUN/nsubj/2 指出/VERB/root/0 ，/PUNCT/punct/2 公交/NOUN/nsubj/5 缺少/VERB/ccomp/2 站点/NOUN/obj/5",
        ["代表 | 指出 | 公交缺少站点", "公交 | 缺少 | 站点"],
    ),
    "a phrase between pauses belongs to the clause that comes": (
        "在/ADP/case/2 山区/NOUN/obl/5 ，/PUNCT/punct/2 邮局/NOUN/nsubj/5 设立/VERB/root/0 站点/NOUN/obj/5",
        ["邮局 | 设立 | 站点", "邮局 | 设立站点 | 在山区"],
    ),
    "a second verb after the object": (
        "农场/NOUN/nsubj/2 利用/VERB/root/0 风能/NOUN/obj/2 来/SCONJ/mark/5 抽取/VERB/advcl/2 井水/NOUN/obj/5",
        ["农场 | 利用 | 风能", "农场 | 利用风能来抽取 | 井水"],
    ),
    "an action named before the verb": (
        "港口/NOUN/nsubj/5 为/ADP/case/4 贸易/NOUN/nsubj/4 发展/VERB/advcl/5 提供/VERB/root/0 条件/NOUN/obj/5",
        ["港口 | 提供 | 条件", "港口 | 提供条件 | 为贸易发展"],
    ),
    "a second verb after an object whose own noun has an attribute": (
        "农场/NOUN/nsubj/2 利用/VERB/root/0 山上/NOUN/nmod/5 的/PART/case/3 风能/NOUN/obj/2 来/SCONJ/mark/7 "
        "改善/VERB/advcl/2 村民/NOUN/nmod/10 的/PART/case/8 生活/NOUN/obj/7",
        ["农场 | 利用 | 山上的风能", "农场 | 利用山上的风能来改善 | 村民的生活"],
    ),
    "the result behind 了": (
        "雕像/NOUN/nsubj:pass/5 在/ADP/case/3 广场/NOUN/obl/5 被/AUX/aux:pass/5 立/VERB/root/0 了/AUX/aux/5 "
        "起来/VERB/mark/5",
        ["雕像 | 被立了起来 | 在广场"],
    ),
    "是 after a word of focus is no verb": (
        "村庄/NOUN/nsubj/2 缺少/VERB/root/0 道路/NOUN/obj/2 ，/PUNCT/punct/2 特别/ADV/advmod/7 是/AUX/cop/7 "
        "桥梁/NOUN/appos/3",
        ["村庄 | 缺少 | 道路"],
    ),
    "a verb in quotation marks is named": (
        "公司/NOUN/nsubj/2 作为/VERB/advcl/6 “/PUNCT/punct/4 领跑/VERB/obj/2 ”/PUNCT/punct/4 获得/VERB/root/0 "
        "奖金/NOUN/obj/6",
        ["公司 | 获得 | 奖金", "公司 | 获得奖金 | 作为“领跑”"],
    ),
    "syllables of a name are no verbs": (
        "安娜/PROPN/nsubj/4 ·/PUNCT/punct/1 开尔/VERB/flat/1 访问/VERB/root/0 农场/NOUN/obj/4",
        ["安娜·开尔 | 访问 | 农场"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_construction(said, case: str):
    text, triples = CASES[case]
    assert said("zh", text) == triples


def test_quotation_marks_without_partner_go(tree):
    words = list(tree("zh", "“/PUNCT/punct/2 绿色/ADJ/root/0 小镇/NOUN/dep/2"))
    assert [word.text for word in tidy(words)] == ["绿色", "小镇"]
    whole = list(tree("zh", "“/PUNCT/punct/2 小镇/NOUN/root/0 ”/PUNCT/punct/2"))
    assert tidy(whole) == whole
