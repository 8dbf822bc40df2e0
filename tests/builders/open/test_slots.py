"""Slots tell their words and where they stand, whatever the parser makes of a document."""

from __future__ import annotations

from pathlib import Path

import pytest

from policykg.builders.open import open_triples
from policykg.builders.open.sources import in_document, in_sentences
from policykg.builders.open.triple import runs
from policykg.builders.readers import read


@pytest.fixture(scope="module", params=[0, 1], ids=["en", "zh"])
def document(request: pytest.FixtureRequest, examples: list[Path]):
    return read(examples[request.param])


def test_spans_hold_the_words(document):
    gap = "" if document.language == "zh" else " "
    found = list(in_document(document))
    assert len(found) > 20
    for sentence, triple in found:
        for slot in (triple.subject, triple.relation, triple.object):
            assert slot.text
            pieces = [document.text[start:end] for start, end in slot.spans]
            assert "".join("".join(pieces).split()) == "".join(slot.text.split())
            assert all(sentence.start <= start < end <= sentence.end for start, end in slot.spans)
            assert len(slot.tokens) == len(slot.words)
            assert gap.join(pieces).count("\t") == 0


def test_no_fact_is_given_twice(tree):
    doc = tree("en", "We/PRON/nsubj/2 plant/VERB/root/0 trees/NOUN/obj/2")
    found = list(open_triples(doc))
    assert len(found) == len(set(found)) == 1
    assert found[0].object.tokens == (2,)
    assert found[0].object.spans == ((9, 14),)


def test_runs():
    assert runs([3, 4, 1, 2, 7]) == [[3, 4], [1, 2], [7]]
    assert runs([]) == []


def test_given_words_are_kept():
    rows = list(in_sentences([("a", "The council opened the `` Old Mill '' .")], "en"))
    assert rows
    words = set("The council opened the `` Old Mill '' .".split())
    assert all(word in words for _, *slots in rows for slot in slots for word in slot.split(" "))
