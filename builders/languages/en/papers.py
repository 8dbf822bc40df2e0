"""Documents that a sentence names: what it cites, and when a named document was issued."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from ....graph.model import Finding, Mention
from ...context import Context
from .clauses import VERBAL, is_passive, passive_object
from .measures import clause_of, measure
from .modality import modality
from .phrases import mentions
from .plain import acts_at
from .trees import case_of, is_nominal

CITING = (
    r"(?:pursuant to|in accordance with|according to|in line with|consistent with|in compliance with|as required by|"
    r"as provided by|as set out in|"
    r"laid down in|referred to in|set forth in|set out in|as defined in|within the meaning of|under|subject to|"
    r"provided for in|"
    r"on the basis of|in conformity with|required by|as described in)"
)
PART = (
    r"(?:(?:Article|Section|Chapter|Annex|Part|Title|Paragraph)s?\s+[\dIVX]+(?:\(\w+\))*"
    r"(?:,?\s+(?:and|or|to)\s+[\dIVX]+(?:\(\w+\))*)?(?:,?\s+of\s+(?:the\s+)?)?)"
)
KIND = (
    r"(?:Regulation|Directive|Decision|Act|Law|Memorandum|Order|Treaty|Agreement|Constitution|Plan|Code|Convention|"
    r"Circular|Bill|Charter|Protocol|Ordinance|Measures|Strategy|Outline)"
)
NUMBERED = r"(?:\s+\((?:EU|EC|EEC|Euratom)\))?(?:\s+(?:No\.?\s*)?[A-Z]*-?\d[\w/‐-]*)?"
TITLE = (
    rf"(?:(?:[A-Z][\w’'-]*|of|on|for|and|the|in)\s+)*{KIND}s?{NUMBERED}"
    r"(?:\s+(?:of|on)\s+(?:the\s+)?[A-Z]\w+(?:\s+(?:of|and|the|on)?\s*[A-Z]\w+)*)?"
)
NAMED = (
    r"[A-Z][A-Z-]{2,}\b|"
    r"(?:[A-Z][\w-]+\s+)+(?:policy|guidance|framework|standards|guidelines|plan|law|programme|program)\b"
)
CITED = re.compile(rf"\b{CITING}\s+(?:the\s+)?(?P<name>{PART}?{TITLE}|{PART}|{NAMED})", re.S)
ISSUING = frozenset("issue publish promulgate release adopt enact unveil launch".split())
DATE = re.compile(
    r"(?:\d{1,2}\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{1,2},?)?(?:\s+(?:19|20)\d{2})|\b(?:19|20)\d{2}\b"
)


def papers(doc: Doc, context: Context) -> Iterator[Finding]:
    """Findings about documents named in a sentence."""
    yield from _citations(doc, context)
    for token in doc:
        if token.lemma_.lower() in ISSUING and token.pos_ in VERBAL:
            yield from _issue_date(token, context)


def _citations(doc: Doc, context: Context) -> Iterator[Finding]:
    for hit in CITED.finditer(doc.text):
        span = doc.char_span(hit.start(), hit.end("name"), alignment_mode="expand")
        if span is None or len(hit["name"]) < 3:
            continue
        for citing in _citing(span[0]):
            for cited in _cited(doc, hit):
                for relation in context.ontology.claiming("citation"):
                    yield Finding(
                        citing,
                        relation.name,
                        cited,
                        (hit.start(), hit.start("name")),
                        modality=modality(clause_of(span[0]), context.ontology),
                        confidence=0.55,
                        extractor="en.citation",
                    )


def _cited(doc: Doc, hit: re.Match[str]) -> list[Mention]:
    """The document named, or every act of the list that stands there."""
    start, end = hit.start("name"), hit.start("name") + len(hit["name"].rstrip(" ,"))
    acts = acts_at(doc, start)
    name = " ".join(hit["name"].split()).removeprefix("the ").strip(" ,")
    return [Mention(start, end, label, "Document") for label in acts or (name,)]


def _citing(first: Token) -> list[Mention]:
    """What cites: the noun before a participle ("rules laid down in"), what a passive clause is about, else the
    action."""
    if first.tag_ in ("VBN", "VBD") and case_of(first) != "as" and (first.i == 0 or first.nbor(-1).lower_ != "as"):
        noun = first.nbor(-1) if first.i else first
        if noun.pos_ not in ("NOUN", "PROPN"):
            noun = first.head
        while noun.dep_ in ("nmod", "compound") and is_nominal(noun.head):
            noun = noun.head
        return [m for _, m in mentions(noun)] if is_nominal(noun) and noun.i < first.i else []
    clause = clause_of(first)
    return [measure(clause)] if clause.pos_ in VERBAL else []


def _issue_date(verb: Token, context: Context) -> Iterator[Finding]:
    """ "In July 2024, the council issued the Plan": the date of issue of what was issued."""
    issued = passive_object(verb) if is_passive(verb) else next((c for c in verb.children if c.dep_ == "obj"), None)
    if issued is None:
        return
    for child in verb.children:
        if child.dep_ in ("obl", "obl:tmod", "obl:unmarked", "nmod"):
            words = sorted(child.subtree, key=lambda t: t.i)
            hit = DATE.search(verb.doc.text, words[0].idx, words[-1].idx + len(words[-1]))
            if hit:
                when = Mention(hit.start(), hit.end(), hit[0], "Period")
                for relation in context.ontology.claiming("issue-date"):
                    for _, named in mentions(issued):
                        yield Finding(
                            named,
                            relation.name,
                            when,
                            (verb.idx, verb.idx + len(verb)),
                            confidence=0.7,
                            extractor="en.issue-date",
                        )
