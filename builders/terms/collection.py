"""The main job: paths in, the terms of their documents out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from ...graph.model import Document, Sentence
from ..guarded import attempt
from ..inputs import collect
from ..languages import language
from ..languages.load import load_pipeline
from ..limits import LIMITS
from ..reading import LONGEST, SENTENCES_AT_ONCE
from ..sentences import in_order, plain_sentences
from .score import Term, ranked
from .tally import Tally


@dataclass(slots=True)
class Collection:
    """The counts of the documents that were read, a tally for each language."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    failed: list[tuple[str, str]] = field(default_factory=list)
    """Name and one sentence."""
    pipelines: dict[str, Pipeline] = field(default_factory=dict)

    @property
    def terms(self) -> list[Term]:
        """The terms, best first; those of two languages by their scores."""
        found = [term for tally in self.tallies.values() for term in ranked(tally)]
        return sorted(found, key=lambda term: (-term.score, term.text))

    def add(self, document: Document) -> None:
        """Count a document."""
        short = (sentence for sentence in plain_sentences(document) if len(sentence.text) <= LONGEST)
        for code, sentence, doc in in_order(document, short, self._parse):
            self.tallies.setdefault(code, Tally(code)).add(doc, sentence.text, document.id)

    def _parse(self, code: str, chosen: list[Sentence]) -> Iterator[Doc]:
        if code not in self.pipelines:
            # As it is: the English language's own leaves out brackets and quotes, which hold terms.
            self.pipelines[code] = load_pipeline(code)
        prepare = language(code).prepare
        return self.pipelines[code].pipe((prepare(one.text) for one in chosen), batch_size=SENTENCES_AT_ONCE)


def read_collection(
    paths: Sequence[Path], lang: str = "auto", progress: Callable[[str, int, int], None] | None = None
) -> Collection:
    """Count every document under `paths`; before each `progress` is told its id, how many are done, how many there are.

    What cannot be read goes to `failed`.
    """
    inputs = collect(paths)
    found = Collection(failed=list(inputs.failed))
    for done, source in enumerate(inputs.documents):
        if progress is not None:
            progress(source.id, done, len(inputs.documents))
        outcome = attempt(source, lang, LIMITS)
        if isinstance(outcome, Document):
            found.add(outcome)
        else:
            found.failed.append((source.id, str(outcome)))
    return found
