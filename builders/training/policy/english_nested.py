"""Sentences with a clause inside another: catenatives, relative clauses, means, purposes, processes."""

from __future__ import annotations

from .english_clauses import FORMS, INF, ING, PART, PRES
from .english_plain import Plain
from .tree import Word


class Nested(Plain):
    """Frames that put one clause under another."""

    def helps(self) -> Word:
        """ "X helps (to) reduce Y and improve Z", "X continues to do Y"."""
        form, lemma, bare = self.chance.choice(
            [
                ("helps", "help", True),
                ("helps", "help", False),
                ("continues", "continue", False),
                ("aims", "aim", False),
                ("seeks", "seek", False),
                ("serves", "serve", False),
            ]
        )
        inner = self.chain(INF, "xcomp", most=3)
        if not bare:
            inner.left.insert(0, self.to())
        subject = self.clause(ING, "csubj", rich=False) if self.maybe(0.4) else self.noun("nsubj")
        return Word(form, lemma, "VERB", "VBZ", FORMS[PRES][1], "root", [subject], [inner])

    def continues(self) -> Word:
        """ "Continue to deepen X", "We will strive to build Y"."""
        lemma = self.one("continue strive seek work begin start endeavor")
        inner = self.chain(INF, "xcomp", most=3)
        inner.left.insert(0, self.to())
        if self.maybe(0.5):
            return Word(lemma, lemma, "VERB", "VB", self.IMPERATIVE, "root", [], [inner])
        we = Word("we", "we", "PRON", "PRP", "Case=Nom|Number=Plur|Person=1|PronType=Prs", "nsubj")
        return Word(
            lemma, lemma, "VERB", "VB", FORMS[INF][1], "root", [we, self.aux(self.one("will must should"))], [inner]
        )

    def which(self) -> Word:
        """As in "X expands Y, which helps narrow Z"."""
        root = self.noun_does() if self.maybe(0.5) else self.gerund_does()
        target = next(w for w in root.right if w.dep == "obj")
        inner = self.chain(INF, "acl:relcl", most=2)
        inner.left[:0] = [
            self.comma(),
            Word("which", "which", "PRON", "WDT", "PronType=Rel", "nsubj"),
            self.aux(self.one("can will may")),
        ]
        target.right.append(inner)
        return root

    def by_doing(self) -> Word:
        """As in "By improving A, expanding B and reducing C, we can create D"."""
        means = self.chain(ING, "advcl", most=4)
        means.left.insert(0, self.function(self.one("by through"), "SCONJ", "IN", "mark"))
        means.right.append(self.comma())
        root = self.chain(INF, "root", most=2)
        subject = (
            Word("we", "we", "PRON", "PRP", "Case=Nom|Number=Plur|Person=1|PronType=Prs", "nsubj")
            if self.maybe(0.5)
            else self.actor()
        )
        root.left[:0] = [means, subject, self.aux(self.one("can will shall"))]
        return root

    def process(self) -> Word:
        """As in "In the process of promoting A, B should be improved"."""
        inner = self.clause(ING, "acl", rich=False)
        inner.left.insert(0, self.function("of", "SCONJ", "IN", "mark"))
        noun = self.one("process course context")
        lead = Word(
            noun, noun, "NOUN", "NN", "Number=Sing", "obl", [self.case("in"), self.the()], [inner, self.comma()]
        )
        root = self.chance.choice([self.noun_does, self.passive, self.imperative])()
        root.left.insert(0, lead)
        return root

    def so_that(self) -> Word:
        """As in "Do A so that farmers can do B"."""
        root = self.clause(INF, "root", rich=False, finite=self.IMPERATIVE)
        inner = self.clause(INF, "advcl", rich=False)
        so = Word("so", "so", "ADV", "RB", "", "mark", [], [self.function("that", "SCONJ", "IN", "fixed")])
        inner.left[:0] = [so, self.phrase(self.chance.choice(self.groups), "nsubj"), self.aux("can")]
        root.right.append(inner)
        return root

    def people_who(self) -> Word:
        """As in "Provide subsidies for workers who have completed training"."""
        root = self.clause(INF, "root", rich=False, finite=self.IMPERATIVE)
        people = self.phrase(self.chance.choice(self.groups), "obl")
        inner = self.clause(PART, "acl:relcl", rich=False, finite="Tense=Past|VerbForm=Part")
        inner.right.append(self.noun("obj", 1))
        inner.left[:0] = [
            Word("who", "who", "PRON", "WP", "PronType=Rel", "nsubj"),
            Word("have", "have", "AUX", "VBP", "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin", "aux"),
        ]
        people.right.append(inner)
        root.right.append(self.under(people, "for", "obl"))
        return root

    def issued(self) -> Word:
        """As in "The policies issued by the council improve X"."""
        root = self.noun_does()
        subject = next(w for w in root.left if w.dep == "nsubj")
        inner = self.clause(PART, "acl", rich=False)
        inner.right.append(self.under(self.actor(), "by", "obl:agent"))
        subject.right.append(inner)
        return root
