"""Claims and their evidence as triples: who says what, in which words, how surely.

A sentence is selected twice, by position (`<document>#char=start,end`) and by quotation; evidence in one sentence
shares both. The words of subject, cue and object refine the sentence's position, so their offsets count from the
sentence's first character, as Web Annotation has it for `oa:refinedBy`. Words that stand outside the sentence (a
subject taken from the heading) are selected in the document as a whole and refine nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Triple

from . import iris, literals
from .model import Document, Statement
from .terms import Terms
from .vocab import OA, PKG, PROV, RDF

AROUND = 32
"""Code points quoted before and after a sentence, to find it again in a changed text."""
ROLES: tuple[NamedNode, ...] = (PKG.subjectSelector, PKG.cueSelector, PKG.objectSelector)


def claim_iri(statement: Statement, base: str, terms: Terms) -> NamedNode:
    """The claim that the statement is evidence for."""
    relation = terms.relation(statement.finding.relation).value
    return NamedNode(iris.claim(base, statement.subject.iri, relation, statement.object.iri))


def evidence_iri(statement: Statement, document: Document, base: str, terms: Terms) -> NamedNode:
    """One name a place and manner of saying: extractors that agree on these are one evidence."""
    found = statement.finding
    places = (statement.start, statement.end, *(n for span in _spans(statement) for n in span))
    said = (found.modality, found.polarity, found.time)
    claim = claim_iri(statement, base, terms).value
    return NamedNode(iris.evidence(base, document.id, claim, *map(str, places), *said))


def claim_triples(statement: Statement, base: str, terms: Terms) -> Iterator[Triple]:
    """The claim, and the plain triple where this statement affirms it."""
    claim, found = claim_iri(statement, base, terms), statement.finding
    subject, object_ = NamedNode(statement.subject.iri), NamedNode(statement.object.iri)
    relation = terms.relation(found.relation)
    yield Triple(claim, RDF.type, PKG.Claim)
    yield Triple(claim, PKG.claimSubject, subject)
    yield Triple(claim, PKG.claimRelation, relation)
    yield Triple(claim, PKG.claimObject, object_)
    if found.polarity == "affirmed":
        yield Triple(subject, relation, object_)


def evidence_triples(
    statement: Statement, document: Document, made_by: NamedNode, base: str, terms: Terms
) -> Iterator[Triple]:
    """One evidence with its manner, words and places."""
    node = evidence_iri(statement, document, base, terms)
    yield Triple(claim_iri(statement, base, terms), PKG.evidence, node)
    yield Triple(node, RDF.type, PKG.Evidence)
    yield Triple(node, RDF.type, OA.SpecificResource)
    yield Triple(node, OA.hasSource, NamedNode(iris.document(base, document.id)))
    yield Triple(node, PROV.wasGeneratedBy, made_by)
    yield from _manner(node, statement, terms)
    yield from _words(node, statement, terms)
    yield from _places(node, statement, document, base)


def _manner(node: NamedNode, statement: Statement, terms: Terms) -> Iterator[Triple]:
    found = statement.finding
    yield Triple(node, PKG.modality, terms.modality(found.modality))
    yield Triple(node, PKG.polarity, terms.polarity(found.polarity))
    yield Triple(node, PKG.confidence, literals.decimal(found.confidence))
    if found.time:
        yield Triple(node, PKG.time, Literal(found.time))
    if found.extractor:
        yield Triple(node, PKG.extractor, Literal(found.extractor))
    if statement.page is not None:
        yield Triple(node, PKG.page, literals.integer(statement.page))
    if statement.headings:
        yield Triple(node, PKG.headings, Literal(" > ".join(statement.headings)))


def _words(node: NamedNode, statement: Statement, terms: Terms) -> Iterator[Triple]:
    subject, object_ = statement.finding.subject, statement.finding.object
    yield Triple(node, PKG.subjectLabel, literals.text(subject.label, statement.subject.language))
    yield Triple(node, PKG.subjectType, terms.kind(subject.kind))
    yield Triple(node, PKG.objectLabel, literals.text(object_.label, statement.object.language))
    yield Triple(node, PKG.objectType, terms.kind(object_.kind))


def _places(node: NamedNode, statement: Statement, document: Document, base: str) -> Iterator[Triple]:
    start, end = statement.start, statement.end
    position = NamedNode(iris.characters(base, document.id, start, end))
    quotation = NamedNode(position.value.replace("#char=", "#quote="))
    yield Triple(node, OA.hasSelector, position)
    yield Triple(node, OA.hasSelector, quotation)
    yield from _position(position, start, end)
    yield from _quotation(quotation, document.text, start, end)
    for role, (first, last) in zip(ROLES, _spans(statement), strict=True):
        if start <= first <= last <= end:
            words = NamedNode(iris.refined(position.value, first - start, last - start))
            yield Triple(position, OA.refinedBy, words)
            yield from _position(words, first - start, last - start)
        else:
            words = NamedNode(iris.characters(base, document.id, first, last))
            yield from _position(words, first, last)
        yield Triple(node, role, words)


def _spans(statement: Statement) -> tuple[tuple[int, int], ...]:
    """Subject, cue and object, in the order of ROLES."""
    found = statement.finding
    return (found.subject.start, found.subject.end), found.cue, (found.object.start, found.object.end)


def _position(node: NamedNode, start: int, end: int) -> Iterator[Triple]:
    yield Triple(node, RDF.type, OA.TextPositionSelector)
    yield Triple(node, OA.start, literals.integer(start))
    yield Triple(node, OA.end, literals.integer(end))


def _quotation(node: NamedNode, text: str, start: int, end: int) -> Iterator[Triple]:
    yield Triple(node, RDF.type, OA.TextQuoteSelector)
    yield Triple(node, OA.exact, Literal(text[start:end]))
    yield Triple(node, OA.prefix, Literal(text[max(0, start - AROUND) : start]))
    yield Triple(node, OA.suffix, Literal(text[end : end + AROUND]))
