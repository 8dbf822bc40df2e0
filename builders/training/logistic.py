"""Logistic regression by Newton's method: few lines, no package, the same weights every time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
ROUNDS, NEAR = 12, 1e-4


def common(rows: Iterable[Iterable[str]], least: int) -> list[str]:
    """The features that stand in at least so many rows, in order."""
    counts = Counter(name for row in rows for name in set(row))
    return sorted(name for name, count in counts.items() if count >= least)


def table(rows: Sequence[Iterable[str]], names: Sequence[str]) -> Numbers:
    """A row a link, a column a feature: how often the link has it."""
    place = {name: column for column, name in enumerate(names)}
    cells = np.zeros((len(rows), len(names)))
    for number, row in enumerate(rows):
        for name in row:
            if name in place:
                cells[number, place[name]] += 1.0
    return cells


def probability(sums: Numbers) -> Numbers:
    """The logistic function."""
    return 1.0 / (1.0 + np.exp(-sums))


def fit(cells: Numbers, target: Numbers, pull: float) -> tuple[Numbers, float]:
    """Weights and bias for targets from 0 to 1; `pull` draws the weights, not the bias, to nothing."""
    wide = np.hstack([cells, np.ones((len(cells), 1))])
    drawn = np.append(np.full(cells.shape[1], pull), 1e-9)
    held = np.zeros(wide.shape[1])
    for _ in range(ROUNDS):
        guess = probability(wide @ held)
        slope = wide.T @ (guess - target) + drawn * held
        bend = (wide * (guess * (1.0 - guess) + 1e-9)[:, None]).T @ wide + np.diag(drawn)
        move = np.linalg.solve(bend, slope)
        held = held - move
        if float(np.abs(move).max()) < NEAR:
            break
    return held[:-1], float(held[-1])
