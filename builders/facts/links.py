"""The document's own facts as links: who issued it, when, and which meeting adopted it."""

from __future__ import annotations

from collections.abc import Iterator

from ...graph.model import Document, Finding, Mention, Statement
from ...ontology.model import Ontology
from ..resolution.resolver import Resolver
from . import Fact, facts

# Kind of fact: the construction that states it and the class of its object.
STATES = {"issuer": ("issuer", "Body"), "date": ("issue-date", "Period"), "meeting": ("adoption", "Event")}
SURE = 0.9


def fact_statements(document: Document, resolver: Resolver, ontology: Ontology) -> Iterator[Statement]:
    """One statement for the best fact of each kind; none where the document has no title to speak of."""
    best: dict[str, Fact] = {}
    for fact in facts(document):
        best.setdefault(fact.kind, fact)
    title = best.get("title")
    if title is None:
        return
    subject = Mention(title.start, title.end, title.label, "Document")
    for kind, (construction, cls) in STATES.items():
        if kind in best:
            fact = best[kind]
            object_ = Mention(fact.start, fact.end, fact.label, cls)
            for relation in ontology.claiming(construction):
                cue = (fact.start, fact.end)
                found = Finding(subject, relation.name, object_, cue, confidence=SURE, extractor=f"facts.{kind}")
                ends = resolver.node(subject), resolver.node(object_)
                place = _line(document, fact)
                yield Statement(*ends, found, *place, document.page(place[0]))


def _line(document: Document, fact: Fact) -> tuple[int, int]:
    """The passage that holds the fact, without the blanks around it; else the fact's own words."""
    for passage in document.passages:
        if passage.start <= fact.start and fact.end <= passage.end:
            text = document.text[passage.start : passage.end]
            start = passage.start + len(text) - len(text.lstrip())
            return start, start + len(text.strip())
    return fact.start, fact.end
