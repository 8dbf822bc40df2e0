"""Documents that a sentence names: what it cites, and when a named document was issued."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from ....graph.model import Finding, Mention
from ...context import Context
from .classes import class_of
from .clauses import VERBAL, is_passive, passive_object
from .measures import clause_of, measure
from .modality import modality
from .nouns import DOCUMENT
from .phrases import mention, mentions
from .plain import acts_at
from .trees import is_nominal

CITING = (
    r"(?:pursuant to|in accordance with|according to|in line with|consistent with|in compliance with|as required by|"
    r"as provided by|as set out in|"
    r"laid down in|referred to in|set forth in|set out in|as defined in|within the meaning of|under|subject to|"
    r"provided for in|"
    r"on the basis of|in conformity with|required by|as described in)"
)
NUMBERS = r"[\dIVX]+(?:\.\d+)*(?:\(\w+\))*(?:(?:,?\s+(?:and|or|to)|,)\s+(?:\(\w+\)|\d+(?:\(\w+\))*(?![\d/])))*"
POINT = r"(?:(?:points?\s+\(\w+\)(?:,?\s+(?:and|or|to)\s+\(\w+\))*|(?:\w+\s+sub)?paragraphs?(?:\s+\d+)?)\s+of\s+)?"
PART = rf"(?:{POINT}(?:Article|Section|Chapter|Annex|Part|Title|Paragraph)s?\s+{NUMBERS}(?:,?\s+of\s+(?:the\s+)?)?)"
KIND = (
    r"(?:Regulation|Directive|Decision|Act|Law|Memorandum|Order|Treaty|Agreement|Constitution|Plan|Code|Convention|"
    r"Circular|Bill|Charter|Protocol|Ordinance|Measures|Strategy|Outline)"
)
NUMBERED = r"(?:\s+\((?:EU|EC|EEC|Euratom)\))?(?:\s+(?:No\.?\s*)?[A-Z]*-?\d[\w/‐-]*)?"
CAPITALS = r"[A-Z]\w+(?:\s+(?:(?:of|on|and|for|the)\s+)*[A-Z]\w+)*"
TITLE = rf"(?:(?:[A-Z][\w’'-]*|of|on|for|and|the|in)\s+)*{KIND}s?{NUMBERED}(?:\s+(?:of|on)\s+(?:the\s+)?{CAPITALS})?"
NAMED = (
    r"[A-Z][A-Z-]{2,}\b|"
    r"(?:[A-Z][\w-]+\s+)+(?:policy|guidance|framework|standards|guidelines|plan|law|programme|program)\b"
)
NAME = rf"(?:the\s+)?(?P<name>{PART}?{TITLE}|{PART}(?:\s+[A-Z]{{3,}}\b)?|{NAMED})"
CITED = re.compile(rf"\b(?i:{CITING})\s+{NAME}", re.S)
ALSO = re.compile(r"(?:\s*\([^()]*\))?,?\s+(?:and|or)\s+")
NEXT = re.compile(rf"(?:,\s+(?:and|or)|,|\s+(?:and|or))\s+(?:the\s+)?(?P<name>{PART}?{TITLE}|{PART})", re.S)
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})
AS = frozenset({"as", "previously", "otherwise"})
PARTS = frozenset({"article", "paragraph", "subparagraph", "point", "section", "annex"})
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
    last, citing_ = -1, list[Mention]()
    for hit in CITED.finditer(doc.text):
        span = doc.char_span(hit.start(), hit.end("name"), alignment_mode="expand")
        if span is None or len(hit["name"]) < 3:
            continue
        again = last >= 0 and ALSO.fullmatch(doc.text, last, hit.start())
        cited_ = list(_cited(doc, hit))
        citing_, last = citing_ if again else _citing(span, context), cited_[-1].end
        for citing in citing_:
            for cited in cited_:
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


def _cited(doc: Doc, hit: re.Match[str]) -> Iterator[Mention]:
    """The document named, and those of the list that goes on behind it; every act that one word stands for."""
    following: re.Match[str] | None = hit
    while following is not None:
        start, name = following.start("name"), following["name"].rstrip(" ,").removesuffix(" of")
        places = [p for p in range(len(name)) if acts_at(doc, start + p)]
        labels = [name]
        if places:
            word = re.match(r"\w+", name[places[0] :])
            rest = name[places[0] + (len(word[0]) if word else 0) :]
            labels = [name[: places[0]] + act + rest for act in acts_at(doc, start + places[0])]
        for label in labels:
            yield Mention(start, start + len(name), " ".join(label.split()).strip(" ,"), "Document")
        following = NEXT.match(doc.text, start + len(name))


def _citing(cited: Span, context: Context) -> list[Mention]:
    """What cites: the noun that the phrase stands at ("rules laid down in", "duties under"), the document that a
    passive clause is about, else the action."""
    host = _host(cited)
    first = cited[0]
    if is_nominal(host) and host.i < first.i:
        while host.dep_ in ("nmod", "compound") and is_nominal(host.head) and host.lemma_.lower() not in DOCUMENT:
            if any(t.is_punct for t in cited.doc[host.head.i : host.i]):
                break
            host = host.head
        return [m for m in [mention(host, among=list(cited))] if m]
    clause = clause_of(first)
    while clause in cited and clause.dep_ != "ROOT":
        clause = clause_of(clause.head)
    if first.tag_ in ("VBN", "VBD") and (first.i == 0 or first.nbor(-1).lower_ not in AS):
        return []
    acted = passive_object(clause) if is_passive(clause) else None
    papers = [m for h, m in mentions(acted) if class_of(h, m.label, context) == "Document"] if acted else []
    return papers or ([measure(clause)] if clause.pos_ in VERBAL and clause not in cited else [])


def _host(cited: Span) -> Token:
    """The word that a citing phrase hangs on: the noun just before a participle or where that noun is a document's,
    else by the tree; never a part of another citation."""
    first = cited[0]
    before = first.nbor(-1) if first.i else first
    if before.pos_ in ("NOUN", "PROPN") and (first.tag_ in ("VBN", "VBD") or before.lemma_.lower() in DOCUMENT - PARTS):
        return before
    host = first
    while host.dep_ != "ROOT" and (host in cited or host.lemma_.lower() in PARTS):
        host = host.head
    return _described(host) or host


def _described(verb: Token) -> Token | None:
    """The noun that a participle follows at once: "data collected (pursuant to)", "data to be collected"."""
    edge = verb.left_edge
    if verb.tag_ != "VBN" or edge.i == 0 or any(c.dep_ in SUBJECTS for c in verb.children):
        return None
    return edge.nbor(-1) if is_nominal(edge.nbor(-1)) else verb.head if verb.dep_ == "acl" else None


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
