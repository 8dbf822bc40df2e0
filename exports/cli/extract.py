"""`policykg extract`: what each clause says, before any ontology."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ...errors import InputError
from .console import output

if TYPE_CHECKING:
    from ...builders.open import OpenTriple, Slot
    from ...graph.model import Sentence

COLUMNS = ("start", "end", "subject", "relation", "object", "subject_spans", "relation_spans", "object_spans")
FORMATS = ("tsv", "jsonl")


def extract(
    file: Annotated[Path | None, typer.Argument(metavar="FILE", help="A document.")] = None,
    open_layer: Annotated[bool, typer.Option("--open", help="Subject, relation and object of every clause.")] = False,
    form: Annotated[str, typer.Option("--format", metavar="tsv|jsonl", help="How to write a document's.")] = "tsv",
    sentences: Annotated[Path | None, typer.Option(metavar="IN.tsv", help="Lines id<TAB>sentence, not FILE.")] = None,
    target: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="OUT", help="Standard output if none.")
    ] = None,
    lang: Annotated[str, typer.Option(metavar="auto|en|zh", help="Language of the text.")] = "auto",
    model: Annotated[str | None, typer.Option(metavar="NAME", help="An installed spaCy pipeline.")] = None,
) -> None:
    """Show what the clauses of a document say, whether the ontology knows it or not."""
    if not open_layer:
        raise InputError("extract shows the open layer only: add --open, or build a graph with policykg build.")
    if form not in FORMATS:
        raise InputError(f"The format {form!r} is unknown; choose one of {', '.join(FORMATS)} with --format.")
    if (file is None) == (sentences is None):
        raise InputError("extract reads one thing at a time: name either a FILE or --sentences IN.tsv.")
    lines = _of_document(file, form, lang, model) if file else _of_sentences(sentences or Path(), lang, model)
    _write(lines, target)


def _write(lines: Iterator[str], target: Path | None) -> None:
    with output(target) as stream:
        for line in lines:
            stream.write(f"{line}\n".encode())


def _of_document(path: Path, form: str, lang: str, model: str | None) -> Iterator[str]:
    from ...builders.open.sources import in_document
    from ...builders.readers import read

    document = read(path, language=lang)
    found = in_document(document, model)
    if form == "jsonl":
        yield from (json.dumps(_record(document.id, *pair), ensure_ascii=False) for pair in found)
        return
    yield "\t".join(COLUMNS)
    yield from (_tabbed(_cells(*pair)) for pair in found)


def _of_sentences(path: Path, lang: str, model: str | None) -> Iterator[str]:
    from ...builders import detect
    from ...builders.open.sources import in_sentences, read_sentences

    rows = read_sentences(path)
    if rows:
        code = detect.language("\n".join(text for _, text in rows), str(path)) if lang == "auto" else lang
        yield from (_tabbed(row) for row in in_sentences(rows, code, model))


def _cells(sentence: Sentence, triple: OpenTriple) -> list[str]:
    slots = (triple.subject, triple.relation, triple.object)
    spans = (" ".join(f"{start}-{end}" for start, end in slot.spans) for slot in slots)
    return [str(sentence.start), str(sentence.end), *(slot.text for slot in slots), *spans]


def _record(id: str, sentence: Sentence, triple: OpenTriple) -> dict[str, Any]:
    slots = {"subject": triple.subject, "relation": triple.relation, "object": triple.object}
    return {"document": id, "sentence": [sentence.start, sentence.end], **{n: _slot(s) for n, s in slots.items()}}


def _slot(slot: Slot) -> dict[str, Any]:
    return {"text": " ".join(slot.text.split()), "tokens": list(slot.words), "spans": [list(s) for s in slot.spans]}


def _tabbed(cells: Iterable[str]) -> str:
    """One line; blanks of any kind inside a cell become one blank."""
    return "\t".join(" ".join(cell.split()) for cell in cells)
