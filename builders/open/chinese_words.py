"""What part a Chinese word plays in its clause: by its form first, then by its tag."""

from __future__ import annotations

from enum import Enum

from spacy.tokens import Token

from . import chinese_lexicon as lexicon

NOMINAL = frozenset("NOUN PROPN PRON NUM DET ADJ X".split())
NAMING = frozenset("NOUN PROPN PRON PART X NUM".split())
INSIDE_NOUN = frozenset("compound nmod amod flat:name clf nummod".split())
VERB_ENDINGS = "于为有到成"


class Part(Enum):
    """The part that a word plays in its clause."""

    NOUN = "noun"
    VERB = "verb"
    OF = "的"
    PREPOSITION = "preposition"
    ADVERB = "adverb"
    MODAL = "modal"
    NEGATION = "negation"
    PASSIVE = "被"
    DISPOSAL = "把"
    ASPECT = "aspect"
    JOIN = "join"


PREDICATE = frozenset({Part.VERB, Part.PASSIVE, Part.DISPOSAL})
"""What shows that a clause's predicate has come."""
ALWAYS = {
    **dict.fromkeys(lexicon.QUOTES, Part.NOUN),
    **dict.fromkeys(lexicon.PREFIXES, Part.NOUN),
    **dict.fromkeys(lexicon.ASPECTS, Part.ASPECT),
    **dict.fromkeys(lexicon.MODALS, Part.MODAL),
    "的": Part.OF,
    "之": Part.OF,
    "被": Part.PASSIVE,
}
"""Words that are the same wherever they stand."""


def part(word: Token) -> Part:
    """The part of `word` in its clause."""
    return ALWAYS.get(word.text) or _by_neighbours(word) or _by_tag(word)


def _by_neighbours(word: Token) -> Part | None:
    """Words that are one thing or another by what stands around them."""
    after = word.nbor() if word.i + 1 < len(word.doc) else None
    nominal = after is not None and after.pos_ in NOMINAL
    if word.text in lexicon.DISPOSAL:
        return Part.DISPOSAL if after is not None and nominal and after.text not in lexicon.ADVERBS else Part.ADVERB
    if word.text in lexicon.NEGATIONS:
        return Part.VERB if word.text == "没有" and nominal else Part.NEGATION
    if word.text in lexicon.JOINING:
        return _joining(word)
    if word.text in lexicon.BEFORE_NOUN and word.pos_ != "NOUN" and after is not None:
        return _before_noun(word, after)
    return Part.ADVERB if word.text in lexicon.ADVERBS else None


def _joining(word: Token) -> Part:
    before = word.nbor(-1) if word.i else None
    if word.text == "/" and before is not None and before.text[-1].isdigit():
        return Part.NOUN
    brought = before is not None and before.pos_ == "PRON" and before.i and before.nbor(-1).text in lexicon.DISPOSAL
    if word.text == "与" and (brought or word.dep_ == "case" or before is None or before.pos_ not in NAMING):
        return Part.PREPOSITION
    return Part.ADVERB if before is None or before.text in lexicon.PAUSES else Part.JOIN


def _before_noun(word: Token, after: Token) -> Part | None:
    if after.text in lexicon.PAUSES:
        return None
    if word.text == "就" and after.pos_ not in ("NOUN", "PROPN", "PRON"):
        return Part.ADVERB
    if word.text == "以" and after.pos_ == "VERB":
        return Part.ADVERB
    return Part.PREPOSITION


def _by_tag(word: Token) -> Part:
    after = word.nbor().text if word.i + 1 < len(word.doc) else ""
    if word.text == "是" and word.i and word.nbor(-1).text in lexicon.FOCUS:
        return Part.ADVERB
    certain = word.text in lexicon.SAYING or word.text[-1] in VERB_ENDINGS or after[:1] == "《" or after == "了"
    verb = word.pos_ == "VERB" and certain
    if verb or word.text == "是" or (word.pos_ == "VERB" and word.dep_ not in INSIDE_NOUN):
        return Part.VERB
    if word.pos_ in ("ADV", "SCONJ") and word.text not in lexicon.PLACES:
        return Part.ADVERB
    if word.pos_ == "AUX":
        return Part.VERB if word.dep_ == "cop" else Part.ADVERB
    return Part.NOUN
