"""Closed classes of Chinese words, and what part a word plays in a clause."""

from __future__ import annotations

from enum import Enum

from spacy.tokens import Token

BEFORE_NOUN = frozenset(
    "在 于 从 自 自从 由 对 对于 向 为 为了 与 跟 同 以 用 通过 经 经由 经过 根据 依据 依照 按照 按 遵照 作为 针对 关于 就 因 由于 "
    "随着 当 直到 到 除 除了 给 朝 往 沿 沿着 围绕 依靠 凭 凭借 基于 鉴于 结合 面向 至 距 据".split()
)
AFTER_VERB = frozenset("在 于 自 向 往".split())
RESULTS = frozenset("过 到 为 成 作 作为 出 入 至 给 起 起来 成为 为止 好 完 掉 出来 下来 下去 进".split())
PLACES = frozenset(
    "中 上 下 里 内 外 后 前 时 间 之后 之前 之间 之中 之下 之上 之内 期间 以来 方面 以后 以前 附近 周围 面前 时候 时期 为止 过程中 时间里 "
    "框架下 基础上 方式 左右 之际 以内 以外 之外".split()
)
MODALS = frozenset("能 能够 可 可以 会 要 应 应当 应该 必须 须 需 需要 得以 不得 愿意 敢 肯".split())
NEGATIONS = frozenset("不 没 没有 未 未能 不会 不能 不再 从未 并不 并未 不可 无法 不应".split())
PASSIVE = frozenset({"被", "受"})
DISPOSAL = frozenset({"把", "将"})
JOINING = frozenset("、 / 和 及 以及 或 或者 并 并且 与 而 且 暨 和/或".split())
LINKS = frozenset("来 以 去 从而 以便 而".split())
SAYING = frozenset(
    "认为 表示 指出 说 称 相信 怀疑 强调 宣布 声称 坚称 发现 显示 表明 意味着 证明 提出 知道 希望 建议 要求 主张 承认 预计 估计 规定 决定".split()
)
CAUSING = frozenset("使 使得 让 令 导致 允许 下令 促使 迫使 请 命令 帮助".split())
ADVERBS = frozenset(
    "还 也 都 就 才 又 再 并 则 却 仍 仍然 更 更多 最 很 非常 已 已经 曾 曾经 正 正在 将 首次 多次 再次 随后 然后 此后 因此 所以 但 但是 而 而且 "
    "并且 不仅 虽然 尽管 如果 当时 同时 例如 一起 共同 通常 往往 一般 可能 逐步 不断 进一步 约 大约 近 尤其 特别 甚至 最初 最高 其实 事实上 "
    "亲自 突然 随即 由此 从而 以 即 便".split()
)
ADVERBS |= frozenset("据说 据悉 据称 据报道 现在 目前 如今 后来 当前 其中 实际上 因为 虽然 而是 则是 很容易 为此 与此同时".split())
QUOTES = frozenset("\"'`“”‘’《》〈〉「」()（）[]【】")
LIGHT = frozenset("进行 开展 加以 予以 给予 作出 做出 有 没有 具有 得到 受到 获得 提供 完成 实现 实行".split())
ASPECTS = frozenset("了 着".split())
PAUSES = frozenset("，。；：！？,;:!?")


class Part(Enum):
    """The part that a word plays in its clause."""

    NOUN = "noun"
    VERB = "verb"
    OF = "的"
    PREPOSITION = "preposition"
    ADVERB = "adverb"
    MODAL = "modal"
    NEGATION = "negation"
    PASSIVE = "被"
    DISPOSAL = "把"
    ASPECT = "aspect"
    JOIN = "join"
    PAUSE = "pause"


def part(word: Token) -> Part:
    """The part of `word`, by its form first, then by its tag."""
    if all(sign in QUOTES for sign in word.text):
        return Part.NOUN
    for words, found in _CLOSED:
        if word.text in words:
            return found
    return _special(word) or _open(word)


_CLOSED = (
    (PAUSES, Part.PAUSE),
    (frozenset({"的", "之"}), Part.OF),
    (ASPECTS, Part.ASPECT),
    (MODALS, Part.MODAL),
)


def _special(word: Token) -> Part | None:
    """Words that are one thing or another by what stands around them."""
    after = word.nbor() if word.i + 1 < len(word.doc) else None
    before = word.nbor(-1) if word.i else None
    nominal = after is not None and after.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "X")
    if word.text in PASSIVE and word.text == "被":
        return Part.PASSIVE
    if word.text in DISPOSAL:
        return Part.DISPOSAL if nominal else Part.ADVERB
    if word.text in NEGATIONS:
        return Part.VERB if word.text == "没有" and nominal else Part.NEGATION
    if word.text in JOINING:
        nouns = before is not None and before.pos_ in ("NOUN", "PROPN", "PRON", "PART", "X", "NUM") and word.text in ("与", "和")
        if word.text == "与" and (word.dep_ == "case" or not nouns):
            return Part.PREPOSITION
        return Part.ADVERB if before is None or before.text in PAUSES else Part.JOIN
    if word.text == "就" and (after is None or after.pos_ not in ("NOUN", "PROPN", "PRON")):
        return Part.ADVERB
    if word.text == "以" and after is not None and after.pos_ == "VERB":
        return Part.ADVERB
    if word.text in BEFORE_NOUN and after is not None and after.text not in PAUSES:
        return Part.PREPOSITION if word.pos_ != "NOUN" else None
    if word.text in ADVERBS:
        return Part.ADVERB
    return None


def _open(word: Token) -> Part:
    if word.pos_ == "VERB" and (word.text in SAYING or word.text[-1] in "于为有到成"):
        return Part.VERB
    if word.text == "是" or (word.pos_ == "VERB" and word.dep_ not in ("compound", "nmod", "amod", "flat:name", "clf", "nummod")):
        return Part.VERB
    if word.pos_ in ("ADV", "SCONJ") and word.text not in PLACES:
        return Part.ADVERB
    if word.pos_ == "AUX":
        return Part.VERB if word.dep_ == "cop" else Part.ADVERB
    return Part.NOUN
