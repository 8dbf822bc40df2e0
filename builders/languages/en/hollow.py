"""Mentions that name nothing: a lone word that is no noun, or one that only opens a list or says how."""

from __future__ import annotations

from spacy.tokens import Doc

from ....graph.model import Mention
from .trees import case_of

# "in areas such as transport", "through various channels": words that wait for another to say something.
OPENERS = frozenset(
    "area field aspect means way form manner matter case respect thing kind type category channel effort"
    " opportunity operation application presence one issue study support promotion action party unit"
    " initiative objective work ground service time".split()
)
# "in a full, coherent and effective manner", "on a regular basis": however many words, they only say how.
HOW = frozenset({"manner", "way", "fashion", "basis", "extent", "pace"})
# These are concepts where an article or what follows says which are meant, and only there.
POINTED = frozenset("measure act project scheme".split())
VAGUE = frozenset(
    "various different many several all other certain such relevant diverse multiple following some current new"
    " emerging these those similar same".split()
)
NO_NOUN = ("JJ", "JJR", "JJS", "RB", "RBR", "VB", "VBP", "VBZ", "VBD", "CD", "PRP", "DT", "WDT", "IN", "MD")


def hollow(mention: Mention, doc: Doc) -> bool:
    """Whether the mention is a lone word without content of its own, as the tagger and the dictionary see it."""
    if mention.kind == "Measure":
        return " " not in mention.label and not mention.label.endswith("ing")  # "stop", "do": of what, nobody knows
    if mention.kind != "Concept":
        return False
    span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    if span is None:
        return False
    if any(t.lower_ == "following" and t.tag_ != "IN" and t.i < span[-1].i for t in span):
        return True  # "the following groups" only points at the list that says which
    if span.root.lemma_.lower() == "place" and span.root.head.lemma_ == "take":
        return True  # "talks taking place in May"
    if span.root.lemma_.lower() in HOW and case_of(span.root) in ("in", "on", "to", "at"):
        return True
    words = [t for t in span if t.lower_ not in VAGUE and not t.is_punct]
    if len(words) != 1:
        return not words
    (word,) = words
    if word.lemma_.lower() in POINTED:
        return not any(c.dep_ in ("det", "acl", "acl:relcl", "nmod", "nmod:poss", "nummod") for c in word.children)
    return word.lemma_.lower() in OPENERS or (len(span) == 1 and word.tag_ in NO_NOUN and word.text.islower())
