"""Small questions to a parse that every part of the grammar asks."""

from __future__ import annotations

from spacy.tokens import Token


def case_of(token: Token) -> str:
    """The preposition (or subordinating mark) that introduces `token`, lower-cased lemmas joined; empty if none."""
    words = [c for c in token.children if c.dep_ in ("case", "mark") and c.i < token.i]
    parts = [w for c in words for w in (c, *[f for f in c.children if f.dep_ == "fixed"])]
    return " ".join(w.lower_ for w in sorted(parts, key=lambda w: w.i))


def conjuncts(head: Token) -> list[Token]:
    """`head` and what is coordinated with it, in order."""
    found = [head]
    for child in head.children:
        if child.dep_ == "conj" and child.i > head.i:
            found += conjuncts(child)
    return found


def is_nominal(token: Token) -> bool:
    """Whether the token heads a noun phrase."""
    return (
        token.pos_ in ("NOUN", "PROPN", "SYM")
        or token.tag_ in ("NN", "NNS")
        or (token.pos_ in ("NUM", "ADJ", "X") and any(c.dep_ in ("det", "amod", "compound") for c in token.children))
    )


def first_member(member: Token) -> Token:
    """The head of the coordination that a word belongs to."""
    while member.dep_ == "conj":
        member = member.head
    return member
