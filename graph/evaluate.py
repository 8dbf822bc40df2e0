"""How well found links agree with links made by hand.

A found link belongs to the gold sentence that its evidence overlaps most. Within a sentence found and gold links are
matched one to one, as many as possible, required gold links first; optional ones take what is left over, and what they
take counts neither way. What overlaps no gold sentence is wrong.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError
from .gold import read_gold
from .predicted import assign
from .sentence_tally import tally_outside, tally_sentence
from .tally import RelationCount, Score, Tally


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome; shares are from 0 to 1."""

    typed: Score
    untyped: Score
    relations: Mapping[str, RelationCount]
    """The relation with the most required links first."""
    documents: Mapping[str, Score]
    """Typed score by document name, without folders and extension."""
    sentences: int
    required: int
    predicted: int
    absorbed: int
    """Found links that optional gold links took."""
    ignored: int
    """Rows of documents without gold, or, on request, outside its sentences."""
    again: int
    """Wrong only because the gold link that they match was found already."""
    noise: int
    """Links from sentences that are no part of the policy."""
    noisy_sentences: int
    off_topic_sentences: int
    modality_right: int
    modality_asked: int
    """Matched links whose gold link names a modality."""


def evaluate(
    gold_paths: Iterable[Path], rows: Iterable[Mapping[str, str]], labels: float = 0.6, inside: bool = False
) -> Report:
    """Score `rows` (columns as in the csv export) against the gold files.

    `labels` is how alike two labels must be; `inside` leaves out rows that overlap no gold sentence, for gold that
    covers passages only. InputError where the gold cannot be read or holds nothing.
    """
    gold = read_gold(gold_paths)
    if not gold:
        raise InputError("The gold files hold no sentence: name files of gold links in JSON lines.")
    found = assign(gold, rows, inside)
    tallies: dict[str, Tally] = defaultdict(Tally)
    for number, sentence in enumerate(gold):
        tallies[sentence.document].add(tally_sentence(sentence, found.inside.get(number, []), labels))
    for document, predictions in found.outside.items():
        tallies[document].add(tally_outside(predictions))
    return _report(tallies, found.ignored)


def _report(tallies: Mapping[str, Tally], ignored: int) -> Report:
    whole = Tally()
    for tally in tallies.values():
        whole.add(tally)
    counts = whole.counts
    return Report(
        typed=whole.typed,
        untyped=whole.untyped,
        relations=dict(sorted(whole.relations.items(), key=lambda item: (-item[1].required, item[0]))),
        documents={document: tally.typed for document, tally in sorted(tallies.items())},
        sentences=counts["sentences"],
        required=counts["required"],
        predicted=counts["predicted"],
        absorbed=counts["absorbed"],
        ignored=ignored,
        again=counts["again"],
        noise=counts["noise"],
        noisy_sentences=counts["noisy"],
        off_topic_sentences=counts["off topic"],
        modality_right=counts["modality right"],
        modality_asked=counts["modality asked"],
    )
