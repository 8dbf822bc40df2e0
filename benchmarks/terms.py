"""Agreement of `policykg terms` with hand-made lists of terms, by collection.

    python benchmarks/terms.py FOLDER

Each folder in FOLDER is a collection: its documents in `texts/`, its terms in `terms_nes.tsv`, one a line before a
tab, names included, in lower case. "cut elsewhere" is the F1 with the least score that is best for the other
collections.
"""

from __future__ import annotations

import sys
from pathlib import Path

from policykg.builders.terms.collection import read_collection
from policykg.builders.terms.score import LEAST, ranked

CUTS = [step / 4 for step in range(16, 37)]
Rows = list[tuple[float, str]]


def main(folder: Path) -> None:
    """Read each collection and print its row."""
    folders = sorted(path.parent for path in folder.glob("*/terms_nes.tsv"))
    if not folders:
        raise SystemExit(f"{folder}: no */terms_nes.tsv there, name the folder of the collections")
    gold = {path: known(path / "terms_nes.tsv") for path in folders}
    found = {path: scored(path / "texts") for path in folders}
    heads = "terms", "found", "precision", "recall", "F1", "cut elsewhere"
    print(f"{'':12}" + "".join(f"{head:>14}" for head in heads))
    for path in folders:
        p, r, f = agreement(found[path], gold[path], LEAST)
        others = [other for other in folders if other != path] or [path]
        best = max(CUTS, key=lambda cut: sum(agreement(found[o], gold[o], cut)[2] for o in others))
        elsewhere = agreement(found[path], gold[path], best)[2]
        count = sum(points >= LEAST for points, _ in found[path])
        figures = "".join(f"{100 * figure:14.1f}" for figure in (p, r, f, elsewhere))
        print(f"{path.name:12}{len(gold[path]):14}{count:14}{figures}")


def scored(texts: Path) -> Rows:
    """Score and words of each candidate that any cut might keep."""
    tallies = read_collection([texts]).tallies.values()
    return [(term.score, term.text.lower()) for tally in tallies for term in ranked(tally, CUTS[0])]


def known(path: Path) -> set[str]:
    """The terms of a list."""
    return {
        line.partition("\t")[0].strip().lower() for line in path.read_text("utf-8-sig").splitlines() if line.strip()
    }


def agreement(found: Rows, gold: set[str], cut: float) -> tuple[float, float, float]:
    """Precision, recall and F1 of the terms from a score on."""
    kept = {text for points, text in found if points >= cut}
    right = len(kept & gold)
    return right / max(1, len(kept)), right / max(1, len(gold)), 2 * right / max(1, len(kept) + len(gold))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
