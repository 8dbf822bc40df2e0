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
    for child in kids(head, "conj"):
        if child.i > head.i:
            found += conjuncts(child)
    return found


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
