"""The thesaurus's labels as a tree of a language's units (words or characters), ready to be looked up."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ...ontology.model import Ontology, ThesaurusConcept
from ..languages import Language, language

ACRONYM = re.compile(r"[A-Z][A-Z0-9.&-]{1,7}s?")


@dataclass(slots=True)
class Branch:
    """What may follow the units up to here, and what they name."""

    next: dict[str, Branch] = field(default_factory=dict)
    concept: ThesaurusConcept | None = None
    written: str = ""
    """The label where letters' case matters: `WHO` is no `who`. Else nothing."""
    denied: frozenset[str] = frozenset()
    """IRIs of the concepts that these words look like and do not name."""


@dataclass(slots=True)
class Names:
    """The labels of one language."""

    tongue: Language
    root: Branch = field(default_factory=Branch)

    @classmethod
    def of(cls, ontology: Ontology, code: str) -> Names:
        """What the thesaurus calls its concepts in the language `code`."""
        names = cls(language(code))
        for concept in ontology.concepts.values():
            for label in (label for at, label in concept.labels() if at == code):
                names._add(concept, label)
            for label in concept.negative.get(code, ()):
                branch, _ = names._branch(label)
                branch.denied |= {concept.iri}
        return names

    def _add(self, concept: ThesaurusConcept, label: str) -> None:
        branch, length = self._branch(label)
        if branch.concept is None and not (concept.everyday and length <= self.tongue.bare):
            branch.concept, branch.written = concept, label if ACRONYM.fullmatch(label) else ""

    def _branch(self, label: str) -> tuple[Branch, int]:
        """Where the label ends, and its number of units."""
        branch, units = self.root, self.tongue.units(label)
        for unit, _, _ in units:
            branch = branch.next.setdefault(unit, Branch())
        return branch, len(units)
