"""Pairs of labels that may name one concept: for a reader to judge, never merged by themselves."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from ..normal import normal_form
from .wording import Wording

LEAST_LETTERS = 5
"""Shorter words that differ in one letter are other words."""
MOST_ALIKE = 50
"""Labels that share one key; more than these share something common, and say nothing of each other."""
Pair = tuple[Wording, Wording]
Keys = Callable[[Wording], Iterable[object]]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two labels that may name one concept."""

    a: str
    """The label that is met more often; of equals the first in order."""
    b: str
    score: float
    """From 0 to 1, the surer the higher."""
    reason: str


def suggest(labels: Mapping[str, int]) -> list[Suggestion]:
    """Pairs among `labels` (label to how often it is met) that may name one concept, the surest first."""
    wordings = [Wording.of(label) for label in sorted(labels) if label.strip()]
    found: dict[tuple[str, str], Suggestion] = {}
    for one in itertools.chain(_same(wordings), _initials(wordings), _longer(wordings), _spelt(wordings)):
        a, b = sorted((one.a, one.b), key=lambda label: (-labels[label], label))
        known = found.get((a, b))
        if a != b and (known is None or known.score < one.score):
            found[a, b] = Suggestion(a, b, round(one.score, 2), one.reason)
    return sorted(found.values(), key=lambda one: (-one.score, one.a, one.b))


def _same(wordings: list[Wording]) -> Iterator[Suggestion]:
    """Labels of the same words, written otherwise or in another order."""
    for a, b in _pairs(wordings, lambda one: [(one.language, normal_form(one.label, one.language))]):
        yield Suggestion(a.label, b.label, 0.98, "the same but for case, number, spelling or signs")
    for a, b in _pairs(wordings, lambda one: [(one.language, one.bag)] if len(one.words) > 1 else ()):
        score = 0.95 if a.words == b.words else 0.9 if a.language == "en" else 0.6
        order = "the same words" if a.words == b.words else "the same words in another order"
        yield Suggestion(a.label, b.label, score, order)


def _initials(wordings: list[Wording]) -> Iterator[Suggestion]:
    """An abbreviation of capitals and the name whose words begin with them."""
    for a, b in _pairs(wordings, lambda one: [one.initials] if one.initials else ()):
        if a.abbreviation != b.abbreviation:
            yield Suggestion(a.label, b.label, 0.85, "the one is made of the other's initials")


def _longer(wordings: list[Wording]) -> Iterator[Suggestion]:
    """A label and the same with words before it, where these words stand before nothing else."""
    heads = {(one.language, one.words): one for one in wordings}
    longer: dict[Wording, list[tuple[Wording, tuple[str, ...]]]] = defaultdict(list)
    before: Counter[tuple[str, ...]] = Counter()
    for one in wordings:
        for cut in range(1, len(one.words)):
            before[one.words[:cut]] += 1
            head = heads.get((one.language, one.words[cut:]))
            if head is not None and head.whole:
                longer[head].append((one, one.words[:cut]))
    for head, extended in longer.items():
        for one, modifier in extended:
            if before[modifier] == 1:
                score = 0.7 if len(extended) == 1 else 0.4
                yield Suggestion(head.label, one.label, score, f"“{one.joined(modifier)}” is met with it alone")


def _spelt(wordings: list[Wording]) -> Iterator[Suggestion]:
    """Labels that differ in one word by one letter, or in Chinese by one character."""
    for a, b in _pairs(wordings, _slips):
        different = [pair for pair in zip(a.words, b.words, strict=False) if pair[0] != pair[1]]
        if a.numerals != b.numerals or not different:
            continue
        if a.language == "zh":
            yield Suggestion(a.label, b.label, 0.5, "one character differs")
        elif len(different) == 1 and not _derived(*different[0]):
            score = 0.6 + 0.3 * SequenceMatcher(None, *different[0]).ratio()
            yield Suggestion(
                a.label, b.label, score, f"“{different[0][0]}” and “{different[0][1]}” differ in one letter"
            )


def _slips(one: Wording) -> Iterator[object]:
    """The label with one letter of one word left out: what two labels share that are one slip apart."""
    if one.language == "zh":
        if len(one.words) >= LEAST_LETTERS:
            yield from (("zh", one.words[:at], one.words[at + 1 :]) for at in range(len(one.words)))
        return
    for place, word in enumerate(one.words):
        if len(word) >= LEAST_LETTERS:
            rest = one.words[:place], one.words[place + 1 :]
            yield ("en", *rest, word)
            yield from (("en", *rest, word[:at] + word[at + 1 :]) for at in range(len(word)))


def _derived(a: str, b: str) -> bool:
    """Whether only the words' ends differ, as in "employer" and "employee": other words of one stem."""
    return a[:-1] == b[:-1] or a == b[:-1] or b == a[:-1] or (a[:-2] == b[:-2] and len(a) == len(b))


def _pairs(wordings: list[Wording], keys: Keys) -> Iterator[Pair]:
    """Each two that share a key, once."""
    sharing: dict[object, dict[Wording, None]] = defaultdict(dict)
    for one in wordings:
        for key in keys(one):
            sharing[key][one] = None
    seen: set[Pair] = set()
    for group in sharing.values():
        for pair in itertools.combinations(group, 2) if 1 < len(group) <= MOST_ALIKE else ():
            if pair not in seen:
                seen.add(pair)
                yield pair
