"""Noun phrases of an English tree: their own words, and what hangs on them by a preposition."""

from __future__ import annotations

from collections.abc import Collection

from spacy.tokens import Token

from .tree import conjuncts, kids, ordered, whole
from .triple import Parts, Words

BEFORE = frozenset(
    "det det:predet amod compound nummod nmod:poss nmod:desc advmod nmod:unmarked nmod fixed flat".split()
)
AFTER = frozenset("flat fixed goeswith compound nummod nmod:unmarked nmod:desc".split())
NEGATIONS = frozenset({"not", "n't", "n’t", "never"})
EDGES = frozenset({"punct", "cc", "cc:preconj"})


def core(head: Token) -> Words:
    """The head with what stands before it and the rest of its name: "the first prime minister"."""
    words = [head]
    opened = min((case.i for case in kids(head, "case") if case.i < head.i), default=-1)
    for child in head.children:
        labels = BEFORE if child.i < head.i else AFTER | {"case"}
        if child.dep_ in labels and child.i > opened and not is_apart(child, head):
            words += whole(child)
    for case, noun in modifiers(head):
        if is_name(head, case, noun):
            words += case + core(noun)
    return joined(words)


def full(head: Token) -> Words:
    """The core with its "of" phrases and, for a place, what it lies in: "the mayor of Leeds, England"."""
    words = core(head)
    for case, noun in modifiers(head):
        if is_of(case) and noun.dep_ != "conj":
            words += case + full(noun)
    around = region(head)
    if around is not None:
        words += [word for word in kids(around, "punct") if word.i < around.i] + core(around)
    return ordered(words)


def wide(head: Token) -> Words:
    """The phrase with all that a preposition adds to it: "the road from the port to the city"."""
    words = full(head)
    for child in head.children:
        if child.dep_ == "nmod" and child.i > head.i and preposition(child):
            words += whole(child, ("acl:relcl", "appos"))
        elif child.dep_ == "acl" and is_of(preposition(child)):
            words += whole(child)
    return joined(words)


def joined(words: Collection[Token]) -> Words:
    """The words in order, with the hyphens between them, and without a comma or conjunction at the edge."""
    found = ordered(words)
    while len(found) > 1 and found[0].dep_ in EDGES:
        found = found[1:]
    while len(found) > 1 and found[-1].dep_ in EDGES:
        found = found[:-1]
    hyphens = [word for word in found[0].doc[found[0].i : found[-1].i] if word.text == "-"]
    return ordered(found + hyphens)


def region(head: Token) -> Token | None:
    """The second half of a place's name: "Leeds, England"; None where there is none."""
    if head.pos_ != "PROPN" or kids(head, "det", "nmod:poss"):
        return None
    for child in kids(head, "appos") or (kids(head, "conj") if conjuncts(head) == [head] else []):
        name = child.pos_ == "PROPN" and not kids(child, "det", "case", "conj", "cc")
        if name and child.i > head.i and child.doc[core(child)[0].i - 1].text == ",":
            return child
    return None


def is_apart(child: Token, head: Token) -> bool:
    """Whether an adverb is the clause's, not the noun's: "often, they", "is not really the owner"."""
    if child.dep_ != "advmod":
        return False
    if kids(head, "cop") and (head.pos_ in ("NOUN", "PROPN") or child.lower_ in NEGATIONS):
        return True
    return any(word.text == "," for word in child.doc[child.i : head.i])


def is_of(case: Words) -> bool:
    """Whether the preposition is a plain "of"."""
    return [word.lower_ for word in case] == ["of"]


def is_name(head: Token, case: Words, noun: Token) -> bool:
    """Whether an "of" phrase is part of a name: "University of Leeds"."""
    return is_of(case) and head.pos_ == noun.pos_ == "PROPN" and not kids(noun, "det")


def preposition(noun: Token) -> Words:
    """The preposition before a noun, or the mark before a verb, with the words fixed to it."""
    holders = [noun, *kids(noun, "aux", "aux:pass", "cop")]  # the tree may give "to have made" its mark at "have"
    found = [word for holder in holders for word in kids(holder, "case", "mark") if word.i < noun.i]
    return ordered([word for case in found for word in (case, *kids(case, "fixed"))])


def modifiers(noun: Token) -> list[tuple[Words, Token]]:
    """The prepositional phrases after a noun: preposition and noun, one for each of coordinated nouns."""
    found = []
    for child in kids(noun, "nmod", "obl", "obl:agent"):
        case = preposition(child)
        if child.i > noun.i and case and case[0].tag_ != "POS":
            found += [(own(item) or case, item) for item in conjuncts(child)]
    return found


def own(noun: Token) -> Words:
    """The preposition that a second noun brings of its own: "to A and from B"."""
    return preposition(noun) if noun.dep_ == "conj" else []


def shared(parts: Parts) -> list[Parts]:
    """The fact once for each of the coordinated nouns that share a head: "road and rail bridges"."""
    for part in parts:
        for word in part:
            items = conjuncts(word) if word.dep_ == "compound" and word.head.pos_ == "NOUN" else []
            if len(items) > 1 and items[-1].i < word.head.i and {*items, word.head} <= {*part}:
                own_words = [set(whole(item, ("conj", "cc", "cc:preconj", "punct"))) for item in items]
                others = set(whole(word))
                return [_without(parts, others - kept) for kept in own_words]
    return [parts]


def _without(parts: Parts, words: Collection[Token]) -> Parts:
    first, second, third = ([word for word in part if word not in words] for part in parts)
    return first, second, third
