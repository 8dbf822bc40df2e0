"""The clause between two pauses: subject, adverbials, verb group, objects."""

from __future__ import annotations

from dataclasses import dataclass, field

from .chinese_phrases import Line, coordinated
from .chinese_words import AFTER_VERB, BEFORE_NOUN, CAUSING, LIGHT, LINKS, PLACES, RESULTS, SAYING, Part
from .triple import Words

TIMES = frozenset("年 月 日 时 号 晚上 年间 天 世纪 年代 初 底 末 之后 之前 后 前 以来 期间 今年 去年 目前 如今 当晚 近年来 年来".split())


@dataclass(slots=True)
class Clause:
    """What one clause says; slots as words in the order in which they are said."""

    subjects: list[Words] = field(default_factory=list)
    adverbials: list[Words] = field(default_factory=list)
    relation: Words = field(default_factory=list)
    objects: list[Words] = field(default_factory=list)
    further: list[tuple[Words, Words]] = field(default_factory=list)
    """Second verbs of the clause: the words before it from the first verb on, and its object."""
    verb: bool = False
    """Whether a verb was found."""
    open_end: bool = False
    """Whether the object is a clause that may go on beyond the pause."""


def read(line: Line) -> Clause:
    """The clause in the words of `line`; without relation where there is no verb."""
    clause = Clause()
    i = _before(line, clause, 0)
    if i < len(line):
        _verb(line, clause, i)
    return clause


def _before(line: Line, clause: Clause, i: int) -> int:
    """Reads what stands before the verb; gives the verb's place."""
    while i < len(line):
        kind = line.parts[i]
        if kind is Part.PASSIVE and line.at(i + 1) is Part.VERB and line.is_attribute(i + 1):
            end = max(line.noun(i + 1, False), i + 2)
            _noun(line, clause, i, end)
        elif kind is Part.PREPOSITION:
            end = line.prepositional(i)
            if line.at(end) is Part.VERB and line.is_attribute(end) and line._predicate(line.find(Part.OF, end)):
                end = max(line.noun(end, False), end + 1)
                _noun(line, clause, i, end)
                i = end
                continue
            if line.text(i) in ("至", "到") and clause.adverbials and clause.adverbials[-1][-1].i == line.words[i].i - 1:
                clause.adverbials[-1] = clause.adverbials[-1] + line.words[i:end]
            elif line.text(i) != "当":
                clause.adverbials += spread(line, i, end)
        elif kind is Part.PASSIVE or kind is Part.DISPOSAL:
            end = i + 1 if line.at(i + 1) is Part.VERB else line.noun(i + 1, False, True)
            held = line.words[i : i + 1] if kind is Part.PASSIVE else line.words[i:end]
            clause.relation += held
            if kind is Part.PASSIVE and end > i + 1:
                clause.adverbials.append(line.words[i + 1 : end])
        elif kind in (Part.MODAL, Part.NEGATION):
            clause.relation.append(line.words[i])
            end = i + 1
        elif kind is Part.VERB and not line.is_attribute(i):
            return i
        elif kind in (Part.NOUN, Part.VERB, Part.OF):
            end = max(line.noun(i, False), i + 1)
            _noun(line, clause, i, end)
        else:
            end = i + 1
        i = end
    return i


def _noun(line: Line, clause: Clause, start: int, end: int) -> None:
    """A noun phrase before the verb: a time, or the subject."""
    last = line.words[end - 1].text
    timed = last in TIMES or (last[-1] in "年月日天" and not last[:-1].isalpha() or line.words[end - 1].dep_ == "nmod:tmod" or (last[-1] in "年月天" and line.words[end - 1].pos_ == "NUM"))
    if timed and not clause.relation and (end < len(line) or not clause.subjects):
        clause.adverbials.append(line.words[start:end])
    elif not clause.subjects:
        clause.subjects = coordinated(line, start, end)


def spread(line: Line, start: int, end: int) -> list[Words]:
    """A prepositional phrase, once for each of its coordinated nouns, the closing word of place with each."""
    close = end
    while close > start + 2 and line.text(close - 1) in PLACES | {"等"}:
        close -= 1
    items = coordinated(line, start + 1, close)
    if len(items) == 1:
        return [line.words[start:end]]
    return [[line.words[start], *item, *[word for word in line.words[close:end] if word.text != "等"]] for item in items]


def _verb(line: Line, clause: Clause, i: int) -> None:
    """Reads the verb group at `i` and what follows it."""
    first = line.text(i)
    clause.verb = True
    i = _group(line, clause, i)
    if first in SAYING or first in CAUSING:
        if i < len(line) and any(kind is Part.VERB for kind in line.parts[i:]):
            clause.objects, clause.open_end = [line.words[i:]], first in SAYING
            return
        clause.open_end = first in SAYING and i >= len(line)
    if first in LIGHT and i < len(line):
        clause.objects = coordinated(line, i, len(line))
        return
    if first == "是":
        clause.open_end = i >= len(line)
        clause.objects = [line.words[i:]] if _has_clause(line, i) else coordinated(line, i, len(line))
        return
    if line.text(i) in AFTER_VERB and i < len(line):
        clause.objects = spread(line, i, len(line))
        return
    end = line.noun(i, True)
    if i < end < len(line) and all(kind is Part.VERB for kind in line.parts[end:]) and len(line) - end < 3:
        end = len(line)
    if end > i:
        clause.objects = coordinated(line, i, end)
    _further(line, clause, end)


def _has_clause(line: Line, i: int) -> bool:
    """Whether a verb that is no attribute's stands between `i` and the end."""
    return line.noun(i, True) < len(line)


def _group(line: Line, clause: Clause, i: int) -> int:
    """The verbs in a row: "开始制造", "试图在英国推广"; gives the place after them."""
    while i < len(line):
        kind = line.parts[i]
        if kind is Part.VERB and (line.text(i) in RESULTS or not line.is_attribute(i)) or line.text(i) in RESULTS and clause.relation:
            clause.relation.append(line.words[i])
            if line.text(i) == "是":
                return i + 1
        elif kind is Part.PREPOSITION and line.text(i) not in AFTER_VERB and line.at(line.prepositional(i)) is Part.VERB:
            end = line.prepositional(i)
            clause.adverbials += spread(line, i, end)
            i = end
            continue
        elif line.text(i) == "在" and line.at(line.prepositional(i)) is Part.VERB:
            end = line.prepositional(i)
            clause.adverbials += spread(line, i, end)
            i = end
            continue
        elif kind not in (Part.ASPECT, Part.MODAL) and not (kind is Part.ADVERB and line.at(i + 1) is Part.VERB):
            break
        i += 1
        if line.at(i) is Part.VERB and line.is_attribute(i):
            break
    return i


def _further(line: Line, clause: Clause, i: int) -> None:
    """A second verb after the object: "使用设备来降低成本"."""
    start = i
    while i < len(line) and (line.text(i) in LINKS or line.parts[i] in (Part.ADVERB,)):
        i += 1
    if line.at(i) is not Part.VERB or not clause.objects:
        return
    end = i + 1
    while end < len(line) and (line.text(end) in RESULTS or line.parts[end] is Part.ASPECT):
        end += 1
    stop = line.noun(end, True)
    if stop > end:
        clause.further.append((line.words[start:end], line.words[end:stop]))
    else:
        clause.further.append(([], line.words[start:end]))
