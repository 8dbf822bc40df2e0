"""`python -m policykg.builders.training.scorer SILVER GOLD [DOCUMENT ...]`: learn how sure the grammars' links are.

The silver documents that are named (by the start of their name) are left out of training.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from ...graph.vocab import BASE
from ...ontology.load import load
from ..languages import CODES
from ..languages.load import weights_file
from ..reading import Reader
from ..scoring.scorer import SURE
from . import material
from .calibration import calibrate
from .judged import Judged
from .logistic import Numbers, common, fit, table

LEAST, PULL = 5, 100.0
"""Links that must have a feature for it to get a weight; how strongly weights are drawn to nothing (of 10, 30, 60, 100
and 200 the one that foretells silver documents left out of training best)."""
BINS = (0.0, 0.3, 0.5, 0.6, 0.7, SURE, 0.9, 1.01)


def make(code: str, silver: Path, gold: Path, skipped: tuple[str, ...], console: Console) -> None:
    """Learn the weights of one language from the silver links, calibrate them on the gold, write and report them."""
    reader = Reader(load(), BASE)
    seen = [one for one in material.silver(silver, code, reader) if not one.document.startswith(skipped)]
    names = common((one.features for one in seen), LEAST)
    degrees = np.array([one.degree for one in seen])
    weights, bias = fit(table([one.features for one in seen], names), degrees, PULL)
    kept = {name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True) if abs(weight) >= 0.0005}
    held = list(material.gold(gold, code, reader))
    sums = np.array([bias + sum(kept.get(name, 0.0) for name in one.features) for one in held])
    found = calibrate(sums, np.array([one.right for one in held]), [one.document for one in held])
    numbers = {"bias": bias, "slope": found.slope, "offset": found.offset, "line": found.line}
    rounded = {name: round(value, 3) for name, value in numbers.items()}
    text = json.dumps({**rounded, "weights": kept}, ensure_ascii=False, indent=0)
    weights_file(code).write_text(text + "\n", "utf-8")
    report(code, len(seen), len(kept), held, found.left_out, console)


def report(code: str, seen: int, weights: int, held: Sequence[Judged], found: Numbers, console: Console) -> None:
    """How far the probabilities hold on the gold, each document by a calibration that never saw it."""
    right = np.array([one.right for one in held])
    before = np.array([one.before for one in held])
    error = [float(((guess - right) ** 2).mean()) for guess in (before, found)]
    shown = Table("confidence", "links", "right", title=f"{code}: {len(held)} links, each document left out once")
    for low, high in pairwise(BINS):
        _row(shown, f"{low:.1f} to {min(high, 1.0):.1f}", right[(found >= low) & (found < high)])
    _row(shown, f"{SURE:g} and above", right[found >= SURE])
    for document in sorted({one.document for one in held}):
        own = np.array([one.document == document for one in held])
        _row(shown, f"{SURE:g} and above, {document}", right[own & (found >= SURE)])
    console.print(shown)
    console.print(f"{weights} weights from {seen} links; Brier score {error[0]:.3f} by the rules, {error[1]:.3f} now")


def _row(shown: Table, name: str, right: np.typing.NDArray[np.bool_]) -> None:
    shown.add_row(name, str(len(right)), f"{right.mean():.3f}" if len(right) else "")


def main(arguments: list[str]) -> int:
    """The exit code: 2 where the two folders are not named."""
    console = Console()
    folders = [Path(name) for name in arguments[:2]]
    if len(folders) < 2 or not all(folder.is_dir() for folder in folders):
        console.print("name the folder of the silver links, then that of the gold", style="red")
        return 2
    for code in CODES:
        make(code, folders[0], folders[1], tuple(arguments[2:]), console)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
