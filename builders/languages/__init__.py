"""The languages that can be read, one folder each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Protocol

from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from ...errors import InputError
from ...graph.model import Finding
from ..context import Context

CODES = ("en", "zh")


class Language(Protocol):
    """What a language's folder offers as `LANGUAGE`."""

    code: str
    bare: int
    """Units of the longest name that is one plain word."""

    def split(self, text: str) -> list[tuple[int, int]]:
        """Spans of the sentences of one passage's clean text."""
        ...

    def prepare(self, text: str) -> str:
        """A sentence as its parser reads it best; every character keeps its place."""
        ...

    def load(self, name: str | None) -> Pipeline:
        """The shipped pipeline, or an installed one by name."""
        ...

    def extract(self, doc: Doc, context: Context) -> Iterator[Finding]:
        """The links of one parsed sentence, offsets in its text."""
        ...

    def units(self, text: str) -> list[tuple[str, int, int]]:
        """What names are compared by, with offsets: words without their endings, or characters."""
        ...

    def standing(self, doc: Doc, written: str) -> Callable[[int, int], bool]:
        """Whether a name may stand at the characters from start to end of a parsed sentence, `written` as it was before
        `prepare`."""
        ...


def language(code: str) -> Language:
    """The language named `code`; InputError for one that has no folder."""
    if code not in CODES:
        raise InputError(f"language {code!r} is not known: choose one of {', '.join(CODES)} with --lang")
    found: Language = import_module(f".{code}", __name__).LANGUAGE
    return found
