"""Single mends of a parse, each where the present tree breaks a rule of English that holds for any text."""

from __future__ import annotations

from collections.abc import Container

from spacy.tokens import Doc, Span, Token

from .attachments import takes
from .nouns import BODY
from .trees import case_of

# What may stand before a bare imperative.
BEFORE = frozenset({"obl", "punct", "advmod", "advcl", "cc", "mark", "discourse"})
FINITE = frozenset({"VBZ", "VBD", "VBP"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "expl"})


def has(token: Token, deps: frozenset[str]) -> bool:
    """Whether the token has a child of one of these dependencies."""
    return any(c.dep_ in deps for c in token.children)


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


def opening_statement(token: Token) -> None:
    """ "Directs the agency to build clinics": a noun has no object; a first word in -s that has one is a verb."""
    named = token.tag_ in ("NNS", "NNPS", "NNP") and token.lower_.endswith("s")
    governs = has(token, frozenset({"obj"})) and not has(token, SUBJECTS | {"det", "amod", "compound", "nummod"})
    if token.dep_ != "ROOT" or not named or not governs:
        return
    token.pos_, token.tag_, token.lemma_ = "VERB", "VBZ", _third_person(token.lower_)
    for child in token.children:
        if child.dep_ == "acl" and child.tag_ == "VB":
            child.dep_ = "xcomp"


def _third_person(form: str) -> str:
    """The base of a form in -s: "directs", "specifies", "establishes"."""
    if form.endswith("ies"):
        return form[:-3] + "y"
    return form[:-2] if form.endswith(("shes", "ches", "xes", "sses", "zzes")) else form[:-1]


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


def off_auxiliary(token: Token) -> None:
    """ "may, through the office, build canals": an auxiliary governs nothing; what hangs on it is its verb's."""
    if token.dep_ in ("obl", "advcl") and token.head.dep_ in ("aux", "aux:pass"):
        token.head = token.head.head


def off_number(token: Token) -> None:
    """ "The area is 4 million ha": a number governs no subject; what hangs on it is its noun's."""
    number = token.head
    if token.dep_ in ("nsubj", "cop") and number.dep_ == "nummod" and number.head.i > number.i:
        token.head = number.head


def subject_of_noun(token: Token) -> None:
    """ "the agency head must sign": a noun that says nothing of anything has no subject; it is modified."""
    noun = token.head
    placed = noun.dep_ in ("nsubj", "nsubj:pass", "obj", "obl", "nmod") and noun.tag_ in ("NN", "NNS", "NNP", "NNPS")
    if token.dep_ == "nsubj" and placed and noun.i == token.i + 1 and not has(noun, frozenset({"cop"})):
        token.dep_ = "compound"


def last_of_name(token: Token) -> None:
    """ "the Labour and Welfare Bureau": the head of an English body's name is its last word."""
    first = token.head
    if token.dep_ != "flat" or token.lemma_.lower() not in BODY or token.i != first.i + 1 or not token.text.istitle():
        return
    root = first.dep_ == "ROOT"
    token.head, token.dep_ = (token if root else first.head), first.dep_
    for child in [c for c in first.children if c.i != token.i and c.dep_ != "compound"]:
        child.head = token
    first.head, first.dep_ = token, "compound"


def bare_complement(token: Token) -> None:
    """ "support sound planning", "requires training more nurses": a bare noun with an object is no clause; it modifies
    that noun, or is a gerund."""
    if token.dep_ != "xcomp" or token.tag_ not in ("NN", "NNS") or case_of(token):
        return
    beside = (*token.children, *token.head.children)
    acted = next((c for c in beside if c.dep_ == "obj" and c.left_edge.i == token.i + 1), None)
    if acted is not None and token.lower_.endswith("ing"):
        token.tag_, token.pos_, acted.head = "VBG", "VERB", token
    elif acted is not None:
        acted.head, acted.dep_ = token.head, "obj"
        token.head, token.dep_ = acted, "compound"


def marked_noun(to: Token) -> None:
    """ "is conducive to stable employment": what is no clause is a phrase, whatever its "to" is called."""
    if to.lower_ != "to" or to.dep_ != "mark":
        return
    noun = to.head.head if to.head.dep_ in ("amod", "compound") else to.head
    clause = has(noun, SUBJECTS | {"cop", "obj"})
    if noun.tag_ in ("NN", "NNS") and noun.dep_ in ("advcl", "xcomp", "ccomp", "obj") and not clause:
        to.head, to.dep_, noun.dep_ = noun, "case", "obl"
