"""How much of a build it is to find the text in the files.

    python benchmarks/opening.py [FOLDER]

Measured on the example articles in five formats, and where there is such a FOLDER, on the file of middle size of each
format in it. Processor time of one process, so that other programs change little.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from formats import written

from policykg.builders import guarded
from policykg.builders.limits import LIMITS
from policykg.builders.pipeline import build
from policykg.builders.readers import supported
from policykg.builders.source import Source
from policykg.graph.model import Document
from policykg.graph.store import Store

EXAMPLES = sorted((Path(__file__).resolve().parents[1] / "examples").glob("riverside-*.md"))


def opened(path: Path) -> bool:
    """Read a file as a build does; whether there is a document in it."""
    return isinstance(guarded.attempt(Source(path.name, path), "auto", LIMITS), Document)


def middle(folder: Path) -> list[Path]:
    """The file of middle size of each format in the folder; what cannot be read is passed over."""
    kinds: dict[str, list[Path]] = {}
    for path in sorted(folder.iterdir(), key=lambda path: (path.suffix, path.stat().st_size, path.name)):
        if path.suffix in supported():
            kinds.setdefault(path.suffix, []).append(path)
    found = (next(filter(opened, paths[len(paths) // 2 :]), None) for paths in kinds.values())
    return [path for path in found if path is not None]


def compare(name: str, paths: list[Path]) -> None:
    """Print the seconds of both, each timed once; libraries and pipelines are loaded before."""
    start = time.process_time()
    for path in paths:
        opened(path)
    between = time.process_time()
    build(paths, Store.temporary())
    reading, whole = between - start, time.process_time() - between
    kinds = " ".join(sorted({path.suffix for path in paths}))
    print(f"{name} ({kinds}): opened in {reading:.2f} s, built in {whole:.2f} s, share {reading / whole:.0%}")


def main(folder: Path | None = None) -> None:
    """Print the figures."""
    with TemporaryDirectory() as held:
        made = [path for article in EXAMPLES for path in written(article, Path(held))]
        build(EXAMPLES, Store.temporary())
        for path in made:
            opened(path)
        compare("examples", made)
    if folder is not None and folder.is_dir():
        compare(folder.name, middle(folder))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
