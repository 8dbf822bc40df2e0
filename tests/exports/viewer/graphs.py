"""Small graphs made of links alone, and what a page knows."""

from __future__ import annotations

import io
import json
import re
from typing import Any

from policykg.exports.viewer import PageDocument, PageEvidence, PageGraph, PageLink, PageNode, write_page


def evidence(quote: str, subject: str, object_: str, start: int = 0, document: str = "plan.md") -> PageEvidence:
    """A sentence at `start` that names both ends."""

    def span(words: str) -> tuple[int, int]:
        at = start + quote.index(words)
        return at, at + len(words)

    return PageEvidence(document, quote, start, start + len(quote), span(subject), None, span(object_))


def link(subject: str, relation: str, object_: str) -> PageLink:
    """A link with one sentence that says so."""
    return PageLink(subject, relation, object_, (evidence(f"{subject} {relation} {object_}.", subject, object_),))


def graph(*links: PageLink) -> PageGraph:
    """The links with a node for each of their ends, labelled with its IRI."""
    names = dict.fromkeys(name for one in links for name in (one.subject, one.object))
    nodes = tuple(PageNode(name, {"en": name}) for name in names)
    return PageGraph(nodes, links, (PageDocument("plan.md", "The plan"),))


def star(count: int) -> PageGraph:
    """A hub with `count` arms of two links each."""
    first = [link("hub", "promotes", f"arm {i:04}") for i in range(count)]
    return graph(*first, *(link(f"arm {i:04}", "needs", f"hand {i:04}") for i in range(count)))


def page(given: PageGraph, **options: Any) -> str:
    """The page of a graph."""
    out = io.BytesIO()
    write_page(given, out, **options)
    return out.getvalue().decode("utf-8")


def knows(html: str) -> dict[str, Any]:
    """What a page knows."""
    data = re.search(r'<script type="application/json" id="policykg-data">(.*?)</script>', html, re.S)
    assert data
    found: dict[str, Any] = json.loads(data[1])
    return found
