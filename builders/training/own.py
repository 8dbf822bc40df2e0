"""Our own sentences of policy language with reviewed trees: nine in ten to train on, every tenth kept for testing."""

from __future__ import annotations

from pathlib import Path

from .convert import read_conllu
from .policy.tree import conllu

TREES = Path(__file__).with_name("trees")
WEIGHT = 5
"""How often each own sentence is shown where a treebank's is shown once: there are few, and they are what is read."""


def split(code: str, work: Path) -> tuple[Path, Path]:
    """Write the sentences of a language to `work` as CoNLL-U; the file to train on and the file held back."""
    trees = list(read_conllu(TREES / f"{code}.conllu"))
    train, test = work / f"own-{code}-train.conllu", work / f"own-{code}-test.conllu"
    train.write_text(conllu([tree for place, tree in enumerate(trees) if place % 10 != 9] * WEIGHT), encoding="utf-8")
    test.write_text(conllu(trees[9::10]), encoding="utf-8")
    return train, test
