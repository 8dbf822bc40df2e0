"""Who or what an English clause speaks of."""

from __future__ import annotations

from spacy.tokens import Token

from .english_phrases import core, preposition, wide
from .tree import conjuncts, kids, whole
from .triple import Words

SUBJECT = ("nsubj", "nsubj:pass", "nsubj:outer")
CLAUSAL = ("csubj", "csubj:pass")
FINITE = frozenset({"VBZ", "VBD", "VBP"})
RELATIVE = frozenset("which that who whom whose where when".split())


def has_subject(verb: Token) -> bool:
    """Whether the clause names its subject itself."""
    return bool(kids(verb, "expl", *SUBJECT, *CLAUSAL))


def subjects(verb: Token) -> list[Words]:
    """The subjects of a clause, one for each of coordinated nouns; empty where none can be told."""
    found = kids(verb, "expl") or kids(verb, "nsubj", "nsubj:pass") or kids(verb, "nsubj:outer")
    if found:
        # Of two, the nearer: "that night, soldiers came"; side by side they are one name.
        named = _named(found[-1], verb)
        first = core(found[-2]) if len(found) > 1 else []
        return [first + named[0], *named[1:]] if first and named and first[-1].i + 1 == named[0][0].i else named
    clauses = kids(verb, *CLAUSAL)
    return [whole(clauses[0])] if clauses else _borrowed(verb)


def antecedent(verb: Token) -> Token | None:
    """The noun before the relative clause to which `verb` belongs."""
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.head if verb.dep_.startswith("acl") else None


def is_infinitive(verb: Token) -> bool:
    """Whether the clause is an infinitive with "to"."""
    return any(word.lower_ == "to" for word in preposition(verb))


def _named(subject: Token, verb: Token) -> list[Words]:
    """The phrases of coordinated nouns; for a relative pronoun those that it stands for."""
    noun: Token | None = subject
    if subject.lower_ in RELATIVE and subject.pos_ != "NOUN":
        noun = antecedent(verb)
    items = conjuncts(noun) if noun is not None else []
    return [wide(item) for item in items if item is noun or not is_predicate(item)]


def is_predicate(item: Token) -> bool:
    """Whether a coordinated word is a clause of its own that the tree hangs on a noun."""
    return has_subject(item) or item.tag_ in FINITE or bool(kids(item, "cop", "aux", "aux:pass"))


def _borrowed(verb: Token) -> list[Words]:
    """The subject of a clause that names none: a participle's noun, or that of the clause above."""
    above = verb.head
    if verb.dep_ == "conj" and above.i < verb.i:
        return subjects(above)
    if verb.dep_ in ("acl", "acl:relcl"):
        return [] if preposition(verb) else [core(above)]
    things = kids(above, "obj") if verb.tag_ in ("VBN", "VBD") and verb.i > above.i else []
    if verb.dep_ == "advcl" and things and not preposition(verb):
        # A passive participle behind an object speaks of it: "they held a feast, attended by all".
        return [core(things[-1])]
    if verb.dep_ == "advcl" and above.dep_ != "acl":
        return [] if is_infinitive(verb) else subjects(above)
    if verb.dep_ == "xcomp":
        # An infinitive goes into the relation of its verb; it has a subject of its own where that verb has an object.
        return [words for thing in kids(above, "obj") for words in _named(thing, above)]
    return []
