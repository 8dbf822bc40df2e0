"""Loading a language pipeline: the one in the package, or an installed one that the user names."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.util import get_package_path, is_package

from ...errors import ModelError
from . import clear


def shipped(code: str) -> Path:
    """The folder of the pipeline that the package brings for a language."""
    return Path(__file__).parent / code / "model"


def weights_file(code: str) -> Path:
    """Where a language keeps the weights of its scorer."""
    return Path(__file__).parent / code / "scorer.json"


def load_pipeline(code: str, name: str | None = None) -> Language:
    """The pipeline of a language; ModelError where it is missing, of another language, or has no parser."""
    try:
        nlp = spacy.load(name or shipped(code))
    except OSError as error:
        cure = "install it with pip, or leave --model out" if name else "run `make models`"
        raise ModelError(f"language pipeline {name or str(shipped(code))!r} cannot be loaded: {cure}") from error
    if nlp.lang != code:
        cure = f"name a pipeline for {code} with --model"
        raise ModelError(f"language pipeline {name!r} reads {nlp.lang!r}, a document is {code!r}: {cure}")
    if "parser" not in nlp.pipe_names:
        raise ModelError(f"language pipeline {name!r} has no parser: name one that has with --model")
    if code == "en" and clear.needs_conversion(tuple(nlp.get_pipe("parser").labels)):  # type: ignore[attr-defined]
        nlp.add_pipe(clear.NAME, last=True)
    return nlp


@cache
def fingerprint(code: str, name: str | None = None) -> str:
    """SHA-256 over the files of a pipeline and the weights of the scorers beside it, in hexadecimal: part of a run's
    identity."""
    folder = shipped(code) if name is None else get_package_path(name) if is_package(name) else Path(name)
    sha = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix != ".pyc"):
        sha.update(path.relative_to(folder).as_posix().encode())
        sha.update(path.read_bytes())
    for weights in sorted(Path(__file__).parent.glob(f"{code or '*'}/scorer.json")):
        sha.update(weights.read_bytes())
    return sha.hexdigest()
