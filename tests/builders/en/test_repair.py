"""Mends of parses, on trees built by hand."""

from __future__ import annotations

import spacy
from spacy.tokens import Doc

from policykg.builders.languages.en.repair import repair

VOCAB = spacy.blank("en").vocab
Row = tuple[str, str, str, int, str]


def doc_of(*rows: Row) -> Doc:
    """A document from rows of word, tag, part of speech, head and dependency."""
    words, tags, pos, heads, deps = (list(column) for column in zip(*rows, strict=True))
    return Doc(VOCAB, words=words, tags=tags, pos=pos, heads=heads, deps=deps, lemmas=[w.lower() for w in words])


def test_a_base_form_joins_the_infinitive_not_the_past() -> None:
    doc = repair(
        doc_of(
            ("Towns", "NNS", "NOUN", 1, "nsubj"),
            ("founded", "VBD", "VERB", 1, "ROOT"),
            ("funds", "NNS", "NOUN", 1, "obj"),
            ("to", "TO", "PART", 4, "mark"),
            ("cut", "VB", "VERB", 1, "advcl"),
            ("costs", "NNS", "NOUN", 4, "obj"),
            ("and", "CC", "CCONJ", 7, "cc"),
            ("raise", "VB", "VERB", 1, "conj"),
            ("wages", "NNS", "NOUN", 7, "obj"),
        )
    )
    assert doc[7].head.text == "cut"


def test_an_item_set_off_by_a_capital_stays() -> None:
    doc = repair(
        doc_of(
            ("Helping", "VBG", "VERB", 0, "ROOT"),
            ("towns", "NNS", "NOUN", 0, "obj"),
            ("to", "TO", "PART", 3, "mark"),
            ("save", "VB", "VERB", 0, "xcomp"),
            (";", ":", "PUNCT", 5, "punct"),
            ("Open", "VB", "VERB", 0, "conj"),
            ("parks", "NNS", "NOUN", 5, "obj"),
        )
    )
    assert doc[5].head.text == "Helping"


def test_verbs_that_agree_stay() -> None:
    doc = repair(
        doc_of(
            ("Towns", "NNS", "NOUN", 1, "nsubj"),
            ("cut", "VBD", "VERB", 1, "ROOT"),
            ("costs", "NNS", "NOUN", 1, "obj"),
            ("and", "CC", "CCONJ", 4, "cc"),
            ("raised", "VBD", "VERB", 1, "conj"),
            ("wages", "NNS", "NOUN", 4, "obj"),
        )
    )
    assert doc[4].head.text == "cut"


def test_an_opening_noun_coordinated_with_a_base_form_is_a_verb() -> None:
    doc = repair(
        doc_of(
            ("Plan", "NN", "NOUN", 0, "ROOT"),
            ("and", "CC", "CCONJ", 2, "cc"),
            ("build", "VB", "VERB", 0, "conj"),
            ("roads", "NNS", "NOUN", 2, "obj"),
        )
    )
    assert doc[0].pos_ == "VERB"


def test_a_noun_with_an_article_stays_a_noun() -> None:
    doc = repair(
        doc_of(
            ("The", "DT", "DET", 1, "det"),
            ("plan", "NN", "NOUN", 1, "ROOT"),
            ("and", "CC", "CCONJ", 3, "cc"),
            ("build", "VB", "VERB", 1, "conj"),
        )
    )
    assert doc[1].pos_ == "NOUN"


def test_a_phrase_that_the_object_takes_is_its_own() -> None:
    doc = repair(
        doc_of(
            ("Bring", "VB", "VERB", 0, "ROOT"),
            ("improvement", "NN", "NOUN", 0, "obj"),
            ("in", "IN", "ADP", 3, "case"),
            ("safety", "NN", "NOUN", 0, "obl"),
        )
    )
    assert (doc[3].head.text, doc[3].dep_) == ("improvement", "nmod")


def test_hyphened_parts_become_one_word() -> None:
    doc = Doc(
        VOCAB,
        words=["long", "-", "term", "care"],
        spaces=[False, False, True, False],
        tags=["JJ", "HYPH", "NN", "NN"],
        pos=["ADJ", "PUNCT", "NOUN", "NOUN"],
        heads=[2, 2, 3, 3],
        deps=["amod", "punct", "compound", "ROOT"],
        lemmas=["long", "-", "term", "care"],
    )
    assert [t.text for t in repair(doc)] == ["long-term", "care"]


def test_a_number_governs_no_subject() -> None:
    doc = repair(
        doc_of(
            ("Forests", "NNS", "NOUN", 3, "nsubj"),
            ("are", "VBP", "AUX", 3, "cop"),
            ("2", "CD", "NUM", 3, "compound"),
            ("million", "CD", "NUM", 4, "nummod"),
            ("ha", "NN", "NOUN", 4, "ROOT"),
        )
    )
    assert (doc[0].head.text, doc[1].head.text) == ("ha", "ha")


def test_a_noun_with_an_object_modifies_it_or_is_a_gerund() -> None:
    beside = repair(
        doc_of(
            ("Maps", "NNS", "NOUN", 1, "nsubj"),
            ("support", "VBP", "VERB", 1, "ROOT"),
            ("land", "NN", "NOUN", 1, "xcomp"),
            ("reform", "NN", "NOUN", 2, "obj"),
        )
    )
    assert (beside[3].dep_, beside[3].head.text, beside[2].dep_) == ("obj", "support", "compound")
    gerund = repair(
        doc_of(
            ("Safety", "NN", "NOUN", 1, "nsubj"),
            ("requires", "VBZ", "VERB", 1, "ROOT"),
            ("hiring", "NN", "NOUN", 1, "xcomp"),
            ("guards", "NNS", "NOUN", 1, "obj"),
        )
    )
    assert (gerund[2].tag_, gerund[3].head.text) == ("VBG", "hiring")


def test_a_marked_noun_is_a_phrase() -> None:
    doc = repair(
        doc_of(
            ("Sport", "NN", "NOUN", 2, "nsubj"),
            ("is", "VBZ", "AUX", 2, "cop"),
            ("conducive", "JJ", "ADJ", 2, "ROOT"),
            ("to", "IN", "ADP", 4, "mark"),
            ("good", "JJ", "ADJ", 5, "amod"),
            ("health", "NN", "NOUN", 2, "obj"),
        )
    )
    assert (doc[3].head.text, doc[3].dep_, doc[5].dep_) == ("health", "case", "obl")


def test_a_first_word_with_an_object_is_a_verb() -> None:
    doc = repair(
        doc_of(
            ("Obliges", "NNS", "NOUN", 0, "ROOT"),
            ("ferries", "NNS", "NOUN", 0, "obj"),
            ("to", "TO", "PART", 3, "mark"),
            ("publish", "VB", "VERB", 0, "acl"),
            ("timetables", "NNS", "NOUN", 3, "obj"),
        )
    )
    assert (doc[0].tag_, doc[0].lemma_, doc[3].dep_) == ("VBZ", "oblige", "xcomp")


def test_a_noun_is_modified_and_has_no_subject() -> None:
    doc = repair(
        doc_of(
            ("Port", "NN", "NOUN", 1, "nsubj"),
            ("pilots", "NNS", "NOUN", 2, "nsubj"),
            ("guide", "VBP", "VERB", 2, "ROOT"),
            ("ships", "NNS", "NOUN", 2, "obj"),
        )
    )
    assert [t.dep_ for t in doc][:2] == ["compound", "nsubj"]


def test_the_last_word_of_a_bodys_name_is_its_head() -> None:
    doc = repair(
        doc_of(
            ("Harbour", "NNP", "PROPN", 4, "nsubj"),
            ("and", "CC", "CCONJ", 2, "cc"),
            ("Ferry", "NNP", "PROPN", 0, "conj"),
            ("Bureau", "NNP", "PROPN", 2, "flat"),
            ("fines", "VBZ", "VERB", 4, "ROOT"),
            ("polluters", "NNS", "NOUN", 4, "obj"),
        )
    )
    assert (doc[3].dep_, doc[3].head.text, doc[2].dep_, doc[1].head.text) == ("conj", "Harbour", "compound", "Bureau")
