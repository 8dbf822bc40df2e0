"""Phrases of a Chinese clause, read from the words in their order, with the tree as second opinion."""

from __future__ import annotations

from collections.abc import Sequence

from .chinese_words import PLACES, Part, part
from .triple import Words


ACTED_ON = frozenset("为 对 对于 向 就 围绕 随着 通过 以".split())
OPENING = frozenset("在 当 从 自 自从 于 直到 到 经过 随着 由 与 对 除 除了 以 为".split())


class Line:
    """A clause's words between two pauses, each with its part."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.parts = [part(word) for word in words]
        self._names()

    def __len__(self) -> int:
        return len(self.words)

    def at(self, place: int) -> Part | None:
        """The part of the word at `place`; None beyond the end."""
        return self.parts[place] if 0 <= place < len(self) else None

    def text(self, place: int) -> str:
        """The word at `place`; empty beyond the end."""
        return self.words[place].text if 0 <= place < len(self) else ""

    def find(self, what: Part, start: int) -> int:
        """The first place from `start` with the part `what`, or -1."""
        return next((i for i in range(start, len(self)) if self.parts[i] is what), -1)

    def _names(self) -> None:
        """Foreign names are nouns whatever the tagger makes of their syllables: "约翰·史密斯"."""
        for i, word in enumerate(self.words):
            if word.text in ("·", "•", "-", "－"):
                for j in (i - 1, i, i + 1):
                    if 0 <= j < len(self):
                        self.parts[j] = Part.NOUN
                j = i + 2
                if j < len(self) and len(self.words[j]) == 1 and self.parts[j] is Part.VERB and self.text(j) != "是":
                    self.parts[j] = Part.NOUN
        if Part.VERB not in self.parts and Part.PREPOSITION in self.parts and self.words:
            last = self.words[-1]
            if last.pos_ == "NOUN" and last.dep_ in ("ROOT", "parataxis") and len(last) > 1:
                self.parts[-1] = Part.VERB

    def is_attribute(self, place: int) -> bool:
        """Whether the verb at `place` is part of an attribute that ends in 的, by the tree."""
        word, end = self.words[place], self.find(Part.OF, place + 1)
        if end < 0:
            return False
        if end == place + 1 or self.text(place - 1) == "所":
            return True
        return word.dep_ in ("acl", "acl:relcl", "amod") and word.head.i > self.words[end].i

    def noun(self, start: int, inside: bool, after: bool = False) -> int:
        """The end of the noun phrase at `start`; `inside`: after the verb, where attributes may hold clauses; `after`: a preposition."""
        i = start
        while i < len(self):
            kind, of = self.parts[i], self.find(Part.OF, i + 1)
            if kind in (Part.NOUN, Part.OF):
                i += 1
            elif kind is Part.JOIN and i > start:
                i += 1
            elif kind is Part.VERB and i > start and self.parts[i - 1] is Part.OF:
                i += 1
            elif kind is Part.VERB and self.is_attribute(i) and (inside or after or self._predicate(of)):
                i = of + 1
            elif after and kind is Part.PREPOSITION and self.words[i - 1].pos_ == "PRON" and of > 0 and not self._main(i, of):
                i = of + 1
            elif (inside or (after and i == start)) and of > 0 and kind in (Part.VERB, Part.PREPOSITION, Part.ADVERB, Part.MODAL, Part.NEGATION) and not self._main(i, of):
                i = of + 1
            elif after and kind is Part.VERB and i > start and self._named(start, i):
                i += 1
            elif kind is Part.ADVERB and of == i + 2:
                i += 1
            elif inside and kind is Part.ADVERB and self.at(i + 1) is Part.NOUN:
                i += 1
            else:
                break
        while i > start + 1 and self.parts[i - 1] is Part.JOIN:
            i -= 1
        return i

    def _named(self, start: int, place: int) -> bool:
        """Whether a verb between a noun and the clause's verb names an action: "为经济发展提供"."""
        between = self.parts[place - 1] is Part.NOUN and self.at(place + 1) is Part.VERB
        return between and self.text(start - 1) in ACTED_ON and not self.is_attribute(place + 1)

    def _predicate(self, start: int) -> bool:
        """Whether a verb follows that can be the clause's."""
        return any(self.parts[i] in (Part.VERB, Part.PASSIVE, Part.DISPOSAL) for i in range(start, len(self)))

    def _main(self, place: int, of: int) -> bool:
        """Whether a verb between here and 的 has its aspect marked, so is no attribute's."""
        return any(self.parts[i] is Part.ASPECT for i in range(place, of))

    def prepositional(self, start: int) -> int:
        """The end of the phrase that the preposition at `start` opens: at its closing word of place or time if there is one."""
        end = self._closed(start) if self.text(start) in OPENING else 0
        if not end:
            end = self.noun(start + 1, False, True)
            if end == start + 1 and self.at(end) is Part.VERB:
                end = self.noun(end + 1, False, True)
        return end

    def _closed(self, start: int) -> int:
        """The end of a phrase such as "在…之后", 0 where no word closes it before the next phrase begins."""
        for i in range(start + 1, len(self)):
            if self.parts[i] in (Part.ASPECT, Part.PASSIVE, Part.DISPOSAL) or self.text(i) == "是":
                return 0
            if self.parts[i] is Part.PREPOSITION and self._complete(start + 1, i):
                return 0
            if self.text(i) in PLACES and self.at(i + 1) is not Part.OF and i > start + 1:
                return i + 2 if self.text(i + 1) in PLACES else i + 1
        return 0

    def _complete(self, start: int, end: int) -> bool:
        """Whether a noun, not a subject, stands between a preposition and the next one."""
        return end > start and self.words[end - 1].pos_ != "PRON" and self.noun(start, False, True) == end


def coordinated(line: Line, start: int, end: int) -> list[Words]:
    """The coordinated nouns between two places; one where a 的 after them makes them one attribute."""
    cuts = [i for i in range(start, end) if line.parts[i] is Part.JOIN]
    pieces = [line.words[a:b] for a, b in zip([start, *[c + 1 for c in cuts]], [*cuts, end], strict=True)]
    return _shared([piece for piece in pieces if piece])


def _shared(pieces: list[Words]) -> list[Words]:
    """The pieces, those before one with an attribute of its own joined to it: "A和B的C" is one thing."""
    for place, piece in enumerate(pieces):
        of = [i for i, word in enumerate(piece) if word.text == "的" and i]
        if of and place and not (piece[0].pos_ == "PRON" or (of[0] <= 2 and piece[of[0] - 1].pos_ == "ADJ")):
            doc = piece[0].doc
            return [list(doc[pieces[0][0].i : piece[-1].i + 1]), *pieces[place + 1 :]]
        if of and not place:
            break
    return pieces


def tidy(words: Words) -> Words:
    """The words without a quotation mark whose partner stands elsewhere."""
    text = "".join(word.text for word in words)
    for opening, closing in ("“”", "‘’", "（）", "()", "《》"):
        if text.count(closing) > text.count(opening) and words[-1].text == closing:
            return tidy(words[:-1])
        if text.count(opening) > text.count(closing) and words[0].text == opening:
            return tidy(words[1:])
    return words
