"""What the tests of the English grammar share: the shipped pipeline and the links of one sentence."""

from __future__ import annotations

from functools import cache

import pytest

from policykg.builders.context import Context, label_kinds
from policykg.builders.languages import language
from policykg.builders.languages.load import shipped
from policykg.graph.model import Finding
from policykg.ontology import load

ONTOLOGY = load()
Link = tuple[str, str, str]

needs_model = pytest.mark.skipif(
    not (shipped("en") / "parser" / "model").is_file(), reason="the English model is not built"
)


@cache
def pipeline() -> object:
    """The shipped English pipeline, loaded once."""
    return language("en").load(None)


def findings(sentence: str) -> list[Finding]:
    """All findings of one sentence."""
    english = language("en")
    doc = pipeline()(english.prepare(sentence))  # type: ignore[operator]
    return list(english.extract(doc, Context(ONTOLOGY, kinds=label_kinds(ONTOLOGY))))


def links(sentence: str) -> set[Link]:
    """Subject label, relation and object label of each finding; a Measure is `*`."""
    return {
        ("*" if f.subject.kind == "Measure" else f.subject.label, f.relation, f.object.label)
        for f in findings(sentence)
    }


def relations(sentence: str) -> set[str]:
    """The relations that a sentence states."""
    return {f.relation for f in findings(sentence)}
