"""The noun form of a verb cue, where it names both ends: "the ministry's promotion of trade", "cuts in tax by the city"
say what "promote" and "cut" say. Without an actor a noun only names an activity, and nothing is stated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from spacy.tokens import Doc, Token

from ....graph.model import Finding
from ...context import Context
from .cues import Pattern
from .measures import ends
from .trees import case_of

# Noun ending: verb endings that it comes from, as in promotion/promote, expansion/expand, provision/provide.
ENDINGS = (
    ("cation", ("cate", "fy", "ke")), ("ization", ("ize",)), ("isation", ("ise",)), ("ation", ("ate", "e", "")),
    ("ition", ("ite", "ish", "")), ("uction", ("uce", "uct")),
    ("sion", ("d", "de", "se", "t", "ss")), ("ption", ("pt", "be")),
    ("tion", ("te", "t", "")), ("ment", ("",)), ("al", ("e", "")),
    ("ance", ("", "e")), ("ence", ("", "e")), ("ing", ("", "e")),
    ("ure", ("",)),
)  # fmt: skip
PLAIN = ("{o}",)
SURE = 0.65


def nominal(doc: Doc, patterns: Mapping[str, list[Pattern]], context: Context) -> Iterator[Finding]:
    """Findings of nouns that stand for a plain "verb {o}" cue and have both an actor and an object."""
    for token in doc:
        pattern = _pattern(token, patterns) if token.pos_ == "NOUN" else None
        actor, acted = _actor(token), _acted(token)
        if pattern is None or actor is None or acted is None:
            continue
        for subject in ends(actor):
            for object_ in ends(acted):
                if subject.label.lower() != object_.label.lower():
                    cue = (token.idx, token.idx + len(token))
                    yield Finding(subject, pattern.relation, object_, cue, confidence=SURE, extractor="en.nominal")


def _pattern(noun: Token, patterns: Mapping[str, list[Pattern]]) -> Pattern | None:
    for verb in verbs_of(noun.lemma_.lower()):
        for pattern in patterns.get(verb, ()):
            if pattern.after == PLAIN and not pattern.before and pattern.subject_slot == "{s}":
                return pattern
    return None


def verbs_of(noun: str) -> Iterator[str]:
    """Verbs that the noun may come from, by its ending."""
    for ending, verbs in ENDINGS:
        if noun.endswith(ending) and len(noun) > len(ending) + 2:
            yield from (noun.removesuffix(ending) + verb for verb in verbs)


def _actor(noun: Token) -> Token | None:
    """ "the ministry's …", "… by the ministry"."""
    for child in noun.children:
        owner = child.dep_ == "nmod:poss" and child.pos_ != "PRON"
        if owner or (child.dep_ in ("nmod", "obl", "obl:agent") and case_of(child) == "by" and child.tag_ != "VBG"):
            return child
    return None


def _acted(noun: Token) -> Token | None:
    return next((c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.i > noun.i), None)
