"""The frames of the Chinese policy grammar; `sentences(count)` gives rows ready for training.

Tags and relations are those of UD_Chinese-GSD: the chain of clauses hangs on its first verb as `conj`, an attribute
noun is `nmod`, the verb noun at the head of "制度建设" a plain noun.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from ..convert import Row
from . import chinese_words as w
from .tree import Word, rows


class Grammar:
    """Draws sentences; equal seeds draw equal sentences."""

    def __init__(self, seed: int) -> None:
        """A grammar with its own chance."""
        self.chance = random.Random(seed)

    def one(self, words: str) -> str:
        """One of the words, at random."""
        return self.chance.choice(words.split())

    def maybe(self, share: float) -> bool:
        """True in `share` of the draws."""
        return self.chance.random() < share

    def word(self, form: str, upos: str, xpos: str, dep: str) -> Word:
        """A word, written without a blank before it."""
        return Word(form, form, upos, xpos, dep=dep, glued=True)

    def mark(self, form: str) -> Word:
        """A punctuation mark."""
        return self.word(form, "PUNCT", {"。": ".", "，": ",", "、": "EC"}.get(form, ","), "punct")

    def noun(self, dep: str) -> Word:
        """As in "城乡社会保障制度", "公平的就业环境"."""
        if self.maybe(0.3):
            return self.word(self.one(w.WHOLE), "NOUN", "NN", dep)
        head = self.word(self.one(w.HEADS), "NOUN", "NN", dep)
        for _ in range(self.chance.choice([1, 1, 1, 2])):
            head.left.append(self.word(self.one(w.ATTRIBUTES), "NOUN", "NN", "nmod"))
        if self.maybe(0.2):
            attribute = self.word(self.one(w.ADJECTIVES), "ADJ", "JJ", "amod")
            if self.maybe(0.5):
                attribute.right.append(self.word("的", "SCONJ", "DEC", "mark:rel"))
            head.left.insert(0, attribute)
        elif self.maybe(0.25):
            owner = self.word(self.one(w.GROUPS), "NOUN", "NN", "nmod")
            owner.right.append(self.word("的", "PART", "DEC", "case"))
            head.left.insert(0, owner)
        return head

    def nouns(self, dep: str) -> Word:
        """One to three noun phrases, joined by 、 and 和."""
        first = self.noun(dep)
        more = self.chance.choice([0, 0, 0, 1, 1, 2])
        for place in range(more):
            other = self.noun("conj")
            last = place == more - 1
            link = self.word(self.one("和 与 及"), "CCONJ", "CC", "cc") if last and self.maybe(0.6) else self.mark("、")
            other.left.insert(0, link)
            first.right.append(other)
        return first

    def clause(self, dep: str) -> Word:
        """A verb with its object, now and then an adverb, a group, a place or a means before it."""
        verb = self.word(self.one(w.VERBS), "VERB", "VV", dep)
        if self.maybe(0.15):
            case, phrase = self.chance.choice([("对", w.GROUPS), ("为", w.GROUPS), ("在", w.PLACES), ("向", w.GROUPS)])
            scope = self.word(self.one(phrase), "NOUN", "NN", "obl")
            scope.left.append(self.word(case, "ADP", "IN", "case"))
            verb.left.append(scope)
        if self.maybe(0.35):
            verb.left.append(self.word(self.one(w.ADVERBS), "ADV", "RB", "advmod"))
        verb.right.append(self.nouns("obj"))
        return verb

    def chain(self, most: int = 4) -> Word:
        """As in "完善A，扩大B，推动C"."""
        first = self.clause("root")
        for _ in range(self.chance.randint(0, most - 1)):
            other = self.clause("conj")
            other.left.insert(0, self.mark("，"))
            first.right.append(other)
        return first

    def bare(self) -> Word:
        """Subjectless clauses, the normal case."""
        return self.chain()

    def bidden(self) -> Word:
        """As in "主管部门应当健全A"."""
        root = self.chain(3)
        root.left[:0] = [
            self.word(self.one(w.ACTORS), "NOUN", "NN", "nsubj"),
            self.word(self.one(w.MODALS), "AUX", "MD", "aux"),
        ]
        return root

    def stating(self) -> Word:
        """As in "新型城镇化促进A，提高B"."""
        root = self.chain(3)
        root.left.insert(0, self.noun("nsubj"))
        return root

    def predicate(self) -> Word:
        """As in "就业是民生保障的基础"."""
        root = self.word(self.one(w.PREDICATES), "NOUN", "NN", "root")
        owner = self.noun("nmod")
        owner.right.append(self.word("的", "PART", "DEC", "case"))
        root.left = [self.noun("nsubj"), self.word("是", "AUX", "VC", "cop"), owner]
        return root

    def through(self) -> Word:
        """As in "通过完善A，推动B"."""
        root = self.chain(2)
        means = self.clause("advcl")
        means.left.insert(0, self.word("通过", "ADP", "IN", "mark"))
        root.left[:0] = [means, self.mark("，")]
        return root

    def sentence(self) -> list[Row]:
        """One sentence with its tree."""
        frames: list[tuple[Callable[[], Word], int]] = [
            (self.bare, 12),
            (self.bidden, 6),
            (self.stating, 5),
            (self.predicate, 3),
            (self.through, 3),
        ]
        root = self.chance.choices([f for f, _ in frames], [n for _, n in frames])[0]()
        if self.maybe(0.95):
            root.right.append(self.mark("。"))
        return rows(root)


def sentences(count: int, seed: int = 11) -> Iterator[list[Row]]:
    """`count` sentences with trees."""
    grammar = Grammar(seed)
    for _ in range(count):
        yield grammar.sentence()
