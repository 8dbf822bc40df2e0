"""English: sentences, the shipped pipeline, the grammar."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from ....graph.model import Finding
from ...context import Context
from ..load import load_pipeline
from .grammar import extract
from .headline import running_case
from .names import standing, units
from .plain import PlainTokenizer
from .sentences import split

# Treebanks are typed; only typesetters curl the apostrophe.
STRAIGHT = str.maketrans("’‘", "''")


class English:
    """See `builders.languages.Language`."""

    code = "en"
    bare = 1

    def split(self, text: str) -> list[tuple[int, int]]:
        """Spans of the sentences of one passage's clean text."""
        return split(text)

    def prepare(self, text: str) -> str:
        """The sentence with title case undone and straight apostrophes, every character in its place."""
        return running_case(text.translate(STRAIGHT))

    def load(self, name: str | None) -> Pipeline:
        """The shipped pipeline, or an installed one by name."""
        pipeline = load_pipeline("en", name)
        pipeline.tokenizer = PlainTokenizer(pipeline.tokenizer)
        return pipeline

    def extract(self, doc: Doc, context: Context) -> Iterator[Finding]:
        """The links of one parsed sentence, offsets in its text."""
        return extract(doc, context)

    def units(self, text: str) -> list[tuple[str, int, int]]:
        """Words in lower case and singular, with their offsets."""
        return units(text)

    def standing(self, doc: Doc, written: str) -> Callable[[int, int], bool]:
        """Whether a concept's name may stand at these characters."""
        return standing(doc, written)


LANGUAGE = English()
