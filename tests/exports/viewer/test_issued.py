"""Who issued a document, and when."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from policykg.exports.viewer.issued import issued

PAPERS: Any = [SimpleNamespace(id="a.txt", title="Canal  Order"), SimpleNamespace(id="b.txt", title="Other")]


def link(extractor: str, subject: str, words: str) -> Any:
    said = SimpleNamespace(document="a.txt", extractor=extractor, subject_concept=subject, object_label=words)
    return SimpleNamespace(evidences=(said,))


def test_a_document_says_who_issued_it_and_when() -> None:
    links = [
        link("en.cue", "canal order", "someone"),
        link("facts.issuer", "Lock Law", "Parliament"),
        link("facts.issuer", "canal order", "Canal Board"),
        link("zh.issue-date", "Canal Order", "May 2031"),
        link("facts.date", "Canal Order", "June 2031"),
    ]
    assert issued(links, PAPERS) == {"a.txt": ("Canal Board", "May 2031"), "b.txt": ("", "")}
