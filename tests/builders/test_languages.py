"""Sentences that say the same in two languages name the same concepts: thirty pairs from as many corners of policy."""

from __future__ import annotations

import csv
from pathlib import Path

from policykg.builders.readers import read
from policykg.builders.reading import Reader
from policykg.graph.vocab import BASE
from policykg.ontology.load import load

PAIRS = Path(__file__).resolve().parents[2] / "benchmarks" / "pairs.tsv"
LEAST = 0.65


def named(reader: Reader, folder: Path, code: str, lines: list[str]) -> list[set[str]]:
    """The concepts that each line names, all lines read as one document."""
    path = folder / f"{code}.txt"
    path.write_text("\n\n".join(lines), encoding="utf-8")
    mentions = reader.read(read(path, language=code)).mentions
    ends = [sum(len(line) + 2 for line in lines[: number + 1]) for number in range(len(lines))]
    starts = [0, *ends]
    return [{m.concept for m in mentions if a <= m.start < b} for a, b in zip(starts, ends, strict=False)]


def test_both_languages_meet_in_the_same_concepts(tmp_path: Path) -> None:
    with PAIRS.open(encoding="utf-8") as table:
        rows = list(csv.DictReader(table, delimiter="\t"))
    assert len(rows) == 30
    reader = Reader(load(), BASE)
    english, chinese = (named(reader, tmp_path, code, [row[code] for row in rows]) for code in ("en", "zh"))
    both = sum(len(a & b) for a, b in zip(english, chinese, strict=True))
    either = sum(len(a | b) for a, b in zip(english, chinese, strict=True))
    assert either > 60
    assert both / either >= LEAST
