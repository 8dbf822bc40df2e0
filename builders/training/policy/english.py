"""The frames of the English policy grammar; `sentences(count)` gives rows ready for training."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from ..convert import Row
from . import english_words as w
from .tree import Word, rows

INF, ING, PART, PRES = range(4)
FORMS = {
    INF: ("VB", "VerbForm=Inf"),
    ING: ("VBG", "VerbForm=Ger"),
    PART: ("VBN", "Tense=Past|VerbForm=Part|Voice=Pass"),
    PRES: ("VBZ", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
}


def _split(text: str) -> list[str]:
    return [part.strip() for part in text.replace("\n", "").split("|")]


class Grammar:
    """Draws sentences; equal seeds draw equal sentences."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.verbs = [v.split() for v in _split(w.VERBS)]
        self.nouns, self.shared = _split(w.NOUNS), [s.split() for s in _split(w.SHARED)]
        self.groups, self.places, self.actors = _split(w.GROUPS), _split(w.PLACES), _split(w.ACTORS)

    # ---- words and phrases

    def one(self, words: str) -> str:
        return self.chance.choice(words.split())

    def maybe(self, share: float) -> bool:
        return self.chance.random() < share

    def function(self, form: str, upos: str, xpos: str, dep: str) -> Word:
        return Word(form, form.lower(), upos, xpos, dep=dep)

    def case(self, form: str) -> Word:
        return self.function(form, "ADP", "IN", "case")

    def the(self, form: str = "the") -> Word:
        return Word(form, "a" if form == "an" else form, "DET", "DT", "Definite=Def|PronType=Art" if form == "the" else "Definite=Ind|PronType=Art", "det")

    def comma(self) -> Word:
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
        if self.maybe(0.1):
            head = self.shared_head(dep)
        else:
            head = self.phrase(self.chance.choice(self.nouns), dep)
        if self.maybe(0.4):
            head.left.insert(0, self.the())
        if depth < 1 and self.maybe(0.25):
            light = Word(*self.chance.choice([("level", "level"), ("quality", "quality"), ("construction", "construction"), ("reform", "reform"),
                                              ("promotion", "promotion"), ("coverage", "coverage"), ("development", "development")]), "NOUN", "NN", "Number=Sing", dep, [self.the()])
            light.right.append(self.under(head, "of", "nmod"))
            return light
        return head

    def shared_head(self, dep: str) -> Word:
        first, second, head = self.chance.choice(self.shared)
        other = Word(second, second, "NOUN", "NN", "Number=Sing", "conj", [self.function("and", "CCONJ", "CC", "cc")])
        attribute = Word(first, first, "NOUN", "NN", "Number=Sing", "compound", right=[other])
        return Word(head, head, "NOUN", "NN", "Number=Sing", dep, [attribute])

    def under(self, head: Word, preposition: str, dep: str) -> Word:
        head.left.insert(0, self.case(preposition))
        return head.as_(dep)

    def nouns_joined(self, dep: str) -> Word:
        """One to three coordinated noun phrases."""
        first = self.noun(dep)
        more = self.chance.choice([0, 0, 0, 1, 1, 2])
        self.join(first, [self.noun("conj", 1) for _ in range(more)])
        return first

    def join(self, first: Word, others: list[Word]) -> Word:
        for place, other in enumerate(others):
            last = place == len(others) - 1
            lead = [self.comma()] if not last or len(others) > 1 or other.upos == "VERB" and self.maybe(0.5) else []
            if last:
                lead.append(self.function("and", "CCONJ", "CC", "cc"))
            other.left[:0] = lead
            first.right.append(other.as_("conj"))
        return first

    # ---- clauses

    def verb(self, form: int, dep: str, finite: str = "") -> Word:
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
            (first.right[-1] if others else first).right.append(self.chance.choice([self.scope_group, self.scope_place, self.means])())
        return first

    def scope_group(self) -> Word:
        return self.under(self.phrase(self.chance.choice(self.groups), "obl"), "for", "obl")

    def scope_place(self) -> Word:
        return self.under(self.phrase(self.chance.choice(self.places), "obl"), "in", "obl")

    def means(self) -> Word:
        mark = self.one("by through")
        clause = self.clause(ING, "advcl", rich=False)
        clause.left.insert(0, self.function(mark, "SCONJ", "IN", "mark"))
        return clause

    def purpose(self) -> Word:
        clause = self.clause(INF, "advcl", rich=False)
        clause.left.insert(0, self.to())
        return clause

    def to(self) -> Word:
        return self.function("to", "PART", "TO", "mark")

    def aux(self, form: str) -> Word:
        return Word(form, form, "AUX", "MD", "VerbForm=Fin", "aux")

    def be(self, dep: str = "cop", form: str = "is") -> Word:
        return Word(form, "be", "AUX", "VBZ" if form == "is" else "VB", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin" if form == "is" else "VerbForm=Inf", dep)

    def actor(self, dep: str = "nsubj") -> Word:
        return self.phrase(self.chance.choice(self.actors), dep)

    def predicate(self, dep: str) -> Word:
        """ "an important part of X", "a solid foundation for doing X"."""
        noun, preposition = self.one(w.PREDICATES).split("/")
        adjective = self.one(w.ADJECTIVES)
        article = "an" if adjective[0] in "aeiou" else "a"
        head = Word(noun, noun, "NOUN", "NN", "Number=Sing", dep, [self.the(article if self.maybe(0.7) else "the"), Word(adjective, adjective, "ADJ", "JJ", "Degree=Pos", "amod")])
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

    # ---- frames

    IMPERATIVE = "Mood=Imp|VerbForm=Fin"

    def imperative(self) -> Word:
        root = self.chain(INF, "root", self.IMPERATIVE)
        if self.maybe(0.15):
            theme = self.noun("nmod", 1)
            terms = Word("terms", "term", "NOUN", "NNS", "Number=Plur", "obl", [self.case("in")], [self.under(theme, "of", "nmod"), self.comma()])
            root.left.insert(0, terms)
        elif self.maybe(0.15):
            lead = self.purpose()
            lead.right.append(self.comma())
            root.left.insert(0, lead)
        return root

    def heading(self) -> Word:
        return self.clause(INF, "root", finite=self.IMPERATIVE)

    def gerund_is(self) -> Word:
        root = self.predicate("root")
        root.left[:0] = [self.clause(ING, "csubj", rich=self.maybe(0.3)), self.be()]
        if self.maybe(0.25):
            root.left[2:2] = [Word("not", "not", "PART", "RB", dep="advmod"), Word("only", "only", "ADV", "RB", dep="advmod")]
            second = self.predicate("conj")
            second.left[:0] = [self.comma(), self.function("but", "CCONJ", "CC", "cc"), Word("also", "also", "ADV", "RB", dep="advmod")]
            root.right.append(second)
        return root

    def gerund_does(self) -> Word:
        subject = self.clause(ING, "csubj", rich=self.maybe(0.3))
        if self.maybe(0.7):
            root = self.chain(INF, "root", most=3)
            root.left[:0] = [subject, self.aux(self.one("can will may could"))]
        else:
            root = self.clause(PRES, "root")
            root.left.insert(0, subject)
        return root

    def noun_is(self) -> Word:
        root = self.predicate("root")
        root.left[:0] = [self.noun("nsubj"), self.be()]
        return root

    def noun_does(self) -> Word:
        root = self.chain(INF, "root", most=3)
        root.left[:0] = [self.noun("nsubj"), self.aux(self.one("can should will must"))]
        if self.maybe(0.3):
            result = self.clause(ING, "advcl", rich=False)
            result.left.insert(0, self.comma())
            root.right.append(result)
        return root

    def actor_does(self) -> Word:
        root = self.chain(INF, "root", most=3)
        root.left[:0] = [self.actor(), self.aux(self.one("shall should must may will"))]
        return root

    def we_will(self) -> Word:
        root = self.chain(INF, "root")
        root.left[:0] = [Word("we", "we", "PRON", "PRP", "Case=Nom|Number=Plur|Person=1|PronType=Prs", "nsubj"), self.aux("will")]
        return root

    def necessary(self) -> Word:
        clause = self.chain(INF, "csubj", most=3)
        clause.left.insert(0, self.to())
        it = Word("it", "it", "PRON", "PRP", "Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs", "expl")
        return Word(self.chance.choice(["necessary", "important", "essential"]), "necessary", "ADJ", "JJ", "Degree=Pos", "root", [it, self.be()], [clause])

    def passive(self) -> Word:
        root = self.clause(PART, "root", rich=False)
        subject = self.nouns_joined("nsubj:pass")
        root.left[:0] = [subject, self.aux(self.one("should will shall must")), self.be("aux:pass", "be")]
        root.right.append(self.under(self.actor(), "by", "obl:agent") if self.maybe(0.4) else self.means())
        return root

    def ordinal(self) -> Word:
        root = self.chain(INF, "root", most=2)
        number = self.one(w.ORDINALS)
        if self.maybe(0.5):
            subject = Word(number, number, "ADJ", "JJ", "Degree=Pos|NumType=Ord", "nsubj:outer", [self.the()])
        else:
            subject = Word(self.one("step task aim priority"), "step", "NOUN", "NN", "Number=Sing", "nsubj:outer", [self.the(), Word(number, number, "ADJ", "JJ", "Degree=Pos|NumType=Ord", "amod")])
        root.left[:0] = [subject, self.be(), self.to()]
        return root

    def says(self) -> Word:
        form = self.one(w.SAYING)
        words = self.chance.choice(_split(w.DOCUMENTS)).split()
        document = Word(words[1], words[1], "NOUN", "NN", "Number=Sing", "nsubj", [self.the(words[0].lower())])
        inner = self.chance.choice([self.noun_does, self.noun_is, self.passive])().as_("ccomp")
        inner.left.insert(0, self.function("that", "SCONJ", "IN", "mark"))
        return Word(form, form[:-1], "VERB", "VBZ", FORMS[PRES][1], "root", [document], [inner])

    def ensures(self) -> Word:
        inner = self.clause(INF, "ccomp", rich=False, finite="Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin")
        inner.xpos = "VBP"
        inner.left[:0] = [self.function("that", "SCONJ", "IN", "mark"), self.phrase(self.chance.choice([g for g in self.groups if g.endswith("/P")]), "nsubj")]
        return Word("ensure", "ensure", "VERB", "VB", FORMS[INF][1], "root", [self.actor(), self.aux("shall")], [inner])

    def enables(self) -> Word:
        inner = self.clause(INF, "xcomp", rich=False)
        inner.left.insert(0, self.to())
        verb = self.one("enable encourage help support allow require")
        root = Word(verb, verb, "VERB", "VB", self.IMPERATIVE, "root", [], [self.phrase(self.chance.choice(self.groups), "obj"), inner])
        if self.maybe(0.5):
            first = self.clause(INF, "root", rich=False, finite=self.IMPERATIVE)
            return self.join(first, [self.clause(INF, "conj", rich=False, finite=self.IMPERATIVE)] * 0 + [root])
        return root

    def such_as(self) -> Word:
        root = self.clause(INF, "root", rich=False, finite=self.IMPERATIVE)
        inner = self.join(self.noun("nmod", 1), [self.noun("conj", 1) for _ in range(self.chance.randint(1, 2))])
        cue = Word("such", "such", "ADJ", "JJ", "Degree=Pos", "case", [], [self.function("as", "ADP", "IN", "fixed")]) if self.maybe(0.6) else Word("including", "include", "VERB", "VBG", "VerbForm=Ger", "case")
        inner.left.insert(0, cue)
        inner.dep = "nmod"
        root.right[-1].right.append(inner)
        return root

    def helps(self) -> Word:
        """ "X helps (to) reduce Y and improve Z", "X continues to do Y"."""
        form, lemma, bare = self.chance.choice([("helps", "help", True), ("helps", "help", False), ("continues", "continue", False), ("aims", "aim", False), ("seeks", "seek", False), ("serves", "serve", False)])
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
        return Word(lemma, lemma, "VERB", "VB", FORMS[INF][1], "root", [we, self.aux(self.one("will must should"))], [inner])

    def which(self) -> Word:
        """ "X expands Y, which helps narrow Z"."""
        root = self.noun_does() if self.maybe(0.5) else self.gerund_does()
        target = next(w for w in root.right if w.dep == "obj")
        inner = self.chain(INF, "acl:relcl", most=2)
        inner.left[:0] = [self.comma(), Word("which", "which", "PRON", "WDT", "PronType=Rel", "nsubj"), self.aux(self.one("can will may"))]
        target.right.append(inner)
        return root

    def by_doing(self) -> Word:
        """ "By improving A, expanding B and reducing C, we can create D"."""
        means = self.chain(ING, "advcl", most=4)
        means.left.insert(0, self.function(self.one("by through"), "SCONJ", "IN", "mark"))
        means.right.append(self.comma())
        root = self.chain(INF, "root", most=2)
        subject = Word("we", "we", "PRON", "PRP", "Case=Nom|Number=Plur|Person=1|PronType=Prs", "nsubj") if self.maybe(0.5) else self.actor()
        root.left[:0] = [means, subject, self.aux(self.one("can will shall"))]
        return root

    def process(self) -> Word:
        """ "In the process of promoting A, B should be improved"."""
        inner = self.clause(ING, "acl", rich=False)
        inner.left.insert(0, self.function("of", "SCONJ", "IN", "mark"))
        noun = self.one("process course context")
        lead = Word(noun, noun, "NOUN", "NN", "Number=Sing", "obl", [self.case("in"), self.the()], [inner, self.comma()])
        root = self.chance.choice([self.noun_does, self.passive, self.imperative])()
        root.left.insert(0, lead)
        return root

    def so_that(self) -> Word:
        """ "Do A so that farmers can do B"."""
        root = self.clause(INF, "root", rich=False, finite=self.IMPERATIVE)
        inner = self.clause(INF, "advcl", rich=False)
        so = Word("so", "so", "ADV", "RB", "", "mark", [], [self.function("that", "SCONJ", "IN", "fixed")])
        inner.left[:0] = [so, self.phrase(self.chance.choice(self.groups), "nsubj"), self.aux("can")]
        root.right.append(inner)
        return root

    def people_who(self) -> Word:
        """ "Provide subsidies for workers who have completed training"."""
        root = self.clause(INF, "root", rich=False, finite=self.IMPERATIVE)
        people = self.phrase(self.chance.choice(self.groups), "obl")
        inner = self.clause(PART, "acl:relcl", rich=False, finite="Tense=Past|VerbForm=Part")
        inner.right.append(self.noun("obj", 1))
        inner.left[:0] = [Word("who", "who", "PRON", "WP", "PronType=Rel", "nsubj"), Word("have", "have", "AUX", "VBP", "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin", "aux")]
        people.right.append(inner)
        root.right.append(self.under(people, "for", "obl"))
        return root

    def issued(self) -> Word:
        """ "The policies issued by the council improve X"."""
        root = self.noun_does()
        subject = next(w for w in root.left if w.dep == "nsubj")
        inner = self.clause(PART, "acl", rich=False)
        inner.right.append(self.under(self.actor(), "by", "obl:agent"))
        subject.right.append(inner)
        return root

    def frames(self) -> list[tuple[Callable[[], Word], int]]:
        """The frames with their weights."""
        return [(self.imperative, 24), (self.heading, 6), (self.gerund_is, 12), (self.gerund_does, 8), (self.noun_is, 5), (self.noun_does, 8),
                (self.actor_does, 7), (self.we_will, 8), (self.necessary, 5), (self.passive, 6), (self.ordinal, 6), (self.says, 5),
                (self.ensures, 4), (self.enables, 5), (self.such_as, 5), (self.helps, 7), (self.continues, 6), (self.which, 6),
                (self.by_doing, 5), (self.process, 4), (self.so_that, 3), (self.people_who, 4), (self.issued, 3)]

    def sentence(self) -> list[Row]:
        """One sentence with its tree."""
        makers = self.frames()
        root = self.chance.choices([m for m, _ in makers], [n for _, n in makers])[0]()
        if self.maybe(0.9):
            root.right.append(Word(".", ".", "PUNCT", ".", dep="punct", glued=True))
        return rows(root)


def sentences(count: int, seed: int = 7) -> Iterator[list[Row]]:
    """`count` sentences with trees."""
    grammar = Grammar(seed)
    for _ in range(count):
        yield grammar.sentence()
