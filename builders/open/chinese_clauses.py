"""The clause between two pauses: subject, adverbials, verb group, objects."""

from __future__ import annotations

from dataclasses import dataclass, field

from .chinese_lexicon import AFTER_VERB, CAUSING, LIGHT, LINKS, RESULTS, SAYING, TIMES
from .chinese_line import Line
from .chinese_phrases import coordinated, spread
from .chinese_words import Part
from .triple import Words


@dataclass(slots=True)
class Clause:
    """What one clause says; slots as words in the order in which they are said."""

    subjects: list[Words] = field(default_factory=list)
    adverbials: list[Words] = field(default_factory=list)
    relation: Words = field(default_factory=list)
    others: list[Words] = field(default_factory=list)
    """The relation with each verb coordinated before the last: "改善和扩大"."""
    objects: list[Words] = field(default_factory=list)
    further: list[tuple[Words, Words]] = field(default_factory=list)
    """What a second verb adds: its words in the relation, and its object."""
    verb: bool = False
    """Whether a verb was found."""
    open_end: bool = False
    """Whether the object is a clause that goes on beyond the pause."""

    def says(self) -> bool:
        """Whether the clause has a verb and something to say with it."""
        return self.verb and bool(self.objects or self.adverbials or self.further or self.open_end)


def read(line: Line) -> Clause:
    """The clause in the words of `line`; `verb` is False where there is none."""
    clause, i = Clause(), 0
    while i < len(line):
        if line.is_predicate(i):
            _predicate(line, clause, i)
            break
        i = _before(line, clause, i)
    return clause


def _before(line: Line, clause: Clause, i: int) -> int:
    """Reads one piece of what stands before the verb; gives the place after it."""
    kind = line.parts[i]
    if kind is Part.PREPOSITION:
        return _adverbial(line, clause, i)
    if kind is Part.PASSIVE and line.at(i + 1) is Part.VERB and line.is_attribute(i + 1):
        return _noun(line, clause, i, line.noun(i + 1))
    if kind is Part.PASSIVE:
        end = i + 1 if line.at(i + 1) is Part.VERB else line.noun(i + 1, after=True)
        clause.relation.append(line.words[i])
        clause.adverbials += [line.words[i + 1 : end]] if end > i + 1 else []
        return end
    if kind is Part.DISPOSAL:
        end = line.noun(i + 1, after=True)
        clause.relation += line.words[i:end]
        return end
    if kind in (Part.MODAL, Part.NEGATION):
        clause.relation.append(line.words[i])
    if kind in (Part.NOUN, Part.VERB, Part.OF):
        return _noun(line, clause, i, line.noun(i))
    return i + 1


def _adverbial(line: Line, clause: Clause, i: int) -> int:
    """A prepositional phrase before the verb, or the attribute that it begins: "由公司提供的服务"."""
    end = line.phrase(i)
    if line.at(end) is Part.VERB and line.is_attribute(end) and line.goes_on(line.find(Part.OF, end)):
        return _noun(line, clause, i, line.noun(end))
    last = clause.adverbials[-1][-1] if clause.adverbials else None
    if line.text(i) in ("至", "到") and last is not None and last.i == line.words[i].i - 1:
        clause.adverbials[-1] = clause.adverbials[-1] + line.words[i:end]
    elif line.text(i) != "当":
        clause.adverbials += spread(line, i, end)
    return end


def _noun(line: Line, clause: Clause, start: int, end: int) -> int:
    """A noun phrase before the verb: a time, or the subject; the first one stays it."""
    end = max(end, start + 1)
    if _is_time(line, end - 1) and not clause.relation and (end < len(line) or not clause.subjects):
        clause.adverbials.append(line.words[start:end])
    elif not clause.subjects:
        clause.subjects = coordinated(line, start, end)
    return end


def _is_time(line: Line, place: int) -> bool:
    word = line.words[place]
    if word.text == "号" and (not place or line.words[place - 1].pos_ != "NUM"):
        return False
    counted = word.pos_ == "NUM" or any(sign.isdigit() for sign in word.text)
    return word.text in TIMES or word.dep_ == "nmod:tmod" or (word.text[-1] in "年月日天" and counted)


def _predicate(line: Line, clause: Clause, i: int) -> None:
    """Reads the verb group at `i` and what follows it."""
    first, clause.verb = line.text(i), True
    i = _group(line, clause, i)
    rest = len(line)
    if i == rest:
        clause.open_end = first in SAYING or first == "是"
    elif (first in SAYING or first in CAUSING) and any(kind is Part.VERB for kind in line.parts[i:]):
        clause.objects, clause.open_end = [line.words[i:]], first in SAYING
    elif first == "是":
        clause.objects = coordinated(line, i, rest) if line.noun(i, inside=True) == rest else [line.words[i:]]
    elif first in LIGHT:
        clause.objects = coordinated(line, i, rest)
    elif line.text(i) in AFTER_VERB:
        clause.objects = spread(line, i, rest)
    else:
        _objects(line, clause, i)


def _objects(line: Line, clause: Clause, i: int) -> None:
    end = line.noun(i, inside=True)
    if i < end and len(line) - end < 3 and all(kind is Part.VERB for kind in line.parts[end:]):
        end = len(line)
    if i < end:
        clause.objects = coordinated(line, i, end)
        _further(line, clause, end)


def _group(line: Line, clause: Clause, i: int) -> int:
    """The verbs in a row, phrases between them set apart: "试图在国外推广"; gives the place after them."""
    lead = list(clause.relation)
    while i < len(line):
        kind, text = line.parts[i], line.text(i)
        if kind is Part.JOIN and line.is_predicate(i + 1):
            clause.others.append(clause.relation)
            clause.relation = list(lead)
        elif line.is_predicate(i) or (text in RESULTS and clause.relation):
            between = clause.relation and text in RESULTS and line.at(i - 1) is Part.ASPECT
            clause.relation += line.words[i - 1 : i + 1] if between else [line.words[i]]
            if text == "是":
                return i + 1
        elif kind is Part.PREPOSITION and line.at(line.phrase(i)) is Part.VERB:
            clause.adverbials += spread(line, i, line.phrase(i))
            i = line.phrase(i) - 1
        elif kind not in (Part.ASPECT, Part.MODAL) and not (kind is Part.ADVERB and line.at(i + 1) is Part.VERB):
            break
        i += 1
    return i


def _further(line: Line, clause: Clause, i: int) -> None:
    """A second verb after the object: "使用设备来降低成本"."""
    start = i
    while i < len(line) and (line.text(i) in LINKS or line.parts[i] is Part.ADVERB):
        i += 1
    if line.at(i) is not Part.VERB:
        return
    end = i + 1
    while end < len(line) and (line.text(end) in RESULTS or line.parts[end] is Part.ASPECT):
        end += 1
    stop = line.noun(end, inside=True)
    clause.further.append((line.words[start:end], line.words[end:stop]) if stop > end else ([], line.words[start:end]))
