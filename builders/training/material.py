"""What the scorer learns from: sentences with links in tables, and documents with gold links beside them."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from ...graph.gold import MEASURE, GoldLink, GoldSentence, read_gold
from ...graph.model import Finding
from ..context import Context
from ..languages import language
from ..readers import read
from ..reading import Reader
from ..scoring.features import features
from ..sentences import sentences
from .judged import Judged, judge

OFF_TOPIC = "!"
Row = tuple[Finding, list[str]]


def silver(folder: Path, code: str, reader: Reader) -> Iterator[Judged]:
    """Links found in the sentences of `CODE.sentences.tsv` (id, document, sentence), judged by `CODE.links.tsv` (id,
    subject, relation, object; `*` for a measure without a name, `!` for a sentence that is off topic)."""
    known: dict[str, list[GoldLink]] = defaultdict(list)
    off = set()
    for id, *said in _table(folder / f"{code}.links.tsv"):
        if len(said) > 2:
            known[id].append(GoldLink((_end(said[0]),), (said[1],), (_end(said[2]),), "", False))
        elif said[0] == OFF_TOPIC:
            off.add(id)
    kept = [row for row in _table(folder / f"{code}.sentences.tsv") if row[0] not in off]
    tongue, bare = language(code), Context(reader.ontology, kinds=reader.kinds)
    pairs = ((tongue.prepare(text), (document, id, text)) for id, document, text in kept)
    for doc, (document, id, text) in reader.pipeline(code).pipe(pairs, as_tuples=True):
        findings = list(tongue.extract(doc, bare))
        yield from judge(document, text, known[id], zip(findings, features(doc, findings, bare), strict=True))


def _table(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _end(label: str) -> str:
    return MEASURE if label == "*" else label


def gold(folder: Path, code: str, reader: Reader) -> Iterator[Judged]:
    """Links found in the documents of a gold folder, inside the sentences of their gold (`NAME.jsonl` and `NAME.*`)."""
    for path in sorted(folder.glob("*.jsonl")):
        held = read_gold([path])
        beside = [file for file in sorted(folder.glob(f"{path.stem}.*")) if file != path]
        document = read(beside[0], language="auto")
        if document.language != code:
            continue
        found: dict[int, list[Row]] = defaultdict(list)
        for doc, sentence, context, findings in reader.read_sentences(document, sentences(document)):
            place = _overlapped(held, sentence.start, sentence.end)
            if place is not None:
                found[place] += zip(findings, features(doc, findings, context), strict=True)
        for place, rows in found.items():
            links = held[place].links if held[place].on_topic else ()
            yield from judge(path.stem, held[place].text, links, rows)


def _overlapped(held: list[GoldSentence], start: int, end: int) -> int | None:
    """The gold sentence that shares most characters with a span; None where none does."""
    shared = [min(end, one.end) - max(start, one.start) for one in held]
    best = max(range(len(held)), key=lambda place: (shared[place], -place))
    return best if shared[best] > 0 else None
