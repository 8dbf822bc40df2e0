"""Which words state something here, and which only name an activity or report it of nobody."""

from __future__ import annotations

from spacy.tokens import Token

from .attachments import LIGHT_VERBS
from .clauses import BANS, DUE, is_passive
from .nouns import AIM_NOUNS
from .subjects import subject_head
from .trees import case_of

TIMES = frozenset(
    "january february march april may june july august september october november december year month week quarter day "
    "spring summer autumn winter future".split()
)
HOW = frozenset({"in", "by", "through", "via", "from", "with", "on", "into", "to", "for", "at"})
MEANS = frozenset({"by", "through", "via"})


# Participles that are prepositions where nothing stands before them: "given the high costs", "regarding fees".
PREPOSITIONAL = frozenset({"given", "regarding", "concerning", "excluding", "granted"})


def _preposition(token: Token) -> bool:
    bare = not any(c.i < token.i and not c.is_punct for c in token.children)
    return (
        token.lower_ in PREPOSITIONAL and token.dep_ in ("advcl", "obl", "case", "mark", "conj", "parataxis") and bare
    )


def may_state(token: Token) -> bool:
    """Whether the word says something here: not as an attribute ("shared services"), nor as the name of an activity
    ("the process of promoting X", "promoting X is a task")."""
    if token.dep_ in ("amod", "compound") or used(token) or _preposition(token):
        return False
    if (
        token.tag_ == "VBN"
        and token.dep_ == "acl"
        and not any(c.dep_ in ("obl", "obl:agent", "xcomp") for c in token.children)
    ):
        return False
    if token.tag_ == "VBN" and is_passive(token) and of_nobody(token, HOW):
        return False
    verb = token
    while verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        verb = verb.head
    if (
        verb.tag_ == "VBG"
        and verb.dep_ == "acl"
        and case_of(verb) == "of"
        and verb.head.lemma_.lower() not in AIM_NOUNS
    ):
        return False
    return not (token.lemma_ in LIGHT_VERBS and verb.tag_ == "VBG" and verb.dep_ in ("csubj", "nsubj", "nsubj:pass"))


def used(token: Token) -> bool:
    """ "estimated using the handbook": the participle is but a preposition of means."""
    return token.dep_ == "advcl" and token.lower_ in ("using", "employing") and not case_of(token)


def of_nobody(verb: Token, how: frozenset[str] = MEANS) -> bool:
    """ "the system has been improved", "values are specified in the annex": said of nobody and bidding nothing; `how`
    are the prepositions of what would say more."""
    bidding = (
        verb.lemma_ in BANS
        or _due(verb)
        or any(
            c.dep_ == "aux" and c.lemma_ in ("must", "shall", "should", "will", "need")
            for c in (*verb.children, *verb.head.children)
        )
    )
    by = any(
        c.dep_ in ("obl", "obl:agent", "advcl")
        and case_of(c) in how
        and not any(t.text.isdigit() or t.lower_ in TIMES for t in c.subtree)
        for c in verb.children
    )
    return not bidding and not by and subject_head(verb) is None


def _due(verb: Token) -> bool:
    """ "is to be improved", "needs to be resolved", "remains to be settled": still to be done."""
    to = any(c.lower_ == "to" for c in verb.children)
    left = verb.head.lemma_ in DUE or verb.head.lower_ == "yet" or any(c.dep_ == "cop" for c in verb.children)
    return to and left and verb.dep_ != "acl"
