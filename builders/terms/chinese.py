"""Chinese words and the patterns that terms have."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from .words import ADJECTIVE, NAME, NONE, NOUN, PARTICIPLE, Word

PATTERN = re.compile("[APNG]*[PN]|[AG]")
ALONE = frozenset({NAME, NOUN})
"""What a term of one word can be: a word that is mostly tagged as something else is none."""
GAP = ""
SPELT = re.compile(r"[\u3400-\u9fffA-Za-z0-9·]*[\u3400-\u9fffA-Za-z][\u3400-\u9fffA-Za-z0-9·]*$")
LETTERS = {"PROPN": NAME, "X": NAME, "NOUN": NOUN, "PART": NOUN, "ADJ": ADJECTIVE}
NOMINAL = frozenset({"nmod", "compound", "amod"})
"""What a verb is to its head where it is part of a noun."""
COUNTED = re.compile(
    "[各本我该每全][国省市县区镇村乡校院部委局厅司年月日人个户项类级地界]?"
    "|[第〇一二两三四五六七八九十百千万亿几]+[个年月日天岁元人次届期项条款倍成点季亩吨斤户批]?元?"
)
"""Words that point or count."""
POINTING = frozenset(
    "其他 其它 其中 相关 有关 上述 下列 以下 以上 各类 各项 各级 一定 某些 许多 很多 不同 相应 同样 重要 主要 必要 "
    "可能 新 大 更 大力 切实 逐步 扎实 全面 有力 有序 深入 稳步 进一步 着力 积极 严格 依法 充分 这些 那些 之日起 "
    "该 本 我 全 等 等等 的 之".split()
)
# What is done to what comes next, wherever the tagger takes it for a noun: no terms on their own.
ACTING = frozenset(
    "推进 推动 促进 加强 加快 加大 强化 深化 优化 健全 完善 建立 建设 构建 打造 创新 扩大 提高 提升 提供 改善 实施 "
    "实行 实现 落实 开展 进行 组织 引导 鼓励 支持 扶持 保障 保护 维护 坚持 贯彻 弘扬 发扬 培育 培养 发展 壮大 增强 "
    "增加 减少 降低 控制 防控 防范 化解 解决 处理 办理 制定 制订 修订 出台 印发 发布 公布 规定 规范 管理 监督 检查 "
    "审查 审批 审核 统筹 协调 整合 聚焦 围绕 突出 把握 抓好 确保 保持 稳定 巩固 拓展 延伸 放宽 放开 取消 停止 限制 "
    "禁止 调整 改进 改造 升级 转变 探索 研究 总结 推广 宣传 倡导 参与 参加 执行 履行 承担 分担 负责 牵头 配合 申请 "
    "申报 补办 缴纳 支付 领取 享受 享有 使用 利用 投入 安排 分配 丰富 满足 符合 给予 终止 解除 变更".split()
)
SHELL = ACTING | frozenset(
    "问题 工作 措施 方面 情况 情形 方式 方法 办法 过程 结果 原因 目的 目标 内容 部分 作用 意义 基础 条件 要求 水平 "
    "程度 力度 时间 时期 时候 期间 当时 今年 去年 年度 地方 地点 方向 关系 事情 事项 东西 任务 行动 活动 行为 意见 "
    "通知 规定 精神 思想 人 人们 人员 个人 单位 有关部门 部门 阶段 领域 范围 环节 重点 关键 能力 机会 影响 变化 "
    "发展 建设 管理 实施 推进 提高 加强 完善 促进 落实 开展 支持 使用 需要 进行 增长 增加 减少 下降 提升 进展 成效 "
    "成果 成绩 优势 特点 数量 总量 比例 比重 种类 举措 部署 布局 体系 机制 原则 步骤 力量 结构 综合 总体 整体 长期 "
    "短期 升级 变更 检查 记录 证明 规范 局面 形势 大局 新局面 类型 名称 文件 本法 本条 前款 附件 全国 全市 全省 "
    "我国 我市 我省 国内 国外 世界".split()
)


def words(doc: Doc, text: str) -> list[Word]:
    """The words of a parsed sentence whose characters stand in `text`."""
    return [Word(text[t.idx : t.idx + len(t)], _letter(t), t.i, t.i + 1) for t in doc]


def _letter(token: Token) -> str:
    text = token.text
    if not SPELT.match(text) or text in POINTING or COUNTED.fullmatch(text) or _urges(text):
        return NONE
    before = token.dep_ in NOMINAL and token.head.i > token.i
    if before and (token.pos_ == "VERB" or text in ACTING):
        return PARTICIPLE
    return LETTERS.get(token.pos_, NONE)


def _urges(text: str) -> bool:
    """Whether it is an adverb and a verb that the dictionary takes for one word."""
    return any(text[:cut] in POINTING and text[cut:] in ACTING for cut in range(1, len(text)))


def idle(words: list[Word]) -> bool:
    """Whether a candidate is one character, or a noun that says nothing alone."""
    whole = "".join(word.text for word in words)
    return len(whole) < 2 or whole in SHELL
