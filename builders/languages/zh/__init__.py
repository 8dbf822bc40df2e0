"""Simplified Chinese: sentences, pipeline and grammar."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import load_model_from_path

from ....graph.model import Finding
from ...context import Context
from . import segmenter
from .grammar import extract
from .sentences import split

MODEL = Path(__file__).parent / "model"


@dataclass(frozen=True, slots=True)
class Chinese:
    """What the pipeline of a build asks of a language."""

    code: str = "zh"
    split: Callable[[str], list[tuple[int, int]]] = split
    extract: Callable[[Doc, Context], Iterator[Finding]] = extract

    def load(self, name: str | None = None) -> Language:
        """The shipped pipeline, or the installed one called `name`."""
        return spacy.load(name) if name else load_model_from_path(MODEL)


LANGUAGE = Chinese()
__all__ = ["LANGUAGE", "extract", "segmenter", "split"]
