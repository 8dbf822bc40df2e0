"""Steps through a tree of Universal Dependencies that both grammars need."""

from __future__ import annotations

from collections.abc import Collection

from spacy.tokens import Token

from .triple import Words


def kids(token: Token, *labels: str) -> Words:
    """The children of `token` with one of these labels, in order."""
    return [child for child in token.children if child.dep_ in labels]


def conjuncts(head: Token) -> Words:
    """`head` and what is coordinated with it, in order."""
    found = [head]
    for child in head.children:
        if child.i > head.i and (child.dep_ == "conj" or _is_joined(child)):
            found += conjuncts(child)
    named = head.pos_ in ("NOUN", "PROPN")  # and two nouns without a conjunction are one thing named twice
    return found if not named or any(kids(item, "cc") or _is_joined(item) for item in found) else [head]


def _is_joined(child: Token) -> bool:
    """Whether the tree hangs a coordinated noun on the first as if it described it."""
    return child.dep_ in ("nmod", "obl", "appos") and child.left_edge.dep_ == "cc"


def whole(token: Token, without: Collection[str] = ()) -> Words:
    """`token` with everything below it, in order, but for the branches with a label in `without`."""
    found = [token]
    for child in token.children:
        if child.dep_ not in without:
            found += whole(child, without)
    return sorted(found, key=lambda word: word.i)


def ordered(words: Collection[Token]) -> Words:
    """The tokens once each, in the sentence's order."""
    return sorted(set(words), key=lambda word: word.i)
