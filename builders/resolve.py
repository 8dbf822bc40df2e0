"""From a mention to the node it stands for: thesaurus, short names, normal forms; with the reason kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..graph import iris
from ..graph.model import Document, Mention, Node
from ..ontology.model import Ontology, ThesaurusConcept
from .aliases import aliases
from .normal import normal_form


def label_index(ontology: Ontology) -> Mapping[tuple[str, str], ThesaurusConcept]:
    """Thesaurus concept by language and normal form of each of its labels; preferred labels win."""
    index: dict[tuple[str, str], ThesaurusConcept] = {}
    for concept in ontology.concepts.values():
        for language, label in concept.preferred.items():
            index[language, normal_form(label, language)] = concept
    for concept in ontology.concepts.values():
        for language, label in concept.labels():
            index.setdefault((language, normal_form(label, language)), concept)
    return index


@dataclass(slots=True)
class Resolver:
    """Resolves the mentions of one document; the same mention always gives the same node."""

    document: Document
    index: Mapping[tuple[str, str], ThesaurusConcept]
    base: str
    short_names: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.short_names = aliases(self.document.text, self.document.language)

    def node(self, mention: Mention) -> Node:
        """The node of a mention: a Measure belongs to its document, a concept to all documents."""
        language = self.document.language
        form = normal_form(mention.label, language)
        if mention.kind == "Measure":
            iri = iris.measure(self.base, self.document.id, form)
            return Node(iri, mention.label, "Measure", language, "measure")
        if mention.observation is not None:
            iri = iris.observation(self.base, self.document.id, mention.observation)
            return Node(iri, mention.label, "Observation", language, "figure")
        return self._concept(mention, form)

    def _concept(self, mention: Mention, form: str) -> Node:
        language, reason, label = self.document.language, "normal form", mention.label
        if form in self.short_names:
            label, reason = self.short_names[form], "short name"
            form = normal_form(label, language)
        known = self.index.get((language, form))
        if known is not None:
            kind = known.kind if known.kind != "Concept" else mention.kind
            reason = "thesaurus" if reason == "normal form" else reason
            return Node(known.iri, known.preferred.get(language, label), kind, language, reason, thesaurus=True)
        return Node(iris.concept(self.base, language, form), label, mention.kind, language, reason)
