"""A graph of two documents whose texts the page carries, for the tests of reading."""

from __future__ import annotations

from policykg.exports.viewer import PageDocument, PageEvidence, PageGraph, PageLink, PageNode, PageTerms

TITLE = "Lantern Street Order"
FIRST = "The lamp fund supports night markets and repairs bridges."
SECOND = "Night markets draw on the lamp fund."
THIRD = "It also feeds stalls 🏮 near the quay <b onclick='window.hacked=1'>."
MONEY = f"1. Money\n{FIRST} Nothing else is said here.\n\u202e(b) aside\n{SECOND}"
ORDER = f"{TITLE} 🏮🏮\n\n{MONEY}\n2. Signed\nCity of Lamps\n"
NOTES = f"Notes\n{THIRD}\nA last line.\n"
MEANING = {"en": "Money for lamps."}
OUTSIDE = "https://example.org/thesaurus/77"
ALIGNMENTS = (("closeMatch", OUTSIDE), ("exactMatch", "javascript:window.hacked=1"))


def _said(text: str, document: str, quote: str, *parts: str, **more: object) -> PageEvidence:
    """`parts` are the words of subject, cue and object: from the quote on where they stand there, else before it."""
    start = text.index(quote)
    places = [text.index(words, start) if words in text[start:] else text.index(words) for words in parts]
    subject, cue, object_ = ((place, place + len(words)) for place, words in zip(places, parts, strict=True))
    return PageEvidence(document, quote, start, start + len(quote), subject, cue, object_, **more)  # type: ignore[arg-type]


def reading() -> PageGraph:
    """A fund and what it supports, by three sentences in two documents, with a title that is a subject."""
    nodes = (
        PageNode("fund", {"en": "lamp fund", "zh": "灯基金"}, "Measure", ("lantern money",), MEANING, ALIGNMENTS),
        PageNode("market", {"en": "night markets"}, "Service"),
        PageNode("bridge", {"en": "bridges"}, "Service"),
        PageNode("order", {"en": TITLE}, "Document"),
        PageNode("city", {"en": "City of Lamps"}, "Body"),
    )  # fmt: skip
    one = {"headings": ("Money",), "page": 4, "confidence": 0.7}
    first = _said(ORDER, "order.txt", FIRST, "lamp fund", "supports", "night markets", **one)
    second = _said(ORDER, "order.txt", SECOND, "lamp fund", "draw on", "Night markets", **{**one, "confidence": 0.9})
    third = _said(NOTES, "notes.txt", THIRD, "It", "feeds", "stalls 🏮", modality="obligation", confidence=0.8)
    repairs = _said(ORDER, "order.txt", FIRST, "lamp fund", "repairs", "bridges", **one)
    signed = _said(ORDER, "order.txt", "City of Lamps", TITLE, "City", "City of Lamps")
    links = (
        PageLink("fund", "supports", "market", (first, second, third), "l1"),
        PageLink("fund", "improves", "bridge", (repairs,), "l2"),
        PageLink("order", "issuedBy", "city", (signed,), "l3"),
    )
    papers = (
        PageDocument("order.txt", TITLE, "en", ORDER, "City of Lamps", "May 2031"),
        PageDocument("notes.txt", "Notes", "en", NOTES),
    )
    terms = PageTerms(
        relations={"supports": {"en": "supports", "zh": "支持"}, "improves": {"en": "improves"}},
        group_of={"supports": "help", "improves": "help"},
        groups={"help": {"en": "helping"}},
    )
    return PageGraph(nodes, links, papers, terms)
