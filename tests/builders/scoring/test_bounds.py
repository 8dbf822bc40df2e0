"""The scorer is told whether a label ends where its phrase does."""

from __future__ import annotations

from spacy.tokens import Doc
from spacy.vocab import Vocab

from policykg.builders.scoring.bounds import bound_features

WORDS = ["Widen", "the", "range", "of", "ferry", "lines"]
POS = ["VERB", "DET", "NOUN", "ADP", "NOUN", "NOUN"]
DEPS = ["ROOT", "det", "obj", "case", "compound", "nmod"]
DOC = Doc(Vocab(), words=WORDS, pos=POS, tags=POS, heads=[0, 2, 0, 5, 5, 2], deps=DEPS)


def test_a_label_cut_too_early_shows_what_it_cuts():
    found = set(bound_features("o", "range", DOC[1:3], DOC))
    assert {"o cuts right nmod", "o cuts nmod of root", "o next=ADP NOUN", "o holds DET", "o plain=False"} <= found


def test_a_whole_phrase_cuts_nothing():
    found = list(bound_features("o", "the range of ferry lines", DOC[1:6], DOC))
    assert "o plain=True" in found and "o next=" in found and "o prev=VERB" in found
    assert not [name for name in found if " cuts " in name]


def test_features_hold_no_word_of_the_text():
    found = " ".join(bound_features("o", "range of ferry lines", DOC[2:6], DOC))
    assert not [word for word in ("Widen", "range", "ferry", "lines") if word in found]
