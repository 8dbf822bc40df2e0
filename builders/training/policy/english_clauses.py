"""Clauses of the English policy grammar."""

from __future__ import annotations

from . import english_words as w
from .english_phrases import Phrases
from .tree import Word

INF, ING, PART, PRES = range(4)
FORMS = {
    INF: ("VB", "VerbForm=Inf"),
    ING: ("VBG", "VerbForm=Ger"),
    PART: ("VBN", "Tense=Past|VerbForm=Part|Voice=Pass"),
    PRES: ("VBZ", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
}


class Clauses(Phrases):
    """Draws verbs with their objects, chains of them, and predicates."""

    def verb(self, form: int, dep: str, finite: str = "") -> Word:
        """A verb, now and then with an adverb."""
        forms = self.chance.choice(self.verbs)
        xpos, feats = FORMS[form]
        left = []
        if self.maybe(0.25):
            adverb = self.one(w.ADVERBS)
            left.append(Word(adverb, adverb, "ADV", "RB", dep="advmod"))
        return Word(forms[form], forms[0], "VERB", xpos, finite or feats, dep, left)

    def clause(self, form: int, dep: str, rich: bool = True, finite: str = "") -> Word:
        """A verb with its object and, now and then, scope, means or purpose."""
        verb = self.verb(form, dep, finite)
        if form != PART:
            verb.right.append(self.nouns_joined("obj"))
        if rich and self.maybe(0.35):
            verb.right.append(self.chance.choice([self.scope_group, self.scope_place, self.means, self.purpose])())
        return verb

    def chain(self, form: int, dep: str, finite: str = "", most: int = 4) -> Word:
        """Clauses in a row: "promote A, improve B, and narrow C"."""
        first = self.clause(form, dep, rich=False, finite=finite)
        others = [self.clause(form, "conj", rich=False, finite=finite) for _ in range(self.chance.randint(0, most - 1))]
        self.join(first, others)
        if self.maybe(0.3):
            (first.right[-1] if others else first).right.append(
                self.chance.choice([self.scope_group, self.scope_place, self.means])()
            )
        return first

    def scope_group(self) -> Word:
        """As in "for migrant workers"."""
        return self.under(self.phrase(self.chance.choice(self.groups), "obl"), "for", "obl")

    def scope_place(self) -> Word:
        """As in "in rural areas"."""
        return self.under(self.phrase(self.chance.choice(self.places), "obl"), "in", "obl")

    def means(self) -> Word:
        """As in "by improving X"."""
        mark = self.one("by through")
        clause = self.clause(ING, "advcl", rich=False)
        clause.left.insert(0, self.function(mark, "SCONJ", "IN", "mark"))
        return clause

    def purpose(self) -> Word:
        """As in "to improve X"."""
        clause = self.clause(INF, "advcl", rich=False)
        clause.left.insert(0, self.to())
        return clause

    def to(self) -> Word:
        """The infinitive mark."""
        return self.function("to", "PART", "TO", "mark")

    def aux(self, form: str) -> Word:
        """A modal verb."""
        return Word(form, form, "AUX", "MD", "VerbForm=Fin", "aux")

    def be(self, dep: str = "cop", form: str = "is") -> Word:
        """A form of "be"."""
        return Word(
            form,
            "be",
            "AUX",
            "VBZ" if form == "is" else "VB",
            "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin" if form == "is" else "VerbForm=Inf",
            dep,
        )

    def actor(self, dep: str = "nsubj") -> Word:
        """A body that acts."""
        return self.phrase(self.chance.choice(self.actors), dep)

    def predicate(self, dep: str) -> Word:
        """ "an important part of X", "a solid foundation for doing X"."""
        noun, preposition = self.one(w.PREDICATES).split("/")
        adjective = self.one(w.ADJECTIVES)
        article = "an" if adjective[0] in "aeiou" else "a"
        head = Word(
            noun,
            noun,
            "NOUN",
            "NN",
            "Number=Sing",
            dep,
            [
                self.the(article if self.maybe(0.7) else "the"),
                Word(adjective, adjective, "ADJ", "JJ", "Degree=Pos", "amod"),
            ],
        )
        if preposition == "to":
            inner = self.clause(INF, "acl", rich=False)
            inner.left.insert(0, self.to())
        elif self.maybe(0.5):
            inner = self.clause(ING, "acl", rich=False)
            inner.left.insert(0, self.function(preposition, "SCONJ", "IN", "mark"))
        else:
            inner = self.under(self.noun("nmod"), preposition, "nmod")
        head.right.append(inner)
        return head
