"""A compiled cue laid over a parse: which words state it and what fills its slots."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from spacy.tokens import Token

from .clauses import antecedent, is_passive, passive_object, shared_object
from .cues import PREPOSITIONS, Pattern
from .hanging import framed, hanging, hangs_before, particle
from .trees import case_of

OBJECT = frozenset({"obj", "dobj", "nsubj:pass", "nsubjpass", "iobj"})


@dataclass(frozen=True, slots=True)
class Match:
    """A cue found: its pattern, the words that state it and what fills its slots."""

    pattern: Pattern
    anchor: Token
    words: tuple[Token, ...]
    slots: Mapping[str, Token]


def match(token: Token, pattern: Pattern) -> Match | None:
    """The pattern's match with `token` as anchor, or None."""
    slots = dict[str, Token]()
    if any(word.startswith("{") for word in pattern.before):
        around = framed(token, pattern)
        if around is None:
            return None
        slots.update(around)
    elif not all(hangs_before(token, word) for word in pattern.before):
        return None
    if pattern.after == ("{o}",) and not pattern.before and token.pos_ not in ("VERB", "AUX"):
        return None
    words = [token]
    waiting = ""
    last: Token | None = None
    for part in pattern.after:
        if last is not None and last.lemma_.lower() == part:
            continue  # "lift {o} restriction": the noun that the phrase in the slot ends in
        if part in ("{s}", "{o}"):
            filler = _fill(words, waiting, part, slots)
            if filler is None:
                return None
            slots[part] = filler
            waiting, last = "", filler
        elif part == "and":
            waiting = "and"
        elif part in PREPOSITIONS:
            waiting = part
        else:
            found = hanging(words, part, waiting)
            if found is None:
                return None
            words.append(found)
            waiting = ""
    if waiting and waiting != "and" and not particle(words, waiting):
        return None
    return Match(pattern, token, tuple(words), slots)


def _fill(words: list[Token], case: str, slot: str, slots: Mapping[str, Token]) -> Token | None:
    if case == "and":
        first = next(iter(slots.values()), None)
        return next((c for c in first.children if c.dep_ == "conj"), None) if first is not None else None
    for word in reversed(words):
        for child in sorted(word.children, key=lambda c: not slots and slot == "{o}" and c.dep_ == "iobj"):
            if child in slots.values():
                continue
            if not case and child.dep_ in OBJECT and word.pos_ in ("VERB", "AUX"):
                return antecedent(child, word)
            if not case and word.pos_ == "VERB" and _gerund(child, word):
                return child
            if case and child.i > word.i and _introduced(child, case):
                return child
    if case or words[-1].pos_ != "VERB":
        return None
    return passive_object(words[0]) if is_passive(words[0]) else shared_object(words[-1])


def _gerund(child: Token, verb: Token) -> bool:
    """ "requires building trust", "regulates online lending": a bare gerund behind its verb is its object."""
    if child.tag_ != "VBG" or child.i < verb.i or case_of(child):
        return False
    near = (
        child.dep_ in ("advcl", "obl", "obl:unmarked")
        and not any(t.is_punct for t in verb.doc[verb.i : child.i])
        and child.i - verb.i <= 3
    )
    return child.dep_ in ("xcomp", "ccomp") or near


def _introduced(child: Token, case: str) -> bool:
    if child.dep_ in (
        "obl",
        "nmod",
        "obl:agent",
        "advcl",
        "acl",
        "xcomp",
        "obl:unmarked",
        "ccomp",
        "conj",
        "parataxis",
    ):
        return case_of(child).split(" ")[-1:] == [case] or (case == "to" and case_of(child) == "to")
    return False
