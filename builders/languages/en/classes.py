"""Which class a noun phrase belongs to: by the thesaurus, else by its head noun."""

from __future__ import annotations

import re

from spacy.tokens import Token

from ...context import Context
from .nouns import BODY, DOCUMENT, GROUP, INDICATOR, PLACE, PROBLEM

NAMED = re.compile(r"[A-Z]")


def class_of(head: Token, label: str, context: Context) -> str:
    """Local name of the class; `Concept` where nothing narrower is certain."""
    known = context.kind("en", label) or context.kind("en", head.lemma_)
    if known and known != "Concept":
        return known
    noun = head.lemma_.lower()
    named = head.pos_ == "PROPN" or bool(NAMED.match(label))
    for kind, nouns in (("Group", GROUP), ("Place", PLACE), ("Problem", PROBLEM), ("Indicator", INDICATOR)):
        if noun in nouns:
            return kind
    if noun in BODY:
        return "Body"
    if noun in DOCUMENT and named:
        return "Document"
    return "Concept"
