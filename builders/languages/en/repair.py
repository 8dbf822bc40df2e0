"""Mends of an English parse that morphology decides: coordinated verbs agree in form, an opening verb is no noun.

The parser sees words one by one; these rules hold for any text, and each moves a word only where its present place breaks one.
"""

from __future__ import annotations

from spacy.tokens import Doc, Span, Token

from .phrases import case_of, takes

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "expl"})
FINITE = frozenset({"VBZ", "VBD", "VBP"})
FORMS = ("VB", "VBG", "VBZ")
# Verbs that a bare base form may follow.
BARE = frozenset("help let make have see hear watch need dare feel go come".split())
ATTRIBUTE = frozenset({"amod", "compound", "nmod:poss"})


def repair(doc: Doc, verbs: frozenset[str] = frozenset()) -> Doc:
    """The same document with its tree mended in place; `verbs` are lemmas known to be verbs (the anchors of the cues)."""
    _join_hyphens(doc)
    _opening_verb(doc, verbs)
    for token in list(doc):
        _marker_of_noun(token)
        _bare_verb(token)
    _lost_verb(doc, verbs)
    for token in doc:
        if token.dep_ == "conj" and token.tag_ in FORMS and not _has(token, SUBJECTS):
            _agree(token)
    for token in doc:
        if token.dep_ == "obl":
            _attach(token)
    return doc


def _marker_of_noun(token: Token) -> None:
    """A preposition that the parser gave to an adjective before its noun is the noun's ("to stable employment")."""
    if token.dep_ == "amod" and token.i < token.head.i:
        for child in token.children:
            if child.dep_ in ("mark", "case") and child.i < token.i and child.tag_ in ("IN", "TO"):
                child.head, child.dep_ = token.head, "case"
                return


def _bare_verb(token: Token) -> None:
    """ "support sound planning": no bare base form follows such a verb, so it is an adjective of the noun behind it."""
    verb = token.head
    if token.dep_ != "xcomp" or token.tag_ != "VB" or token.i != verb.i + 1 or verb.lemma_ in BARE:
        return
    noun = next((c for c in token.children if c.dep_ == "obj"), None)
    if noun is not None and verb.pos_ == "VERB" and noun.i == token.i + 1:
        noun.head, token.pos_, token.tag_ = verb, "ADJ", "JJ"
        token.head, token.dep_ = noun, "amod"


def _lost_verb(doc: Doc, verbs: frozenset[str]) -> None:
    """A full sentence whose parse has no verb: the participle behind the noun, or the base form behind a plural, is it."""
    root = next((t for t in doc if t.dep_ == "ROOT"), None)
    if root is None or root.pos_ not in ("NOUN", "PROPN") or not doc.text.rstrip().endswith("."):
        return
    if any(t.tag_ in FINITE or t.tag_ == "MD" or t.dep_ == "cop" for t in doc):
        return
    for child in root.children:
        if child.dep_ == "acl" and child.tag_ == "VBN" and child.i > root.i:
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


def _join_hyphens(doc: Doc) -> None:
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


def _attach(token: Token) -> None:
    """ "bring improvements in X": a phrase right behind an object that takes its preposition belongs to that object."""
    verb, case = token.head, case_of(token)
    for noun in verb.children:
        if noun.dep_ == "obj" and noun.i < token.i and takes(noun, case) and token.left_edge.i == noun.right_edge.i + 1:
            token.head, token.dep_ = noun, "nmod"
            return


def _has(token: Token, deps: frozenset[str]) -> bool:
    return any(c.dep_ in deps for c in token.children)


def _opening_verb(doc: Doc, verbs: frozenset[str]) -> None:
    """ "Research and draft a plan", "Adhere to X": a bare first word that is coordinated with a base form is one itself."""
    first = next((t for t in doc if t.is_alpha), None)
    if first is None or first.pos_ == "VERB" or first.dep_ != "ROOT" or any(c.i < first.i and c.is_alpha for c in first.children):
        return
    paired = any(c.dep_ == "conj" and c.tag_ == "VB" and not _has(c, SUBJECTS) for c in first.children)
    governed = first.lower_ in verbs and any(c.dep_ in ("obl", "obj") for c in first.children)
    if (paired or governed) and not _has(first, frozenset({"cop"}) | SUBJECTS):
        first.pos_, first.tag_, first.lemma_ = "VERB", "VB", first.lower_


def _agree(token: Token) -> None:
    """A coordinated verb hangs on the nearest verb of its own form to the left, where the parser joined it to another."""
    head = token.head
    if _same_form(token, head):
        return
    host = _host(token, head)
    if host is None:
        return
    while host.dep_ == "conj" and host.head.pos_ == "VERB" and _same_form(token, host.head):
        host = host.head
    if host.i != head.i:
        token.head = host


def _same_form(token: Token, other: Token) -> bool:
    if other.pos_ not in ("VERB", "AUX") and not _has(other, frozenset({"cop"})):
        return False
    if token.tag_ == "VB":
        return other.tag_ in ("VB", "VBP") or _has(other, frozenset({"aux"}))
    if token.tag_ == "VBG":
        return other.tag_ == "VBG"
    return other.tag_ in FINITE or _has(other, frozenset({"cop", "aux", "aux:pass"}))


def _host(token: Token, head: Token) -> Token | None:
    """Below the present head, nearest first; else above it."""
    for other in reversed(token.doc[head.i + 1 : token.i]):
        if other.pos_ == "VERB" and other.dep_ not in ATTRIBUTE and _same_form(token, other) and head in other.ancestors:
            return other
    if head.pos_ in ("VERB", "AUX"):
        return None
    for other in head.ancestors:
        if _same_form(token, other) and other.dep_ not in ATTRIBUTE and other.i < token.i:
            return other
    return None
