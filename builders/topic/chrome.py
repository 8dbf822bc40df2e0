"""Navigation, buttons, site notices and time stamps around and inside a document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from .furniture import RELATED, WORDS
from .lines import LINE, Unit, counts, shared

STAMP = re.compile(r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?")
NOTICE = re.compile(r"©|\(c\)\s*\d{4}|ICP|all rights reserved|版权所有", re.IGNORECASE)
LINK = re.compile(r"(?:https?://|www\.)\S+")
TRAIL = re.compile(r"\s[>»|｜/·•]\s|[>»|｜]")
MARKS = (">", "»", "›", "|", "｜")
KEYED = re.compile(
    r"\**(?:来源|作者|编辑|责任编辑|时间|发布时间|更新时间|source|author|updated)\**\s*[:：]", re.IGNORECASE
)
BARS = re.compile(r"[|｜>»]")
PIECES = re.compile(r"[\s\u3000]+")
OPEN = re.compile(r"[【（(\[][^】）)\]]*")
TINY, SHORT = 10, 60
ENOUGH = 3
REACH = 3


def places(found: Sequence[Unit]) -> set[int]:
    """The indices of the passages that are chrome."""
    known = counts(found)
    scores = [_score(unit, known) for unit in found]
    off = {at for at in range(len(found)) if _certain(found[at]) or (scores[at] > 0 and _sum(scores, at) >= ENOUGH)}
    off |= _listed(found, off)
    return off | {at for at in range(len(found)) if at not in off and _between(found, at, off)}


def _listed(found: Sequence[Unit], off: set[int]) -> set[int]:
    """The lines of link lists: what follows "related news" up to the next sentence."""
    listed: set[int] = set()
    for at, unit in enumerate(found):
        link = at - 1 in listed or (at - 1 in off and RELATED.search(found[at - 1].words) is not None)
        if link and not unit.labelled and not unit.final and unit.size <= SHORT:
            listed.add(at)
    return listed


def _between(found: Sequence[Unit], at: int, off: set[int]) -> bool:
    """Whether a short line stands between two lines of chrome, or after the mark of a trail of links."""
    unit = found[at]
    if unit.labelled or unit.final or unit.size > LINE:
        return False
    return at > 0 and (found[at - 1].words in MARKS or (at - 1 in off and at + 1 in off))


def _certain(unit: Unit) -> bool:
    """Whether nothing is left without time stamps, links and marks."""
    rest = STAMP.sub("", LINK.sub("", unit.words))
    return not any(character.isalnum() for character in rest) and not unit.labelled


def _sum(scores: list[float], at: int) -> float:
    """A passage's score and half of what speaks for chrome in its neighbours."""
    near = [scores[other] for other in range(max(0, at - REACH), min(len(scores), at + REACH + 1)) if other != at]
    return scores[at] + sum(score / (2 * REACH) for score in near if score > 0)


def _score(unit: Unit, known: Counter[str]) -> float:
    """How much a passage looks like chrome: 0 for what cannot be."""
    if unit.labelled or unit.size > SHORT:
        return 0.0
    words = unit.words
    furniture = _furniture(words)
    if unit.passage.kind == "heading" and unit.passage.headings and not furniture and not _row(words):
        return 0.0
    lone = shared(unit, known, unit.size > LINE)
    points = 2.0 * furniture + (furniture > 0 and unit.size <= TINY)
    points += 2.0 * bool(NOTICE.search(words)) + bool(LINK.search(words)) + bool(STAMP.search(words))
    points += 2.0 * (KEYED.match(unit.raw) is not None)
    points += 3.0 * _row(words) + bool(TRAIL.search(words)) + 2.0 * bool(OPEN.fullmatch(words))
    points += (unit.size <= TINY and not unit.final and lone == 0) or (
        not unit.final and words.endswith((":", "：")) and lone < 0.5
    )
    points += lone == 0 and bool(unit.content)
    return max(0.0, points - 2.0 * (lone > 0.6) - 1.0 * unit.final - 2.0 * unit.date)


def _furniture(words: str) -> int:
    """How many words of site furniture stand in it, two at most."""
    return min(2, sum(pattern.search(words) is not None for pattern in WORDS))


def _row(words: str) -> bool:
    """Whether it is a row of links: three short pieces or more with bars between them, or Chinese ones with blanks."""
    links = BARS.split(words)
    if len(links) > 2 and all(0 < len(link.split()) <= 3 and len(link) <= 20 for link in links):
        return True
    pieces = PIECES.split(words.strip())
    chinese = [piece for piece in pieces if re.fullmatch(r"[\u3400-\u9fff]{2,6}", piece)]
    return len(chinese) >= 3 and len(chinese) == len(pieces)
