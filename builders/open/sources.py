"""Where the open layer gets its sentences: documents, and sentences that come already cut into words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from ...errors import InputError
from ...graph.model import Document, Sentence
from ..languages import language
from ..languages.load import load_pipeline
from ..sentences import in_order, plain_sentences
from . import OpenTriple, Slot, open_triples

AT_ONCE = 64
BRACKETS = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}
"""Signs as treebanks in plain letters write them, and as text does."""
Row = tuple[str, str, str, str]
"""Id of the sentence, subject, relation, object."""


def in_document(document: Document, model: str | None = None) -> Iterator[tuple[Sentence, OpenTriple]]:
    """The open triples of each sentence of a document, spans in the document's text, words as they stand there.

    `model` names an installed pipeline in place of the shipped one. Raises ModelError where it cannot be loaded.
    """

    def parse(code: str, chosen: list[Sentence]) -> Iterator[Doc]:
        prepare, pipeline = language(code).prepare, _pipeline(code, model if code == document.language else None)
        return pipeline.pipe((prepare(one.text) for one in chosen), batch_size=AT_ONCE)

    for code, sentence, doc in in_order(document, plain_sentences(document), parse):
        gap = "" if code == "zh" else " "
        for found in open_triples(doc):
            slots = (_placed(slot, sentence, gap) for slot in (found.subject, found.relation, found.object))
            yield sentence, OpenTriple(*slots)


def in_sentences(rows: Iterable[tuple[str, str]], code: str, model: str | None = None) -> Iterator[Row]:
    """The open triples of sentences (id, words); the slots hold the sentence's own words.

    English words are those between blanks, and are joined with one blank again. Chinese is cut anew, without blanks.
    """
    pipeline = _pipeline(code, model)
    docs = ((_doc(pipeline, text, code), (id, text.split())) for id, text in rows)
    for doc, (id, words) in pipeline.pipe(docs, as_tuples=True, batch_size=AT_ONCE):
        for found in open_triples(doc):
            given = words if code != "zh" else None
            yield id, _worded(found.subject, given), _worded(found.relation, given), _worded(found.object, given)


def read_sentences(path: Path) -> list[tuple[str, str]]:
    """Id and sentence from each line `id<TAB>sentence` of a UTF-8 file; InputError for a file that has other lines."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}; check the path.") from None
    except UnicodeDecodeError:
        raise InputError(f"{path} is not in UTF-8; save it in UTF-8.") from None
    rows = [(number, *line.partition("\t")) for number, line in enumerate(lines, 1) if line.strip()]
    for number, id, _, text in rows:
        if not id.strip() or not text.strip():
            raise InputError(f"{path}, line {number} is not an id, a tab and a sentence; write id<TAB>sentence.")
    return [(id.strip(), text) for _, id, _, text in rows]


def _pipeline(code: str, model: str | None) -> Pipeline:
    """The pipeline as it is, without what a grammar puts before it: every word of the sentence is to be shown."""
    return load_pipeline(language(code).code, model)


def _doc(pipeline: Pipeline, text: str, code: str) -> Doc:
    if code == "zh":
        return pipeline.make_doc("".join(text.split()))
    return Doc(pipeline.vocab, words=[BRACKETS.get(word, word) for word in text.split()])


def _worded(slot: Slot, words: list[str] | None) -> str:
    """The slot in the words that were given; as it was read where there are none."""
    return " ".join(words[place] for place in slot.tokens) if words is not None else slot.text


def _placed(slot: Slot, sentence: Sentence, gap: str) -> Slot:
    """The slot with spans in the document and the document's words, whose case the parser may have been spared."""
    words = gap.join(sentence.text[start:end] for start, end in slot.spans)
    return replace(slot, text=words, spans=tuple(sentence.span(*span) for span in slot.spans))
