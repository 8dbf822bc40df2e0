"""`python -m policykg.builders.training TREEBANKS [en|zh ...]`: train the shipped pipelines anew and score them."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import spacy
from rich.console import Console
from rich.table import Table
from spacy.cli.train import train

from ..languages.load import shipped
from ..languages.zh import segmenter as _registers_the_tokenizer  # noqa: F401
from .recipe import RECIPES, Recipe, files, finish, prepare
from .score import KEYS, score


def make(recipe: Recipe, treebanks: Path, console: Console) -> None:
    """Train, finish, score and put one pipeline into its language's folder."""
    target = shipped(recipe.code)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        overrides = prepare(recipe, treebanks, work, spacy.blank("en").vocab)
        train(target.parent / "training.cfg", work / "out", overrides=overrides)
        nlp = finish(recipe, spacy.load(work / "out" / "model-best"), treebanks)
        shutil.rmtree(target, ignore_errors=True)
        nlp.to_disk(target)
    table = Table("test file", *KEYS, *(f"raw {key}" for key in KEYS), title=f"{recipe.code} pipeline")
    for path in files(treebanks, recipe.tests):
        table.add_row(path.stem, *(str(figure) for figure in score(nlp, path).values()))
    console.print(table)


def main(arguments: list[str]) -> int:
    """The exit code: 2 where no treebank folder is named."""
    console = Console()
    if not arguments or not Path(arguments[0]).is_dir():
        console.print("name the folder with the treebanks: make models TREEBANKS=folder", style="red")
        return 2
    for code in arguments[1:] or sorted(RECIPES):
        make(RECIPES[code], Path(arguments[0]), console)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
