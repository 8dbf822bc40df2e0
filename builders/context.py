"""What an extractor knows besides the sentence: the ontology, the headings above, the document's title."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Doc

from ..graph.model import Finding
from ..ontology.model import Ontology


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence that stands before, and the links that it states."""

    text: str
    findings: tuple[Finding, ...] = ()
    above: str = ""
    """What stands before it in the passage."""
    parsed: Doc | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """The surroundings of one sentence."""

    ontology: Ontology
    headings: tuple[str, ...] = ()
    title: str = ""
    before: Said | None = None
    """The sentence before, in the same passage."""
    lead: Said | None = None
    """The sentence whose colon opens the list that this item stands in."""
    kinds: dict[tuple[str, str], str] = field(default_factory=dict)
    """Class of a thesaurus label by language and lower-cased label; see `label_kinds`."""

    def kind(self, language: str, label: str) -> str | None:
        """The class of `label` by the thesaurus, or None."""
        return self.kinds.get((language, label.lower()))


def label_kinds(ontology: Ontology) -> dict[tuple[str, str], str]:
    """Class of every thesaurus label, keyed by language and lower-cased label."""
    found: dict[tuple[str, str], str] = {}
    for concept in ontology.concepts.values():
        for language, label in concept.labels():
            found.setdefault((language, label.lower()), concept.kind)
    return found
