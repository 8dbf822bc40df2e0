"""A small graph of two documents on the same facts, in English and Chinese, for tests that read a graph."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from policykg.graph import iris
from policykg.graph.knowledge_graph import KnowledgeGraph
from policykg.graph.model import (
    ConceptMention,
    Document,
    Finding,
    Mention,
    Node,
    Observation,
    Passage,
    Reading,
    Run,
    Statement,
)
from policykg.graph.store import Store
from policykg.graph.vocab import THESAURUS

ROOT = Path(__file__).resolve().parents[2]
BASE = "https://example.org/kg"
RUN = Run("0.0", {"en": "small 1234"}, "ontology digest", {"lang": "auto"})
ENGLISH = """The Harbour Plan was issued by the Port Office in May 2024.
Quiet engines promote clean harbours.
Berths are open to ferries if they carry a permit.
The Port Office must not lease quays to strangers.
Night noise fell to 41.5 decibels in 2023.
The plan does not restrict fishing.
The toll covers ferry crews.
Pilots are trained in Eastport by the Port Office.
Clean harbours are to be reached through quiet engines.
"""
CHINESE = "安静的发动机促进清洁港口。\n渡轮船员享有夜班补贴。\n"

_Link = tuple[str, str, str, dict[str, str]]

_ENGLISH_LINKS: tuple[_Link, ...] = (
    ("Harbour Plan", "issuedBy", "Port Office", {"s": "Document", "o": "Body"}),
    ("Harbour Plan", "issuedOn", "May 2024", {"s": "Document", "o": "Period"}),
    ("Quiet engines", "promotes", "clean harbours", {"o": "Goal"}),
    ("Berths", "conditionalOn", "carry a permit", {"o": "Condition"}),
    ("Port Office", "restricts", "lease quays to strangers", {"s": "Body", "modality": "prohibition"}),
    ("Night noise", "measuredBy", "41.5 decibels", {"s": "Indicator", "o": "Observation"}),
    ("plan", "restricts", "fishing", {"polarity": "negated"}),
    ("toll", "targets", "ferry crews", {"o": "Group"}),
    ("Port Office", "responsibleFor", "Pilots are trained", {"s": "Body", "o": "Measure"}),
    ("Pilots are trained", "appliesIn", "Eastport", {"s": "Measure", "o": "Place"}),
    ("Clean harbours", "achievedThrough", "quiet engines", {"s": "Goal"}),
)
_CHINESE_LINKS: tuple[_Link, ...] = (
    ("安静的发动机", "promotes", "清洁港口", {"o": "Goal"}),
    ("渡轮船员", "grantsAccessTo", "夜班补贴", {"s": "Group", "o": "Service"}),
)
_SHARED = {"清洁港口": "clean harbours", "安静的发动机": "quiet engines"}
"""Both are in an imagined thesaurus, so the two documents meet in them."""


def sample() -> KnowledgeGraph:
    """The graph, in memory, with the shipped ontology and thesaurus where they are there."""
    store = Store.temporary(BASE)
    for file, load in (("policykg.ttl", store.set_ontology), ("concepts.ttl", store.set_thesaurus)):
        load([ROOT / "ontology" / file])
    for reading in (english(), chinese()):
        store.put(reading, RUN)
    store.record(RUN, "2026-01-02T03:04:05Z", "2026-01-02T03:04:06Z", {"documents": 2})
    return KnowledgeGraph(store)


def english() -> Reading:
    """The English document."""
    reading = _reading("plans/harbour.txt", "The Harbour Plan", "en", ENGLISH, _ENGLISH_LINKS)
    start = ENGLISH.index("harbours")
    return replace(reading, mentions=(ConceptMention(start, start + 8, f"{THESAURUS}/ports", "harbours"),))


def chinese() -> Reading:
    """The Chinese document."""
    return _reading("plans/港口.txt", "港口方案", "zh", CHINESE, _CHINESE_LINKS)


def _reading(document_id: str, title: str, language: str, text: str, links: tuple[_Link, ...]) -> Reading:
    metadata = {"issuer": "Port Office", "date": "2024-05", "series": "Plans"}
    document = Document(document_id, title, language, text, (Passage(0, len(text)),), metadata)
    return Reading(document, tuple(_statement(document, *link) for link in links))


def _statement(document: Document, subject: str, relation: str, object_: str, more: dict[str, str]) -> Statement:
    """A link in the first line that has the words of both its ends."""
    line = next(line for line in document.text.splitlines() if subject in line and object_ in line)
    start = document.text.index(line)
    named = ((subject, more.get("s", "Concept")), (object_, more.get("o", "Concept")))
    ends = [_mention(document, start, words, kind) for words, kind in named]
    nodes = [_node(document, mention) for mention in ends]
    qualities = {key: more[key] for key in ("modality", "polarity") if key in more}
    finding = Finding(ends[0], relation, ends[1], (start, start + 3), confidence=0.75, extractor="test", **qualities)
    return Statement(nodes[0], nodes[1], finding, start, start + len(line), 3, ("Part one", "Noise"))


def _mention(document: Document, start: int, words: str, kind: str) -> Mention:
    place = document.text.index(words, start)
    figure = Observation("41.5", "decibels", "2023", "night noise") if kind == "Observation" else None
    return Mention(place, place + len(words), words, kind, figure)


def _node(document: Document, mention: Mention) -> Node:
    if mention.observation:
        iri = iris.observation(BASE, document.id, mention.observation)
        return Node(iri, "41.5 decibels (2023)", "Observation", document.language)
    if mention.kind == "Document":
        return Node(iris.document(BASE, document.id), document.title, "Document", document.language)
    if mention.kind == "Measure":
        return Node(iris.measure(BASE, document.id, mention.label.lower()), mention.label, "Measure", document.language)
    joined = _SHARED.get(mention.label)
    iri = iris.concept(BASE, "en", joined) if joined else iris.concept(BASE, document.language, mention.label.lower())
    return Node(iri, mention.label, mention.kind, document.language, "alias" if joined else "normal form")
