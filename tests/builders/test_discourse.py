"""What is handed from sentence to sentence of a document."""

from __future__ import annotations

from policykg.builders.context import Context
from policykg.builders.discourse import Discourse
from policykg.graph.model import Passage, Sentence
from policykg.ontology.load import load

FIRST, ITEM = Passage(0, 20), Passage(20, 30, "list item")


def _sentence(text: str, passage: Passage) -> Sentence:
    return Sentence(0, len(text), text, tuple(range(len(text) + 1)), passage)


def test_the_sentence_before_is_handed_on_within_a_passage():
    discourse, bare = Discourse(), Context(load())
    first, second, other = _sentence("One.", FIRST), _sentence("Two.", FIRST), _sentence("Three.", Passage(20, 30))
    assert discourse.around(bare, first).before is None
    discourse.add(first, ())
    before = discourse.around(bare, second).before
    assert before is not None
    assert before.text == "One."
    discourse.add(second, ())
    assert discourse.around(bare, other).before is None


def test_a_colon_opens_the_list_that_follows():
    discourse, bare = Discourse(), Context(load())
    opening, item, after = _sentence("They get:", FIRST), _sentence("water.", ITEM), _sentence("End.", Passage(30, 40))
    discourse.around(bare, opening)
    discourse.add(opening, ())
    lead = discourse.around(bare, item).lead
    assert lead is not None
    assert lead.text == "They get:"
    assert discourse.around(bare, after).lead is None
