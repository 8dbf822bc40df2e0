"""How each shipped pipeline is made: which treebanks, which sentences of our own, what is added after training."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.vocab import Vocab

from .convert import Row, convert, read_conllu
from .cue_words import cue_words
from .lemmas import tables
from .own import split
from .policy import english
from .policy.tree import conllu
from .raw import raw

POLICY_SENTENCES = 3000
LICENCE = "CC BY-SA 4.0"


@dataclass(frozen=True, slots=True)
class Recipe:
    """The material of one language; file names are those of the treebank folder, without `.conllu.gz`."""

    code: str
    train: tuple[str, ...]
    dev: tuple[str, ...]
    tests: tuple[str, ...]
    sources: tuple[str, ...]
    corpus: str | None = None
    """The archive of running text on which word vectors are trained first."""
    policy: bool = False
    """Whether sentences drawn from our own grammar are trained on as well."""


RECIPES = {
    "en": Recipe(
        "en",
        ("en_ewt-train", "en_gumfree-train"),
        ("en_ewt-dev", "en_gumfree-dev"),
        ("en_ewt-test", "en_gumfree-test", "en_pud-test"),
        ("UD_English-EWT, CC BY-SA 4.0", "UD_English-GUM, genres under CC BY or in the public domain"),
        corpus="corpus_en_ungd_2010_2022.tar.gz",
        policy=True,
    ),
    "zh": Recipe(
        "zh",
        ("zh_jieba-train",),
        ("zh_jieba-dev",),
        ("zh_jieba-test", "zh_jieba-pud"),
        ("UD_Chinese-GSD and UD_Chinese-GSDSimp, CC BY-SA 4.0, words merged to those of jieba's dictionary",),
    ),
}


def files(folder: Path, names: tuple[str, ...]) -> list[Path]:
    """The treebank files of these names."""
    return [folder / f"{name}.conllu.gz" for name in names]


def prepare(recipe: Recipe, treebanks: Path, corpora: Path, work: Path, vocab: Vocab) -> dict[str, object]:
    """Write the training material to `work`; the paths as `spacy train` takes them."""
    work.mkdir(parents=True, exist_ok=True)
    train = [*files(treebanks, recipe.train), split(recipe.code, work)[0]]
    if recipe.policy:
        own = work / "policy.conllu"
        own.write_text(conllu(english.sentences(POLICY_SENTENCES)), encoding="utf-8")
        train.append(own)
    convert(train, work / "train.spacy", vocab, most=5)
    convert(files(treebanks, recipe.dev), work / "dev.spacy", vocab, most=5)
    paths: dict[str, object] = {f"paths.{name}": str(work / f"{name}.spacy") for name in ("train", "dev")}
    if recipe.corpus:
        raw(corpora / recipe.corpus, work / "raw.jsonl")
        paths["paths.raw_text"] = str(work / "raw.jsonl")
    return paths if recipe.code != "zh" else {**paths, "paths.known": str(_known(train, work))}


def _known(train: list[Path], work: Path) -> Path:
    """`word<TAB>count` for the segmenter, which gives rare words one norm."""
    counts = Counter(row[0] for tree in trees(train) for row in tree)
    target = work / "known.tsv"
    target.write_text("".join(f"{word}\t{count}\n" for word, count in sorted(counts.items())), encoding="utf-8")
    return target


def trees(paths: list[Path]) -> Iterator[list[Row]]:
    """The trees of several files."""
    for path in paths:
        yield from read_conllu(path)


def finish(recipe: Recipe, nlp: Language, treebanks: Path) -> Language:
    """The trained pipeline with its lemma tables (English) or sentence stops (Chinese), name, licence and sources."""
    if recipe.code == "en":
        lemmatizer = nlp.add_pipe("lemmatizer", config={"mode": "rule"}, last=True)
        lemmatizer.initialize(nlp=nlp, lookups=tables(trees(files(treebanks, recipe.train)), cue_words()))  # type: ignore[attr-defined]
    if recipe.code == "zh":
        # The parser learnt from single sentences: in running text the stops say where one ends.
        nlp.add_pipe("sentencizer", config={"punct_chars": list("。！？!?")}, first=True)
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])  # of the machine that trained: nobody else has them
    nlp.meta["name"], nlp.meta["version"], nlp.meta["license"] = "policykg", "1.0.0", LICENCE
    nlp.meta["description"] = "Universal Dependencies pipeline for policy texts"
    nlp.meta["sources"] = [{"name": source} for source in recipe.sources]
    return nlp
