"""What `make evaluate` prints: agreement with the hand-made links in a folder, by document, language and relation.

    python benchmarks/evaluate.py FOLDER

Each NAME.jsonl in the folder is the gold of the document NAME.* beside it. Where the gold covers passages of a document
only, links outside of them are left out. `floor.tsv` has the F1 of forty lines of code (verb, object, cue table)
and of a large language model that read each text once, as the makers of the gold measured them.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import policykg
from policykg.graph.evaluate import Report, evaluate
from policykg.graph.rows import rows

WHOLE = 0.95
"""Share of a document's characters from which its gold is taken to cover it all."""
HEADLINE, LENIENT = 0.8, 0.6
"""How alike two labels must be."""
Rows = Sequence[Mapping[str, str]]


def main(folder: Path) -> None:
    """Build the documents of the folder and print the tables."""
    pairs = {gold: document_of(gold) for gold in sorted(folder.glob("*.jsonl"))}
    if not pairs:
        raise SystemExit(f"{folder}: no .jsonl files there, name the folder of the gold with GOLD=folder")
    with policykg.build(pairs.values()) as graph:
        found = list(rows(graph.links()))
    heads = "precision", "recall", "F1", "F1 at 0.6", "noise", "modality", "floor", "LLM"
    print(f"{'':12}" + "".join(f"{head:>10}" for head in heads))
    peers = recorded()
    for gold, document in pairs.items():
        print(line(gold.stem, [gold], found, coverage(gold, document) < WHOLE, peers))
    languages = {code: [gold for gold in pairs if language_of(gold) == code] for code in ("en", "zh")}
    for code, pooled in languages.items():
        if pooled:
            print(line(f"all {code}", pooled, found, True, peers))
    by_relation({code: evaluate(pooled, found, HEADLINE, inside=True) for code, pooled in languages.items() if pooled})


def recorded() -> dict[str, dict[str, str]]:
    """F1 of the peers by document."""
    with Path(__file__).with_name("floor.tsv").open(encoding="utf-8") as table:
        return {row["document"]: row for row in csv.DictReader(table, delimiter="\t")}


def line(name: str, gold: Sequence[Path], found: Rows, inside: bool, peers: Mapping[str, Mapping[str, str]]) -> str:
    """One row of the first table."""
    report, lenient = (evaluate(gold, found, labels, inside=inside) for labels in (HEADLINE, LENIENT))
    score, peer = report.typed, peers.get(name, {})
    modality = f"{report.modality_right / report.modality_asked:.3f}" if report.modality_asked else ""
    return (
        f"{name:12}{score.precision:10.3f}{score.recall:10.3f}{score.f1:10.3f}{lenient.typed.f1:10.3f}{report.noise:10}"
        f"{modality:>10}{peer.get('floor', ''):>10}{peer.get('language model', ''):>10}"
    )


def by_relation(reports: Mapping[str, Report]) -> None:
    """The second table: required links and those of them found, links given and those of them right."""
    print("".join(["\n", f"{'':18}", *(f"{code:>10}:{'found/required':>16}{'right/given':>13}" for code in reports)]))
    required = Counter[str]()
    for report in reports.values():
        required.update({name: row.required for name, row in report.relations.items()})
    for name, _ in required.most_common():
        cells = []
        for report in reports.values():
            row = report.relations.get(name)
            cells.append(
                f"{f'{row.found}/{row.required}':>27}{f'{row.correct}/{row.predicted}':>13}" if row else " " * 40
            )
        print(f"{name:18}{''.join(cells)}".rstrip())


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


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
