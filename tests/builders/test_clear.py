"""Trees of spaCy's own English pipelines, brought to Universal Dependencies."""

from __future__ import annotations

from spacy.tokens import Doc
from spacy.vocab import Vocab

from policykg.builders.languages.clear import needs_conversion, to_universal


def tree(words: str, heads: list[int], deps: str, pos: str, lemmas: str = "") -> list[tuple[str, str, str]]:
    """Word, relation and head's word of each token after the conversion."""
    doc = Doc(
        Vocab(), words=words.split(), heads=heads, deps=deps.split(), pos=pos.split(), lemmas=(lemmas or words).split()
    )
    return [(token.text, token.dep_, token.head.text) for token in to_universal(doc)]


def test_preposition_under_its_noun() -> None:
    found = tree("cities invest in schools", [1, 1, 1, 2], "nsubj ROOT prep pobj", "NOUN VERB ADP NOUN")
    assert found[2:] == [("in", "case", "schools"), ("schools", "obl", "invest")]


def test_gerund_after_a_preposition() -> None:
    found = tree(
        "cities grow by building homes", [1, 1, 1, 2, 3], "nsubj ROOT prep pcomp dobj", "NOUN VERB ADP VERB NOUN"
    )
    assert found[2:] == [("by", "mark", "building"), ("building", "advcl", "grow"), ("homes", "obj", "building")]


def test_predicate_leads_its_copula() -> None:
    found = tree("trade is a basis", [1, 1, 3, 1], "nsubj ROOT det attr", "NOUN AUX DET NOUN", "trade be a basis")
    assert found == [
        ("trade", "nsubj", "basis"),
        ("is", "cop", "basis"),
        ("a", "det", "basis"),
        ("basis", "ROOT", "basis"),
    ]


def test_passive_and_its_agent() -> None:
    words, heads = "roads are built by towns", [2, 2, 2, 2, 3]
    found = tree(words, heads, "nsubjpass auxpass ROOT agent pobj", "NOUN AUX VERB ADP NOUN")
    assert found == [
        ("roads", "nsubj:pass", "built"),
        ("are", "aux:pass", "built"),
        ("built", "ROOT", "built"),
        ("by", "case", "towns"),
        ("towns", "obl:agent", "built"),
    ]


def test_conjunction_belongs_to_what_follows() -> None:
    found = tree("roads and ports", [0, 0, 0], "ROOT cc conj", "NOUN CCONJ NOUN")
    assert found[1] == ("and", "cc", "ports")


def test_only_the_older_labels_are_converted() -> None:
    assert needs_conversion(("nsubj", "dobj", "pobj"))
    assert not needs_conversion(("nsubj", "obj", "obl"))
