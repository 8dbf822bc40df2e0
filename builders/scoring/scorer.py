"""A linear model over features, its sum made a probability."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from spacy.tokens import Doc

from ...graph.model import Finding
from ..context import Context
from ..languages.load import weights_file
from .features import features

SURE = 0.8


@dataclass(frozen=True, slots=True)
class Scorer:
    """Weights of one language."""

    weights: Mapping[str, float]
    bias: float
    slope: float
    offset: float
    """Slope and offset bring the sum to the scale on which it is a probability."""
    line: float
    """The probability from which links were right often enough to be called sure."""

    def probability(self, found: Iterable[str]) -> float:
        """How likely a link with these features is right, to two places; a feature without a weight says nothing."""
        return promised(1.0 / (1.0 + math.exp(-self.slope * self.total(found) - self.offset)), self.line)

    def total(self, found: Iterable[str]) -> float:
        """The sum of the weights, as it was before calibration."""
        return self.bias + sum(self.weights.get(name, 0.0) for name in found)


def promised(probability: float, line: float) -> float:
    """The probability, with `SURE` kept for those from `line` on: nine of ten such links are to be right."""
    return max(round(probability, 2), SURE) if probability >= line else min(round(probability, 2), SURE - 0.01)


@cache
def scorer(code: str) -> Scorer | None:
    """The scorer of a language, None where it has none."""
    path = weights_file(code)
    return Scorer(**json.loads(path.read_text("utf-8"))) if path.exists() else None


def scored(doc: Doc, findings: Sequence[Finding], context: Context) -> Sequence[Finding]:
    """The findings of one sentence, each with its probability of being right; as they were where no scorer is."""
    model = scorer(doc.lang_)
    if model is None or not findings:
        return findings
    rows = features(doc, findings, context)
    return [replace(one, confidence=model.probability(row)) for one, row in zip(findings, rows, strict=True)]
