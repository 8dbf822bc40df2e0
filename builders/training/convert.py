"""CoNLL-U treebanks to spaCy's binary training format, blanks inside words such as "don't" kept right."""

from __future__ import annotations

import gzip
import random
from collections.abc import Iterable, Iterator
from pathlib import Path

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

Row = tuple[str, str, str, str, str, int, str, bool]
"""form, lemma, UPOS, XPOS, features, head (1-based, 0 for the root), relation, blank after."""

# NORM stays out: it is computed by the vocabulary, so that rare words can share one.
ATTRIBUTES = ("ORTH", "SPACY", "TAG", "POS", "MORPH", "LEMMA", "HEAD", "DEP", "SENT_START")


def read_conllu(path: Path) -> Iterator[list[Row]]:
    """The trees of a CoNLL-U file (plain or gzipped), one list of rows a sentence.

    Words of a multiword token ("do" and "n't") get no blank between them; empty nodes are dropped.
    """
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        rows: list[Row] = []
        inside_until, blank_after_range = 0, True
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and "-" in cells[0]:
                inside_until = int(cells[0].split("-")[1])
                blank_after_range = "SpaceAfter=No" not in cells[9]
            elif len(cells) == 10 and cells[0].isdigit():
                place = int(cells[0])
                blank = "SpaceAfter=No" not in cells[9]
                if place <= inside_until:
                    blank = blank_after_range and place == inside_until
                xpos, morph = (cells[4] if cells[4] != "_" else cells[3]), (cells[5] if cells[5] != "_" else "")
                rows.append((cells[1], cells[2], cells[3], xpos, morph, int(cells[6]), cells[7], blank))
            elif not line.strip() and rows:
                yield rows
                rows, inside_until = [], 0
        if rows:
            yield rows


def to_doc(vocab: Vocab, sentences: Iterable[list[Row]]) -> Doc:
    """One Doc of several trees; lemmas are lower-cased, since cues are matched without case."""
    rows = [(row, offset) for offset, sentence in _offsets(sentences) for row in sentence]
    return Doc(
        vocab,
        words=[row[0] for row, _ in rows],
        spaces=[row[7] for row, _ in rows],
        lemmas=[row[1].lower() for row, _ in rows],
        pos=[row[2] for row, _ in rows],
        tags=[row[3] for row, _ in rows],
        morphs=[row[4] for row, _ in rows],
        heads=[offset + row[5] - 1 if row[5] else place for place, (row, offset) in enumerate(rows)],
        deps=[row[6] if row[5] else "ROOT" for row, _ in rows],
        sent_starts=[place == offset for place, (_, offset) in enumerate(rows)],
    )


def _offsets(sentences: Iterable[list[Row]]) -> Iterator[tuple[int, list[Row]]]:
    offset = 0
    for sentence in sentences:
        yield offset, sentence
        offset += len(sentence)


def convert(paths: Iterable[Path], target: Path, vocab: Vocab, most: int, seed: int = 0) -> int:
    """Write the trees of `paths` to `target`, one to `most` sentences a Doc; returns the number of Docs.

    Docs of one sentence teach the parser what it meets when the sentences are already cut, longer ones how to cut.
    """
    chance, store, count = random.Random(seed), DocBin(attrs=ATTRIBUTES), 0
    for path in paths:
        trees = list(read_conllu(path))
        while trees:
            size = chance.randint(1, most)
            store.add(to_doc(vocab, trees[:size]))
            trees, count = trees[size:], count + 1
    target.parent.mkdir(parents=True, exist_ok=True)
    store.to_disk(target)
    return count
