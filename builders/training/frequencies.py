"""How often words are met in general language, counted in the training treebanks: `en.tsv` and `zh.tsv` of the terms.

python -m policykg.builders.training.frequencies TREEBANKS
"""

from __future__ import annotations

import gzip
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

FILES = {"en": ("en_ewt-*", "en_gumfree-*"), "zh": ("zh_jieba-*",)}
LEFT_OUT = ("test", "pud")
LEAST = 2
"""Words met less often are as good as never met."""


def count(folder: Path, code: str) -> Counter[str]:
    """Lower-case words of a language's treebanks in `folder`, but for those that are tested on, and their counts."""
    paths = sorted(path for pattern in FILES[code] for path in folder.glob(f"{pattern}.conllu.gz"))
    return Counter(word for path in paths if not path.name.split(".")[0].endswith(LEFT_OUT) for word in _words(path))


def _words(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            cells = line.split("\t")
            if len(cells) > 1 and cells[0].isdigit():
                yield cells[1].lower()


def write(counts: Counter[str], target: Path) -> None:
    """The number of all words, then `word<TAB>count`, the most frequent first."""
    kept = sorted((word for word in counts if counts[word] >= LEAST), key=lambda word: (-counts[word], word))
    lines = [f"\t{counts.total()}", *(f"{word}\t{counts[word]}" for word in kept if any(map(str.isalpha, word)))]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    for language in FILES:
        write(count(Path(sys.argv[1]), language), Path(__file__).parents[1] / "terms" / f"{language}.tsv")
