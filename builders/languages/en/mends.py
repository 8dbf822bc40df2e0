"""Single mends of a parse, each where the present tree breaks a rule of English that holds for any text."""

from __future__ import annotations

from collections.abc import Container

from spacy.tokens import Doc, Span, Token

from .attachments import takes
from .trees import case_of

# Verbs that a bare base form may follow.
BARE = frozenset("help let make have see hear watch need dare feel go come".split())
# What may stand before a bare imperative.
BEFORE = frozenset({"obl", "punct", "advmod", "advcl", "cc", "mark", "discourse"})
FINITE = frozenset({"VBZ", "VBD", "VBP"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "expl"})


def has(token: Token, deps: frozenset[str]) -> bool:
    """Whether the token has a child of one of these dependencies."""
    return any(c.dep_ in deps for c in token.children)


def marker_of_noun(token: Token) -> None:
    """A preposition that the parser gave to an adjective before its noun is the noun's ("to stable employment")."""
    if token.dep_ == "amod" and token.i < token.head.i:
        for child in token.children:
            if child.dep_ in ("mark", "case") and child.i < token.i and child.tag_ in ("IN", "TO"):
                child.head, child.dep_ = token.head, "case"
                return


def bare_verb(token: Token) -> None:
    """ "support sound planning": no bare base form follows such a verb, so it is an adjective of the noun behind it."""
    verb = token.head
    if token.dep_ != "xcomp" or token.tag_ != "VB" or token.i != verb.i + 1 or verb.lemma_ in BARE:
        return
    noun = next((c for c in token.children if c.dep_ == "obj"), None)
    if noun is not None and verb.pos_ == "VERB" and noun.i == token.i + 1:
        noun.head, token.pos_, token.tag_ = verb, "ADJ", "JJ"
        token.head, token.dep_ = noun, "amod"


def lost_verb(doc: Doc, verbs: Container[str]) -> None:
    """A full sentence whose parse has no verb: the participle behind the noun, or the base form behind a plural, is
    it."""
    root = next((t for t in doc if t.dep_ == "ROOT"), None)
    if root is None or root.pos_ not in ("NOUN", "PROPN") or not doc.text.rstrip().endswith("."):
        return
    behind = [c for c in root.children if c.dep_ == "acl" and c.tag_ in ("VBN", "VBD") and c.i > root.i]
    if any((t.tag_ in FINITE and t not in behind) or t.tag_ == "MD" or t.dep_ == "cop" for t in doc):
        return
    plural = root.nbor(-1) if root.i else root
    if plural.dep_ == "compound" and plural.head == root and plural.tag_ == "NNS" and root.lower_ in verbs:
        root.pos_, root.tag_, root.lemma_, plural.dep_ = "VERB", "VBP", root.lower_, "nsubj"
        return
    for child in root.children:
        if child in behind:
            child.head, child.dep_, child.tag_ = child, "ROOT", "VBD"
            root.head, root.dep_ = child, "nsubj"
            return
        noun = child.nbor(-1) if child.i else child
        if child.dep_ == "compound" and child.lower_ in verbs and noun.tag_ == "NNS" and noun.i < child.i:
            _raise(child, noun, root)
            return


def _raise(verb: Token, subject: Token, object_: Token) -> None:
    verb.head, verb.dep_, verb.pos_, verb.tag_, verb.lemma_ = verb, "ROOT", "VERB", "VBP", verb.lower_
    subject.head, subject.dep_ = verb, "nsubj"
    object_.head, object_.dep_ = verb, "obj"


def join_hyphens(doc: Doc) -> None:
    """ "long-term", "co-location": the parts of a hyphened word are one word, of the kind of its last part."""
    spans = list[Span]()
    start = None
    for token in doc:
        if token.text != "-" and start is None:
            start = token.i
        if token.whitespace_ or token.i + 1 == len(doc):
            words = doc[start if start is not None else token.i : token.i + 1]
            while len(words) and words[-1].is_punct:
                words = words[:-1]
            while len(words) and words[0].is_punct:
                words = words[1:]
            if len(words) > 2 and any(t.text == "-" for t in words) and all(t.is_alpha or t.text == "-" for t in words):
                spans.append(words)
            start = None
    with doc.retokenize() as retokenizer:
        for words in spans:
            last = words[-1]
            lemma = words.text[: len(words.text) - len(last.text)].lower() + last.lemma_
            retokenizer.merge(words, attrs={"LEMMA": lemma, "TAG": last.tag_, "POS": last.pos_})


def attach(token: Token) -> None:
    """ "bring improvements in X": a phrase right behind an object that takes its preposition belongs to that object."""
    verb, case = token.head, case_of(token)
    for noun in verb.children:
        if noun.dep_ == "obj" and noun.i < token.i and takes(noun, case) and token.left_edge.i == noun.right_edge.i + 1:
            token.head, token.dep_ = noun, "nmod"
            return


def opening_verb(doc: Doc, verbs: Container[str]) -> None:
    """ "Research and draft a plan", "Adhere to X": a bare first word that is coordinated with a base form is one
    itself."""
    first = next((t for t in doc if t.dep_ == "ROOT"), None)
    if first is None or first.pos_ == "VERB" or any(c.i < first.i and c.dep_ not in BEFORE for c in first.children):
        return
    paired = any(c.dep_ == "conj" and c.tag_ == "VB" and not has(c, SUBJECTS) for c in first.children)
    opening = not any(t.is_alpha for t in doc[: first.i])
    governed = opening and first.lower_ in verbs and any(c.dep_ in ("obl", "obj") for c in first.children)
    if (paired or governed) and not has(first, frozenset({"cop"}) | SUBJECTS):
        first.pos_, first.tag_, first.lemma_ = "VERB", "VB", first.lower_


def particle(token: Token) -> None:
    """ "step up the promotion", "carry out a review": a particle right behind its verb is the verb's, no preposition
    of the object."""
    verb = token.nbor(-1) if token.i else token
    if token.tag_ == "RP" and token.dep_ == "case" and verb.pos_ == "VERB" and token.head.dep_ == "obj":
        token.head, token.dep_ = verb, "compound:prt"


def infinitive(token: Token) -> None:
    """ "to belittle or harm others", read as a noun: what stands behind "to" and has an object is a verb."""
    to = next((c for c in token.children if c.tag_ == "TO" and c.i == token.i - 1), None)
    if to is not None and token.tag_ in ("NN", "JJ", "RB") and has(token, frozenset({"obj"})):
        to.dep_, token.pos_, token.tag_, token.lemma_ = "mark", "VERB", "VB", token.lower_
        if token.dep_ in ("obl", "nmod"):
            token.dep_ = "xcomp" if token.head.pos_ in ("VERB", "AUX") else "acl"


def opening_gerund(doc: Doc, verbs: Container[str]) -> None:
    """ "Setting up and improving registers, promptly handling complaints": a list item that begins with gerunds has
    them as its verbs, not as attributes of the first noun."""
    noun = next((t for t in doc if t.dep_ == "ROOT"), None)
    first = next((t for t in doc if t.is_alpha), None)
    if noun is None or first is None or first.head != noun or first.dep_ not in ("compound", "amod"):
        return
    finite = any(t.tag_ in FINITE or t.tag_ == "MD" for t in doc)
    if finite or first.tag_ != "VBG" or first.lemma_.lower() not in verbs or noun.pos_ != "NOUN":
        return
    paired = any(c.dep_ == "conj" and c.tag_ == "VBG" and c.i < noun.i for c in first.children)
    later = [c for c in noun.children if c.tag_ == "VBG" and c.i > noun.i and c.dep_ in ("acl", "conj", "advcl")]
    if paired or any(t.text == "," for c in later for t in (c.left_edge, c.left_edge.nbor(-1))):
        first.head, first.dep_, first.pos_ = first, "ROOT", "VERB"
        noun.head, noun.dep_ = first, "obj"
        for clause in later:
            clause.head, clause.dep_ = first, "conj"


def base_form(token: Token) -> None:
    """ "shall enforce the rules and convene a meeting": a verb behind a base form that shows no past is one too."""
    past = token.dep_ == "conj" and token.tag_ in ("VBD", "VBN") and token.head.tag_ == "VB"
    if past and token.lemma_ == token.lower_ and not has(token, SUBJECTS):
        token.tag_ = "VB"


def opening_adverb(token: Token) -> None:
    """ "Deeply explore paths": an adverb is nobody's subject, and a bare imperative has none."""
    bidding = token.head.tag_ == "VB" and not has(token.head, frozenset({"aux", "aux:pass", "mark"}))
    adverb = token.tag_ == "RB" or (token.lower_.endswith("ly") and bidding)
    if token.dep_ == "nsubj" and adverb and not list(token.children):
        token.dep_ = "advmod"
