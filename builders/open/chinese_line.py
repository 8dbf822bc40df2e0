"""The words between two pauses, and how far each phrase among them reaches."""

from __future__ import annotations

from .chinese_lexicon import ACTED_ON, LINKS, NAME_DOTS, OPENING, PLACES, QUOTES
from .chinese_words import PREDICATE, Part, part
from .triple import Words

CLAUSAL = frozenset({Part.VERB, Part.PREPOSITION, Part.ADVERB, Part.MODAL, Part.NEGATION})
"""What an attribute may begin with that is a clause: "由公司提供的服务"."""


class Line:
    """A clause's words, each with its part; the tree is asked where the words alone do not tell."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.parts = [part(word) for word in words]
        self._mend_names()
        self._mend_verb()

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

    def _mend_names(self) -> None:
        """Foreign names are nouns whatever the tagger makes of their syllables: "约翰·史密斯"."""
        for i in range(1, len(self) - 1):
            if self.text(i - 1) in QUOTES and self.text(i + 1) in QUOTES:
                self.parts[i] = Part.NOUN
        for i in [i for i, word in enumerate(self.words) if word.text in NAME_DOTS]:
            for j in range(max(i - 1, 0), min(i + 2, len(self))):
                self.parts[j] = Part.NOUN
            if self.at(i + 2) is Part.VERB and len(self.text(i + 2)) == 1 and self.text(i + 2) != "是":
                self.parts[i + 2] = Part.NOUN

    def _mend_verb(self) -> None:
        """A clause that ends in the only word that can be its verb: "在各地演出", "由部门指导和监督"."""
        if Part.VERB in self.parts or Part.PREPOSITION not in self.parts or len(self.words[-1]) < 2:
            return
        last, agent = self.words[-1], "由" in [word.text for word in self.words]
        if last.pos_ == "NOUN" and (agent or last.dep_ in ("ROOT", "parataxis")):
            self.parts[-1] = Part.VERB
            if agent and len(self) > 2 and self.parts[-2] is Part.JOIN:
                self.parts[-3] = Part.VERB

    def is_attribute(self, place: int) -> bool:
        """Whether the verb at `place` belongs to an attribute that ends in 的, by the tree."""
        word, end = self.words[place], self.find(Part.OF, place + 1)
        if end < 0:
            return False
        if end == place + 1 or self.text(place - 1) == "所":
            return True
        only = not any(kind in PREDICATE for kind in self.parts[end:])
        if only and any(kind in (Part.ADVERB, Part.MODAL) for kind in self.parts[1:place]):
            return False  # the clause needs a verb: "该社还提供收费的服务"
        return word.dep_ in ("acl", "acl:relcl", "amod") and word.head.i > self.words[end].i

    def is_predicate(self, place: int) -> bool:
        """Whether a verb that is no attribute's stands at `place`."""
        return self.at(place) is Part.VERB and not self.is_attribute(place)

    def goes_on(self, start: int) -> bool:
        """Whether a predicate can still come from `start` on."""
        return any(found in PREDICATE for found in self.parts[start:])

    def noun(self, start: int, inside: bool = False, after: bool = False) -> int:
        """The end of the noun phrase at `start`.

        `inside` says that it follows the verb, where an attribute may be any clause that ends in 的; `after` that it
        follows a preposition, where only its first word may open such a clause.
        """
        i = start
        while i < len(self):
            step = self._step(start, i, inside, after)
            if step <= i:
                break
            i = step
        while i > start + 1 and self.parts[i - 1] is Part.JOIN:
            i -= 1
        return i

    def _step(self, start: int, i: int, inside: bool, after: bool) -> int:
        """The place after the next piece of a noun phrase; `i` itself where the phrase ends."""
        kind, of = self.parts[i], self.find(Part.OF, i + 1)
        if i > start and self.text(i) in LINKS and self.is_predicate(i + 1):
            return i
        if kind in (Part.NOUN, Part.OF) or (kind is Part.JOIN and i > start):
            return i + 1
        if kind is Part.VERB and i > start and self.parts[i - 1] is Part.OF:
            return i + 1
        if kind is Part.VERB and self.is_attribute(i) and (inside or after or self.goes_on(of)):
            return of + 1
        if of > 0 and not self._aspect(i, of) and self._opens_attribute(start, i, inside, after):
            return of + 1
        if after and kind is Part.VERB and i > start and self._is_action(start, i):
            return i + 1
        if kind is Part.ADVERB and (of == i + 2 or (inside and self.at(i + 1) is Part.NOUN)):
            return i + 1
        return i

    def _opens_attribute(self, start: int, i: int, inside: bool, after: bool) -> bool:
        """Whether the word at `i` begins a clause that is the noun's attribute."""
        owned = after and self.parts[i] is Part.PREPOSITION and self.words[i - 1].pos_ == "PRON"
        return owned or ((inside or (after and i == start)) and self.parts[i] in CLAUSAL)

    def _aspect(self, start: int, end: int) -> bool:
        return any(kind is Part.ASPECT for kind in self.parts[start:end])

    def _is_action(self, start: int, place: int) -> bool:
        """Whether a verb between a noun and the clause's verb names an action: "为经济发展提供"."""
        return self.parts[place - 1] is Part.NOUN and self.text(start - 1) in ACTED_ON and self.is_predicate(place + 1)

    def phrase(self, start: int) -> int:
        """The end of the phrase that the preposition at `start` opens."""
        closed = self._closed(start) if self.text(start) in OPENING else 0
        if closed:
            return closed
        end = self.noun(start + 1, after=True)
        if end == start + 1 and self.at(end) is Part.VERB:
            end = self.noun(end + 1, after=True)
        return end

    def _closed(self, start: int) -> int:
        """The end of a phrase such as "在…之后"; 0 where no word closes it before the next phrase or the predicate."""
        for i in range(start + 1, len(self)):
            if self.parts[i] in (Part.ASPECT, Part.PASSIVE, Part.DISPOSAL) or self.text(i) == "是":
                return 0
            if self.parts[i] is Part.PREPOSITION and self._complete(start + 1, i):
                return 0
            if self.text(i) in PLACES and self.at(i + 1) is not Part.OF and i > start + 1:
                return i + 2 if self.text(i + 1) in PLACES else i + 1
        return 0

    def _complete(self, start: int, end: int) -> bool:
        """Whether a noun, and no pronoun that could be a subject, fills the words between two prepositions."""
        return end > start and self.words[end - 1].pos_ != "PRON" and self.noun(start, after=True) == end
