"""Which class a noun phrase belongs to: by the thesaurus, else by its head noun."""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Doc, Token

from ....graph.model import Mention
from ...context import Context
from .nouns import BODY, DOCUMENT, GROUP, INDICATOR, PLACE, PROBLEM, RULE

NAMED = re.compile(r"[A-Z]")


def class_of(head: Token, label: str, context: Context) -> str:
    """Local name of the class; `Concept` where nothing narrower is certain."""
    known = context.kind("en", label) or context.kind("en", head.lemma_)
    if known and known != "Concept":
        return known
    noun = head.lemma_.lower()
    named = head.pos_ == "PROPN" or bool(NAMED.match(label))
    for kind, nouns in (
        ("Group", GROUP),
        ("Place", PLACE),
        ("Problem", PROBLEM),
        ("Rule", RULE),
        ("Indicator", INDICATOR),
    ):
        if noun in nouns:
            return kind
    if noun in BODY:
        return "Body"
    if noun in DOCUMENT and named:
        return "Document"
    return "Concept"


def classified(doc: Doc, mention: Mention, context: Context) -> Mention:
    """The mention with its class, where it has none narrower than `Concept` yet."""
    if mention.kind != "Concept":
        return mention
    span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    return mention if span is None else replace(mention, kind=class_of(span.root, mention.label, context))
