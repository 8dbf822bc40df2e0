"""What "it" and "they" stand for, and where they are left alone."""

from __future__ import annotations

import pytest

from policykg.builders.context import Context, Said, label_kinds
from policykg.builders.languages import language

from .support import ONTOLOGY, Link, links, needs_model, pipeline


def second(before: str, sentence: str) -> set[Link]:
    """The links of a sentence that follows another."""
    english = language("en")
    docs = [pipeline()(english.prepare(text)) for text in (before, sentence)]  # type: ignore[operator]
    kinds = label_kinds(ONTOLOGY)
    list(english.extract(docs[0], Context(ONTOLOGY, kinds=kinds)))
    context = Context(ONTOLOGY, before=Said(before, parsed=docs[0]), kinds=kinds)
    return {(f.subject.label, f.relation, f.object.label) for f in english.extract(docs[1], context)}


@needs_model
@pytest.mark.parametrize(
    ("sentence", "link"),
    [
        (
            "When the departments receive complaints, they shall reduce delays.",
            ("departments", "reduces", "delays"),
        ),
        ("The new tax is fair, and it will fund public schools.", ("new tax", "funds", "public schools")),
    ],
)
def test_stands_for_the_subject_of_the_clause_before(sentence: str, link: Link) -> None:
    assert link in links(sentence)


@needs_model
def test_stands_for_the_subject_of_the_sentence_before() -> None:
    before = "The Harbour Board will strengthen its training."
    assert ("Harbour Board", "improves", "port safety") in second(before, "It will improve port safety.")
    assert not second(before, "They will improve port safety.")


@needs_model
@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("The council founded the Harbour Board.", "It will improve port safety."),
        ("The Harbour Board will strengthen its training.", "It is assumed that trade will grow."),
    ],
)
def test_stands_for_nothing_where_that_is_not_certain(before: str, sentence: str) -> None:
    assert not any("Board" in link[0] for link in second(before, sentence))
