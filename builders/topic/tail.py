"""Unrelated headlines and teasers after the end of a document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from .lines import LINE, Unit, centrality, counts, median, shared

# Teasers are cut short by the site: this many Chinese characters, half as many words.
LONGEST = 170
# A document needs a body before something can be foreign to it.
LEAST_BODY, ENOUGH_BODY = 3, 8
# Teasers share this part of what the body's passages share with each other.
FOREIGN = 0.5
# In whole sentences without a sign of being cut, only what shares nearly nothing is foreign.
STRANGE = 0.35
# A headline beside foreign ones is foreign too, unless it shares about as much as the body's own passages.
NEAR = 0.8
# So far from a link bar a headline belongs to it.
BESIDE = 3
COHERENT = 0.4
CUT_SHARE = 0.3


# Footnotes, remarks in brackets, and sentences in which the document speaks of itself.
OWN = re.compile(
    r"\d{1,3}\s+\S|[（(\[]|本(?:法|条例|办法|规定|细则|意见|通知|方案|规划|决定|纲要|计划|制度|准则)"
    r"|This (?:Law|Act|Regulation|Directive|Decision|Order|Notice|Memorandum|Circular|Plan|Policy|Agreement|Code)\b"
)


def places(found: Sequence[Unit], off: set[int]) -> set[int]:
    """The indices of the passages of a foreign tail; `off` are those that are known to be chrome."""
    end = len(found)
    start = _first(found, off)
    body = [unit for at, unit in enumerate(found[:start]) if at not in off and unit.size > LINE]
    if len(body) < LEAST_BODY or start >= end:
        return set()
    return _foreign(found, start, off, body)


def _first(found: Sequence[Unit], off: set[int]) -> int:
    """Where the last run of short passages without numbers begins."""
    start = len(found)
    while start and (start - 1 in off or _teaser(found[start - 1])):
        start -= 1
    # Of a document in short paragraphs alone, the greater part is the body.
    return max(start, (len(found) + 1) // 2)


def _teaser(unit: Unit) -> bool:
    own = unit.labelled or unit.date or unit.colophon or OWN.match(unit.raw) is not None
    return unit.size <= LONGEST and not own


def _foreign(found: Sequence[Unit], start: int, off: set[int], body: list[Unit]) -> set[int]:
    known, usual = _common(body)
    # The run may begin with the document's own last paragraphs: the cut is where the rest is most foreign.
    scores = [FOREIGN * usual - centrality(found[at], known, False) for at in range(start, len(found))]
    gains = [sum(scores[at:]) for at in range(len(scores))]
    cut = max(range(len(gains)), key=lambda at: gains[at])
    while cut < len(scores) and scores[cut] <= 0:
        cut += 1
    cut = _back(found, start, start + cut, off, known, usual)
    rest = [unit for at, unit in enumerate(found) if at >= cut and at not in off and unit.content]
    before = [unit for at, unit in enumerate(found) if at < cut and at not in off and unit.size > LINE]
    if len(before) < (LEAST_BODY if _cut_short(rest) else ENOUGH_BODY) or not _unrelated(rest, *_common(before)):
        return set()
    return set(range(cut, len(found)))


def _back(found: Sequence[Unit], start: int, cut: int, off: set[int], known: Counter[str], usual: float) -> int:
    """The cut, moved before headlines that name something of the document, such as its town, and before a link bar."""
    bar = next((at for at in range(max(start, cut - BESIDE), cut) if at in off), cut)
    if not any(unit.final for unit in found[bar + 1 : cut]):
        cut = bar
    while cut > start:
        unit = found[cut - 1]
        if cut - 1 not in off and (unit.final or centrality(unit, known, False) > NEAR * usual):
            break
        cut -= 1
    return cut


def _common(body: list[Unit]) -> tuple[Counter[str], float]:
    """How often the body has each content word, and how central its passages are."""
    known = counts(body)
    return known, median([centrality(unit, known, True) for unit in body])


def _unrelated(rest: list[Unit], known: Counter[str], usual: float) -> bool:
    """Whether the passages have too little in common with the body, and with each other, to belong to the document."""
    if len(rest) < 2:
        return False
    among = Counter(word for unit in rest for word in unit.content)
    central = median([centrality(unit, known, False) for unit in rest])
    coherent = median([shared(unit, among, True) for unit in rest])
    if coherent > COHERENT:
        return False
    return central < (FOREIGN if _cut_short(rest) and len(rest) > 2 else STRANGE) * usual


def _cut_short(rest: list[Unit]) -> bool:
    """Whether many of the passages end in the middle of a sentence, as teasers and headlines do."""
    return sum(not unit.final for unit in rest) >= CUT_SHARE * len(rest)
