"""Noun phrases of the English policy grammar."""

from __future__ import annotations

import random

from . import english_words as w
from .tree import Word


def split(text: str) -> list[str]:
    """The entries of a vocabulary."""
    return [part.strip() for part in text.replace("\n", "").split("|")]


class Phrases:
    """Draws words and noun phrases; equal seeds draw equal ones."""

    def __init__(self, seed: int) -> None:
        """A grammar with its own chance."""
        self.chance = random.Random(seed)
        self.verbs = [v.split() for v in split(w.VERBS)]
        self.nouns, self.shared = split(w.NOUNS), [s.split() for s in split(w.SHARED)]
        self.groups, self.places, self.actors = split(w.GROUPS), split(w.PLACES), split(w.ACTORS)

    def one(self, words: str) -> str:
        """One of the words, at random."""
        return self.chance.choice(words.split())

    def maybe(self, share: float) -> bool:
        """True in `share` of the draws."""
        return self.chance.random() < share

    def function(self, form: str, upos: str, xpos: str, dep: str) -> Word:
        """A word without features."""
        return Word(form, form.lower(), upos, xpos, dep=dep)

    def case(self, form: str) -> Word:
        """A preposition."""
        return self.function(form, "ADP", "IN", "case")

    def the(self, form: str = "the") -> Word:
        """An article."""
        return Word(
            form,
            "a" if form == "an" else form,
            "DET",
            "DT",
            "Definite=Def|PronType=Art" if form == "the" else "Definite=Ind|PronType=Art",
            "det",
        )

    def comma(self) -> Word:
        """A comma."""
        return Word(",", ",", "PUNCT", ",", dep="punct", glued=True)

    def phrase(self, text: str, dep: str) -> Word:
        """A noun phrase from its notation."""
        parts = text.split()
        left: list[Word] = []
        if parts[0] == "the":
            left, parts = [self.the()], parts[1:]
        head = ""
        for part in parts:
            form, _, kind = part.rpartition("/")
            if part is parts[-1]:
                head = part
            elif kind in "AN":
                upos, xpos, relation = ("ADJ", "JJ", "amod") if kind == "A" else ("NOUN", "NN", "compound")
                left.append(Word(form, form, upos, xpos, "Degree=Pos" if kind == "A" else "Number=Sing", relation))
            elif kind == "O":
                left.append(Word(form, form, "PROPN", "NNP", "Number=Sing", "compound"))
            else:
                left.append(self.hyphened(form, kind))
        form, _, kind = head.rpartition("/")
        upos, xpos = ("PROPN", "NNP") if kind == "O" else ("NOUN", "NNS" if kind == "P" else "NN")
        return Word(form, form, upos, xpos, f"Number={'Plur' if kind == 'P' else 'Sing'}", dep, left)

    def hyphened(self, form: str, kind: str) -> Word:
        """ "people-oriented" (Y) and "high-quality" (Z)."""
        first, second = form.split("-")
        dash = Word("-", "-", "PUNCT", "HYPH", dep="punct", glued=True)
        if kind == "Y":
            inner = Word(first, first, "NOUN", "NN", "Number=Sing", "obl:unmarked", right=[dash])
            return Word(second, second, "VERB", "VBN", "Tense=Past|VerbForm=Part", "amod", [inner], glued=True)
        inner = Word(first, first, "ADJ", "JJ", "Degree=Pos", "amod", right=[dash])
        return Word(second, second, "NOUN", "NN", "Number=Sing", "compound", [inner], glued=True)

    def noun(self, dep: str, depth: int = 0) -> Word:
        """A noun phrase: plain, with shared attributes, or with "of"."""
        head = self.shared_head(dep) if self.maybe(0.1) else self.phrase(self.chance.choice(self.nouns), dep)
        if self.maybe(0.4):
            head.left.insert(0, self.the())
        if depth < 1 and self.maybe(0.25):
            light = Word(
                *self.chance.choice(
                    [
                        ("level", "level"),
                        ("quality", "quality"),
                        ("construction", "construction"),
                        ("reform", "reform"),
                        ("promotion", "promotion"),
                        ("coverage", "coverage"),
                        ("development", "development"),
                    ]
                ),
                "NOUN",
                "NN",
                "Number=Sing",
                dep,
                [self.the()],
            )
            light.right.append(self.under(head, "of", "nmod"))
            return light
        return head

    def shared_head(self, dep: str) -> Word:
        """As in "prevention and control system"."""
        first, second, head = self.chance.choice(self.shared)
        other = Word(second, second, "NOUN", "NN", "Number=Sing", "conj", [self.function("and", "CCONJ", "CC", "cc")])
        attribute = Word(first, first, "NOUN", "NN", "Number=Sing", "compound", right=[other])
        return Word(head, head, "NOUN", "NN", "Number=Sing", dep, [attribute])

    def under(self, head: Word, preposition: str, dep: str) -> Word:
        """`head` introduced by a preposition."""
        head.left.insert(0, self.case(preposition))
        return head.as_(dep)

    def nouns_joined(self, dep: str) -> Word:
        """One to three coordinated noun phrases."""
        first = self.noun(dep)
        more = self.chance.choice([0, 0, 0, 1, 1, 2])
        self.join(first, [self.noun("conj", 1) for _ in range(more)])
        return first

    def join(self, first: Word, others: list[Word]) -> Word:
        """`first` with the others coordinated to it."""
        for place, other in enumerate(others):
            last = place == len(others) - 1
            lead = [self.comma()] if not last or len(others) > 1 or (other.upos == "VERB" and self.maybe(0.5)) else []
            if last:
                lead.append(self.function("and", "CCONJ", "CC", "cc"))
            other.left[:0] = lead
            first.right.append(other.as_("conj"))
        return first
