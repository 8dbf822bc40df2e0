"""The heads of a coordinated noun phrase: which members are concepts of their own, which share a head or a name."""

from __future__ import annotations

from spacy.tokens import Token

from .attachments import SHARED_HEADS, WHO_OR_WHERE
from .nouns import BODY
from .trees import case_of, conjuncts, is_nominal


def heads(token: Token) -> list[Token]:
    """The coordinated heads of a noun phrase, one a concept; a short pair before "of" stays one."""
    part = [t for member in conjuncts(token) for t in one_body(member)]
    found = [t for t in conjuncts(token) if t is token or ((is_nominal(t) or t.tag_ == "VBG") and t not in part)]
    if len(found) == 2 and (_fixed_pair(found) or _shares_head(found)):
        return [token]
    if len(found) > 2 and _bare_list(found):
        return [token]
    return found


def _bare_list(members: list[Token]) -> bool:
    """ "road, rail and port infrastructure": bare singular nouns before a last one with a modifier of its own share
    its head."""
    last = members[-1]
    shared = last.tag_ == "NNS" or last.lemma_.lower() in SHARED_HEADS
    own = any(c.dep_ == "compound" and c.i == last.i - 1 for c in last.children)
    bare = all(
        m.tag_ == "NN" and not any(c.dep_ not in ("conj", "cc", "punct", "case") and c.i < m.i for c in m.children)
        for m in members[:-1]
    )
    return shared and own and bare


def _fixed_pair(pair: list[Token]) -> bool:
    """ "system and mechanism of X": two bare nouns that share what follows."""
    first, second = pair
    people = first.lemma_.lower() in WHO_OR_WHERE or second.lemma_.lower() in WHO_OR_WHERE
    return (
        second.i - first.i == 2
        and not people
        and any(c.dep_ == "nmod" and case_of(c) == "of" and c.i > second.i for c in (*first.children, *second.children))
    )


def _shares_head(pair: list[Token]) -> bool:
    """ "prevention and control system", read as two nouns, is one system: the first lends a modifier to the second's
    head."""
    first, second = pair
    joined = [c for c in second.children if c.dep_ in ("cc", "punct") and c.i < second.i]
    if any(c.dep_ == "det" for c in second.children):
        return False
    whole = any(c.dep_ == "nmod" and c.i < second.i for c in first.children)
    if (
        not whole
        and second.lemma_.lower() in BODY
        and first.pos_ == "PROPN"
        and first.text[0].isupper()
        and second.text[0].isupper()
    ):
        return True
    return (
        second.lemma_.lower() in SHARED_HEADS
        and second.i - first.i in (2, 3)
        and [c.lower_ for c in joined] == ["and"]
        and first.lemma_.lower() not in SHARED_HEADS
        and first.tag_ in ("NN", "VBG", "NNP")
        and not any(c.dep_ == "det" for c in second.children)
        and (not any(c.dep_ in ("amod", "compound") for c in first.children) or _alike(first, second))
    )


def _alike(first: Token, second: Token) -> bool:
    """ "data consolidation and optimization requirements": the second's modifier is formed as the first is."""
    inner = second.nbor(-1)
    return inner.dep_ == "compound" and inner.text[-4:] == first.text[-4:]


def one_body(head: Token) -> list[Token]:
    """ "Office of Management and Budget", "Department of Housing and Urban Development": capitals that no article
    parts."""
    if head.lemma_.lower() not in BODY or not head.text[0].isupper():
        return []
    names = [c for c in head.children if c.dep_ == "conj" and c.text[0].isupper() and c.lemma_.lower() not in BODY]
    return [
        c
        for c in names
        if not any(d.dep_ in ("det", "punct") for d in c.children) and any(d.dep_ == "cc" for d in c.children)
    ]
