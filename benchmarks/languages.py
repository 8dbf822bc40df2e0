"""How far two languages meet in the same concepts.

    python benchmarks/languages.py [PAIRS.tsv ...]

Each side is read alone. Of the thesaurus concepts that are found on either side (named in a sentence, or at an end of a
link), the share that is found on both: over the two example articles as wholes, and over the rows of `pairs.tsv` and of
each PAIRS file, tables with one column a language and its code above; counted in all rows together. With `--misses`
also which concepts were found on one side only, the most frequent first.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from policykg.builders.readers import read
from policykg.builders.reading import Reader
from policykg.graph.model import Reading
from policykg.graph.vocab import BASE, local
from policykg.ontology.load import load

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
GAP = "\n\n"
Found = dict[str, str]
"""The words by the concept that they were found in."""


def concepts(reading: Reading, start: int, end: int) -> Found:
    """What is found between two offsets of a document."""
    named = [(m.concept, m.label) for m in reading.mentions if start <= m.start < end]
    for said in reading.statements:
        ends = ((said.subject, said.finding.subject), (said.object, said.finding.object))
        named += [(node.iri, words.label) for node, words in ends if node.thesaurus and start <= said.start < end]
    return dict(reversed(named))


def paragraphs(reader: Reader, code: str, texts: Sequence[str]) -> list[Found]:
    """The concepts of each paragraph, all read as one document."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{code}.txt"
        path.write_text(GAP.join(texts), encoding="utf-8")
        reading = reader.read(read(path, language=code))
    found, start = [], 0
    for text in texts:
        found.append(concepts(reading, start, start + len(text)))
        start += len(text) + len(GAP)
    return found


def pairs(reader: Reader, path: Path) -> list[tuple[Found, ...]]:
    """The concepts of both sides of each row of a table."""
    with path.open(encoding="utf-8") as table:
        rows = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))
    return list(zip(*(paragraphs(reader, code, [row[code] for row in rows]) for code in ("en", "zh")), strict=True))


def articles(reader: Reader) -> list[tuple[Found, ...]]:
    """The concepts of the two example articles."""
    files = [(EXAMPLES / f"riverside-settlement-plan{tail}", code) for tail, code in ((".md", "en"), (".zh.md", "zh"))]
    readings = [reader.read(read(path, language=code)) for path, code in files]
    return [tuple(concepts(one, 0, len(one.document.text)) for one in readings)]


def shares(found: Sequence[tuple[Mapping[str, str], ...]]) -> tuple[int, int]:
    """How many concepts both sides have, and how many either has, over all pairs."""
    return sum(len(a.keys() & b.keys()) for a, b in found), sum(len(a.keys() | b.keys()) for a, b in found)


def misses(found: Sequence[tuple[Found, ...]]) -> None:
    """Concepts of one side only, with the words that named them."""
    for side, code in enumerate(("en", "zh")):
        lone = [(iri, words) for pair in found for iri, words in pair[side].items() if iri not in pair[1 - side]]
        counted = Counter(iri for iri, _ in lone)
        for iri, count in counted.most_common():
            print(f"{code} only {count:4} {local(iri)}: {', '.join(sorted({w for i, w in lone if i == iri}))[:80]}")


def main(files: Sequence[str]) -> None:
    """Print the figures."""
    reader = Reader(load(), BASE)
    tables = [Path(__file__).with_name("pairs.tsv"), *(Path(name) for name in files if name != "--misses")]
    for name, found in [("examples", articles(reader)), *((path.name, pairs(reader, path)) for path in tables)]:
        both, either = shares(found)
        print(f"{name}: {both} of {either} concepts on both sides, {both / max(either, 1):.3f}")
        if "--misses" in files:
            misses(found)


if __name__ == "__main__":
    main(sys.argv[1:])
