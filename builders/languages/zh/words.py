"""A sentence as characters with word borders: what every other file of this folder reads."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from spacy.tokens import Doc

Span = tuple[int, int]
OPENING, CLOSING = "（(《〈“‘【[「", "）)》〉”’】]」"
FUSED = re.compile("[由按向从经对][市省县区国各双本其]|[前内后]向|对[稳保促扩]|权是|并[处科]")
"""A function word and its neighbour that the dictionary takes for one word."""
BRACKETED = re.compile(r"[（(][^（()）]*[)）]")


@dataclass(frozen=True)
class Words:
    """The text of one sentence with the borders and parts of speech of its words (offsets count in `text`)."""

    text: str
    starts: dict[int, tuple[int, str]]
    """Start of a word: its end and its universal part of speech."""
    verbs: Collection[str] = ()
    """The ontology's verbs."""
    dependencies: dict[int, str] = field(default_factory=dict)
    """Start of a word: what it is to the word that it depends on, by the parser."""

    @classmethod
    def of(cls, doc: Doc, openers: Collection[str] = (), verbs: Collection[str] = ()) -> Words:
        """The words of `doc`; one that joins an adverb and a verb, or a verb and its object, is cut in two."""
        starts: dict[int, tuple[int, str]] = {}
        for token in doc:
            cut = _glue(token.text, openers, verbs)
            if cut:
                starts[token.idx] = (token.idx + cut, "ADV" if token.text[:cut] in openers else "VERB")
            if not token.is_space:
                starts[token.idx + cut] = (token.idx + len(token), token.pos_)
        return cls(doc.text, starts, verbs, {token.idx: token.dep_ for token in doc})

    @cached_property
    def borders(self) -> frozenset[int]:
        """Offsets between two words, both ends of the text included."""
        return frozenset({0, len(self.text), *self.starts, *(end for end, _ in self.starts.values())})

    @cached_property
    def depth(self) -> tuple[int, ...]:
        """For each character how many brackets and quotes it stands in."""
        level, out = 0, []
        for c in self.text:
            level -= c in CLOSING and level > 0
            out.append(level)
            level += c in OPENING
        return tuple(out)

    def get(self, span: Span) -> str:
        """The characters of `span`."""
        return self.text[span[0] : span[1]]

    def word(self, start: int) -> str:
        """The word that begins at `start`, or nothing."""
        return self.text[start : self.starts[start][0]] if start in self.starts else ""

    def pos(self, start: int) -> str:
        """The part of speech of the word at `start`."""
        return self.starts.get(start, (0, ""))[1]

    def inside(self, span: Span) -> list[Span]:
        """The words of `span`."""
        spans, begins = self.spans
        first = bisect_left(begins, span[0])
        found = spans[first : bisect_left(begins, span[1], first)]
        return found[:-1] if found and found[-1][1] > span[1] else found

    @cached_property
    def spans(self) -> tuple[list[Span], list[int]]:
        """All words in order, and where each begins."""
        spans = sorted((start, end) for start, (end, _) in self.starts.items())
        return spans, [start for start, _ in spans]

    @cached_property
    def memo(self) -> dict[Span, Any]:
        """What was found out about a span already."""
        return {}

    def longest(self, start: int, end: int, lexicon: Collection[str], limit: int = 10) -> int:
        """End of the longest entry of `lexicon` that begins at `start` and ends at a border; `start` if none."""
        for stop in range(min(end, start + limit), start, -1):
            if stop in self.borders and self.text[start:stop] in lexicon:
                return stop
        return start

    def trim(self, span: Span, drop: str = " 、，,。；;：:“”\"‘’'—-．.　\n\t") -> Span:
        """`span` without punctuation and blanks at its ends."""
        start, end = span
        while start < end and self.text[start] in drop:
            start += 1
        while end > start and self.text[end - 1] in drop:
            end -= 1
        return start, end

    def split(self, span: Span, marks: str) -> Iterator[Span]:
        """`span` cut at every one of `marks` that stands outside brackets and quotes."""
        base = min(self.depth[span[0] : span[1]], default=0)
        start = span[0]
        for i in range(*span):
            if self.text[i] in marks and self.depth[i] <= base:
                if i > start:
                    yield start, i
                start = i + 1
        if span[1] > start:
            yield start, span[1]


def _glue(word: str, openers: Collection[str], verbs: Collection[str]) -> int:
    """Where a word of the dictionary is to be cut (“大力发展”, “在城镇”, “及其他”), 0 if nowhere."""
    if word.startswith("及其") and len(word) > 2:
        return 1
    if word.startswith("在") and len(word) == 3:
        return 1
    if FUSED.fullmatch(word):
        return 1
    if len(word) == 4 and word[2:] in verbs and (word[:2] in openers or word[:2] in verbs):
        return 2
    return 2 if len(word) == 4 and word[:2] in openers and word[:2] not in ("基本", "社会", "公共", "统筹") else 0


def plain(label: str) -> str:
    """`label` without brackets' content, quotes and blanks."""
    return re.sub(r"[\s“”\"‘’]", "", BRACKETED.sub("", label)).strip("、，。；：,;:—- ")
