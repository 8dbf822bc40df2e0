"""Hypothesis strategies that several rooms share: texts, documents, readings."""

from __future__ import annotations

from hypothesis import strategies as st

from policykg.graph import iris
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
from policykg.graph.vocab import THESAURUS

RUN = Run("0.0", {"en": "small 1234", "zh": "small 5678"}, "ontology digest", {"min-confidence": "0"})
RELATIONS = ("promotes", "restricts", "measuredBy", "partOf")
KINDS = ("Concept", "Measure", "Goal", "Rule", "Group")

# A surrogate cannot be read from a file; every other code point can.
characters = st.characters(exclude_categories=("Cs",))
texts = st.text(characters, min_size=1, max_size=120)
words = st.text(characters, min_size=1, max_size=12)
plain_words = st.text("abc é改革-", min_size=1, max_size=8)
languages = st.sampled_from(("en", "zh"))
ids = st.text("ab/c. %改#?é", min_size=1, max_size=10)


@st.composite
def spans(draw: st.DrawFn, length: int) -> tuple[int, int]:
    """Start and end inside a text of this length; empty only where the text is."""
    start = draw(st.integers(0, max(0, length - 1)))
    return start, draw(st.integers(min(start + 1, length), length))


@st.composite
def documents(
    draw: st.DrawFn, document_ids: st.SearchStrategy[str] = ids, text: st.SearchStrategy[str] = texts
) -> Document:
    """A document of one passage."""
    held = draw(text)
    metadata = draw(st.dictionaries(st.sampled_from(("date", "issuer", "title", "x")), words, max_size=2))
    title = draw(st.one_of(st.just(""), words))
    return Document(draw(document_ids), title, draw(languages), held, (Passage(0, len(held)),), metadata)


def _node(draw: st.DrawFn, base: str, document: Document, label: str, kind: str) -> Node:
    normal = label.lower()
    if kind == "Measure":
        iri = iris.measure(base, document.id, normal)
    else:
        iri = iris.concept(base, document.language, normal)
    rule, evidence, score = draw(
        st.sampled_from((("", "", 1.0), ("normal form", normal, 1.0), ("short name", "so called", 0.95)))
    )
    also = draw(st.sampled_from(((), (("en", "gloss"),))))
    return Node(iri, label, kind, document.language, rule, evidence, score, also=also)


@st.composite
def statements(draw: st.DrawFn, document: Document, base: str) -> Statement:
    """A link with any spans; the words of its ends may stand outside its sentence."""
    length = len(document.text)
    relation = draw(st.sampled_from(RELATIONS))
    places = [draw(spans(length)) for _ in range(4)]
    labels = [draw(st.one_of(plain_words, words)) for _ in range(2)]
    kinds = [draw(st.sampled_from(KINDS)) for _ in range(2)]
    subject = _node(draw, base, document, labels[0], kinds[0])
    stated = None
    if relation == "measuredBy":
        stated = Observation(
            draw(st.sampled_from(("66.16", "-3", "many"))), "%", draw(st.sampled_from(("", "2023"))), "rate"
        )
        object_ = Node(iris.observation(base, document.id, stated), labels[1], "Observation", document.language)
    else:
        object_ = _node(draw, base, document, labels[1], kinds[1])
    finding = Finding(
        Mention(*places[0], labels[0], kinds[0]),
        relation,
        Mention(*places[1], labels[1], object_.kind, stated),
        places[2],
        draw(st.sampled_from(("assertion", "obligation", "prohibition"))),
        draw(st.sampled_from(("affirmed", "negated"))),
        draw(st.sampled_from(("", "2025"))),
        draw(st.sampled_from((0.25, 0.5, 0.9))),
        draw(st.sampled_from(("clause", "figure"))),
    )
    page = draw(st.one_of(st.none(), st.integers(1, 9)))
    headings = tuple(draw(st.lists(plain_words, max_size=2)))
    return Statement(subject, object_, finding, *places[3], page, headings)


@st.composite
def readings(
    draw: st.DrawFn,
    document_ids: st.SearchStrategy[str] = ids,
    text: st.SearchStrategy[str] = texts,
    base: str = "https://example.org/kg",
) -> Reading:
    """A document with up to five links."""
    document = draw(documents(document_ids, text))
    found = draw(st.lists(statements(document, base), max_size=5))
    return Reading(document, tuple(found), mentions=tuple(draw(st.lists(mentions(document), max_size=2))))


@st.composite
def mentions(draw: st.DrawFn, document: Document) -> ConceptMention:
    """Some words of the document as the name of a concept."""
    start, end = draw(spans(len(document.text)))
    return ConceptMention(start, end, f"{THESAURUS}/{draw(st.sampled_from(('land', 'tax')))}", document.text[start:end])


def collections(base: str = "https://example.org/kg") -> st.SearchStrategy[list[Reading]]:
    """Up to four readings of different documents."""
    return st.lists(readings(base=base), min_size=1, max_size=4, unique_by=lambda reading: reading.document.id)
