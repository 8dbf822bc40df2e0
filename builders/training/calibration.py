"""From the sum of weights to a probability that holds for documents that it was not made on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..scoring.scorer import SURE, promised
from .logistic import Numbers, fit, probability

Truths = NDArray[np.bool_]
PROMISE, FEWEST = 0.9, 30
"""So many of the links from the line on are right for certain, so far as one standard error goes; and at least so many
links stand there. Links of other documents keep less than those on which the line was drawn."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Slope and offset of the sums, the line from which links are sure, and what each link gets when its own document
    had no part in them."""

    slope: float
    offset: float
    line: float
    left_out: Numbers


def calibrate(sums: Numbers, right: Truths, documents: Sequence[str]) -> Calibration:
    """Three numbers fitted to what is right."""
    names = np.array(documents)
    found = np.zeros(len(sums))
    for name in np.unique(names):
        out = names == name
        slope, offset, line = _fitted(sums[~out], right[~out])
        found[out] = [promised(float(one), line) for one in probability(slope * sums[out] + offset)]
    return Calibration(*_fitted(sums, right), found)


def _fitted(sums: Numbers, right: Truths) -> tuple[float, float, float]:
    weights, offset = fit(sums[:, None], right.astype(np.float64), 1e-3)
    slope = float(weights[0])
    return slope, offset, _line(probability(slope * sums + offset), right)


def _line(found: Numbers, right: Truths) -> float:
    """The lowest probability, `SURE` at least, from which on the share that is right is surely `PROMISE`."""
    order = np.argsort(-found, kind="stable")
    good = np.nonzero(_surely(np.cumsum(right[order]), np.arange(1, len(order) + 1))[FEWEST - 1 :] >= PROMISE)[0]
    last = float(found[order[good[-1] + FEWEST - 1]]) if len(good) else 1.0
    return max(last, SURE)


def _surely(right: NDArray[np.int_], of: NDArray[np.int_]) -> Numbers:
    """Wilson's lower bound of a share, one standard error down."""
    share = right / of
    return (share + 0.5 / of - np.sqrt(share * (1.0 - share) / of + 0.25 / of**2)) / (1.0 + 1.0 / of)
