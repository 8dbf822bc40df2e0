"""What `make bench` prints: the time of `policykg --help`, and of a build beside its bare language pipeline."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from policykg.builders.pipeline import build
from policykg.builders.readers import read
from policykg.builders.reading import Reader
from policykg.builders.sentences import sentences
from policykg.graph.model import Document
from policykg.graph.store import Store
from policykg.graph.vocab import BASE
from policykg.ontology.load import load

EXAMPLES = sorted((Path(__file__).resolve().parents[1] / "examples").glob("riverside-*.md"))
ROUNDS = 5


def seconds(action: Callable[[], object]) -> float:
    """Median wall time of `action` over some rounds, after one that is not counted."""
    action()
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def start_up() -> float:
    """Seconds from the start of the interpreter to the end of `policykg --help`."""
    command = [sys.executable, "-m", "policykg", "--help"]
    return seconds(lambda: subprocess.run(command, check=True, capture_output=True))


def whole(reader: Reader, document: Document) -> float:
    """Seconds to read one document, all in: pipeline, extraction, resolution."""
    return seconds(lambda: reader.read(document))


def bare(reader: Reader, document: Document) -> float:
    """Seconds of the language pipeline alone, on the same sentences."""
    texts = [sentence.text for sentence in sentences(document)]
    pipeline = reader.pipeline(document.language)
    return seconds(lambda: list(pipeline.pipe(texts)))


def main() -> None:
    """Print the figures."""
    print(f"policykg --help: {start_up():.2f} s")
    reader = Reader(load(), BASE)
    for path in EXAMPLES:
        document = read(path, id=path.name, language="auto")
        all_in, alone = whole(reader, document), bare(reader, document)
        rate = len(document.text) / all_in
        print(f"{path.name}: read {all_in:.2f} s, its pipeline alone {alone:.2f} s, ratio {all_in / alone:.2f}")
        print(f"{path.name}: {rate:,.0f} characters a second")
    print(f"both into a graph, vocabulary included: {seconds(lambda: build(EXAMPLES, Store.temporary())):.2f} s")


if __name__ == "__main__":
    main()
