"""Attachment scores of a pipeline on a treebank's test file."""

from __future__ import annotations

from pathlib import Path

from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example

from .convert import read_conllu, to_doc

SENTENCES_A_TEXT = 5
KEYS = ("dep_las", "dep_uas", "pos_acc")


def score(nlp: Language, path: Path) -> dict[str, float]:
    """LAS, UAS and UPOS in percent, on gold tokens and (`raw_` before the name) on running text."""
    trees = list(read_conllu(path))
    gold = [to_doc(nlp.vocab, [tree]) for tree in trees]
    texts = [to_doc(nlp.vocab, trees[i : i + SENTENCES_A_TEXT]) for i in range(0, len(trees), SENTENCES_A_TEXT)]
    on_gold = Scorer(nlp).score([Example(_parsed(nlp, doc), doc) for doc in gold])
    on_text = Scorer(nlp).score([Example(nlp(doc.text), doc) for doc in texts])
    figures = {key: _percent(on_gold[key]) for key in KEYS}
    return figures | {f"raw_{key}": _percent(on_text[key]) for key in KEYS}


def _percent(share: float | None) -> float:
    return round(100.0 * (share or 0.0), 1)


def _parsed(nlp: Language, reference: Doc) -> Doc:
    doc = Doc(nlp.vocab, words=[t.text for t in reference], spaces=[bool(t.whitespace_) for t in reference])
    for _, component in nlp.pipeline:
        doc = component(doc)
    return doc
