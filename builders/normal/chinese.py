"""Normal forms of Chinese names: one width, no blanks, quotes or 的 between the parts of a compound."""

from __future__ import annotations

import re
import unicodedata

QUOTES = str.maketrans("〔〕【】﹝﹞", "[][][]", "\"“”‘’'《》〈〉「」『』")
YEARS = re.compile(r"([12]\d{3})年?[-–—―~至]+([12]\d{3})(?:年(?=\)))?")
OWN_STATE = re.compile(r"^中华人民共和国(?=.{2,}(?:法|法典|条例)$)")
PARTICLE = re.compile(r"(?<=[\u4e00-\u9fff]{2})的(?=[\u4e00-\u9fff]{2})")
NOT_PARTICLE = ("目的", "标的")


def plain(label: str) -> str:
    """The label without width, blanks, quotes and punctuation at its ends."""
    text = unicodedata.normalize("NFKC", label).translate(QUOTES).strip().lower()
    text = YEARS.sub(r"\1-\2", text)
    return re.sub(r"\s+", "", text).strip("，。；：、,.;:") or text or label


def compound(label: str) -> str:
    """A plain label without 的 between its parts and without the state's name before its own laws.

    养老保险的制度 gives 养老保险制度. 缴纳的税款 stays: behind a verb, 的 makes a thing of an act.
    """
    text = OWN_STATE.sub("", label)
    return PARTICLE.sub(lambda hit: "的" if _must_stay(text[: hit.start()]) else "", text)


def _must_stay(before: str) -> bool:
    if before.endswith(tuple(word[:-1] for word in NOT_PARTICLE)):
        return True
    import rjieba  # late: its dictionary takes a moment to load, and few names have a 的

    last = rjieba.tag(before)[-1][1]
    return not last.startswith(("n", "a", "b", "l", "i", "j"))
