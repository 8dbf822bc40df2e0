"""Clauses of an English parse: voice, what is acted on, what a relative pronoun stands for."""

from __future__ import annotations

from spacy.tokens import Token

from .trees import conjuncts, first_member

SUBJECT = frozenset({"nsubj", "csubj", "nsubj:outer"})
RELATIVE = frozenset({"which", "that", "who", "whom", "whose"})
ALL = frozenset({"all", "both", "each", "most", "some"})
BIDS = frozenset(
    "require ask direct urge oblige instruct authorise authorize request expect enable allow permit".split()
)
# Passives of these state a norm and report nothing: "smoking is prohibited".
BANS = frozenset("prohibit forbid ban outlaw disallow forbidden unlawful illegal".split())
# "X needs to be done": the subject belongs to the infinitive; after the first three it is still to be done.
DUE = frozenset("need have remain".split())
RAISING = DUE | {"continue", "tend", "seem", "appear"}
VERBAL = frozenset({"VERB", "AUX"})


def is_clause(token: Token) -> bool:
    """Whether the token heads a clause: a verb, or a noun or adjective with a subject or copula of its own."""
    return token.pos_ in VERBAL or any(c.dep_ in SUBJECT or c.dep_ in ("cop", "nsubj:pass") for c in token.children)


def is_passive(verb: Token) -> bool:
    """Whether the clause is passive, or a participle after its noun ("rules issued by X")."""
    if any(c.dep_ in ("aux:pass", "nsubj:pass", "auxpass", "nsubjpass") for c in verb.children):
        return True
    if verb.tag_ == "VBN" and verb.dep_ in ("acl", "advcl", "amod"):
        return not any(c.dep_ in ("aux", "obj") for c in verb.children)
    return verb.dep_ == "conj" and verb.tag_ == "VBN" and not _has_subject(verb) and is_passive(verb.head)


def _has_subject(verb: Token) -> bool:
    return any(c.dep_ in SUBJECT or c.dep_ == "nsubj:pass" for c in verb.children)


def passive_object(verb: Token) -> Token | None:
    """The noun that a passive clause acts on."""
    for child in verb.children:
        if child.dep_ in ("nsubj:pass", "nsubjpass"):
            return antecedent(child, verb)
    if verb.dep_ in ("acl", "acl:relcl", "amod"):
        return verb.head
    if verb.dep_ == "xcomp" and verb.head.lemma_ in RAISING:
        return next((c for c in verb.head.children if c.dep_ == "nsubj"), None)
    if verb.dep_ == "conj" and is_passive(verb.head):
        return passive_object(verb.head)
    return None


def shared_object(verb: Token) -> Token | None:
    """ "establish and maintain a register", "draft, adopt and publish rules": the object of the verb that follows at
    once."""
    last = verb
    for after in conjuncts(first_member(verb)):
        if after.i <= verb.i:
            continue
        between = [t for t in verb.doc[last.i + 1 : after.i] if t.dep_ != "compound:prt"]
        if after.tag_ != verb.tag_ or any(t.pos_ in ("NOUN", "PROPN", "PRON", "VERB") for t in between):
            return None
        own = next((c for c in after.children if c.dep_ == "obj" and c.i > after.i), None)
        if own is not None:
            return own
        last = after
    return None


def antecedent(token: Token, verb: Token) -> Token:
    """What a relative pronoun stands for; any other word itself."""
    quantified = token.lower_ in ALL and any(c.lower_ in RELATIVE for c in token.children)
    if token.lower_ in RELATIVE or quantified:
        clause = verb
        while clause.dep_ == "conj":
            clause = clause.head
        if clause.dep_ in ("acl:relcl", "acl"):
            return first_member(clause.head) if quantified else clause.head
        before = token.nbor(-2) if quantified and token.i > 1 and token.nbor(-1).text == "," else token
        if clause.dep_ == "parataxis" and before.i < token.i:
            return _whole(before)
    return token


def _whole(word: Token) -> Token:
    """The head of the outermost noun phrase that a word stands in."""
    while word.head.pos_ in ("NOUN", "PROPN") and word.head != word:
        word = word.head
    return word
