"""Sentences of one clause chain: imperatives, gerund subjects, duties, passives."""

from __future__ import annotations

from . import english_words as w
from .english_clauses import FORMS, INF, ING, PART, PRES, Clauses
from .english_phrases import split
from .tree import Word


class Plain(Clauses):
    """Frames whose clauses stand side by side."""

    IMPERATIVE = "Mood=Imp|VerbForm=Fin"

    def imperative(self) -> Word:
        """As in "In terms of A, promote B, improve C and reduce D"."""
        root = self.chain(INF, "root", self.IMPERATIVE)
        if self.maybe(0.15):
            theme = self.noun("nmod", 1)
            terms = Word(
                "terms",
                "term",
                "NOUN",
                "NNS",
                "Number=Plur",
                "obl",
                [self.case("in")],
                [self.under(theme, "of", "nmod"), self.comma()],
            )
            root.left.insert(0, terms)
        elif self.maybe(0.15):
            lead = self.purpose()
            lead.right.append(self.comma())
            root.left.insert(0, lead)
        return root

    def heading(self) -> Word:
        """As in "Promote A"."""
        return self.clause(INF, "root", finite=self.IMPERATIVE)

    def gerund_is(self) -> Word:
        """As in "Promoting A is an important part of B"."""
        root = self.predicate("root")
        root.left[:0] = [self.clause(ING, "csubj", rich=self.maybe(0.3)), self.be()]
        if self.maybe(0.25):
            root.left[2:2] = [
                Word("not", "not", "PART", "RB", dep="advmod"),
                Word("only", "only", "ADV", "RB", dep="advmod"),
            ]
            second = self.predicate("conj")
            second.left[:0] = [
                self.comma(),
                self.function("but", "CCONJ", "CC", "cc"),
                Word("also", "also", "ADV", "RB", dep="advmod"),
            ]
            root.right.append(second)
        return root

    def gerund_does(self) -> Word:
        """As in "Promoting A can improve B"."""
        subject = self.clause(ING, "csubj", rich=self.maybe(0.3))
        if self.maybe(0.7):
            root = self.chain(INF, "root", most=3)
            root.left[:0] = [subject, self.aux(self.one("can will may could"))]
        else:
            root = self.clause(PRES, "root")
            root.left.insert(0, subject)
        return root

    def noun_is(self) -> Word:
        """As in "A is a key foundation for B"."""
        root = self.predicate("root")
        root.left[:0] = [self.noun("nsubj"), self.be()]
        return root

    def noun_does(self) -> Word:
        """As in "A can improve B, reducing C"."""
        root = self.chain(INF, "root", most=3)
        root.left[:0] = [self.noun("nsubj"), self.aux(self.one("can should will must"))]
        if self.maybe(0.3):
            result = self.clause(ING, "advcl", rich=False)
            result.left.insert(0, self.comma())
            root.right.append(result)
        return root

    def actor_does(self) -> Word:
        """As in "Member States shall do A"."""
        root = self.chain(INF, "root", most=3)
        root.left[:0] = [self.actor(), self.aux(self.one("shall should must may will"))]
        return root

    def we_will(self) -> Word:
        """As in "We will do A, B and C"."""
        root = self.chain(INF, "root")
        root.left[:0] = [
            Word("we", "we", "PRON", "PRP", "Case=Nom|Number=Plur|Person=1|PronType=Prs", "nsubj"),
            self.aux("will"),
        ]
        return root

    def necessary(self) -> Word:
        """As in "It is necessary to do A"."""
        clause = self.chain(INF, "csubj", most=3)
        clause.left.insert(0, self.to())
        it = Word("it", "it", "PRON", "PRP", "Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs", "expl")
        return Word(
            self.chance.choice(["necessary", "important", "essential"]),
            "necessary",
            "ADJ",
            "JJ",
            "Degree=Pos",
            "root",
            [it, self.be()],
            [clause],
        )

    def passive(self) -> Word:
        """As in "A should be improved by doing B"."""
        root = self.clause(PART, "root", rich=False)
        subject = self.nouns_joined("nsubj:pass")
        root.left[:0] = [subject, self.aux(self.one("should will shall must")), self.be("aux:pass", "be")]
        root.right.append(self.under(self.actor(), "by", "obl:agent") if self.maybe(0.4) else self.means())
        return root

    def ordinal(self) -> Word:
        """As in "The second is to do A"."""
        root = self.chain(INF, "root", most=2)
        number = self.one(w.ORDINALS)
        if self.maybe(0.5):
            subject = Word(number, number, "ADJ", "JJ", "Degree=Pos|NumType=Ord", "nsubj:outer", [self.the()])
        else:
            subject = Word(
                self.one("step task aim priority"),
                "step",
                "NOUN",
                "NN",
                "Number=Sing",
                "nsubj:outer",
                [self.the(), Word(number, number, "ADJ", "JJ", "Degree=Pos|NumType=Ord", "amod")],
            )
        root.left[:0] = [subject, self.be(), self.to()]
        return root

    def says(self) -> Word:
        """As in "The Plan emphasizes that A improves B"."""
        form = self.one(w.SAYING)
        words = self.chance.choice(split(w.DOCUMENTS)).split()
        document = Word(words[1], words[1], "NOUN", "NN", "Number=Sing", "nsubj", [self.the(words[0].lower())])
        inner = self.chance.choice([self.noun_does, self.noun_is, self.passive])().as_("ccomp")
        inner.left.insert(0, self.function("that", "SCONJ", "IN", "mark"))
        return Word(form, form[:-1], "VERB", "VBZ", FORMS[PRES][1], "root", [document], [inner])

    def ensures(self) -> Word:
        """As in "The council shall ensure that farmers do A"."""
        inner = self.clause(INF, "ccomp", rich=False, finite="Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin")
        inner.xpos = "VBP"
        inner.left[:0] = [
            self.function("that", "SCONJ", "IN", "mark"),
            self.phrase(self.chance.choice([g for g in self.groups if g.endswith("/P")]), "nsubj"),
        ]
        return Word("ensure", "ensure", "VERB", "VB", FORMS[INF][1], "root", [self.actor(), self.aux("shall")], [inner])

    def enables(self) -> Word:
        """As in "Do A and enable farmers to do B"."""
        inner = self.clause(INF, "xcomp", rich=False)
        inner.left.insert(0, self.to())
        verb = self.one("enable encourage help support allow require")
        root = Word(
            verb,
            verb,
            "VERB",
            "VB",
            self.IMPERATIVE,
            "root",
            [],
            [self.phrase(self.chance.choice(self.groups), "obj"), inner],
        )
        if self.maybe(0.5):
            first = self.clause(INF, "root", rich=False, finite=self.IMPERATIVE)
            return self.join(first, [self.clause(INF, "conj", rich=False, finite=self.IMPERATIVE)] * 0 + [root])
        return root

    def such_as(self) -> Word:
        """As in "Improve A such as B and C"."""
        root = self.clause(INF, "root", rich=False, finite=self.IMPERATIVE)
        inner = self.join(self.noun("nmod", 1), [self.noun("conj", 1) for _ in range(self.chance.randint(1, 2))])
        cue = (
            Word("such", "such", "ADJ", "JJ", "Degree=Pos", "case", [], [self.function("as", "ADP", "IN", "fixed")])
            if self.maybe(0.6)
            else Word("including", "include", "VERB", "VBG", "VerbForm=Ger", "case")
        )
        inner.left.insert(0, cue)
        inner.dep = "nmod"
        root.right[-1].right.append(inner)
        return root
