"""`python -m policykg.builders.training TREEBANKS CORPORA [en|zh ...]`: train the shipped pipelines and score them."""

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
from .own import split
from .pretrain import pretrain
from .recipe import RECIPES, Recipe, files, finish, prepare
from .score import KEYS, score


def make(recipe: Recipe, treebanks: Path, corpora: Path, console: Console) -> None:
    """Train, finish, score and put one pipeline into its language's folder."""
    target = shipped(recipe.code)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        config = target.parent / "training.cfg"
        overrides = prepare(recipe, treebanks, corpora, work, spacy.blank("en").vocab)
        if recipe.corpus:
            overrides["paths.init_tok2vec"] = str(pretrain(config, overrides, work / "vectors"))
        train(config, work / "out", overrides=overrides)
        nlp = finish(recipe, spacy.load(work / "out" / "model-best"), treebanks)
        shutil.rmtree(target, ignore_errors=True)
        nlp.to_disk(target)
        table = Table("test file", *KEYS, *(f"raw {key}" for key in KEYS), title=f"{recipe.code} pipeline")
        for path in (*files(treebanks, recipe.tests), split(recipe.code, work)[1]):
            table.add_row(path.name.partition(".")[0], *(str(figure) for figure in score(nlp, path).values()))
        console.print(table)


def main(arguments: list[str]) -> int:
    """The exit code: 2 where a folder is not named."""
    console = Console()
    if len(arguments) < 2 or not all(Path(folder).is_dir() for folder in arguments[:2]):
        console.print(
            "name two folders, treebanks and corpora: make models TREEBANKS=folder CORPORA=folder", style="red"
        )
        return 2
    for code in arguments[2:] or sorted(RECIPES):
        make(RECIPES[code], Path(arguments[0]), Path(arguments[1]), console)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
