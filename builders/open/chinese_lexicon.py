"""Closed classes of Chinese words that carry the frame of a clause."""

from __future__ import annotations

BEFORE_NOUN = frozenset(
    "在 于 从 自 自从 由 对 对于 向 为 为了 与 跟 同 以 用 通过 经 经由 经过 根据 依据 依照 按照 按 遵照 作为 "
    "针对 关于 就 因 由于 随着 当 直到 到 除 除了 给 朝 往 沿 沿着 围绕 依靠 凭 凭借 基于 鉴于 结合 面向 至 距 "
    "据".split()
)
"""Prepositions."""
OPENING = frozenset("在 当 从 自 自从 于 直到 到 经过 随着 由 与 对 除 除了 以 为".split())
"""Prepositions whose phrase a word of `PLACES` may close."""
ACTED_ON = frozenset("为 对 对于 向 就 围绕 随着 通过 以".split())
"""Prepositions whose noun is often an action: "为经济发展提供"."""
AFTER_VERB = frozenset("在 于 自 向 往".split())
"""Prepositions that follow a verb: "位于", "来自"."""
PLACES = frozenset(
    "中 上 下 里 内 外 后 前 时 间 之后 之前 之间 之中 之下 之上 之内 期间 以来 方面 以后 以前 附近 周围 面前 "
    "时候 时期 为止 过程中 左右 之际 以内 以外 之外".split()
)
"""Words that close a phrase of place or time."""
TIMES = frozenset(
    "年 月 日 时 号 晚上 年间 天 世纪 年代 初 底 末 之后 之前 后 前 以来 期间 今年 去年 当晚 近年来 年来".split()
)
"""Words that end a time without a preposition."""
RESULTS = frozenset("过 到 为 成 作 作为 出 入 至 给 起 起来 成为 好 完 掉 出来 下来 下去 进".split())
"""What a verb takes behind it to say how it ends."""
MODALS = frozenset("能 能够 可 可以 会 要 应 应当 应该 必须 须 需 需要 得以 不得 愿意 敢 肯".split())
NEGATIONS = frozenset("不 没 没有 未 未能 不会 不能 不再 从未 并不 并未 不可 无法 不应".split())
DISPOSAL = frozenset({"把", "将"})
JOINING = frozenset("、 / 和 及 以及 或 或者 并 并且 与 而 且 暨 和/或".split())
LINKS = frozenset("来 以 去 从而 以便 而".split())
"""Words between a verb's object and a second verb."""
SAYING = frozenset(
    "认为 表示 指出 说 称 相信 怀疑 强调 宣布 声称 坚称 发现 显示 表明 意味着 证明 提出 知道 希望 建议 要求 "
    "主张 承认 预计 估计 规定 决定".split()
)
"""Verbs whose object may be a clause, or several."""
CAUSING = frozenset("使 使得 让 令 导致 允许 下令 促使 迫使 请 命令 帮助".split())
"""Verbs whose object is what somebody else does."""
LIGHT = frozenset("进行 开展 加以 予以 给予 作出 做出 有 没有 具有 得到 受到 获得 提供 完成 实现 实行".split())
"""Verbs whose object is often an action."""
ADVERBS = frozenset(
    "还 也 都 就 才 又 再 并 则 却 仍 仍然 更 更多 最 很 非常 已 已经 曾 曾经 正 正在 将 首次 多次 再次 随后 "
    "然后 此后 因此 所以 但 但是 而 而且 并且 不仅 虽然 尽管 如果 因为 当时 同时 例如 一起 共同 通常 往往 一般 "
    "可能 逐步 不断 进一步 约 大约 近 尤其 特别 甚至 最初 最高 其实 事实上 实际上 亲自 突然 随即 由此 从而 以 以至于 "
    "即 便 据说 据悉 据称 据报道 现在 目前 如今 后来 当前 其中 而是 则是 为此 与此同时".split()
)
FOCUS = frozenset("特别 尤其 不论 无论 不管".split())
"""Words with which 是 makes one adverb."""
PREFIXES = frozenset({"反", "非"})
COLLECTIVE = frozenset(
    "组合 关系 合作 结合 差距 联系 平衡 区别 差异 比例 比 协调 衔接 融合 统一 总和 综合 交流 互动 协同 有机统一".split()
)
"""Nouns that say how two things stand to each other, so that "A和B的" is one attribute."""
GENERIC = frozenset("领域 方面 行业 产业 部门 地区 问题".split())
"""Nouns that coordinated ones share: "教育和卫生领域"."""
ASPECTS = frozenset("了 着".split())
PAUSES = frozenset("，。；：！？,;:!?")
QUOTES = frozenset("\"'`“”‘’《》〈〉「」()（）[]【】")
NAME_DOTS = frozenset("· • ・ - －".split())
PAIRS = (("“", "”"), ("‘", "’"), ("（", "）"), ("(", ")"), ("《", "》"))
