"""Links that the grammar finds in sentences whose links are known: their features, and how right each is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ...graph.gold import GoldLink
from ...graph.labels import stands_in
from ...graph.matching import largest_matching
from ...graph.model import Finding, Mention
from ...graph.predicted import End, Prediction

STRICT, LENIENT = 0.8, 0.6


@dataclass(frozen=True, slots=True)
class Judged:
    """One found link."""

    document: str
    features: list[str]
    before: float
    """The grammar's own confidence."""
    right: bool
    degree: float
    """How right it is from 0 to 1, where one reader's links are not all that could be said: half for both ends, an
    eighth for each of strict or lenient labels with or without the relation."""


def judge(
    document: str, sentence: str, links: Sequence[GoldLink], found: Iterable[tuple[Finding, list[str]]]
) -> Iterator[Judged]:
    """The found links of one sentence, doubles left out, beside those that are known."""
    unlike: dict[tuple[str, str, str], tuple[Finding, list[str]]] = {}
    for finding, row in found:
        unlike.setdefault(_identity(finding), (finding, row))
    pairs = list(unlike.values())
    predictions = [_prediction(finding, sentence) for finding, _ in pairs]
    kinds = ((STRICT, True), (LENIENT, True), (STRICT, False), (LENIENT, False))
    matched = [_matched(links, predictions, least, typed) for least, typed in kinds]
    labels = [label for link in links for label in (*link.subjects, *link.objects)]
    for place, (finding, row) in enumerate(pairs):
        prediction = predictions[place]
        ends = all(end.fits(labels, STRICT) for end in (prediction.subject, prediction.object))
        degree = 0.5 * ends + sum(place in taken for taken in matched) / 8
        yield Judged(document, row, finding.confidence, place in matched[0], degree)


def _identity(finding: Finding) -> tuple[str, str, str]:
    return finding.subject.label.lower(), finding.relation, finding.object.label.lower()


def _prediction(finding: Finding, sentence: str) -> Prediction:
    ends = _end(finding.subject, sentence), _end(finding.object, sentence)
    return Prediction(ends[0], finding.relation, ends[1], finding.modality)


def _end(mention: Mention, sentence: str) -> End:
    return End(mention.label, mention.kind == "Measure" and stands_in(mention.label, sentence))


def _matched(links: Sequence[GoldLink], predictions: list[Prediction], least: float, typed: bool) -> dict[int, int]:
    candidates = [[n for n, p in enumerate(predictions) if p.fits(link, least, typed)] for link in links]
    return largest_matching(candidates, sorted(range(len(links)), key=lambda n: links[n].optional))
