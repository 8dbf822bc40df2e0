"""Simplified Chinese: sentences, the shipped pipeline, the grammar."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from ....graph.model import Finding
from ...context import Context
from ..load import load_pipeline
from . import segmenter
from .grammar import extract
from .names import standing, units
from .sentences import split


class Chinese:
    """See `builders.languages.Language`."""

    code = "zh"
    bare = 3

    def split(self, text: str) -> list[tuple[int, int]]:
        """Spans of the sentences of one passage's clean text."""
        return split(text)

    def prepare(self, text: str) -> str:
        """The sentence as it is: Chinese has no capitals to undo."""
        return text

    def load(self, name: str | None) -> Pipeline:
        """The shipped pipeline, or an installed one by name."""
        return load_pipeline("zh", name)

    def extract(self, doc: Doc, context: Context) -> Iterator[Finding]:
        """The links of one parsed sentence, offsets in its text."""
        return extract(doc, context)

    def units(self, text: str) -> list[tuple[str, int, int]]:
        """Characters, with their offsets."""
        return units(text)

    def standing(self, doc: Doc, written: str) -> Callable[[int, int], bool]:
        """Whether a concept's name may stand at these characters."""
        return standing(doc, written)


LANGUAGE = Chinese()
__all__ = ["LANGUAGE", "segmenter"]
