"""Found links as the scorer sees them, each with the gold sentence that it belongs to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .gold import MEASURE, GoldLink, GoldSentence, bare_name, last_part
from .labels import alike, stands_in, words

SYMMETRIC = "linkedWith"
"""The one relation of the gold whose ends may be swapped."""


@dataclass(frozen=True, slots=True)
class End:
    """One end of a found link."""

    label: str
    names_measure: bool
    """Of class Measure, and stated in the sentence: then it may stand for the unnamed action."""

    def fits(self, labels: Iterable[str], least: float) -> bool:
        """Whether one of `labels` is right for it."""
        return any(self.names_measure if label == MEASURE else alike(self.label, label, least) for label in labels)


@dataclass(frozen=True, slots=True)
class Prediction:
    """A found link."""

    subject: End
    relation: str
    object: End
    modality: str

    def fits(self, link: GoldLink, least: float, typed: bool) -> bool:
        """Whether it is that link; without `typed` whatever its relation."""
        if typed and self.relation not in link.relations:
            return False
        ends = [(self.subject, self.object)]
        if self.relation == SYMMETRIC or (not typed and SYMMETRIC in link.relations):
            ends.append((self.object, self.subject))
        return any(s.fits(link.subjects, least) and o.fits(link.objects, least) for s, o in ends)


@dataclass(slots=True)
class Assigned:
    """Found links by the sentence that they overlap most."""

    inside: dict[int, list[Prediction]] = field(default_factory=lambda: defaultdict(list))
    """By index of the gold sentence."""
    outside: dict[str, list[Prediction]] = field(default_factory=lambda: defaultdict(list))
    """By document, those that overlap no gold sentence."""
    ignored: int = 0
    """Rows of other documents, or left out on request."""


def assign(gold: list[GoldSentence], rows: Iterable[Mapping[str, str]], inside_only: bool) -> Assigned:
    """Give every row to its sentence; a row that says what an earlier one said there is dropped."""
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(gold):
        numbers[sentence.document].append(number)
    found, seen = Assigned(), set()
    for row in rows:
        document = bare_name(row["document"])
        where = _sentence(gold, numbers[document], row) if document in numbers else None
        if document not in numbers or (where is None and inside_only):
            found.ignored += 1
            continue
        prediction = _prediction(row, gold[where].text if where is not None else "")
        key = (document, where, *_identity(prediction))
        if key not in seen:
            seen.add(key)
            (found.outside[document] if where is None else found.inside[where]).append(prediction)
    return found


def _sentence(gold: list[GoldSentence], numbers: list[int], row: Mapping[str, str]) -> int | None:
    """The sentence that the row's span overlaps most, the first of equals; None where it overlaps none."""
    start, end = int(row["start"] or 0), int(row["end"] or 0)
    shared = {n: min(end, gold[n].end) - max(start, gold[n].start) for n in numbers}
    best = max(numbers, key=lambda n: (shared[n], -n))
    return best if shared[best] > 0 else None


def _prediction(row: Mapping[str, str], sentence: str) -> Prediction:
    modality = last_part(row.get("modality") or "").lower()
    return Prediction(
        _end(row, "subject", sentence), last_part(row["relation"]), _end(row, "object", sentence), modality
    )


def _end(row: Mapping[str, str], side: str, sentence: str) -> End:
    label = row[f"{side}_label"]
    return End(label, last_part(row.get(f"{side}_type") or "") == "Measure" and stands_in(label, sentence))


def _identity(prediction: Prediction) -> tuple[object, ...]:
    """Relation and words of the ends, in either order where the relation has none."""
    ends = [tuple(sorted(words(end.label))) for end in (prediction.subject, prediction.object)]
    return prediction.relation, *(sorted(ends) if prediction.relation == SYMMETRIC else ends)
