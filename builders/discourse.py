"""What the sentences before hand on to the next: the one before in the passage, and the one that opens a list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from ..graph.model import Finding, Passage, Sentence
from .context import Context, Said
from .signs import COLONS


@dataclass
class Discourse:
    """Follows the sentences of one document in order."""

    passage: Passage | None = None
    before: Said | None = None
    lead: Said | None = None

    def around(self, context: Context, sentence: Sentence) -> Context:
        """`context` with what stands before `sentence`."""
        if sentence.passage is not self.passage:
            self.passage, self.before = sentence.passage, None
            if sentence.passage.kind != "list item":
                self.lead = None
        return replace(context, before=self.before, lead=None if self.before else self._opening(sentence))

    def _opening(self, sentence: Sentence) -> Said | None:
        return self.lead if sentence.passage.kind == "list item" else None

    def add(self, sentence: Sentence, findings: Iterable[Finding], parsed: Doc | None = None) -> None:
        """Take note of what `sentence` states, and of its parse."""
        above = self.before.above + self.before.text if self.before else ""
        self.before = Said(sentence.text, tuple(findings), above, parsed)
        if sentence.text.rstrip().endswith(COLONS) and self._opening(sentence) is None:
            self.lead = self.before
