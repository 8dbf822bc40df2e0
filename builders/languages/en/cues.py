"""Cues of the ontology compiled to patterns over an English parse, and their matching.

A cue is a chain of lemmas and slots. Its anchor is the first content word; the words before it must hang on it (copula,
particle, preposition), each word after it must hang on a word already matched, and a slot is filled by the object of what
stands before it, or by the noun phrase (or gerund) that the preposition before it introduces.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Token

from ....ontology.model import Ontology, Relation
from .clauses import antecedent, is_passive, passive_object, shared_object
from .phrases import case_of

PREPOSITIONS = frozenset(
    "of for to in on with by into from as at through between among upon against under over toward towards around about "
    "within across via without after before beyond".split()
)
FUNCTION = PREPOSITIONS | {"be", "and", "that", "a", "an", "the", "not", "in order"}
OBJECT = frozenset({"obj", "dobj", "nsubj:pass", "nsubjpass", "iobj"})
PREDICATED = frozenset({"cop", "aux", "aux:pass", "auxpass"})


@dataclass(frozen=True, slots=True)
class Pattern:
    """One compiled cue."""

    relation: str
    text: str
    before: tuple[str, ...]
    """Lemmas that must hang on the anchor (`be`, `of`, ...)."""
    anchor: str
    after: tuple[str, ...]
    """Lemmas and the slots `{s}`, `{o}`, in order."""
    subject_slot: str
    """Which end the clause's own subject fills: `{s}`, or `{o}` where the cue is reversed, or "" where it fills none."""


@dataclass(frozen=True, slots=True)
class Match:
    """A cue found: its pattern, the words that state it and what fills its slots."""

    pattern: Pattern
    anchor: Token
    words: tuple[Token, ...]
    slots: Mapping[str, Token]


def compile_cue(relation: Relation, text: str) -> Pattern | None:
    """A pattern, or None for a cue with no content word."""
    parts = [p for p in text.split() if p not in ("a", "an", "the")]
    subject = "{s}"
    if parts[0] in ("{s}", "{o}"):
        subject, parts = parts[0], parts[1:]
    place = next((i for i, p in enumerate(parts) if not p.startswith("{") and p not in FUNCTION and p != "…"), None)
    if place is None:
        return None
    after = tuple(p for p in parts[place + 1 :] if p != "…")
    filled = subject if subject not in after and subject not in parts[:place] else ""
    return Pattern(relation.name, text, tuple(parts[:place]), parts[place].lower(), after, filled)


def compile_cues(ontology: Ontology, language: str = "en") -> Mapping[str, list[Pattern]]:
    """All patterns of the ontology by anchor lemma, the longest cue first."""
    found: dict[str, list[Pattern]] = {}
    for _, relation in sorted(ontology.relations.items()):
        for cue in relation.cues:
            pattern = compile_cue(relation, cue.text) if cue.language == language else None
            if pattern is not None:
                found.setdefault(pattern.anchor, []).append(pattern)
    for patterns in found.values():
        patterns.sort(key=lambda p: (-len(p.before) - len(p.after), p.text, p.relation))
    return found


def match(token: Token, pattern: Pattern) -> Match | None:
    """The pattern's match with `token` as anchor, or None."""
    slots = dict[str, Token]()
    if any(word.startswith("{") for word in pattern.before):
        framed = _framed(token, pattern)
        if framed is None:
            return None
        slots.update(framed)
    elif not all(_hangs_before(token, word) for word in pattern.before):
        return None
    if pattern.after == ("{o}",) and not pattern.before and token.pos_ not in ("VERB", "AUX"):
        return None
    words = [token]
    waiting = ""
    for part in pattern.after:
        if part in ("{s}", "{o}"):
            filler = _fill(words, waiting, part, slots)
            if filler is None:
                return None
            slots[part] = filler
            waiting = ""
        elif part == "and":
            waiting = "and"
        elif part in PREPOSITIONS:
            waiting = part
        else:
            found = _hanging(words, part, waiting)
            if found is None:
                return None
            words.append(found)
            waiting = ""
    if waiting and waiting != "and" and not _particle(words, waiting):
        return None
    return Match(pattern, token, tuple(words), slots)


def _framed(token: Token, pattern: Pattern) -> dict[str, Token] | None:
    """ "with {o} as goal": the anchor stands under the second preposition, the slot under the first, side by side or nested."""
    if len(pattern.before) != 3 or case_of(token) != pattern.before[2]:
        return None
    around = [token.head, *token.head.children]
    found = [t for t in around if t.i < token.i and case_of(t) == pattern.before[0]]
    return {pattern.before[1]: found[-1]} if found else None


def _hangs_before(token: Token, word: str) -> bool:
    if word == "be":
        return any(c.dep_ in PREDICATED and c.lemma_ == "be" for c in token.children) or _shares_copula(token)
    return any(c.lower_ == word for c in token.children if c.dep_ in ("case", "mark", "advmod", "det"))


def _shares_copula(token: Token) -> bool:
    """A coordinated or appositive predicate ("is a part of A and a basis for B"), or a reduced clause ("rules based on X")."""
    if token.dep_ == "conj":
        return any(c.dep_ in PREDICATED and c.lemma_ == "be" for c in token.head.children) or _shares_copula(token.head)
    return token.dep_ in ("acl", "advcl", "appos") and (token.tag_ == "VBN" or token.pos_ in ("ADJ", "NOUN"))


def _hanging(words: list[Token], lemma: str, case: str) -> Token | None:
    for word in reversed(words):
        for child in word.children:
            if lemma not in (child.lemma_.lower(), child.lower_) or child.dep_ in ("nsubj", "det"):
                continue
            if not case or case_of(child) == case:
                return child
    return None


def _particle(words: list[Token], word: str) -> bool:
    return any(c.lower_ == word for w in words for c in w.children)


def _fill(words: list[Token], case: str, slot: str, slots: Mapping[str, Token]) -> Token | None:
    if case == "and":
        first = next(iter(slots.values()), None)
        return next((c for c in first.children if c.dep_ == "conj"), None) if first is not None else None
    for word in reversed(words):
        for child in word.children:
            if child in slots.values():
                continue
            if not case and child.dep_ in OBJECT and word.pos_ in ("VERB", "AUX"):
                return antecedent(child, word)
            if not case and word.pos_ == "VERB" and _gerund(child, word):
                return child
            if case and child.i > word.i and _introduced(child, case):
                return child
    if case:
        return _loosened(words[-1], case, slots)
    if words[-1].pos_ != "VERB":
        return None
    return passive_object(words[0]) if is_passive(words[0]) else shared_object(words[-1])


def _gerund(child: Token, verb: Token) -> bool:
    """ "requires building trust", "regulates online lending": a bare gerund behind its verb is its object."""
    if child.tag_ != "VBG" or child.i < verb.i or case_of(child):
        return False
    near = child.dep_ == "advcl" and not any(t.is_punct for t in verb.doc[verb.i : child.i]) and child.i - verb.i <= 3
    return child.dep_ in ("xcomp", "ccomp") or near


def _loosened(verb: Token, case: str, slots: Mapping[str, Token]) -> Token | None:
    """ "link land supply to population": a phrase that the cue asks for, read as part of the object before it, is the verb's."""
    for filled in slots.values():
        for child in filled.children:
            if verb.pos_ == "VERB" and filled.head == verb and child.dep_ == "nmod" and case == case_of(child):
                child.head, child.dep_ = verb, "obl"
                return child
    return None


def _introduced(child: Token, case: str) -> bool:
    if child.dep_ in ("obl", "nmod", "obl:agent", "advcl", "acl", "xcomp", "obl:unmarked", "ccomp", "conj", "parataxis"):
        return case_of(child).split(" ")[-1:] == [case] or (case == "to" and case_of(child) == "to")
    return False
