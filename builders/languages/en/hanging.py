"""Words of a cue that hang on its anchor: before it, after it, or framing it."""

from __future__ import annotations

from spacy.tokens import Token

from .cues import Pattern
from .trees import case_of

PREDICATED = frozenset({"cop", "aux", "aux:pass", "auxpass"})

# Verbs that stand for "be" before a predicate: "remains committed to".
COPULAR = frozenset("remain stay become seem appear".split())


def framed(token: Token, pattern: Pattern) -> dict[str, Token] | None:
    """ "with {o} as goal": the anchor stands under the second preposition, the slot under the first, side by side or
    nested."""
    if len(pattern.before) != 3 or case_of(token) != pattern.before[2]:
        return None
    around = [token.head, *token.head.children]
    found = [t for t in around if t.i < token.i and case_of(t) == pattern.before[0]]
    return {pattern.before[1]: found[-1]} if found else None


def hangs_before(token: Token, word: str) -> bool:
    """Whether a word of the cue before its anchor hangs on the anchor; "be" is its copula or passive."""
    if word == "be":
        return any(c.dep_ in PREDICATED and c.lemma_ == "be" for c in token.children) or _shares_copula(token)
    return any(c.lower_ == word for c in token.children if c.dep_ in ("case", "mark", "advmod", "det"))


def _shares_copula(token: Token) -> bool:
    """A coordinated or appositive predicate ("is a part of A and a basis for B"), or a reduced clause ("rules based
    on X")."""
    if token.dep_ == "conj":
        return any(c.dep_ in PREDICATED and c.lemma_ == "be" for c in token.head.children) or _shares_copula(token.head)
    if token.dep_ == "xcomp" and token.head.lemma_ in COPULAR:
        return True
    return token.dep_ in ("acl", "advcl", "appos") and (token.tag_ == "VBN" or token.pos_ in ("ADJ", "NOUN"))


def hanging(words: list[Token], lemma: str, case: str) -> Token | None:
    """The token of that lemma which hangs on the words so far, behind the preposition `case` if one is asked for."""
    for word in reversed(words):
        for child in word.children:
            if lemma not in (child.lemma_.lower(), child.lower_) or child.dep_ in ("nsubj", "det"):
                continue
            if not case or case_of(child) == case:
                return child
    return None


def particle(words: list[Token], word: str) -> bool:
    """Whether a particle ("set up") hangs on one of the words."""
    return any(c.lower_ == word for w in words for c in w.children)
