"""A sentence as a chain of clauses, and what a clause is taken apart into."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from .cues import Grammar
from .lexicon import GROUP_ENDINGS, NOMINAL_VERBS
from .verbs import verb_end
from .words import Span, Words

NUMBERING = re.compile(
    r"\s*(?:#+\s*)?(?:第[零一二三四五六七八九十百千\d]+[条章节款编部][\s　]*"
    r"|[（(][一二三四五六七八九十\d]{1,3}[)）]\s*|[一二三四五六七八九十]{1,3}、\s*|\d{1,2}[.．、]\s*(?!\d)"
    r"|[一二三四五六七八九十]{1,2}(?:是|要)(?=[\u4e00-\u9fff]{2})|[—－-]{1,3}|[●•·*]\s*)+"
)
BLANKS = re.compile(r"(?:\s{2,}|\u3000+)|(?<=[\u4e00-\u9fff])\s+(?=[（(][一二三四五六七八九十]{1,3}[)）])")
RELATIVE = re.compile(rf"的(?:[^的，]{{0,6}}(?:{'|'.join(GROUP_ENDINGS)}))?$")
GOES_ON = ("向", "将", "把", "对", "按照", "依照", "根据", "由", "在", "通过")
"""Behind 并 these begin a clause of their own (“制定目录并向社会公布”)."""


@dataclass
class Frame:
    """One clause taken apart; spans count in the sentence, empty ones are absent."""

    span: Span
    subject: Span | None = None
    adjuncts: list[tuple[str, Span]] = field(default_factory=list)
    """Preposition and what it governs."""
    verbs: list[Span] = field(default_factory=list)
    object: Span = (0, 0)
    modality: str = ""
    negated: bool = False
    time: str = ""
    coverb: bool = False
    """Whether the verb only serves the next clause (“着眼…，”, “结合…，”)."""
    caused: bool = False
    """Whether 让 or 使 brings the subject in, which then holds for this clause only."""
    ban: Span | None = None
    """The words that forbid, where the ontology has them as a verb (不得)."""
    deed: Span | None = None
    """The verb phrase before 是 that is the clause's subject (“发展教育是…”)."""
    predicate: int = 0
    """Where the verb phrase begins."""

    @property
    def phrase(self) -> Span:
        """The verb phrase."""
        return self.predicate, self.span[1]


def clauses(words: Words, grammar: Grammar) -> Iterator[Span]:
    """The clauses of the sentence, without numbering and end marks."""
    start = found.end() if (found := NUMBERING.match(words.text)) else 0
    held: Span | None = None
    for part in _parts(words, start):
        span = words.trim(part)
        numbering = NUMBERING.match(words.text, *span)
        span = (numbering.end() if numbering else span[0], span[1])
        if held and words.text.startswith(("同时", "并", "且"), span[0]) and RELATIVE.search(words.get(span)):
            span, held = (held[0], span[1]), None
        if held:
            yield from _orders(words, grammar, held)
        held = span if span[1] - span[0] > 1 else None
    if held:
        yield from _orders(words, grammar, held)


def _parts(words: Words, start: int) -> Iterator[Span]:
    """The text from `start` on, cut at marks and at wide blanks, behind which a heading's text begins."""
    for part in words.split((start, len(words.text)), "，,；;。！!？?：:\n"):
        cut = part[0]
        for blank in BLANKS.finditer(words.text, *part):
            if cut < blank.start():
                yield cut, blank.start()
            cut = blank.end()
        yield cut, part[1]


def _orders(words: Words, grammar: Grammar, span: Span) -> Iterator[Span]:
    """The clause cut where 、 joins two verbs that have an object each (“坚持以人为本、尊重意愿”)."""
    start = span[0]
    text = words.get(span)
    if "的" not in text and "等" not in text:
        for part in list(words.split(span, "、"))[1:]:
            stop = verb_end(words, grammar, part[0], part[1])
            verb = words.text[part[0] : stop]
            before = words.text[start : part[0] - 1]
            if (
                len(verb) > 1
                and verb not in NOMINAL_VERBS
                and part[1] - stop >= 2
                and len(before) > 3
                and before not in grammar.verbs
            ):
                yield start, part[0] - 1
                start = part[0]
    for place, end in words.inside((start + 4, span[1])):
        if words.text[place:end] == "并" and words.word(end) in GOES_ON and "的" not in words.text[end : span[1]]:
            yield start, place
            start = place
    yield start, span[1]
