"""The labels of the thesaurus, found by what their wordings have in common."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ...ontology.model import Ontology, ThesaurusConcept
from ..normal import compound_form, normal_form

# Heads that say the same of what stands before them. Only a label of the thesaurus is reached by them.
HEADS = {
    "en": (("system", "regime"), ("program", "scheme"), ("enterprise", "company"), ("resident", "dweller")),
    "zh": (("行政主管部门", "部门"), ("主管部门", "部门"), ("行政部门", "部门")),
}


@dataclass(frozen=True, slots=True)
class Label:
    """A label with its concept."""

    concept: ThesaurusConcept
    text: str


Index = dict[tuple[str, str], Label | None]


@dataclass(frozen=True, slots=True)
class Labels:
    """All labels by language and form; a compound form that two concepts share names neither."""

    normal: Index = field(default_factory=dict)
    compound: Index = field(default_factory=dict)

    def exact(self, label: str, language: str) -> Label | None:
        """The label with the same normal form, unless the concept denies these words."""
        return _allowed(self.normal.get((language, normal_form(label, language))), label, language)

    def reordered(self, label: str, language: str) -> Label | None:
        """The label with the same words in another order."""
        return _allowed(self.compound.get((language, compound_form(label, language))), label, language)

    def headed(self, label: str, language: str) -> Label | None:
        """The label with another head of the same meaning."""
        form = compound_form(label, language)
        found = (self.compound.get((language, other)) for other in _other_heads(form, language))
        return next((hit for one in found if (hit := _allowed(one, label, language))), None)


def thesaurus_labels(ontology: Ontology) -> Labels:
    """The labels of all concepts; where two have one normal form, the preferred label wins, then the first IRI."""
    found = Labels()
    entries = [
        (language, Label(concept, text))
        for concept in ontology.concepts.values()
        for language, text in concept.labels()
    ]
    entries.sort(key=lambda entry: entry[1].concept.preferred.get(entry[0]) != entry[1].text)
    for language, label in entries:
        found.normal.setdefault((language, normal_form(label.text, language)), label)
    for language, label in entries:
        key = language, compound_form(label.text, language)
        held = found.compound.setdefault(key, label)
        if held is not None and held.concept is not label.concept:
            found.compound[key] = None
    return found


def _allowed(found: Label | None, label: str, language: str) -> Label | None:
    return None if found is None or found.concept.denies(language, label) else found


def _other_heads(form: str, language: str) -> Iterator[str]:
    for pair in HEADS.get(language, ()):
        for one, other in (pair, pair[::-1]):
            if form.endswith(one) and len(form) > len(one):
                yield form.removesuffix(one) + other
