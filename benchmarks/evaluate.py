"""What `make evaluate` prints: agreement with the hand-made links in a folder, document by document and by language.

    python benchmarks/evaluate.py FOLDER [--labels 0.8]

Each NAME.jsonl in the folder is the gold of the document NAME.* beside it. Where the gold covers passages of a document
only, links outside of them are left out.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import policykg
from policykg.graph.evaluate import Report, evaluate
from policykg.graph.rows import rows

WHOLE = 0.95
"""Share of a document's characters from which its gold is taken to cover it all."""


def main() -> None:
    """Read the options, build, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--labels", type=float, default=0.8)
    chosen = parser.parse_args()
    pairs = {gold: document_of(gold) for gold in sorted(chosen.folder.glob("*.jsonl"))}
    if not pairs:
        raise SystemExit(f"{chosen.folder}: no .jsonl files there, name the folder of the gold with GOLD=folder")
    with policykg.build(pairs.values()) as graph:
        found = list(rows(graph.links()))
    print(f"{'':14}{'precision':>10}{'recall':>10}{'F1':>10}{'noise':>8}   (labels {chosen.labels:g})")
    for gold, document in pairs.items():
        print(line(gold.stem, evaluate([gold], found, chosen.labels, inside=coverage(gold, document) < WHOLE)))
    for language in sorted({language_of(gold) for gold in pairs}):
        pooled = [gold for gold in pairs if language_of(gold) == language]
        print(line(f"all {language}", evaluate(pooled, found, chosen.labels, inside=True)))


def document_of(gold: Path) -> Path:
    """The document that a gold file is of."""
    return next(path for path in sorted(gold.parent.glob(f"{gold.stem}.*")) if path != gold)


def sentences(gold: Path) -> list[dict[str, str]]:
    """The gold's lines."""
    return [json.loads(row) for row in gold.read_text("utf-8").splitlines() if row.strip()]


def language_of(gold: Path) -> str:
    """Code of the language that the gold is in."""
    return sentences(gold)[0]["lang"]


def coverage(gold: Path, document: Path) -> float:
    """Share of the document's characters, white space left out, that stand in a sentence of its gold."""
    held = "".join(document.read_text("utf-8-sig").split())
    return sum(len("".join(row["text"].split())) for row in sentences(gold)) / len(held)


def line(name: str, report: Report) -> str:
    """One row of the table."""
    score = report.typed
    return f"{name:14}{score.precision:10.3f}{score.recall:10.3f}{score.f1:10.3f}{report.noise:8}"


if __name__ == "__main__":
    main()
